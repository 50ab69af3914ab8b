/* Words around a name that say what it names. English unless marked; lower-case unless the capital matters. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a person, are not part of the name. Seven languages; words that are also everyday nouns before other words stay out. */
export const PERSON_TITLES = set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president chancellor premier senator sen. sen governor gov. gov congressman congresswoman rep. rep ' +
    'representative minister secretary ambassador judge justice king queen prince princess pope bishop archbishop cardinal ayatollah imam sheikh general gen. gen colonel ' +
    'col. col lieutenant lt. lt major maj. captain capt. capt sergeant sgt. admiral adm. commander mayor chairman chairwoman coach striker midfielder goalkeeper defender spokesman spokeswoman ' +
    'sir lord lady dame analyst economist lawyer actor actress singer rapper director author dictator leader billionaire candidate ' +
    'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident außenminister außenministerin herr frau président présidente madame monsieur m. mme ' +
    'presidente presidenta señor señora don doña ministro ministra papa re president-elect onorevole signor signora senhor senhora minister-president meneer mevrouw koning koningin premier',
);

/** Stand after a place: "Vostochny space center", "Primorsky province". */
export const PLACE_AFTER = set(
  'cosmodrome spaceport airport province region city district county peninsula island islands valley river lake mountain mountains border harbour harbor port strait desert',
);

/** A first word that makes a place of what follows with the second: "space center", "nuclear plant". */
export const PLACE_PAIRS: ReadonlySet<string> = new Set([
  'space center',
  'space centre',
  'launch site',
  'air base',
  'naval base',
  'train station',
]);

/** Two words after which a capitalised word is an organisation's name: "the state news agency Tass". */
export const ORGANISATION_PAIRS: ReadonlySet<string> = new Set([
  'news agency',
  'press agency',
  'news service',
  'news website',
  'news site',
  'news channel',
  'state broadcaster',
  'public broadcaster',
  'television channel',
  'television station',
  'radio station',
  'daily newspaper',
  'weekly newspaper',
]);

/** Last words of organisations' names, as capitalised in them. */
export const ORGANISATION_LAST = set(
  'University College Institute Ministry Department Bank Party Agency Council Committee Commission Association Federation Union Group Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC PLC plc AG GmbH SE SA ' +
    'NV Company Co. Foundation Organization Organisation League Club Court Parliament Senate Assembly Police Army Navy Guard Airlines Airways Motors Holdings Partners Times Post Journal Herald Tribune News ' +
    'Network Society Authority Bureau Office Alliance Front Movement Coalition Brigade Brigades United FC CF Bundesliga Hospital Museum Church',
);

/** Follow an organisation's name in lower case: "RIA news agency". */
export const ORGANISATION_AFTER: ReadonlySet<string> = new Set([
  'news agency',
  'newspaper',
  'television channel',
  'tv channel',
  'news website',
  'broadcaster',
]);

/** Stand before an organisation's name: "news agency Tass". */
export const ORGANISATION_BEFORE = set(
  'agency newspaper broadcaster company firm carmaker automaker airline bank magazine daily retailer militia',
);

/** Verbs of people: one right after an untyped capitalised name makes it a person. */
export const PERSON_VERBS = set(
  'said says told added tweeted replied insisted joked recalled tells thanked resigned shrugged testified smiled',
);

/** Words inside a name that are not capitalised. */
export const NAME_LINKS = set('of de del della der den van von da dos du la le al bin ibn el ter ten zu di');

/** Stand before a place rather than a person, in our languages. */
export const WHERE = set('in at from to near into across around en à dans nach aus bei naar uit em a nel');
