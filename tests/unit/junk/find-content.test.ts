import { describe, expect, test } from 'vitest';
import { findContent } from '../../../lib/junk/find-content.ts';

const BOXES = [
  { tag: 'body', tokens: [], roles: [], parent: -1 },
  { tag: 'article', tokens: [], roles: [], parent: 0 },
];

/** One letter a line: T text, t a line of doubtful text, j a line that is surely junk; upper half of a pair is its box. */
function stretch(lines: string, boxOf: (i: number) => number = () => 0): string {
  const scores = { T: 0.95, t: 0.4, j: 0.02 };
  let at = 0;
  const blocks = [...lines].map((line, i) => {
    const length = line === 'T' ? 200 : 40;
    const block = { start: at, end: at + length, kind: 'paragraph', box: boxOf(i), runs: [] } as const;
    at += length + 1;
    return block;
  });
  const found = findContent(
    blocks,
    BOXES,
    [...lines].map((line) => scores[line as 'T' | 't' | 'j']),
  );
  return found.map((isIn) => (isIn ? '1' : '0')).join('');
}

describe('the article’s stretch of the page', () => {
  test.each([
    ['runs from the first to the last line of text', 'jjTTTTTTTTTTjj', '00111111111100'],
    ['holds junk between its lines', 'jTTTTTTjjTTTTTTj', '0111111111111110'],
    ['does not reach over a long list to one more line', `TTTTTTTTTT${'j'.repeat(90)}T`, `1111111111${'0'.repeat(91)}`],
    ['takes the heavier of two', `TTT${'j'.repeat(90)}TTTTTTTTTT`, `${'0'.repeat(93)}1111111111`],
    ['is empty where nothing reads like text', 'jjjjjjjj', '00000000'],
    ['takes doubtful lines where there is little else', 'jjtttTtttjj', '00111111100'],
  ])('%s', (_name, lines, expected) => {
    expect(stretch(lines)).toBe(expected);
  });

  test('takes in the junk at its ends that stands in its own box', () => {
    const boxOf = (i: number) => (i >= 1 && i <= 13 ? 1 : 0);
    expect(stretch('jjTTTTTTTTTTjjj', boxOf)).toBe('011111111111110');
  });
});
