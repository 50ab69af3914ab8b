/* A page as its lines are scored: what was read, before anything is known of which lines are the article. */

import type { PageText } from '../text/page-text.ts';

export type Page = Pick<PageText, 'text' | 'title' | 'blocks' | 'boxes'>;

/** Log-odds that a word stands on, or in, the article's own text; 0 when it says nothing. */
export interface WordWeights {
  /** Of a class or id word. */
  token(token: string): number;
  /** Of a word of the line, in lower case. */
  word(word: string): number;
}
