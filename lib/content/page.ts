/* A page as its lines are scored: what was read, before anything is known of which lines are the article. */

import type { Block, Box } from '../text/article-text.ts';

export type DraftBlock = Omit<Block, 'inArticle'>;

export interface Page {
  readonly text: string;
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
  readonly boxes: readonly Box[];
}

/** Log-odds that a word stands on, or in, the article's own text; 0 when it says nothing. */
export interface WordWeights {
  /** Of a class or id word. */
  token(token: string): number;
  /** Of a word of the line, in lower case. */
  word(word: string): number;
}
