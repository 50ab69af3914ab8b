/*
 * Which words of one list stand in the other, in order: the longest common subsequence by weight, with runs preferred, so that a word
 * that occurs twice goes with its neighbours and not with a stranger. It decides whether a quote's words are *these* words.
 */

/** Added when a pair continues a run: more than the weight of a common word, so that runs stay whole. */
const RUN_BONUS = 0.6;

/** For each word of `a` the index of its partner in `b`, or -1. Costs |a| × |b|. */
export function alignWords(a: readonly string[], b: readonly string[], weight: (key: string) => number): Int32Array {
  const rows = a.length;
  const columns = b.length;
  const width = columns + 1;
  // best: anything up to (i, j); paired: with a[i-1] and b[j-1] partners.
  const best = new Float32Array((rows + 1) * width);
  const paired = new Float32Array((rows + 1) * width).fill(-1);
  for (let i = 1; i <= rows; i++) {
    const key = a[i - 1] as string;
    const value = weight(key);
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const diagonal = at - width - 1;
      const skip = Math.max(best[at - width] as number, best[at - 1] as number);
      if (key !== b[j - 1]) {
        best[at] = skip;
        continue;
      }
      const run = paired[diagonal] as number;
      const score = value + Math.max(best[diagonal] as number, run >= 0 ? run + RUN_BONUS : 0);
      paired[at] = score;
      best[at] = Math.max(skip, score);
    }
  }
  return trace(rows, columns, best, paired);
}

function trace(rows: number, columns: number, best: Float32Array, paired: Float32Array): Int32Array {
  const width = columns + 1;
  const partner = new Int32Array(rows).fill(-1);
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
