/* From one thing on the page to the next of its kind, and back; after the last comes the first. */

import type { Span } from '../../../lib/text/span.ts';

/** @param from where the last step led: of what begins there, neither way leads anywhere */
export function stepFrom<S extends Span>(spans: readonly S[], from: number, back = false): S | null {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  if (back) inOrder.reverse();
  const next = inOrder.find(({ start }) => (back ? start < from : start > from));
  return next ?? inOrder[0] ?? null;
}

/** Remembers the last step; the first is taken from where the window stands. */
export class Steps {
  private last: number | null = null;
  private readonly startAt: () => number;

  constructor(startAt: () => number) {
    this.startAt = startAt;
  }

  next<S extends Span>(spans: readonly S[]): S | null {
    const step = stepFrom(spans, this.last ?? this.startAt() - 1);
    if (step) this.last = step.start;
    return step;
  }
}
