/*
 * Cost growth without a clock's verdict: how much dearer twice the work is. Other processes only ever make a run slower, so the
 * cheapest of several runs counts, and the smallest of a few such ratios; a quadratic cost shows as 4 in all of them.
 */
export function growthRatio(makeWork: (copies: number) => () => void, copies: number): number {
  const cheapest = (work: () => void): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const begin = performance.now();
        work();
        return performance.now() - begin;
      }),
    );
  const once = makeWork(copies);
  const twice = makeWork(2 * copies);
  twice();
  return Math.min(...Array.from({ length: 4 }, () => cheapest(twice) / cheapest(once)));
}
