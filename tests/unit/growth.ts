/*
 * How much dearer twice the work is, in processor time, so that other processes hardly count. What noise is left only ever adds: the
 * cheapest of several runs counts, and the smallest of a few such ratios; a quadratic cost shows as 4 in all of them.
 */
export function growthRatio(makeWork: (copies: number) => () => void, copies: number): number {
  const cheapest = (work: () => void): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const before = process.cpuUsage();
        work();
        const { user, system } = process.cpuUsage(before);
        return user + system;
      }),
    );
  const once = makeWork(copies);
  const twice = makeWork(2 * copies);
  twice();
  let smallest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && smallest >= 2.2; attempt++)
    smallest = Math.min(smallest, cheapest(twice) / cheapest(once));
  return smallest;
}
