import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  profile:
    'the of and to in that is was for it with as his on be at by had are but from have he she they which this ' +
    'were an not said will has their its who would been more',
  spelling: 'th|wh|ough|ould|ght|ly$|ays?$|tion',
  openers:
    'the a an this that these those he she it they we i you his her its their our my but and or so yet in on at ' +
    'by for from with after before when while if as although though because since however meanwhile there here ' +
    'according earlier later then now still also both some many most several during under until what who where ' +
    'one two last despite instead once nobody no not only even such each every another other asked speaking about ' +
    'above across against along alongside amid among around behind below beside besides between beyond currently ' +
    'eventually finally first following fortunately furthermore given hence how inside just let like likewise ' +
    'maybe moreover nearly neither never nevertheless often over perhaps please previously rather recently ' +
    'similarly sometimes soon thanks therefore thus today together tomorrow towards typically unfortunately ' +
    'unless unlike usually whatever whether which whose why within without yes yesterday your three four five six ' +
    'seven eight ten all any more much few less none everyone someone something everything nothing people ' +
    'officials police researchers experts analysts critics residents authorities investigators additionally ' +
    'further second third others them him us me',
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  small:
    'a an the he she it we us me my you your they them their his her him its our is was are were be been has had ' +
    'have will would can could may might must shall should do did does and or but nor if of off on in into to too ' +
    'at by for from with as than then that this these those there here who whom whose when where why how what ' +
    'which all any some each both more most less least few many over under up down out about before after now new ' +
    'own no not none never ever neither nobody nothing without cannot',
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand ' +
    'thousands million millions billion billions trillion trillions dozen dozens half third quarter first second ' +
    'fourth fifth sixth seventh eighth ninth tenth once twice double triple',
  days: 'today yesterday tomorrow tonight',
  prefixes: 'a ab an de di dis en ex il im in ir mis non re un',
  linking:
    'the a an of in on at to for by with from and or as is are was were be that than vs over under between ' +
    'against about into',
  starters:
    'The A An He She It They We I You In On At But And Or So If As For From This That These Those There His Her ' +
    'Its Their Our My When While After Before Since Although However Meanwhile What Who Why How Where Some Many ' +
    'Most All No Not One Two With To By Under Last According Also Another Both Each Earlier Still Then Thus Until',
  leadingAbbreviations:
    'Mr Mrs Ms Mx Dr Prof St Ste Gen Lt Col Maj Capt Cpl Sgt Adm Brig Gov Sen Rep Rev Hon Fr Msgr Mt Ft Pres Supt ' +
    'Amb Atty vs Messrs approx',
  abbreviations:
    'Sr Jr Inc Corp Co Ltd Bros Plc Cos Dept Univ Assn Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ave Blvd ' +
    'Rd etc Calif Fla Mass Pa Ala Ariz Ark Colo Conn Del Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore ' +
    'Tenn Tex Vt Va Wash Wis Wyo',
  quotationMarks: '“”',
  near:
    'accept accused action adapt adapted adopt adopted affect affected after aged agreed ahead aimed allusion ' +
    'along alter among area areas around asked attack attacks band banned banner bare barred base based bases ' +
    'basis bear beat became become been began begin being bell best bet bets billion bird birds blast board ' +
    'boast bold bombing bombings book border boss bought brand breadth breath bribe bride bring broad brought ' +
    'built caged call calls came camp candidate candidates care case cases cast casual causal cause caused ' +
    'change changed charged charges closed clothed coasts cold come comes conserve continue continued converse ' +
    'core cost costs could created crisis cure dare date days dead deaf deal dear dearth death deaths desert ' +
    'dessert died dinner dire does doing done down dust early east eastern edit effect effected effort efforts ' +
    'eight election elections eligible eminent ended even event ever every except exit expert experts export ' +
    'exports fake fast fate fear feel fell fender fight fine finger fire fired five fold food force forced ' +
    'forces form formal formally former formerly found four free from fuel full gained game gamed gate gender ' +
    'get give given going good grand grant granted great greed green greet group groups guilt hate head heal ' +
    'health hear heard heart heat height held hell help here hinder hinter hire hired hive hold home hope hours ' +
    'house http https hunter illegible illusion imminent impart import include included includes increase ' +
    'increased issue issued issues just kept know known lake land last late later latest lead leader leaders ' +
    'leads least leave led lender less let lets level lies life light like line linger list live lives long ' +
    'longer look loose lose loss lost love lower lure made main major make making male manned manner manor many ' +
    'marital marred martial mass mayor meal meat member members mess met might mild mile militant militants ' +
    'million mine miner minor miss month months moral morale more most move much mural must name named nation ' +
    'national nations near nearly neat need needs net never next night nine noted oasis offer official ' +
    'officials often once open operation operations order other others over part parts party past pause peace ' +
    'percent persecute person piece place plan plane planet plans plant play police policy ports post posts ' +
    'power praise precede prescribe price prices pride principal principle prison prize proceed program ' +
    'programs project projects proscribe prosecute protest protests provide provided pubic public pure quiet ' +
    'quit quite race raise raised rape rare rate ration rational razed real rebel rebels recent reel related ' +
    'release released remain remains render report reports rest rested result results ride right rights rise ' +
    'role rope round rule said sake sale same says seal seat seats seen seize sell sender sent service services ' +
    'set sets seven short shot show shows shut side sigh sight sign signed singed singer sinner sinning site ' +
    'size skate sold soldier soldiers some song soon space spate stake start state statue stature statute storm ' +
    'story such sued sure take taken taking team tell tender term terrorism terrorist test tested text than ' +
    'that their them then there these they third those though threat three through tight time times tire told ' +
    'took toss tour tower town trail treat trial tribe trust unit united units untied used vast vendor very ' +
    'vest voted waiter wake want wanted wants warned water wealth week weeks weight weld well went wept were ' +
    'west western wets what when where whose wide wild will winner winning winter wire woman women work works ' +
    'world would writer year years yet your',
};
