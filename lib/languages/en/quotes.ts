import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: false,
  abbreviations:
    'mr mrs ms dr prof st gen lt col maj capt sgt gov sen rep rev hon no vs inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec jr sr sens reps cpl pvt adm cmdr det insp supt atty pres messrs fr bros amb asst dist treas ph',
  verbs:
    'said says say began begins told tells added adds replied replies answered answers asked asks announced announces declared declares stated states explained explains insisted insists argued argues claimed claims warned warns noted notes wrote writes tweeted posted recalled recalls acknowledged acknowledges admitted admits conceded concedes confirmed confirms complained complains concluded concludes continued continues joked jokes quipped shouted shouts whispered urged urges vowed vows promised promises remarked remarks responded responds suggested suggests testified testifies observed observes mused lamented laments predicted predicts pledged pledges stressed stresses emphasised emphasized emphasises emphasizes maintained maintains countered counters cautioned commented comments cried yelled exclaimed boasted asserted asserts alleged alleges reiterated reiterates repeated repeats signed apologised apologized objected protested pleaded begged demanded demands recounted thinks believes fumed implored implores reports reported advises advised gushed gushes muses teased snapped mocked blasted opined chimed tweets posts thundered barked intoned groused sighed scoffed scoffs volunteered ventured interjected chanted recited theorized speculated speculates estimated reckons reckoned proclaimed proclaims contended contends touted touts mocks quips pondered wondered wonders disclosed revealed reveals retorted',
  objectVerbs:
    'thanked called calls described describes dismissed dismisses denounced denounces condemned condemns praised praises hailed hails labelled labeled labels branded brands slammed criticised criticized accused deemed termed dubbed referred',
  between:
    'has have had also then later again once already repeatedly simply only just even still now earlier previously publicly bluntly flatly quietly angrily calmly firmly himself herself today yesterday monday tuesday wednesday thursday friday saturday sunday always often first reportedly famously jokingly recently did',
  negations: 'never not denied denies didn don doesn hasn hadn nobody neither cannot',
  passives: 'was were been being be is are am to get got gets',
  sources: 'according_to in_the_words_of as_per',
  he: 'he',
  she: 'she',
  otherHe: 'him his himself',
  otherShe: 'her hers herself',
  prepositions:
    'of for to with from by in at against on about over under near between among like than after before without toward towards into through during despite beside behind alongside including via per as',
  articles: 'the a an his her its their our my this that one another some',
  and: 'and or',
  roles:
    'president minister chancellor premier mayor governor senator king queen pope prince princess chief director chairman chairwoman chair secretary ambassador general commander coach captain manager spokesman spokeswoman spokesperson leader dictator judge prosecutor lawyer professor doctor author actor actress singer writer founder owner candidate lawmaker representative congressman congresswoman deputy analyst economist officer detective sheriff farmer teacher scientist researcher bishop archbishop cardinal striker goalkeeper midfielder winger champion billionaire businessman businesswoman',
  relatives: 'who whom whose which',
  possessives: 'his her their my your our its',
  quoting: 'quoting citing relaying',
  breaks: 'after before when while because although though where if unless until since',
  indefinites: 'a an another one some',
  people:
    'man woman boy girl official officials aide aides adviser advisor clerk worker resident neighbor neighbour friend colleague student victim witness reporter reporters journalist guard soldier agent organizer activist protester voter supporter critic expert strategist pollster surrogate husband wife son daughter father mother brother sister uncle aunt cousin partner girlfriend boyfriend widow companion person nurse driver passenger guest host moderator interviewer someone somebody',
  participles:
    'saying adding declaring asserting insisting arguing claiming noting warning stating telling writing tweeting explaining vowing joking replying responding proclaiming lamenting recalling concluding suggesting acknowledging admitting boasting quipping remarking stressing emphasizing predicting promising pledging asking calling describing contending alleging accusing complaining exclaiming announcing testifying continuing urging maintaining shouting',
  hypotheticals: 'hope hopes hoped wish wishes wished imagine imagines imagined suppose pretend',
  conditions: 'if unless suppose imagine',
  works:
    'book novel film movie song album single show program programme series podcast article essay poem play memoir documentary magazine column episode painting titled entitled headlined hashtag slogan bestseller sitcom musical anthem hymn motto blog website exhibition paper sequel comedy drama tune chart playlist',
  nounVerbs:
    'comments claims demands notes answers asks calls states pleads remarks urges pledges promises begins quips lies voices charges complains predicts posts tweets reports signs admits',
  speechEndings: 'ed es ns ms ks ds ts rs',
  thats: 'that',
  menNamed:
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill mike jim tom bob ted ben dan tim steve mitt newt rand marco bernie barack mitch chuck ken greg jeff rick doug fred harry boris keir tony gordon nigel rishi ed nick matt rob phil simon ian neil graham stuart colin trevor derek hugh oliver liam callum luke max leo vladimir volodymyr emmanuel olaf xi narendra binyamin joaquin antonio carlos luis miguel jorge pedro javier fernando rafael mohamed mohammed muhammad ahmed ali omar hassan ibrahim mustafa abdullah yusuf kurt hans lloyd clarence corey roderick don dave ron jon josh zach zack evan ivan igor sergei sergey dmitry alexei mikhail nikolai lev reince jared sheldon barry warren glenn marcus darren gareth owen rhys craig shane brett dwight norman herbert leonard stanley martin karl reggie kofi kwame eswar ravi rajesh sanjay arun imran',
  womenNamed:
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary kellyanne ivanka melania chelsea kamala michele elise nikki condoleezza loretta susanne sue anne jill huma debbie wendy sally jane kate katie claire fiona priti liz nicola yvette rosie harriet lucy zoe chloe molly ellie sophie jodie tracey joanne gillian hilary sheila maureen eileen bridget siobhan niamh fatima aisha khadija leila layla yasmin zainab maryam priya anjali sunita indira benazir ursula gretchen kirsten kristi kristina tulsi sonia elena maggie peggy dolores rosa carmen lucia ana sofia isabel gabriela alejandra valentina roxanne lina kaja giorgia jacinda sanna mette marine segolene',
  splitVerbs: 'put_it went_say goes_say went_add goes_add went_tell went_call went_describe went_explain',
};
