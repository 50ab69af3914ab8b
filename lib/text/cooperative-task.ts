/*
 * Work that can be done a little at a time: a generator that may be left at each `yield` and gone on with later. In the
 * terminal and in tests it is run to its end at once; in a page it is run in slices, so that the page's own work is
 * never kept waiting.
 */

export type CooperativeTask<T> = Generator<void, T>;

export function runToEnd<T>(steps: CooperativeTask<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
