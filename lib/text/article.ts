/*
 * The article: its own lines, junk cut out, nothing of the page around it. All that names, dates, quotes, cards,
 * identity and history ever see, so that no menu, teaser or removed junk can count as evidence. Made by `cleanArticle`.
 */

import type { BlockKind, DateEvidence } from './page-text.ts';
import type { Span } from './span.ts';

/** One paragraph, heading, list item or other line; never contains "\n". */
export interface Line extends Span {
  readonly kind: BlockKind;
}

export interface Article {
  /** The page's canonical address; a file name in the terminal. */
  readonly source: string;
  readonly title: string;
  /**
   * BCP 47, lower case, decided from the words; `und` when they are in no language we know, '' when there are too few
   * to tell.
   */
  readonly language: string;
  /** Publication day as ISO 8601 (`2023-09-13` or with time and zone), or null. */
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  /** When it was last changed, in the same forms; null when the page does not say, or not later than `published`. */
  readonly updated: string | null;
  /** The lines, "\n" between them; a line that junk was cut from the middle of is joined by a space. */
  readonly text: string;
  /** In text order, without overlaps. */
  readonly lines: readonly Line[];
}

/** The way between an article's text and its page's. It lives where the article does. */
export interface ArticleMap {
  /**
   * Where the words stand in the page: several spans where junk or other lines were cut out between them; none for an
   * empty span.
   */
  toPage(span: Span): readonly Span[];
  /** What of a page's span is the article's; null when none of it is. */
  toArticle(span: Span): Span | null;
}

/** The words of one line. */
export const lineText = (article: Article, line: Span): string => article.text.slice(line.start, line.end);
