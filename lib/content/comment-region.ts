import type { PageText } from '../text/page-text.ts';

/** Lines `from` to `to`, both counted, and how many comments stand there; 0 for a form alone. */
export interface CommentRegion {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export type CommentPage = Pick<PageText, 'text' | 'blocks' | 'boxes'>;
