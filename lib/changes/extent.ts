/*
 * Whether a reading is the whole article, much less of it, or another text. What is missing behind a paywall, or of a
 * page that was not loaded to its end, nobody has removed.
 */

import type { Changes } from './changes.ts';

/** What became of the lines of the earlier reading, in order, and of this one. */
export interface Fate {
  /** By line of the earlier reading: its words, and whether they are gone. */
  readonly before: readonly { readonly words: number; readonly isGone: boolean }[];
  /** Words of this reading that are new. */
  readonly freshWords: number;
  readonly nowWords: number;
  /** Words that are gone from the end of the last line that is left. */
  readonly cutShort: number;
}

/** Share of an article's words from which on it is cut, when they are gone from its end. */
const TAIL = 0.35;
const MIN_TAIL_LINES = 2;
/** The same, from wherever they are gone. */
const MOST = 0.5;
/** Words missing from the last line alone: a sentence that an editor shortened has more behind it. */
const MIN_CUT_WORDS = 4;
/** Share of new words in a reading that is but cut. */
const MAX_FRESH = 0.25;
/** Share of the words of either reading that are the other's too, from which they are one text. */
const SAME_TEXT = 0.15;

export function extentOf({ before, freshWords, nowWords, cutShort }: Fate): Changes['extent'] {
  const all = before.reduce((sum, { words }) => sum + words, 0);
  const gone = before.reduce((sum, { words, isGone }) => sum + (isGone ? words : 0), 0);
  const shared = nowWords - freshWords;
  if (shared < SAME_TEXT * Math.min(all, nowWords)) return 'another';
  if (freshWords > MAX_FRESH * nowWords) return 'whole';
  const last = before.findLastIndex(({ isGone }) => !isGone);
  const tail = before.slice(last + 1);
  const tailWords = tail.reduce((sum, { words }) => sum + words, 0);
  const isCut =
    (tail.length > 0 && cutShort >= MIN_CUT_WORDS) ||
    (tail.length >= MIN_TAIL_LINES && tailWords >= TAIL * all) ||
    (gone > 0 && gone >= MOST * all);
  return isCut ? 'shorter' : 'whole';
}
