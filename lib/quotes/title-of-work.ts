/* Quoted words that nobody says: the names of books, programmes and other works. */

import { countBefore } from '../text/count-before.ts';
import type { Span } from '../text/span.ts';
import type { QuoteRules } from './quote-rules.ts';
import type { QuoteSpan } from './quote-spans.ts';
import type { BlockWord, GapWord } from './speaker-scene.ts';

/** Words the name of a work has at most. */
const MAX_TITLE_WORDS = 10;
/** Words between the noun and the marks: "the book, “…”". */
const NEAR = 2;

/** "The Old Man and the Sea": nearly every longer word has a capital and no sentence ends. */
export function looksLikeTitle(words: string): boolean {
  if (/[!?…]$/.test(words)) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  // "Every one of us." is a sentence.
  if (long.length === 1 && (words.match(/\p{L}+/gu) ?? []).length > 2 && /\.$/.test(words)) return false;
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

const NAMES_OF_WORKS = new Set(['work', 'product', 'event', 'other']);

/** A mention that is no person, place or organisation covers the words. */
export function isNamedWork(words: readonly BlockWord[], inner: Span): boolean {
  const first = countBefore(words, ({ start }) => start < inner.start);
  const own = words
    .slice(first, first + 2 * MAX_TITLE_WORDS)
    .filter(({ start, kind }) => start < inner.end && kind !== 'mark');
  const [opening] = own;
  return (
    opening?.mention != null &&
    NAMES_OF_WORKS.has(opening.mention.type) &&
    own.length <= MAX_TITLE_WORDS &&
    own.every(({ mention }) => mention === opening.mention)
  );
}

/** "the book “…”", "her song, “…”". */
export function followsWork(before: readonly GapWord[], rules: QuoteRules, count: number): boolean {
  if (count > MAX_TITLE_WORDS || before.at(-1)?.lower === ':') return false;
  return before.slice(-NEAR).some(({ lower, mention }) => !mention && rules.works.has(lower));
}

/** "sagte in „Kosmos“", "told “Morning Round” co-host Obi": where it was said or to whom, not what. */
export function isVenue(before: readonly GapWord[], words: string, count: number, rules: QuoteRules): boolean {
  const last = before.at(-1);
  if (last?.kind !== 'word' || last.mention || rules.objectVerbs.has(last.lower)) return false;
  if (rules.prepositions.has(last.lower)) return count <= NEAR && /^\p{Lu}/u.test(words);
  return rules.verbs.has(last.lower) && count > 1 && looksLikeTitle(words) && !/[.,]$/.test(words);
}

/**
 * A programme or work named within the words that tell who speaks, by its marks: "Obi said on Channel Nine’s “Morning
 * Round” on Monday".
 */
export function isTitleWithin(
  text: string,
  before: readonly BlockWord[],
  { inner }: QuoteSpan,
  rules: QuoteRules,
): boolean {
  const words = text.slice(inner.start, inner.end);
  const last = before.at(-1);
  if (!last || /[.,!?…]$/.test(words) || !looksLikeTitle(words) || words.split(/\s+/).length > MAX_TITLE_WORDS)
    return false;
  const owned = last.lower === 's' && before.at(-2)?.lower === "'";
  return owned || (last.kind === 'word' && !last.mention && rules.works.has(last.lower));
}

/** "told ABC’s “Morning Round”", "said on “Morning Round”": not what was said but where. */
export function followsOwner(before: readonly GapWord[], rules: QuoteRules): boolean {
  const last = before.at(-1);
  if (!last) return false;
  return last.lower === 's' || last.lower === "'" || rules.prepositions.has(last.lower);
}
