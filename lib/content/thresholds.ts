/*
 * From which score down a line counts as junk. Chosen by cross-validation so that, beside noise in the gold, next to no
 * true text is marked: a long line costs a user most and needs the lowest score, and so do quotations, code and tables;
 * then headings and the items of a list, which are short and alike in a recipe and in a menu; a line that is all link
 * needs the least.
 */

import type { BlockKind } from '../text/page-text.ts';

const MAX_SCORE_LINKED = 0.3;
const MAX_SCORE = 0.15;
const MAX_SCORE_LISTED = 0.1;
const MAX_SCORE_SAFE = 0.06;
const SAFE: ReadonlySet<BlockKind> = new Set(['quote', 'preformatted', 'cell']);
const LISTED: ReadonlySet<BlockKind> = new Set(['heading', 'item']);
const LONG_LETTERS = 160;
const SENTENCE_LETTERS = 90;
const LINKED_SHARE = 0.6;

export interface ScoredLine {
  readonly kind: BlockKind;
  /** As `textLength` counts them. */
  readonly letters: number;
  readonly linkDensity: number;
  readonly score: number;
}

export function scoresAsJunk({ kind, letters, linkDensity, score }: ScoredLine): boolean {
  if (linkDensity >= LINKED_SHARE) return score <= MAX_SCORE_LINKED;
  if (letters > LONG_LETTERS || SAFE.has(kind)) return score <= MAX_SCORE_SAFE;
  return score <= (letters > SENTENCE_LETTERS || LISTED.has(kind) ? MAX_SCORE_LISTED : MAX_SCORE);
}
