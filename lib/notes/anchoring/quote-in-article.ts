/* A stored quote in the numbers of one article's index: what every step of the search takes. */

import { ABSENT_WEIGHT, type PageIndex } from './page-index.ts';
import type { StoredQuote } from './stored-quote.ts';

export interface QuoteInArticle {
  readonly index: PageIndex;
  readonly quote: StoredQuote;
  /** For each stored word its number in the article, -1 when it stands nowhere. */
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

export function placeQuote(index: PageIndex, quote: StoredQuote): QuoteInArticle {
  const ids = Int32Array.from(quote.words.keys, index.idOf);
  return { index, quote, ids, weights: Float32Array.from(ids, (id) => index.weights[id] ?? ABSENT_WEIGHT) };
}
