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

export interface Evidence {
  /** The paragraph and, in it, the sentence. */
  readonly home: boolean;
  /** The paragraph, though perhaps without the sentence. */
  readonly around: boolean;
  readonly sentence: boolean;
  readonly wholeSentence: boolean;
  readonly beside: boolean;
  readonly outer: number;
  /** Share of the quote's own weight that is aligned. */
  readonly own: number;
  /** Share of the whole window's weight. */
  readonly share: number;
  readonly support: number;
  /** Weight of the paragraph's words beyond the sentence that stand in the quote's own line, and of all of them. */
  readonly rest: number;
  readonly restAll: number;
  /** Weight of all words but the quote's own that stand around it, and of all that stood. */
  readonly context: number;
  readonly contextAll: number;
  /** The same without the quote's own sentence. */
  readonly beyond: number;
  readonly beyondAll: number;
}
