/*
 * Whether two wordings differ by typing mistakes only. Names, numbers, dates and words that turn a sentence round are
 * news, never typos: "million" for "billion", "Iraq" for "Iran", "legal" for "illegal", "she" for "he". When unsure:
 * not a typo.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { typoDistance } from '../../text/typo-distance.ts';
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

/** Both words of one language: “hired” and “fired”, “then” and “than”. */
const areWords = (a: string, b: string): boolean =>
  KNOWN_WORDS.some(({ small, near }) => (near.has(a) || small.has(a)) && (near.has(b) || small.has(b)));

/** True for a word that a list of ours has, in any language. */
const isListed = (key: string): boolean => KNOWN_WORDS.some(({ small, near }) => near.has(key) || small.has(key));

/** Beginnings that make another word of a word. */
const PREFIXES = wordsOfAll(({ words }) => words?.prefixes);

/** What is known of a spelling beside the languages' lists. */
export interface Spellings {
  /** It stands on the page now, elsewhere than in the words compared. */
  readonly standsElsewhere: (key: string) => boolean;
  /** It stood in the text when the note was written. */
  readonly stood: (key: string) => boolean;
  /** A dictionary has it. */
  readonly isWord: (key: string) => boolean;
}

/** For words of which nothing can be known, such as two that were joined. */
export const NOTHING_KNOWN: Spellings = { standsElsewhere: () => false, stood: () => false, isWord: () => false };

export function isTypo(
  before: string,
  after: string,
  languages: readonly KnownWords[],
  { standsElsewhere, stood, isWord }: Spellings,
): boolean {
  if (before === after) return true;
  if (isKnown(before, languages) && isKnown(after, languages)) return false;
  if (areWords(before, after) || (isNoSlip(before, after) && isWord(before) && isWord(after))) return false;
  // What the writer writes elsewhere is a word of theirs, not one misspelt.
  if (standsElsewhere(after) || stood(after)) return false;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (long.endsWith(short) && PREFIXES.has(long.slice(0, long.length - short.length))) return false;
  const limit = long.length >= 8 ? 2 : 1;
  return typoDistance(before, after, limit) <= limit && short.length >= 2;
}

/** Letters a name, or a word of a short quote, has at least for a slip in it to be told from another. */
const MIN_SURE = 5;

/** Letters from which a finger's slip makes no other word. */
const MIN_SLIP = 6;

/**
 * A typo that nothing around vouches for, as in a name or in a few words: the right spelling is a word, or stands
 * elsewhere on the page, and the other neither; and it begins with the same letter. A long word with a letter doubled
 * or two changed about needs to be known to nobody.
 */
export function isSureTypo(before: string, after: string, spellings: Spellings, isName: boolean): boolean {
  if (Math.min(before.length, after.length) < MIN_SURE || before[0] !== after[0]) return false;
  if (typoDistance(before, after, 1) > 1) return false;
  const { standsElsewhere, stood, isWord } = spellings;
  if (standsElsewhere(after) || stood(after) || isWord(after) || isListed(after)) return false;
  if (standsElsewhere(before)) return true;
  const isSlip = isSwapped(before, after) || (!isName && isDoubled(before, after));
  if (isSlip && after.length >= MIN_SLIP) return true;
  if (isName) return isWord(before) && (before.length !== after.length || isSwapped(before, after));
  return isWord(before) || isListed(before);
}

/**
 * A change that fingers seldom make: of the first letter, or in a long word, of a letter that is neither doubled nor
 * changed about. Of others a dictionary made from the web has too many.
 */
const isNoSlip = (before: string, after: string): boolean => {
  if (before.length === after.length && before[0] !== after[0]) return !isSwapped(before, after);
  const isFinger = isSwapped(before, after) || isDoubled(before, after) || isDoubled(after, before);
  return Math.min(before.length, after.length) >= MIN_SLIP && !isFinger;
};

/** Two neighbouring letters changed about, in words of one edit. */
const isSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((_, i) => a[i] !== b[i]);
  return first >= 0 && a[first] === b[first + 1] && a[first + 1] === b[first];
};

/** A letter twice where it stood once, in words of one edit. */
const isDoubled = (before: string, after: string): boolean => {
  if (after.length !== before.length + 1) return false;
  let at = 0;
  while (before[at] === after[at]) at++;
  return after[at] === after[at - 1] || after[at] === after[at + 1];
};
