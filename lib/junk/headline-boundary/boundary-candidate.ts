/* A place where a headline behind a cue may end, before anything is measured of it. */

import type { ArticleLexicon } from './lexicon.ts';

/**
 * `end`: the text ends with the headline. `stop`: a sentence ends here that began behind the cue, so that there is no
 * headline in it.
 */
export type BoundaryKind = 'between' | 'end' | 'stop';

export interface BoundaryPosition {
  readonly kind: BoundaryKind;
  /** Words before it. */
  readonly at: number;
}

export interface BoundaryContext {
  /** A colon or arrow stands between cue and headline. */
  readonly marked: boolean;
  /** How the article writes its words, and the number of this line in it. */
  readonly use: ArticleLexicon;
  readonly line: number;
}
