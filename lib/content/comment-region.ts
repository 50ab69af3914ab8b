import type { PageText } from '../text/page-text.ts';

/** Lines `from` to `to`, both counted, and how many comments stand there; 0 for a form alone. */
export interface CommentRegion {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The box around them. */
  readonly box: number;
  /** Named as comments, or each with the same word to answer it; otherwise known by their form alone. */
  readonly isSure: boolean;
}

export type CommentPage = Pick<PageText, 'text' | 'blocks' | 'boxes'>;
