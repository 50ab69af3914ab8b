/* What stands in a page beside its text and is needed only when its article is taken along: addresses, and columns. */

import type { Span } from './span.ts';

export interface PagePicture {
  readonly address: string;
  readonly alt: string;
  /** Index of the block that it stands before. */
  readonly before: number;
}

export interface PageLink extends Span {
  readonly address: string;
}

/** In which column a cell stands: empty ones are no boxes. */
export interface CellColumn {
  /** Index in the page's boxes. */
  readonly box: number;
  readonly column: number;
}

export interface PageParts {
  readonly pictures: readonly PagePicture[];
  readonly links: readonly PageLink[];
  readonly cells: readonly CellColumn[];
}
