/* What the scorer says of the places behind a label that no list has, for those who take only the surest. */

import type { BoundaryContext } from './boundary-candidate.ts';
import { boundaryCandidates } from './candidates.ts';
import type { BoundaryScorer } from './scorer.ts';
import { type RunningWord, runningWords } from './words.ts';

export interface WeighedBoundary {
  /** Offset in the text. */
  readonly end: number;
  readonly chance: number;
  readonly last: RunningWord;
  /** Null at the text's end. */
  readonly next: RunningWord | null;
}

export interface WeighedBoundaries {
  /** The likeliest end; null when a sentence is all there is. */
  readonly best: WeighedBoundary | null;
  /** Chance that no headline ends anywhere. */
  readonly none: number;
}

export function weighBoundaries(
  text: string,
  from: number,
  context: BoundaryContext,
  score: BoundaryScorer,
): WeighedBoundaries {
  const words = runningWords(text, from, context.use, context.line);
  const candidates = boundaryCandidates(words, context);
  const chances = score(candidates);
  let [best, none]: [WeighedBoundary | null, number] = [null, 0];
  candidates.forEach(({ kind, at }, i) => {
    const chance = chances[i] as number;
    const last = words[at - 1];
    if (kind === 'stop') none = chance;
    else if (last && chance > (best?.chance ?? 0)) best = { end: last.end, chance, last, next: words[at] ?? null };
  });
  return { best, none };
}
