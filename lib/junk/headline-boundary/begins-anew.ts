/*
 * Whether text goes on with a sentence of its own behind a linked headline. The link says where the headline ends only
 * where it is one: half a sentence may be a link too, and the other half may begin with a name or a noun.
 */

import type { TextLine } from '../cues/announcement.ts';
import { isOpener, languageAround } from '../cues/sentence-openers.ts';
import type { ArticleLexicon } from './lexicon.ts';
import type { BoundaryScorer } from './scorer.ts';
import { weighBoundaries } from './weigh-boundaries.ts';

/** Chance of the place to be a headline's end, where the word behind it does not begin sentences. */
const SURE_END = 0.3;
const NEXT_WORD = /^\s+["'“„«‹(¿¡‘]*([\p{Lu}\p{Lo}][\p{L}'’-]*)/u;

/** @param from where in the line's text the headline begins, and `end` where the link does */
export function beginsAnew(
  { text, block, line }: TextLine & { readonly line: number },
  { start: from, end }: { readonly start: number; readonly end: number },
  use: ArticleLexicon,
  score: BoundaryScorer,
): boolean {
  const next = NEXT_WORD.exec(text.slice(end))?.[1];
  if (next === undefined) return false;
  const isOwnElement = block.runs.some(
    (run) => run.tag !== 'a' && run.end - block.start === end && run.start - block.start < end,
  );
  if (isOwnElement || isOpener(next, languageAround(text, end))) return true;
  const { best } = weighBoundaries(text, from, { marked: true, use, line }, score);
  return best !== null && Math.abs(best.end - end) <= 1 && best.chance >= SURE_END;
}
