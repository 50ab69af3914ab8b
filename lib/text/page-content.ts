/*
 * A page of which is known which lines are the article, in which language it is and of which day. What the junk
 * detectors look at; only `cleanArticle` makes an `Article` of it.
 */

import type { PageBlock, PageText } from './page-text.ts';
import type { Span } from './span.ts';

export interface Block extends PageBlock {
  /** False for what stands around the article: menus, footers, lists of other stories. */
  readonly inArticle: boolean;
  /** How much it reads like the article's own text, 0–1; left out where nothing judged it, as in text files. */
  readonly score?: number;
}

/** A place of readers' comments, and how many stand there; 0 for a form alone. */
export interface CommentPlace extends Span {
  readonly count: number;
}

export interface PageContent extends PageText {
  /**
   * BCP 47, lower case, decided from the words; `und` when they are in no language we know, '' when there are too few
   * to tell.
   */
  readonly language: string;
  /** When it was last changed; null when the page does not say, or not later than `published`. */
  readonly updated: string | null;
  readonly blocks: readonly Block[];
  /** Where the readers' comments are, outside the article; left out where there are none. */
  readonly comments?: readonly CommentPlace[];
}
