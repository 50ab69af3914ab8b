/*
 * Median and percentile of measured figures. A hole or no figures at all is an error: sorted among numbers, `NaN` moves
 * the middle.
 */

function sorted(values: readonly number[]): number[] {
  if (values.length === 0) throw new Error('no figures to take the middle of');
  const hole = values.find((value) => !Number.isFinite(value));
  if (hole !== undefined) throw new Error(`a figure is ${hole}`);
  return [...values].sort((a, b) => a - b);
}

export function median(values: readonly number[]): number {
  const list = sorted(values);
  const middle = list.length >> 1;
  const upper = list[middle] as number;
  return list.length % 2 === 1 ? upper : ((list[middle - 1] as number) + upper) / 2;
}

/** The smallest figure that at least `share` of all are not above (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const list = sorted(values);
  return list[Math.max(0, Math.ceil(share * list.length) - 1)] as number;
}
