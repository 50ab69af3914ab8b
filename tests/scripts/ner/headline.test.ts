import { expect, test } from 'vitest';
import { withHeadline } from '../../../scripts/ner/headline.ts';

const TEXT = 'Ada Lund of Graz has won the river prize. She lives there.';
const SPANS = [
  { start: 0, end: 8, tag: 'PER' as const },
  { start: 12, end: 16, tag: 'LOC' as const },
];

test.each([
  ['in capitals of a headline', false, 'Ada Lund of Graz Has Won the River Prize'],
  ['shouted', true, 'ADA LUND OF GRAZ HAS WON THE RIVER PRIZE'],
])('the first sentence stands above the text %s, with its names', (_, shouted, line) => {
  const made = withHeadline({ text: TEXT, spans: SPANS }, shouted);
  expect(made.text).toBe(`${line}\n${TEXT}`);
  expect(made.spans.map(({ start, end }) => made.text.slice(start, end).toLowerCase())).toEqual([
    'ada lund',
    'graz',
    'ada lund',
    'graz',
  ]);
});

test.each([
  ['one too short', 'Rain fell. Ada Lund was out.'],
  ['one that grows in capitals', 'The Straße was shut for the day. It rained.'],
])('%s makes none', (_, text) => expect(withHeadline({ text, spans: [] }, true).text).toBe(text));
