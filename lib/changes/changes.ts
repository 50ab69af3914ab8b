/* What has changed between two readings of an article, as it is told. Spans are offsets of this reading's text. */

import type { Span } from '../text/span.ts';

/** Words of a line in reading order: as they stand, those that are new, and the earlier ones that are gone. */
export interface Piece {
  readonly kind: 'same' | 'new' | 'old';
  readonly text: string;
}

/** What of a change weighs most: another figure, another name. */
export type Weight = 'figure' | 'name';

export interface ChangedLine {
  readonly kind: 'changed';
  readonly pieces: readonly Piece[];
  /** The whole line. */
  readonly span: Span;
  /** The words that are new; empty where words have only gone. */
  readonly words: readonly Span[];
  readonly weight: Weight | null;
}

export interface NewLine {
  readonly kind: 'new' | 'moved';
  readonly text: string;
  readonly span: Span;
}

export interface RemovedLine {
  readonly kind: 'removed';
  readonly text: string;
}

export type LineChange = ChangedLine | NewLine | RemovedLine;

export interface Headline {
  readonly pieces: readonly Piece[];
  readonly weight: Weight | null;
}

export interface Changes {
  /**
   * `whole`: all of it could be compared. `shorter`: much less of the article is here today, as behind a paywall or
   * before a page is loaded: what is missing is not listed. `another`: next to nothing of it is the same.
   */
  readonly extent: 'whole' | 'shorter' | 'another';
  /** New entries stand above the older ones, which go as they come. */
  readonly live: boolean;
  /** Null when it reads as before. */
  readonly headline: Headline | null;
  /** Other figures and names first, then in text order, and what is gone where it stood. */
  readonly lines: readonly LineChange[];
}

/** Moved paragraphs alone are no change to anybody. */
export const hasChanges = ({ extent, headline, lines }: Changes): boolean =>
  extent !== 'whole' || headline !== null || lines.some(({ kind }) => kind !== 'moved');
