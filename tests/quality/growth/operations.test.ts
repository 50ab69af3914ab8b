/*
 * The work of an analysis grows with the text, not faster. Counted, so that neither the machine nor what else it does
 * has a say.
 */

import './count-operations.ts';

import { expect, test } from 'vitest';
import { wordsIn } from '../../../lib/text/words.ts';
import { countOperations } from './count-operations.ts';
import { GROWING_TEXTS } from './growing-texts.ts';

/** Of the copies that the clock needs; the count is exact on a short text too. */
const PART = 0.2;
const LONGER = 8;
/**
 * Sorting and tables that grow make linear work a little more than 8; a quadratic part that is a fiftieth of the work
 * on the short text is past this.
 */
const LIMIT = 9;

test.each(GROWING_TEXTS)('$name', ({ copies, prepare }) => {
  const few = Math.ceil(copies * PART);
  const [short, long] = [prepare(few), prepare(few * LONGER)];
  // Tables that are made at the first question are no part of it.
  short();
  const [before, after] = [countOperations(short), countOperations(long)];
  expect(before).toBeGreaterThan(few);
  expect(after / before).toBeLessThan(LIMIT);
});

test('the count itself: the same each time, and what looks at the whole text for each word of it is seen', () => {
  const squared = (words: number) => () => {
    const text = 'word '.repeat(words);
    for (let word = 0; word < words; word++) wordsIn(text);
  };
  const [before, after] = [countOperations(squared(10)), countOperations(squared(10 * LONGER))];
  expect(countOperations(squared(10))).toBe(before);
  expect(after / before).toBeGreaterThan(LIMIT * 4);
});
