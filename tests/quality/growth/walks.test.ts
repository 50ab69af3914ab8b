/*
 * How often the words of an article are read. Dates, their timeline, quotes, links and the sketch of the story ask one
 * after the other, as in a visit; each word is scanned once for all of them.
 */

import './count-operations.ts';

import { expect, test } from 'vitest';
import { articleContext } from '../../../lib/entities/linking/article-context.ts';
import { nearDuplicateSketch } from '../../../lib/identity/near-duplicate.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import type { Article } from '../../../lib/text/article.ts';
import { comparableWords } from '../../../lib/text/comparable-words.ts';
import { scanWords } from '../../../lib/text/words.ts';
import { readDates } from '../../../lib/time/find-dates.ts';
import { timeline } from '../../../lib/time/timeline.ts';
import { articleWithNames } from '../../unit/quotes/article-with-names.ts';
import { countOperations } from './count-operations.ts';

const LINES = [
  'Adaku Obi opened the harbour in Oslo on 5 March 2019, two days earlier than the council had planned.',
  '“We waited for hours,” Obi said on Wednesday. “It was worth it.”',
  'In 2021 the Harbour Board sold 1,200 boats, some of them at half their price; nobody complained.',
  '“Nothing like it will be built here again,” said Marek Novak, who doesn’t sail.',
  'The quay is 14–16 metres wide, and the U.S. ambassador came to see it with the mayor of Tromsø.',
];
const { article, mentions } = articleWithNames(Array(8).fill(LINES.join('\n')).join('\n'));

function readAll(read: Article): void {
  const { dates } = readDates(read);
  expect(timeline(read, dates).length).toBeGreaterThan(0);
  expect(findQuotes(read, mentions).length).toBeGreaterThan(0);
  articleContext(read);
  expect(nearDuplicateSketch(read).length).toBeGreaterThan(0);
}

const lines = article.lines.map(({ start, end }) => article.text.slice(start, end));
const words = lines.reduce((sum, line) => sum + scanWords(line).length, 0);

test('one reading finds everything', () => readAll({ ...article }));

test('every word of an article is scanned once, however many ask', () => {
  const scanned = countOperations(() => readAll({ ...article }), ['text/words.ts scanWords']);
  expect(scanned / words).toBe(1);
});

test('to compare stories, only what is no plain word is read again', () => {
  const again = ['text/comparable-words.ts comparableWords'];
  const whole = countOperations(() => lines.forEach((line) => void comparableWords(line)), again);
  expect(countOperations(() => readAll({ ...article }), again) / whole).toBeLessThan(1 / 4);
});
