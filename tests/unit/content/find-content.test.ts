import { describe, expect, test } from 'vitest';
import { findContent } from '../../../lib/content/find-content.ts';

const BOXES = [
  { tag: 'body', tokens: [], roles: [], parent: -1 },
  { tag: 'article', tokens: [], roles: [], parent: 0 },
  { tag: 'aside', tokens: [], roles: [], parent: 0 },
];

/** One letter a line: T text, t a line of doubtful text, j a line that is surely junk, H the title. */
function stretch(lines: string, boxOf: (i: number) => number = () => 0): string {
  const scores = { T: 0.95, t: 0.4, j: 0.02, H: 0.3 };
  let at = 0;
  const blocks = [...lines].map((line, i) => {
    const length = line === 'T' ? 200 : 40;
    const kind = line === 'H' ? 'title' : 'paragraph';
    const block = { start: at, end: at + length, kind, box: boxOf(i), runs: [] } as const;
    at += length + 1;
    return block;
  });
  const found = findContent(
    { text: '', title: '', blocks, boxes: BOXES },
    [...lines].map((line) => scores[line as keyof typeof scores]),
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

  test('takes the lead right under the title over a box that parts it from the text, without the box', () => {
    expect(stretch(`jHt${'j'.repeat(40)}TTTTTTTTTT`)).toBe(`001${'0'.repeat(40)}1111111111`);
  });

  test('takes no doubtful line far from the title, and none before it', () => {
    expect(stretch(`tHjjjjjjt${'j'.repeat(40)}TTTTTTTTTT`)).toBe(`000000000${'0'.repeat(40)}1111111111`);
  });

  test('takes text in its own box behind a long box of something else, and none outside of it', () => {
    const lines = `TTTTTTTTTT${'j'.repeat(90)}Tjjjj${'j'.repeat(90)}T`;
    const boxOf = (i: number) => (i <= 104 ? 1 : 0);
    const found = stretch(lines, boxOf);
    expect(found.slice(0, 10)).toBe('1111111111');
    expect(found[100]).toBe('1');
    expect(found.slice(23, 100)).not.toContain('1');
    expect(found.at(-1)).toBe('0');
  });

  test('where there is little text ends before what is set aside', () => {
    const boxOf = (i: number) => (i >= 1 && i <= 3 ? 1 : i >= 4 && i <= 6 ? 2 : 0);
    expect(stretch('jTTTtttj', boxOf)).toBe('01110000');
  });

  test('goes on where all of its text is set aside', () => {
    expect(stretch('jTTTtttj', (i) => (i >= 1 && i <= 6 ? 2 : 0))).toBe('01111110');
  });
});
