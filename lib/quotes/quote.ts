import type { Span } from '../text/span.ts';

/** Words somebody said, quotation marks included. */
export interface Quote extends Span {
  /** Entity id of the speaker; null when the text does not say. */
  readonly speaker: string | null;
  /** The words that name the speaker ("said", "according to"), null when there are none. */
  readonly cue: Span | null;
}
