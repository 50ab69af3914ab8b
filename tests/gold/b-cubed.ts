/*
 * B³ (Bagga and Baldwin, 1998): for each mention, how much of its found cluster is right and how much of its gold
 * cluster was found; averaged.
 */

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly mentions: number;
}

/** `pairs`: for each mention its gold cluster and its found one; names must not be shared between articles. */
export function bCubed(pairs: readonly (readonly [gold: string, found: string])[]): BCubed {
  const count = (keys: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const gold = count(pairs.map(([each]) => each));
  const found = count(pairs.map(([, each]) => each));
  const both = count(pairs.map((pair) => pair.join('\u0000')));
  let precision = 0;
  let recall = 0;
  for (const pair of pairs) {
    const shared = both.get(pair.join('\u0000')) as number;
    precision += shared / (found.get(pair[1]) as number);
    recall += shared / (gold.get(pair[0]) as number);
  }
  const mentions = pairs.length;
  return {
    precision: mentions === 0 ? 1 : precision / mentions,
    recall: mentions === 0 ? 1 : recall / mentions,
    mentions,
  };
}
