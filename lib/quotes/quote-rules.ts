/* A language's `quotes`, compiled when it is first asked for. */

import { sliceOf } from '../languages/all-languages.ts';
import type { QuoteLanguage } from '../languages/quote-language.ts';

type Lists = Exclude<keyof QuoteLanguage, 'sources' | 'inverts' | 'dropsSubject' | 'speaksAfterDash' | 'splitVerbs'>;

export type QuoteRules = Readonly<Record<Lists, ReadonlySet<string>>> & {
  readonly sources: readonly (readonly string[])[];
  readonly inverts: boolean;
  readonly dropsSubject: boolean;
  readonly speaksAfterDash: boolean;
  /** By the first half. */
  readonly splitVerbs: ReadonlyMap<string, readonly string[]>;
  /** Names of weekdays: "said on Monday" has its subject still to come. */
  readonly days: ReadonlySet<string>;
  /** Nouns for relatives, of the language’s `people`. */
  readonly kin: ReadonlySet<string>;
};

/** Lists that a language may leave out: they are then empty. */
const OPTIONAL: readonly Lists[] = [
  'indefinites',
  'people',
  'participles',
  'hypotheticals',
  'conditions',
  'works',
  'nounVerbs',
  'speechEndings',
  'reflexives',
  'thats',
  'menNamed',
  'womenNamed',
  'heEndings',
  'sheEndings',
  'pluralArticles',
  'obliqueEndings',
  'obliqueAfterHe',
];

const words = (list: string): string[] => list.split(' ').filter(Boolean);

function byFirstHalf(list: string): Map<string, string[]> {
  const halves = new Map<string, string[]>();
  for (const phrase of words(list)) {
    const [first = '', second = ''] = phrase.split('_');
    halves.set(first, [...(halves.get(first) ?? []), second]);
  }
  return halves;
}

function compile(code: string, language: QuoteLanguage): QuoteRules {
  const { sources, inverts, dropsSubject = false, speaksAfterDash = false, splitVerbs = '', ...lists } = language;
  const sets = {} as Record<Lists, ReadonlySet<string>>;
  for (const key of [...OPTIONAL, ...(Object.keys(lists) as Lists[])]) sets[key] = new Set(words(lists[key] ?? ''));
  const people = sliceOf(code, 'people');
  return {
    ...sets,
    inverts,
    dropsSubject,
    speaksAfterDash,
    splitVerbs: byFirstHalf(splitVerbs),
    days: new Set((sliceOf(code, 'dates')?.weekdays ?? []).flatMap((day) => day.toLowerCase().split(/[ |]/))),
    kin: new Set(words(`${people?.kin ?? ''} ${people?.parents ?? ''} ${people?.children ?? ''}`)),
    sources: words(sources).map((phrase) => phrase.split('_')),
  };
}

const compiled = new Map<string, QuoteRules>();

/** Rules for a BCP 47 tag; English where no language is stated, null where it has no `quotes`. */
export function quoteRules(tag: string): QuoteRules | null {
  const code = tag.split('-')[0] || 'en';
  const known = compiled.get(code);
  if (known) return known;
  const language = sliceOf(code, 'quotes');
  if (!language) return null;
  const rules = compile(code, language);
  compiled.set(code, rules);
  return rules;
}
