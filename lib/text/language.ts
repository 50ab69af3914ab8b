/*
 * Which language a text is in, by its commonest small words. Pages often do not say, or say "en" for everything; the
 * tagger must not read Dutch as English. It knows the languages that have a profile, and says so when it is none of
 * them. A library for a hundred languages (300 kB of trigrams) would tell no more of these.
 */

import { LANGUAGES } from '../languages/all-languages.ts';

/** The languages that can be told, as BCP 47. */
export const DETECTABLE: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ words }) => words?.profile).map(({ code }) => code),
);

/** Words counted before a guess counts. */
const MIN_WORDS = 8;
/** The winner must have this many hits for each of the next language's. */
const CLEAR_WIN = 1.25;
/** Share of words that must be small words of the winner; news has a third or more. */
const MIN_HIT_SHARE = 0.12;

/** The commonest small words of each language that can be told. */
export const smallWords = (): string[][] => LANGUAGES.map(({ words }) => words?.profile?.split(' ') ?? []);

const languagesOf = new Map<string, string[]>();
for (const { code, words } of LANGUAGES) {
  for (const word of words?.profile?.split(' ') ?? []) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);
}

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

/** Words that stand in running text; those in lower case only: a table of results is in no language of its own. */
const wordsOf = (text: string): readonly string[] => withoutAddresses(text).match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? [];

/** Each language with how many of `words` are its small words, the most first. */
function hitsIn(words: readonly string[]): (readonly [language: string, hits: number])[] {
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  return [...hits].sort((a, b) => b[1] - a[1]);
}

/** The language of `text` as BCP 47; `und` when it is none of these, '' when there are too few words to tell. */
export function detectLanguage(text: string): string {
  const words = wordsOf(text);
  if (words.length < MIN_WORDS) return '';
  const [first, second] = hitsIn(words);
  if (first === undefined || first[1] / words.length < MIN_HIT_SHARE) return words.length >= ENOUGH_WORDS ? 'und' : '';
  return second !== undefined && first[1] < second[1] * CLEAR_WIN ? '' : first[0];
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
  const hits = hitsIn(words);
  const most = hits[0]?.[1] ?? 0;
  return most / words.length >= MIN_HIT_SHARE && (new Map(hits).get(language) ?? 0) * CLEAR_LOSS < most;
}
