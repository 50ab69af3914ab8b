/*
 * Everything readable on a page, as one string with lines and boxes: what reading gives, before anything is decided
 * about it. Pure data; `lib/dom` makes it and keeps the way back to the page's nodes (`PageMap`). It crosses to the
 * background once a visit, packed.
 */

import type { Span } from './span.ts';

/** A page that crosses to the background tells them by their place here. */
export const BLOCK_KINDS = [
  'title',
  'heading',
  'paragraph',
  'item',
  'caption',
  'quote',
  'preformatted',
  'cell',
  'other',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * An inline element inside a block, or a link around it: what tells a credit or a link run from the words beside it.
 */
export interface InlineElement extends Span {
  /** Lower-case element name: `a`, `span`, `time`, `strong`. */
  readonly tag: string;
  /** Class and id split into lower-case words: `postTitle` gives `post`, `title`. */
  readonly tokens: readonly string[];
  /** A link to what looks like another story of the same site; left out of all others. */
  readonly toStory?: true;
}

/** A block-level element of the page, kept for its place and its names. Boxes form a tree by `parent`. */
export interface Box {
  readonly tag: string;
  readonly tokens: readonly string[];
  /** `role`, `itemprop` and `aria-label` words, lower case. */
  readonly roles: readonly string[];
  /** Index of the enclosing box in `page.boxes`; -1 at the root. Always smaller than the box's own index. */
  readonly parent: number;
  /** Pictures, videos and frames anywhere inside; left out when there are none. */
  readonly pictures?: number;
}

/** One paragraph, heading, list item or other line of the page; never contains "\n". */
export interface PageBlock extends Span {
  readonly kind: BlockKind;
  /** Index in `page.boxes` of the innermost box holding the block. */
  readonly box: number;
  /** Sorted by start; may nest. */
  readonly runs: readonly InlineElement[];
}

/** Where the article's date was found, and the words that say so. */
export interface DateEvidence {
  /** `user`: who reads it has corrected it. */
  readonly from: 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'user';
  /** The raw value as found, for the user to judge. */
  readonly value: string;
}

/** What a page's own data says its article's text is. */
export interface Witness {
  /**
   * The article's body as told to machines, which is the text; or a program's state, which may hold other words too.
   */
  readonly from: 'body' | 'state';
  /** Stretches of the page's lines, of eight words and more, that stand in the data: in order, without overlaps. */
  readonly spans: readonly Span[];
}

export interface PageText {
  /** The page's canonical address; a file name in the terminal. */
  readonly source: string;
  /** BCP 47, lower case, as the page claims; '' when it claims nothing. The words decide (`decide-language.ts`). */
  readonly language: string;
  readonly title: string;
  /**
   * Publication day as ISO 8601 (`2023-09-13` or with time and zone), as the page says it to machines; null when it
   * does not.
   */
  readonly published: string | null;
  /** Alone, without a day: words that can only be read where languages are known. */
  readonly publishedFrom: DateEvidence | null;
  /** When it was last changed, in the same forms, as the page says it to machines; null when it does not. */
  readonly updated: string | null;
  /** White space collapsed inside blocks, one "\n" between blocks; `<br>` counts as a block's end. */
  readonly text: string;
  /** In text order, without overlaps. */
  readonly blocks: readonly PageBlock[];
  readonly boxes: readonly Box[];
  /** Left out where the page has no such data. */
  readonly witness?: Witness;
  /** A text file: all of it below its title is the article. */
  readonly isPlain: boolean;
}

/** The words of one block. */
export const blockText = (page: { readonly text: string }, block: Span): string =>
  page.text.slice(block.start, block.end);
