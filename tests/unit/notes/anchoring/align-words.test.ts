/* Which words of one list stand in the other: small cases by hand, and the best there is by trying all. */

import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../../lib/notes/anchoring/align-words.ts';

const even = (words: readonly number[]) => words.map(() => 1);

describe('words', () => {
  test.each<[name: string, a: number[], b: number[], partner: number[]]>([
    ['that are the same', [1, 2, 3], [1, 2, 3], [0, 1, 2]],
    ['with one put in', [1, 2, 3], [1, 9, 2, 3], [0, 2, 3]],
    ['with one left out', [1, 2, 3], [1, 3], [0, -1, 1]],
    ['with one in place of another', [1, 2, 3], [1, 9, 3], [0, -1, 2]],
    ['that stand nowhere', [1, -1, 2], [1, 2], [0, -1, 1]],
    ['none of which stand here', [-1, -1], [1, 2], [-1, -1]],
    ['in another order', [1, 2, 3], [3, 1, 2], [1, 2, -1]],
    ['that stand twice go with their neighbours', [1, 2], [1, 9, 1, 2], [2, 3]],
    ['and with those behind', [2, 1], [2, 1, 9, 1], [0, 1]],
    ['of which there are none', [], [1, 2], []],
    ['where there are none', [1, 2], [], [-1, -1]],
  ])('%s', (_, a, b, partner) => {
    expect(alignWords(a, b, even(a))).toEqual(partner);
  });

  test('that cannot both stand: the one that says more', () => {
    expect(alignWords([5, 6], [6, 5], [1, 2])).toEqual([-1, 0]);
    expect(alignWords([5, 6], [6, 5], [2, 1])).toEqual([1, -1]);
  });

  test('a call leaves nothing behind for the next, however large it was', () => {
    const many = Array.from({ length: 300 }, (_, i) => i);
    expect(alignWords(many, many, even(many))).toEqual(many);
    expect(alignWords([1, 2], [2, 1, 2], even([1, 2]))).toEqual([1, 2]);
    expect(alignWords([7], [8], [1])).toEqual([-1]);
    expect(alignWords(many, many.slice(1), even(many))).toEqual(many.map((i) => i - 1));
  });
});

/** Weight of the pairs, and six tenths for each that continues a run: what `alignWords` makes as large as it can. */
function scoreOf(partner: readonly number[], weights: readonly number[]): number {
  return partner.reduce((sum, at, i) => {
    if (at < 0) return sum;
    const continues = i > 0 && (partner[i - 1] as number) >= 0 && partner[i - 1] === at - 1;
    return sum + (weights[i] as number) + (continues ? 0.6 : 0);
  }, 0);
}

function bestByTrying(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  let best = 0;
  const partner = new Array<number>(a.length).fill(-1);
  const go = (i: number, from: number): void => {
    if (i === a.length) {
      best = Math.max(best, scoreOf(partner, weights));
      return;
    }
    partner[i] = -1;
    go(i + 1, from);
    for (let j = from; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      partner[i] = j;
      go(i + 1, j + 1);
    }
    partner[i] = -1;
  };
  go(0, 0);
  return best;
}

test('no other pairing in order is worth more: 400 small cases', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % below;
  };
  for (let n = 0; n < 400; n++) {
    const a = Array.from({ length: 1 + next(6) }, () => next(5) - 1);
    const b = Array.from({ length: 1 + next(7) }, () => next(4));
    const weights = a.map(() => [0.25, 0.5, 1][next(3)] as number);
    const partner = alignWords(a, b, weights);
    const used = partner.filter((at) => at >= 0);
    expect(used).toEqual([...used].sort((x, y) => x - y));
    for (const [i, at] of partner.entries()) if (at >= 0) expect(b[at]).toBe(a[i]);
    expect(scoreOf(partner, weights)).toBeCloseTo(bestByTrying(a, b, weights), 5);
  }
});
