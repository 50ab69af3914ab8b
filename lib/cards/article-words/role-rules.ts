/* A language's `roles` as sets, and what they tell of one word. */

import { sliceOf } from '../../languages/all-languages.ts';
import type { LanguageRoles } from '../../languages/language-roles.ts';

/** What a noun is said of, as bits: some are said of more than one. */
export const PERSON = 1;
export const BODY = 2;
export const PLACE = 4;
export type Said = number;

type Lists = { readonly [K in keyof LanguageRoles as LanguageRoles[K] extends string | undefined ? K : never]-?: K };
/** Lists of endings. */
type EndingList =
  | 'adjectives'
  | 'endings'
  | 'verbal'
  | 'peopleEndings'
  | 'plural'
  | 'feminine'
  | 'mensGenitives'
  | 'womensGenitives';
type ListName = Exclude<keyof Lists, EndingList | 'reduced'>;

export interface RoleRules {
  readonly language: LanguageRoles;
  readonly code: string;
  /** Finite verbs that report speech. */
  readonly says: ReadonlySet<string>;
  has(list: ListName, word: string): boolean;
  /** The same of a noun in any of its cases. */
  inCase(list: ListName, word: string): boolean;
  /** What the noun is said of; 0 for no noun. */
  noun(word: string): Said;
  /** What the noun in its plural is said of; 0 for none, and where the plural is no other form. */
  plural(word: string): Said;
  /** A word that tells more of the noun beside it. */
  tells(word: string): boolean;
  isAdjective(word: string): boolean;
  /** A preposition or the like, which stands inside no run of words that tell of a noun. */
  joins(word: string): boolean;
  /** Begins sentences far more often than names. */
  opens(word: string): boolean;
  /** A day of the week or a month, which some languages write as a name. */
  isDay(word: string): boolean;
  /** A capital makes no name of a word. */
  readonly nounsCapitalised: boolean;
  endsIn(word: string, list: EndingList): boolean;
}

const JOINTS = ['of', 'further', 'in', 'near', 'and', 'who', 'finite'] as const;

const split = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(' ').filter(Boolean));

/** Letters of a noun that another may grow in front of, and of what grows there. */
const MIN_COMPOUND = 4;
const MIN_FRONT = 2;
/** Letters before an ending that may change. */
const MIN_STEM = 3;
/** Letters of an adjective before the ending it is known by. */
const MIN_ADJECTIVE = 3;

const stemOf = (noun: string): string => noun.replace(/[aeiouyąęаеиіоуяюєїйь]$/u, '');

function nounsOf(roles: LanguageRoles): (word: string) => Said {
  const exact = new Map<string, Said>();
  const stems = new Map<string, Said>();
  const add = (words: string, said: Said) => {
    for (const word of split(words)) {
      exact.set(word, (exact.get(word) ?? 0) | said);
      const stem = stemOf(word);
      if (roles.endings !== undefined && stem.length >= MIN_STEM) stems.set(stem, (stems.get(stem) ?? 0) | said);
    }
  };
  add(roles.people, PERSON);
  add(roles.bodies, BODY);
  add(roles.places, PLACE);
  const endings = split(roles.endings);
  const peopleEndings = [...split(roles.peopleEndings)];
  const inCase = (word: string): Said => {
    for (let cut = 0; cut <= 3 && word.length - cut >= MIN_STEM; cut++) {
      const ending = word.slice(word.length - cut);
      const said = cut === 0 || endings.has(ending) ? stems.get(word.slice(0, word.length - cut)) : undefined;
      if (said) return said;
    }
    return 0;
  };
  const grown = (word: string): Said => {
    for (let at = MIN_FRONT; word.length - at >= MIN_COMPOUND; at++) {
      const said = exact.get(word.slice(at));
      if (said) return said;
    }
    return 0;
  };
  return (word) => {
    const own = exact.get(word) ?? 0;
    if (own) return own;
    if (peopleEndings.some((ending) => word.endsWith(ending))) return PERSON;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0) return exact.get(word.slice(hyphen + 1)) ?? (endings.size > 0 ? inCase(word.slice(hyphen + 1)) : 0);
    if (roles.compounds) return grown(word);
    return endings.size > 0 ? inCase(word) : 0;
  };
}

function rulesOf(code: string, language: LanguageRoles): RoleRules {
  const sets = new Map<string, ReadonlySet<string>>();
  const has = (list: ListName, word: string): boolean => {
    let set = sets.get(list);
    if (!set) {
      set = split(language[list]);
      sets.set(list, set);
    }
    return set.has(word);
  };
  const stems = new Map<ListName, ReadonlySet<string>>();
  const stemsIn = (list: ListName): ReadonlySet<string> => {
    const known = stems.get(list) ?? new Set([...split(language[list])].map(stemOf));
    stems.set(list, known);
    return known;
  };
  const noun = nounsOf(language);
  const endings = [...split(language.adjectives)];
  const plurals = [...split(language.plural)];
  const openers = split(sliceOf(code, 'words')?.openers);
  const prepositions = split(sliceOf(code, 'quotes')?.prepositions);
  const days = daysOf(code);
  const isAdjective = (word: string): boolean =>
    endings.some((ending) => word.endsWith(ending) && word.length >= ending.length + MIN_ADJECTIVE) &&
    !has('finite', word);
  return {
    language,
    code,
    says: split(sliceOf(code, 'quotes')?.verbs),
    has,
    inCase: (list, word) =>
      has(list, word) || stemsIn(list).has(stemOf(word)) || stemsIn(list).has(stemOf(word.slice(0, -1))),
    noun,
    plural(word) {
      const ending = noun(word)
        ? undefined
        : plurals.find((end) => word.endsWith(end) && noun(word.slice(0, -end.length)) > 0);
      return ending === undefined ? 0 : noun(word.slice(0, -ending.length));
    },
    tells: (word) => has('modifiers', word),
    opens: (word) => openers.has(word),
    isDay: (word) => days.has(word),
    nounsCapitalised: sliceOf(code, 'words')?.nounsCapitalised !== undefined,
    isAdjective,
    joins: (word) => JOINTS.some((list) => has(list, word)) || prepositions.has(word),
    endsIn: (word, list) => [...split(language[list])].some((ending) => word.endsWith(ending)),
  };
}

/** Days and months as the platform names them. */
function daysOf(code: string): ReadonlySet<string> {
  const names = (part: 'weekday' | 'month', count: number): string[] => {
    const format = new Intl.DateTimeFormat(code, { [part]: 'long', timeZone: 'UTC' });
    return Array.from({ length: count }, (_, at) =>
      format.format(part === 'month' ? Date.UTC(2024, at, 1) : Date.UTC(2024, 0, 1 + at)).toLowerCase(),
    );
  };
  return new Set([...names('weekday', 7), ...names('month', 12)]);
}

const made = new Map<string, RoleRules | null>();

/** Null for a language of which no roles are known. */
export function roleRules(tag: string): RoleRules | null {
  const [code = ''] = tag.split('-');
  const known = made.get(code);
  if (known !== undefined) return known;
  const language = sliceOf(code, 'roles');
  const rules = language && rulesOf(code, language);
  made.set(code, rules);
  return rules;
}
