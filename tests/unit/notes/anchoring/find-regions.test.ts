/*
 * Where a stored quote may be looked for: where its words stand in order, and where what stood around them lies
 * densest.
 */

import { describe, expect, test } from 'vitest';
import {
  homeRegions,
  occurrenceRegions,
  occurrences,
  sameNeighbours,
} from '../../../../lib/notes/anchoring/find-regions.ts';
import { made, placed, targetOf } from './placed.ts';

const text = (...words: (string | string[])[]): string => words.flat().join(' ');
const QUOTE = ['qone', 'qtwo', 'qthree'];
const [before, after] = [made(12, 'b'), made(12, 'a')];
const STORED = text(before, QUOTE, after);
const target = targetOf(STORED, QUOTE.join(' '));

describe('the places where the words stand in order', () => {
  test.each<[name: string, now: string, starts: number[]]>([
    ['where they were', STORED, [12]],
    ['twice', text('x', QUOTE, 'y', QUOTE), [1, 5]],
    ['at the beginning and at the end', text(QUOTE, 'x', QUOTE), [0, 4]],
    ['not with one between', text('qone', 'x', 'qtwo', 'qthree'), []],
    ['not with one missing', text('qone', 'qtwo', 'x'), []],
    ['not the other way round', text([...QUOTE].reverse()), []],
    ['not at the very end, cut short', text(QUOTE, 'qone', 'qtwo'), [0]],
    ['by the rarest of them', text('qone', 'qone', 'qone', QUOTE, 'qthree', 'qthree'), [3]],
    ['nowhere', text('x', 'y'), []],
  ])('%s', (_, now, starts) => {
    expect(occurrences(placed(target, now))).toEqual(starts);
  });

  test('of one word are all where it stands', () => {
    expect(occurrences(placed(targetOf(STORED, 'qtwo'), 'qtwo x qtwo y'))).toEqual([0, 2]);
  });
});

describe('how many of the four words on either side are the same', () => {
  test.each<[name: string, now: string, start: number, same: number]>([
    ['all eight', STORED, 12, 8],
    ['those before', text(before, QUOTE, made(12, 'x')), 12, 4],
    ['those behind', text(made(12, 'x'), QUOTE, after), 12, 4],
    ['the next ones alone', text('x', before.at(-1) ?? '', QUOTE, after[0] ?? '', 'y'), 2, 2],
    ['the fourth ones alone', text(before.at(-4) ?? '', 'x', 'y', 'z', QUOTE, 'x', 'y', 'z', after[3] ?? ''), 4, 2],
    [
      'the fifth do not count',
      text(before.at(-5) ?? '', 'x', 'y', 'z', 'v', QUOTE, 'x', 'y', 'z', 'v', after[4] ?? ''),
      5,
      0,
    ],
    ['none at the ends', text(QUOTE), 0, 0],
  ])('%s', (_, now, start, same) => {
    expect(sameNeighbours(placed(target, now), start)).toBe(same);
  });

  test('words that stood at the ends of the page had none', () => {
    const whole = targetOf(QUOTE.join(' '), QUOTE.join(' '));
    expect(sameNeighbours(placed(whole, text('x', QUOTE, 'y')), 1)).toBe(0);
  });
});

describe('the stretches around places', () => {
  test('are as wide as what is stored, and ten words more, within the page', () => {
    const now = text(made(50, 'x'), QUOTE, made(50, 'y'));
    expect(occurrenceRegions(placed(target, now), [50])).toEqual([{ from: 28, to: 75 }]);
    expect(occurrenceRegions(placed(target, QUOTE.join(' ')), [0])).toEqual([{ from: 0, to: 3 }]);
  });

  test('come by how many neighbours are the same, eight at most', () => {
    const alike = text(before.slice(-4), QUOTE, after.slice(0, 4));
    const now = text(...Array.from({ length: 9 }, (_, i) => text(`x${'abcdefghi'[i]}`, QUOTE)), alike);
    const starts = occurrences(placed(target, now));
    const regions = occurrenceRegions(placed(target, now), starts);
    expect([starts.length, regions.length]).toEqual([10, 8]);
    expect(regions[0]).toEqual({ from: Math.max(0, (starts.at(-1) ?? 0) - 22), to: (starts.at(-1) ?? 0) + 7 });
  });
});

describe('the stretches where what stood around lies densest', () => {
  const window = made(30, 'w');
  const stored = targetOf(text(window, QUOTE), window.slice(10, 13).join(' '));
  const covers = (regions: readonly { from: number; to: number }[], at: number) =>
    regions.map(({ from, to }) => from <= at && at < to);

  test('are where it stands, with ten words at both ends, and no other', () => {
    const now = text(made(100, 'x'), window, QUOTE, made(100, 'y'));
    expect(homeRegions(placed(stored, now))).toEqual([{ from: 90, to: 143 }]);
  });

  test('within the page', () => {
    expect(homeRegions(placed(stored, text(window, QUOTE)))).toEqual([{ from: 0, to: 33 }]);
  });

  test('are two at most, the denser first', () => {
    const now = text(window.slice(0, 8), made(100, 'x'), window, made(100, 'y'), window.slice(0, 5));
    const regions = homeRegions(placed(stored, now));
    expect(regions).toHaveLength(2);
    expect([covers(regions, 110), covers(regions, 2)]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('a word said over and over is no more than the once it stood', () => {
    const now = text(
      Array.from({ length: 30 }, () => window[3] ?? ''),
      made(100, 'x'),
      window.slice(0, 10),
    );
    expect(covers(homeRegions(placed(stored, now)), 135)[0]).toBe(true);
  });

  test('a word met more often than 120 times says nothing', () => {
    const often = (times: number) =>
      text(Array.from({ length: times }, () => window[3] ?? '').flatMap((word) => [word, 'x']));
    expect(homeRegions(placed(stored, often(120)))).toHaveLength(2);
    expect(homeRegions(placed(stored, often(121)))).toEqual([]);
  });

  test('are none where none of it stands', () => {
    expect(homeRegions(placed(stored, text(made(50, 'x'))))).toEqual([]);
    expect(homeRegions(placed(stored, ''))).toEqual([]);
  });
});
