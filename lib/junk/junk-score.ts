/*
 * From which score down a line counts as junk. Chosen by cross-validation so that, beside noise in the gold, next to no true text is marked:
 * a long line costs a reader most and needs the lowest score, then a heading; a line that is all link needs the least.
 */

import type { BlockKind } from '../text/article-text.ts';

const MOST_SCORE_LINKED = 0.2;
const MOST_SCORE = 0.1;
const MOST_SCORE_HEADING = 0.06;
const MOST_SCORE_LONG = 0.04;
/** Characters. */
const LONG = 160;
/** Share of the line. */
const LINKED = 0.6;

export interface ScoredLine {
  readonly kind: BlockKind;
  readonly characters: number;
  readonly linkDensity: number;
  readonly score: number;
}

export function scoresAsJunk({ kind, characters, linkDensity, score }: ScoredLine): boolean {
  if (linkDensity >= LINKED) return score <= MOST_SCORE_LINKED;
  if (characters > LONG) return score <= MOST_SCORE_LONG;
  return score <= (kind === 'heading' ? MOST_SCORE_HEADING : MOST_SCORE);
}
