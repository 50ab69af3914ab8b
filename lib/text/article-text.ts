/*
 * The one text everything speaks in: a page read once, as a string with blocks. Pure data, JSON-safe; `lib/dom` makes it and keeps
 * the way back to the page's nodes (`TextMap`), everything else works on this alone.
 */

import type { Span } from './span.ts';

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'quote'
  | 'preformatted'
  | 'cell'
  | 'other';

/** An inline element inside a block, or a link around it: what tells a credit or a link run from the words beside it. */
export interface Run extends Span {
  /** Lower-case element name: `a`, `span`, `time`, `strong`. */
  readonly tag: string;
  /** Class and id split into lower-case words: `postTitle` gives `post`, `title`. */
  readonly tokens: readonly string[];
  /** Where a link leads, as written in the page; only on `a`. */
  readonly href?: string;
}

/** A block-level element of the page, kept for its place and its names. Boxes form a tree by `parent`. */
export interface Box {
  readonly tag: string;
  readonly tokens: readonly string[];
  /** `role`, `itemprop` and `aria-label` words, lower case. */
  readonly roles: readonly string[];
  /** Index of the enclosing box in `article.boxes`; -1 at the root. Always smaller than the box's own index. */
  readonly parent: number;
  /** Pictures, videos and frames anywhere inside; left out when there are none. */
  readonly pictures?: number;
}

/** One paragraph, heading, list item or other line of the page; never contains "\n". */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** False for what stands around the article: menus, footers, lists of other stories. Detectors and taggers skip those. */
  readonly inArticle: boolean;
  /** How much it reads like the article's own text, 0–1; left out where nothing judged it, as in text files. */
  readonly score?: number;
  /** Index in `article.boxes` of the innermost box holding the block. */
  readonly box: number;
  /** Sorted by start; may nest. */
  readonly runs: readonly Run[];
}

/** Where the article's date was found, and the words that say so. */
export interface DateEvidence {
  /** `reader`: who reads it has corrected it. */
  readonly from: 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'reader';
  /** The raw value as found, for the reader to judge. */
  readonly value: string;
}

export interface ArticleText {
  /** The page's canonical address; a file name in the terminal. */
  readonly source: string;
  /** BCP 47, lower case, as the page or its words say; '' when unknown. */
  readonly language: string;
  readonly title: string;
  /** Publication day as ISO 8601 (`2023-09-13` or with time and zone), or null. */
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  /** When it was last changed, in the same forms; left out when the page does not say, or not later than `published`. */
  readonly updated?: string;
  /** White space collapsed inside blocks, one "\n" between blocks; `<br>` counts as a block's end. */
  readonly text: string;
  /** In text order, without overlaps. */
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
}

/** The words of one block. */
export const blockText = (article: ArticleText, block: Span): string => article.text.slice(block.start, block.end);
