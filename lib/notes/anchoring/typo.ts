/*
 * Whether two wordings differ by typing mistakes only. Names, numbers, dates and words that turn a sentence round are
 * news, never typos: "million" for "billion", "Iraq" for "Iran", "legal" for "illegal", "she" for "he". When unsure:
 * not a typo.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { KNOWN_WORDS, type KnownWords } from './known-words.ts';

/** The language whose small words fill these; several when they tie, all when none has any. */
export function languagesOf(keys: readonly string[]): readonly KnownWords[] {
  const hits = KNOWN_WORDS.map(({ small }) => keys.reduce((sum, key) => sum + (small.has(key) ? 1 : 0), 0));
  const most = Math.max(...hits);
  return KNOWN_WORDS.filter((_, i) => hits[i] === most);
}

/** News, not spelling: a capital, a digit, a sign, or a script that has no capitals to go by. */
export function isNews(raw: string): boolean {
  const lower = raw.toLowerCase();
  return lower !== raw || /\p{N}|\p{S}/u.test(raw) || lower === raw.toUpperCase();
}

/**
 * A small word, a number word or a date word: "million" and "billion", "not" and "now". A misspelling of one is none of
 * them.
 */
const isKnown = (key: string, languages: readonly KnownWords[]): boolean =>
  languages.some(({ small, numbers, calendar }) => small.has(key) || numbers.has(key) || calendar().has(key));

/** Beginnings that make another word of a word. */
const PREFIXES = wordsOfAll(({ words }) => words?.prefixes);

/** Edit distance with neighbours swapped counted as one, given up above `limit`. */
export function typoDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] as number) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

/** `isWord`: true for a spelling that stands elsewhere in the text; two such words are two words, not one misspelt. */
export function isTypo(
  before: string,
  after: string,
  languages: readonly KnownWords[],
  isWord: (key: string) => boolean,
): boolean {
  if (before === after) return true;
  if (isKnown(before, languages) && isKnown(after, languages)) return false;
  if (isWord(before) && isWord(after)) return false;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (long.endsWith(short) && PREFIXES.has(long.slice(0, long.length - short.length))) return false;
  const limit = long.length >= 8 ? 2 : 1;
  return typoDistance(before, after, limit) <= limit && short.length >= 2;
}
