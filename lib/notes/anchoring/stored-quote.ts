/*
 * A target read back for anchoring: the quote's words inside the words that stood around it when the note was written.
 * The window is the paragraph (at most 80 words either side), and what is known of the neighbours beyond its ends.
 */

import { comparableWords, type WordList } from '../../text/comparable-words.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Target } from '../note.ts';

/** Words of context on either side; more adds cost, not certainty. */
const WINDOW_WORDS = 80;

export interface StoredQuote {
  readonly target: Target;
  readonly exact: string;
  readonly words: WordList;
  /** The quote's words, half-open. */
  readonly from: number;
  readonly to: number;
  /** The words of the sentence(s) the quote stands in. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  /** The words of its paragraph; what lies outside came from prefix and suffix. */
  readonly paragraphFrom: number;
  readonly paragraphTo: number;
  /** Words of a long paragraph that are left out between its neighbours and the words next to the quote. */
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** Characters of the first and last word that lie outside the quote, for one that begins or ends inside a word. */
  readonly cutStart: number;
  readonly cutEnd: number;
  /** What of the quote stands before its first word and after its last: quotation marks, a full stop. */
  readonly lead: string;
  readonly trail: string;
}

/** Length of the longest end that `a` and `b` share. */
export function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** Length of the longest beginning that `a` and `b` share. */
export function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Where in its paragraph the quote stood, by the prefix and suffix it was described with; -1 when it is not there. */
function placeInParagraph(paragraph: string, exact: string, prefix: string, suffix: string): number {
  let best = -1;
  let bestShared = -1;
  for (let at = paragraph.indexOf(exact); at >= 0; at = paragraph.indexOf(exact, at + 1)) {
    const shared =
      sharedEnd(paragraph.slice(Math.max(0, at - prefix.length), at), prefix) +
      sharedStart(paragraph.slice(at + exact.length, at + exact.length + suffix.length), suffix);
    if (shared > bestShared) {
      best = at;
      bestShared = shared;
    }
  }
  return best;
}

const longer = (a: string, b = ''): string => (a.length >= b.length ? a : b);

/** Null for a quote without any word. */
export function readTarget(target: Target): StoredQuote | null {
  const { exact, prefix, suffix } = target.selector[0];
  const place = exact === '' ? -1 : placeInParagraph(target.paragraph, exact, prefix, suffix);
  const paragraph = place >= 0 ? target.paragraph : prefix + exact + suffix;
  const inParagraph = place >= 0 ? place : prefix.length;
  const before =
    place >= 0 ? longer(prefix.slice(0, Math.max(0, prefix.length - place)), target.surroundings?.before) : '';
  const after =
    place >= 0
      ? longer(suffix.slice(Math.max(0, paragraph.length - place - exact.length)), target.surroundings?.after)
      : '';
  const text = `${before}${paragraph}${after}`;
  const start = before.length + inParagraph;
  const end = start + exact.length;

  const all = comparableWords(text);
  const first = all.ends.findIndex((wordEnd) => wordEnd > start);
  if (first < 0 || (all.starts[first] as number) >= end) return null;
  let last = first;
  while (last < all.keys.length && (all.starts[last] as number) < end) last++;

  const window = windowOf(all, first, last, before.length, before.length + paragraph.length);
  const { words, from, paragraphFrom, paragraphTo } = window;
  const to = from + last - first;
  const [sentenceFrom, sentenceTo] = sentenceAround(words, from, to, paragraphFrom, paragraphTo);
  const firstStart = words.starts[from] as number;
  const lastEnd = words.ends[to - 1] as number;
  return {
    target,
    exact,
    ...window,
    to,
    sentenceFrom,
    sentenceTo,
    cutStart: Math.max(0, start - firstStart),
    cutEnd: Math.max(0, lastEnd - end),
    lead: text.slice(start, Math.max(start, firstStart)),
    trail: text.slice(Math.min(end, lastEnd), end),
  };
}

/** The words next to the quote, and those of the paragraph's neighbours. */
function windowOf(
  all: WordList,
  first: number,
  last: number,
  paragraphStart: number,
  paragraphEnd: number,
): Pick<StoredQuote, 'words' | 'from' | 'paragraphFrom' | 'paragraphTo' | 'gapBefore' | 'gapAfter'> {
  const begins = Math.min(first, firstWordFrom(all, paragraphStart));
  const ends = Math.max(last, firstWordFrom(all, paragraphEnd));
  const low = Math.max(begins, first - WINDOW_WORDS);
  const high = Math.min(ends, last + WINDOW_WORDS);
  const [far, beyond] = [Math.max(0, begins - WINDOW_WORDS), Math.min(all.keys.length, ends + WINDOW_WORDS)];
  const part = <T>(list: readonly T[]): T[] => [
    ...list.slice(far, begins),
    ...list.slice(low, high),
    ...list.slice(ends, beyond),
  ];
  const paragraphFrom = begins - far;
  return {
    words: { text: all.text, keys: part(all.keys), starts: part(all.starts), ends: part(all.ends) },
    from: paragraphFrom + first - low,
    paragraphFrom,
    paragraphTo: paragraphFrom + high - low,
    gapBefore: low - begins,
    gapAfter: ends - high,
  };
}

/** Index of the first word that starts at or after `offset`. */
function firstWordFrom(words: WordList, offset: number): number {
  const index = words.starts.findIndex((wordStart) => wordStart >= offset);
  return index < 0 ? words.keys.length : index;
}

function sentenceAround(words: WordList, from: number, to: number, low: number, high: number): [number, number] {
  const start = words.starts[low] as number;
  const end = words.ends[high - 1] as number;
  const tokens = tokenise(words.text, { start, end });
  const bounds = splitSentences(tokens);
  let sentenceFrom = low;
  let sentenceTo = high;
  for (const bound of bounds) {
    if (bound >= tokens.count) break;
    const offset = tokens.start[bound] as number;
    if (offset <= (words.starts[from] as number)) sentenceFrom = Math.max(sentenceFrom, firstWordFrom(words, offset));
    else if (offset >= (words.ends[to - 1] as number)) {
      sentenceTo = Math.min(sentenceTo, firstWordFrom(words, offset));
      break;
    }
  }
  return [Math.min(sentenceFrom, from), Math.max(sentenceTo, to)];
}
