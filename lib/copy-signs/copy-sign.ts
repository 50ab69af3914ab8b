/* What a sign looks at, and what it gives. */

import type { PageContent } from '../text/page-content.ts';
import type { Span } from '../text/span.ts';

export const COPY_SIGN_KINDS = [
  'leftover-data',
  'glued-headlines',
  'spellings',
  'shouted-words',
  'quotation-marks',
  'another-house',
  'another-address',
] as const;

export type CopySignKind = (typeof COPY_SIGN_KINDS)[number];

/** Junk as far as signs ask: the detectors are not known here. */
export interface MarkedSpan extends Span {
  readonly kind: string;
  /** Name of the detector. */
  readonly detector: string;
}

export interface CopyView {
  readonly page: Pick<PageContent, 'text' | 'title' | 'language' | 'blocks'>;
  /** Sorted by start. */
  readonly junk: readonly MarkedSpan[];
  /** The site's name, and all addresses the page gives itself. */
  readonly host: string;
  readonly addresses: readonly string[];
  /** '' when the page does not say. */
  readonly publisher: string;
}

/** One kind of evidence; `find` gives the words it was seen in, as they stand on the page, or none. */
export interface SignFinder {
  readonly kind: CopySignKind;
  find(view: CopyView): readonly string[];
}

export interface CopySign {
  readonly kind: CopySignKind;
  /** Of the page's own words; at least one, at most `MAX_EXAMPLES`. */
  readonly examples: readonly string[];
}
