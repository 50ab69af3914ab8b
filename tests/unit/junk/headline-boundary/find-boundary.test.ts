import { expect, test } from 'vitest';
import type { BoundaryCandidate } from '../../../../lib/junk/headline-boundary/candidates.ts';
import { findHeadlineBoundary, type HeadlineContext } from '../../../../lib/junk/headline-boundary/find-boundary.ts';
import { articleLexicon } from '../../../../lib/junk/headline-boundary/lexicon.ts';

const TEXT = 'Farmers drive to Lundsberg Halloran Kersten went home and said no more.';

/** Chances by the number of words before the candidate; the rest of the candidates have none. */
const scorer =
  (chances: Record<number, number>) =>
  (candidates: readonly BoundaryCandidate[]): number[] =>
    candidates.map(({ at }) => chances[at] ?? 0);

const context = (chances: Record<number, number>, marked = false, sure = true): HeadlineContext => ({
  marked,
  sure,
  use: articleLexicon([TEXT]),
  line: 0,
  score: scorer(chances),
});

/** What is marked, and whether as whole. The sentence ends after twelve words. */
const headline = (chances: Record<number, number>): string | null => {
  const end = findHeadlineBoundary(TEXT, 0, context(chances));
  return end && `${TEXT.slice(0, end.end)} ${end.whole}`;
};

test('the likeliest candidate is the end where little speaks for an earlier one', () => {
  expect(headline({ 4: 0.01, 5: 0.9 })).toBe('Farmers drive to Lundsberg Halloran true');
});

test('an earlier candidate is taken where a later one would risk true words, and said to be no sure end', () => {
  expect(headline({ 4: 0.4, 5: 0.6 })).toBe('Farmers drive to Lundsberg false');
});

test.each([
  ['Storm hits the coast Fishermen at Port Ellen said so.', { 4: 0.05, 7: 0.4 }, 'Storm hits the coast'],
  [
    'Storm hits the coast Fishermen at Port Ellen said so.',
    { 4: 0.05, 7: 0.9 },
    'Storm hits the coast Fishermen at Port',
  ],
  ['Storm hits the coast Fishermen near Port said so.', { 4: 0.9, 6: 0.1 }, 'Storm hits the coast'],
])('a name behind a preposition is hardly cut in two: %s', (text, chances, marked) => {
  const end = findHeadlineBoundary(text, 0, context(chances));
  expect(text.slice(0, end?.end)).toBe(marked);
});

test('nothing is marked where the words behind the cue are most likely a sentence', () => {
  expect(headline({ 4: 0.05, 12: 0.95 })).toBeNull();
});

test.each([
  ['no capital after the cue', 'the annex to the letter of 2019, which lists them. It is long.'],
  ['nothing after the cue', ''],
  ['two words without quotation marks', 'Table Three The figures are given there.'],
])('nothing is a headline: %s', (_name, text) => {
  expect(findHeadlineBoundary(text, 0, context({ 2: 1 }))).toBeNull();
});

test('a marked tail that the paragraph ends with is whole, whatever the model says', () => {
  const text = 'First rain, then sun. What the week will bring';
  expect(findHeadlineBoundary(text, 0, context({}, true))).toEqual({ end: text.length, whole: true });
});
