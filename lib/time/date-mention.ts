import type { Span } from '../text/span.ts';

/** A date in the text, resolved. */
export interface DateMention extends Span {
  /** EDTF level 0–1: `2023-09-13`, `2019`, `199X`, `2023-21`, `2023-09-13/2023-09-15`. */
  readonly value: string;
  readonly from: 'absolute' | 'relative';
  /** The day a relative date counts from (ISO 8601), null for an absolute one. */
  readonly base: string | null;
}
