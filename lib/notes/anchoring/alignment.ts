/* A stored quote laid against a stretch of the article, and what speaks for the stretch being the quote's place. */

import type { Region } from './find-regions.ts';
import type { PageIndex } from './page-index.ts';
import type { StoredQuote } from './stored-quote.ts';

export interface Alignment {
  readonly quote: StoredQuote;
  readonly index: PageIndex;
  /** For each stored word the index of its partner among the article's words, or -1. */
  readonly partner: readonly number[];
  readonly region: Region;
  readonly evidence: Evidence;
}

/** How much of some words' weight is here, and how much there was. */
export interface Weight {
  readonly here: number;
  readonly all: number;
}

export interface Evidence {
  /** The words around are those of the note's paragraph, with its sentence among them. */
  readonly home: boolean;
  /** The paragraph, though perhaps without the sentence. */
  readonly around: boolean;
  /** The quote's own sentence stands around it. */
  readonly sentence: boolean;
  /** Next to all of that sentence does. */
  readonly wholeSentence: boolean;
  /** The word before or after the quote is the one that was there. */
  readonly beside: boolean;
  /** Share of the quote's own weight that is aligned. */
  readonly own: number;
  /** Share of the whole window's weight. */
  readonly share: number;
  /** Weight of the window's words found here, for choosing between regions. */
  readonly support: number;
  /** What stood before the paragraph, and after it. */
  readonly before: Weight;
  readonly after: Weight;
  /** The paragraph's words beyond the sentence that stand in the quote's own line. */
  readonly rest: Weight;
  /** All words of the paragraph but the quote's own. */
  readonly context: Weight;
  /** All words but those of the quote's own sentence. */
  readonly beyond: Weight;
}

export const shareOf = ({ here, all }: Weight): number => (all === 0 ? 0 : here / all);
