/*
 * The nouns an article names a role with ("dictator", "news agency"), and the words that may stand before them. A word
 * is here when it says what somebody or something is; verbs and plain adjectives are not, so that a run of these words
 * is a role and nothing else.
 */

const PEOPLE =
  'president vice-president premier chancellor minister secretary leader ruler dictator strongman king queen prince princess emperor sultan emir crown monarch pope bishop archbishop cardinal patriarch imam ayatollah rabbi governor mayor senator congressman congresswoman representative lawmaker politician deputy mp mep ambassador envoy diplomat spokesman spokeswoman spokesperson adviser advisor aide official chief chairman chairwoman chair chairperson head director boss manager executive ceo founder co-founder entrepreneur businessman businesswoman billionaire investor banker economist analyst strategist expert professor scientist physicist chemist biologist researcher historian philosopher engineer doctor astronaut cosmonaut judge justice prosecutor lawyer attorney commander general admiral colonel captain major lieutenant sergeant marshal soldier fighter warlord rebel militant activist campaigner dissident whistleblower journalist reporter correspondent editor presenter anchor author writer novelist poet playwright screenwriter actor actress star filmmaker singer songwriter rapper musician composer conductor pianist guitarist artist painter sculptor architect designer model comedian player footballer striker forward midfielder defender winger goalkeeper coach trainer captain driver rider cyclist swimmer sprinter runner skier boxer golfer pitcher quarterback champion medalist medallist tycoon magnate oligarch mogul philanthropist host veteran heir widow wife husband son daughter brother sister suspect treasurer speaker chieftain sheriff commissioner inspector superintendent detective teacher student candidate nominee mediator negotiator counterpart successor predecessor';
const THINGS =
  'agency company firm group bank party union federation association organisation organization institute university college school newspaper magazine broadcaster channel network station website platform carmaker automaker airline airport manufacturer maker retailer supermarket chain giant startup ministry department office court council committee commission parliament senate government army navy militia movement charity foundation think-tank team club side league brand publisher label studio hospital museum church supplier operator developer conglomerate lender insurer regulator watchdog operator producer';
const PLACES =
  'city town village capital port region province state district county island peninsula river lake mountain suburb resort country nation republic kingdom territory enclave base cosmodrome spaceport prison camp stadium square neighbourhood neighborhood';

/** Words between the country and the noun, or before it all: "former", "state news", "foreign". */
const MODIFIERS =
  'former ex late acting interim outgoing incoming deputy vice prime foreign interior defence defense finance justice health education energy trade economy environment culture transport agriculture labour labor state news media press first second senior top chief lead opposition ruling right left far wing centre center main national federal regional local central supreme military police intelligence army navy air space car oil gas tech technology software energy electric insurance investment commercial private public human rights climate film pop rock folk hip-hop football soccer tennis basketball baseball hockey rugby cricket golf boxing world olympic championship award-winning nobel laureate veteran long-time longtime young old retired exiled jailed detained embattled self-styled de facto leading major daily weekly conservative liberal socialist communist social green labour republican democratic democrat southern northern eastern western north south east west coastal industrial mining eastern';

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ROLE_NOUNS = split(`${PEOPLE} ${THINGS} ${PLACES}`);
/** Nouns for whoever leads a country: "the Russian leader" is its president without being called so. */
export const LEADER_NOUNS = split(
  'president leader ruler dictator strongman premier chancellor king queen emperor sultan emir monarch prime',
);
export const ROLE_MODIFIERS = split(MODIFIERS);
