/* The sketch of a text, and how much of two is one: by hand-made hashes, where a share can be counted. */

import { describe, expect, test } from 'vitest';
import { isSameStory, nearDuplicateSketch, storyLikeness } from '../../../lib/identity/near-duplicate.ts';
import { plainArticle } from '../../plain-article.ts';

/** So many words, no two alike. */
const words = (count: number, of = 'w'): string => Array.from({ length: count }, (_, i) => `${of}${i}`).join(' ');
const sketch = (text: string) => nearDuplicateSketch(plainArticle(text));

describe('the sketch of a text', () => {
  test.each<[name: string, text: string, hashes: number]>([
    ['is none of a text of 79 words', words(79), 0],
    ['is of 64 hashes at most', words(80), 64],
    ['has one hash for each run of five words: the same words over and over are one run', 'rain '.repeat(80), 1],
    ['two, when the last word of all is another', `${'rain '.repeat(79)}snow`, 2],
    ['and as many as there are, when there are fewer than 64', `${words(10)} `.repeat(8), 10],
    [
      'does not read over the end of a line as if nothing stood there',
      `${'rain '.repeat(40)}\n${'rain '.repeat(40)}`,
      1,
    ],
  ])('%s', (_, text, hashes) => {
    expect(sketch(text)).toHaveLength(hashes);
  });

  test('is stored with notes: the rule by which it is made never changes', () => {
    expect(sketch(words(80)).slice(0, 3)).toMatchInlineSnapshot(`
      [
        119381519,
        133385261,
        242152620,
      ]
    `);
  });

  test('is in ascending order, and of the smallest hashes', () => {
    const all = sketch(words(200));
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(Math.max(...all)).toBeLessThan(2 ** 31);
  });

  test('leaves captions out', () => {
    const article = plainArticle(`${words(90)}\n${words(90, 'caption')}`);
    const lines = article.lines.map((line, i) => (i === 1 ? { ...line, kind: 'caption' as const } : line));
    expect(nearDuplicateSketch({ ...article, lines })).toEqual(sketch(words(90)));
  });

  test('hangs on the order of letters, not on how the words are written', () => {
    expect(sketch(words(90).toUpperCase())).toEqual(sketch(words(90)));
    const other = sketch(words(90).replaceAll(/w(\d)(\d)/g, 'w$2$1'));
    expect(storyLikeness(other, sketch(words(90)))).toBeLessThan(0.4);
  });
});

describe('how much of two texts is one', () => {
  test.each<[name: string, a: number[], b: number[], share: number]>([
    ['nothing of nothing', [], [], 0],
    ['nothing, where one has no sketch', [], [1, 2], 0],
    ['nor the other', [1, 2], [], 0],
    ['all', [1, 2, 3], [1, 2, 3], 1],
    ['none', [1, 2], [3, 4], 0],
    ['half', [1, 2, 3, 4], [1, 2, 5, 6], 0.5],
    ['by the smallest hashes of both, in the order of numbers', [3, 20, 100], [3, 4, 100], 1 / 3],
    ['as many as the shorter has', [1, 2, 3, 4, 5, 6], [1, 9], 0.5],
  ])('%s', (_, a, b, share) => {
    expect(storyLikeness(a, b)).toBe(share);
    expect(storyLikeness(b, a)).toBe(share);
  });

  test('counts 64 hashes at most', () => {
    const long = Array.from({ length: 100 }, (_, i) => i);
    expect(storyLikeness(long, [...long.slice(0, 64), ...long.slice(64).map((hash) => hash + 1_000)])).toBe(1);
  });
});

describe('the same story', () => {
  test.each<[name: string, a: number[], b: number[], same: boolean]>([
    ['is one from two fifths on', [1, 2, 3, 4, 5], [1, 2, 6, 7, 8], true],
    ['a third is another report of the same event', [1, 2, 3], [1, 4, 5], false],
    ['nothing is like nothing', [], [], false],
  ])('%s', (_, a, b, same) => {
    expect(isSameStory(a, b)).toBe(same);
  });
});
