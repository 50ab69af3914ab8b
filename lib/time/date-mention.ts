import type { Span } from '../text/span.ts';

/** A date in the text, resolved. */
export interface DateMention extends Span {
  /** EDTF level 0–1: `2023-09-13`, `2019`, `199X`, `2023-21`, `2023-09-13/2023-09-15`. */
  readonly value: string;
  readonly from: 'absolute' | 'relative';
  /**
   * What a relative date counts from: the article's day (ISO 8601), or the date the text named before. Null for an
   * absolute one.
   */
  readonly base: string | null;
  /** Set when `base` is a date named in the text ("two days earlier"), not the article's own. */
  readonly baseFrom?: 'text';
}

/**
 * Words that mean a date nobody can tell from the article alone: shown to the user as a question, never as an answer.
 */
export interface UnresolvedDate extends Span {
  /** No date of the article; nothing named that "a week later" counts from; two readings ("03/04/2023"). */
  readonly reason: 'no-base' | 'no-antecedent' | 'two-readings';
  /** EDTF values to choose from; empty when only the user knows. */
  readonly candidates: readonly string[];
}
