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
}
