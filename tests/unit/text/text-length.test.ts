import { expect, test } from 'vitest';
import { textLength } from '../../../lib/text/text-length.ts';

test.each([
  ['Latin letters are what is counted', 'The ferry is late.', 18],
  ['a Chinese or Japanese character stands for two or three of them', '渡船晚了', 10],
  ['a Korean one too, the spaces as they are', '배가 늦었다', 13.5],
  ['Thai, Arabic and Devanagari take as many as Latin', 'เรือ', 4],
])('%s', (_name, text, length) => {
  expect(textLength(text)).toBe(length);
});

test('a part of a text is counted by itself', () => {
  expect(textLength('late 晚了', { start: 5, end: 7 })).toBe(5);
});
