/*
 * Which language a text is in, by its commonest small words, and by letters that its neighbours do not write. Pages
 * often do not say, or say "en" for everything; the tagger must not read Dutch as English. It knows the languages that
 * have a profile, and says so when it is none of them. A library for a hundred languages (300 kB of trigrams) would
 * tell no more of these.
 */

import { LANGUAGES } from '../languages/all-languages.ts';
import { TOLD_APART } from '../languages/told-apart.ts';

const PROFILES = [...LANGUAGES.map(({ code, words }) => ({ ...words, code })), ...TOLD_APART].filter(
  ({ profile }) => profile,
);

/** The languages that can be told, as BCP 47. */
export const DETECTABLE: ReadonlySet<string> = new Set(PROFILES.map(({ code }) => code));

/** Words counted before a guess counts. */
const MIN_WORDS = 5;
/**
 * What two neighbours share says nothing. The winner must have this many hits of its own for each that only the other
 * has, and so many at least.
 */
const CLEAR_WIN = 1.4;
const MIN_OWN = 1;
/** Share of words that must speak for the winner, half or more in news. */
const MIN_HIT_SHARE = 0.12;
/**
 * Share of a longer text that must be small words of the winner, a third or more in news: by spelling alone Kazakh is
 * like Belarusian.
 */
const MIN_SMALL_SHARE = 0.09;

/** Different small words of the winner in such a text: "la" alone is a word in many languages not listed here. */
const MIN_DIFFERENT = 3;

/** The commonest small words of each language that can be told. */
export const smallWords = (): string[][] => LANGUAGES.map(({ words }) => words?.profile?.split(' ') ?? []);

const languagesOf = new Map<string, string[]>();
for (const { code, profile } of PROFILES)
  for (const word of profile?.split(' ') ?? []) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);

/** What a text is said to be in where it is in one of two that are read alike. */
const IN_DOUBT = new Map(TOLD_APART.flatMap(({ code, inDoubt }) => (inDoubt ? [[code, inDoubt] as const] : [])));
const asRead = (code: string): string => IN_DOUBT.get(code) ?? code;

const SPELLINGS = PROFILES.flatMap(({ code, spelling }) =>
  spelling ? [{ code, pattern: new RegExp(spelling, 'u') }] : [],
);

/** Words from which a text that matches nothing is in a language not listed here, rather than too short. */
const ENOUGH_WORDS = 30;

/** Addresses hold words of no sentence: the "de" of a German site's name is French, Spanish and Dutch. */
const ADDRESS = /\/\/|[\p{L}\p{N}][.@/][\p{L}\p{N}]/u;
const MAY_HOLD_ADDRESS = /[.@/]\S/;

/**
 * A run of characters at a time: where a script has no spaces, one expression for the whole run would take the square
 * of its length.
 */
const withoutAddresses = (text: string): string =>
  MAY_HOLD_ADDRESS.test(text)
    ? text.replace(/\S+/g, (run) => (MAY_HOLD_ADDRESS.test(run) && ADDRESS.test(run) ? ' ' : run))
    : text;

/** Words looked at; of a longer text as many, from all of it. */
const MAX_WORDS = 400;

/** Words that stand in running text; those in lower case only: a table of results is in no language of its own. */
function wordsOf(text: string): readonly string[] {
  const words = withoutAddresses(text).match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? [];
  const each = Math.ceil(words.length / MAX_WORDS);
  return each < 2 ? words : words.filter((_, i) => i % each === 0);
}

const spokenFor = new Map<string, readonly string[]>();
/** Words remembered: places in one page are asked about again and again, other pages have other words. */
const MAX_REMEMBERED = 5000;

/** The languages that a word speaks for. */
function languagesOfWord(word: string): readonly string[] {
  const remembered = spokenFor.get(word);
  if (remembered) return remembered;
  const found = new Set(languagesOf.get(word));
  for (const { code, pattern } of SPELLINGS) if (pattern.test(word)) found.add(code);
  if (spokenFor.size >= MAX_REMEMBERED) spokenFor.clear();
  const languages = [...found];
  spokenFor.set(word, languages);
  return languages;
}

type Hits = Map<string, number>;

/** How many words speak for each language; of those that speak for `besides` too, where it is given. */
function countHits(found: readonly (readonly string[])[], besides?: string): Hits {
  const hits: Hits = new Map();
  for (const languages of found)
    if (besides === undefined || languages.includes(besides))
      for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
  return hits;
}

/** Does `first`, which most words speak for, win over `other` by what they do not share? */
function wins(first: string, other: string, found: readonly (readonly string[])[], hits: Hits): boolean {
  const shared = countHits(found, first).get(other) ?? 0;
  const [own, theirs] = [(hits.get(first) ?? 0) - shared, (hits.get(other) ?? 0) - shared];
  return own >= MIN_OWN && own >= theirs * CLEAR_WIN;
}

const mostHit = (hits: Hits): readonly [language: string, hits: number] =>
  [...hits].reduce<readonly [string, number]>((most, each) => (each[1] > most[1] ? each : most), ['', 0]);

/** The language of `text` as BCP 47; `und` when it is none of these, '' when there are too few words to tell. */
export function detectLanguage(text: string): string {
  const words = wordsOf(text);
  if (words.length < MIN_WORDS) return '';
  const found = words.map(languagesOfWord);
  const hits = countHits(found);
  const [first, most] = mostHit(hits);
  const small = words.filter((word) => languagesOf.get(word)?.includes(first));
  const isTold = small.length / words.length >= MIN_SMALL_SHARE && new Set(small).size >= MIN_DIFFERENT;
  if (words.length >= ENOUGH_WORDS && !isTold) return 'und';
  if (most / words.length < MIN_HIT_SHARE) return '';
  const rivals = [...hits.keys()].filter((other) => other !== first && !wins(first, other, found, hits));
  if (rivals.length === 0) return first;
  const asOne = asRead(first);
  return rivals.every((code) => asRead(code) === asOne) ? asOne : '';
}

/** A language that is in doubt with others has this many hits for each of those of one that it is not. */
const CLEAR_LOSS = 3;

/**
 * True when a text is not in `language`, though it cannot be told from its words in which other it is: Danish or
 * Swedish, but not German.
 */
export function isRefuted(language: string, text: string): boolean {
  const words = wordsOf(text);
  if (!DETECTABLE.has(language) || words.length < MIN_WORDS) return false;
  const hits = countHits(words.map(languagesOfWord));
  const [, most] = mostHit(hits);
  return most / words.length >= MIN_HIT_SHARE && (hits.get(language) ?? 0) * CLEAR_LOSS < most;
}
