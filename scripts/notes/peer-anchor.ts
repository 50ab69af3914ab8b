/*
 * How the best known web annotator finds a quote again, written from its published description: the closest
 * approximate match within half of the quote's length, weighed by quote, prefix, suffix and old position. For
 * comparison in the same run; it tells no changed words and no orphans but what is too far off.
 */

import search from 'approx-string-match';
import type { Target } from '../../lib/notes/note.ts';
import type { Span } from '../../lib/text/span.ts';

export interface Anchored {
  readonly span: Span | null;
  readonly state: string;
  readonly places?: readonly Span[];
}

const MAX_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
/** Characters a pattern may have; the search's cost grows with it. */
const MAX_PATTERN = 3_000;

function closest(text: string, pattern: string, errors: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, pattern, errors);
}

function likeness(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  const best = closest(text, pattern, pattern.length)[0];
  return best ? 1 - best.errors / pattern.length : 0;
}

export function peerAnchor(target: Target, text: string): Anchored {
  const [{ exact, prefix, suffix }, position] = target.selector;
  if (exact === '' || exact.length > MAX_PATTERN) return { span: null, state: 'orphan' };
  const near = { prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) };
  const matches = closest(text, exact, Math.min(MAX_ERRORS, exact.length / 2));
  let best: Span | null = null;
  let bestScore = -1;
  for (const { start, end, errors } of matches) {
    const score =
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix *
        (near.prefix ? likeness(text.slice(Math.max(0, start - near.prefix.length), start), near.prefix) : 1) +
      WEIGHTS.suffix * (near.suffix ? likeness(text.slice(end, end + near.suffix.length), near.suffix) : 1) +
      WEIGHTS.position * (1 - Math.abs(start - position.start) / text.length);
    if (score > bestScore) {
      bestScore = score;
      best = { start, end };
    }
  }
  return { span: best, state: best ? 'moved' : 'orphan' };
}
