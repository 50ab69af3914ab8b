import type { QuoteLanguage } from '../quote-language.ts';

export const quotes: QuoteLanguage = {
  inverts: false,
  abbreviations:
    'mr mrs ms dr prof st gen lt col maj capt sgt gov sen rep rev hon no vs inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec jr sr sens reps cpl pvt adm cmdr det insp supt atty pres messrs fr bros amb asst dist treas ph',
  verbs:
    'said says say began begins told tells added adds replied replies answered answers asked asks announced announces declared declares stated states explained explains insisted insists argued argues claimed claims warned warns noted notes wrote writes tweeted posted recalled recalls acknowledged acknowledges admitted admits conceded concedes confirmed confirms complained complains concluded concludes continued continues joked jokes quipped shouted shouts whispered urged urges vowed vows promised promises remarked remarks responded responds suggested suggests testified testifies observed observes mused lamented laments predicted predicts pledged pledges stressed stresses emphasised emphasized emphasises emphasizes maintained maintains countered counters cautioned commented comments cried yelled exclaimed boasted asserted asserts alleged alleges reiterated reiterates repeated repeats signed apologised apologized objected protested pleaded begged demanded demands recounted thinks believes',
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
  quoting: 'quoting citing relaying recalling',
  breaks: 'after before when while because although though where if unless until since',
};
