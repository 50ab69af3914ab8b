/*
 * Which words of one list stand in the other, in order: the longest common subsequence by weight, with runs preferred,
 * so that a word that occurs twice goes with its neighbours and not with a stranger. It decides whether a quote's words
 * are *these* words.
 */

/** Added when a pair continues a run: more than the weight of a common word, so that runs stay whole. */
const RUN_BONUS = 0.6;

/**
 * Two tables kept from call to call: 200 notes a pass would otherwise make as many megabytes of garbage. Only their
 * size outlives a call.
 */
let best = new Float32Array(1 << 14);
let paired = new Float32Array(1 << 14);

/**
 * For each word of `a` the index of its partner in `b`, or -1. Words are numbers (negative: stands nowhere). Costs |a|
 * × |b|.
 */
export function alignWords(a: ArrayLike<number>, b: ArrayLike<number>, weights: ArrayLike<number>): number[] {
  const rows = a.length;
  const columns = b.length;
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (best.length < size) {
    best = new Float32Array(size * 2);
    paired = new Float32Array(size * 2);
  }
  // best: anything up to (i, j); paired: with a[i-1] and b[j-1] partners, -1 where they differ.
  best.fill(0, 0, width);
  paired.fill(-1, 0, width);
  for (let i = 1; i <= rows; i++) {
    const word = a[i - 1] as number;
    const value = weights[i - 1] as number;
    const row = i * width;
    best[row] = 0;
    paired[row] = -1;
    if (word < 0) {
      best.copyWithin(row + 1, row - width + 1, row);
      paired.fill(-1, row + 1, row + width);
      continue;
    }
    for (let j = 1; j <= columns; j++) {
      const at = row + j;
      const above = best[at - width] as number;
      const left = best[at - 1] as number;
      const skip = Math.max(above, left);
      if (word !== b[j - 1]) {
        best[at] = skip;
        paired[at] = -1;
        continue;
      }
      const diagonal = at - width - 1;
      const run = paired[diagonal] as number;
      const score = value + Math.max(best[diagonal] as number, run >= 0 ? run + RUN_BONUS : 0);
      paired[at] = score;
      best[at] = Math.max(skip, score);
    }
  }
  return trace(rows, columns);
}

function trace(rows: number, columns: number): number[] {
  const width = columns + 1;
  const partner = new Array<number>(rows).fill(-1);
  let i = rows;
  let j = columns;
  let mustPair = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const here = paired[at] as number;
    if (here >= 0 && (mustPair || here >= (best[at] as number))) {
      partner[i - 1] = j - 1;
      const diagonal = at - width - 1;
      const run = paired[diagonal] as number;
      mustPair = run >= 0 && run + RUN_BONUS >= (best[diagonal] as number);
      i--;
      j--;
    } else if ((best[at - width] as number) >= (best[at] as number)) i--;
    else j--;
  }
  return partner;
}
