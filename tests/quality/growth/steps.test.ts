/*
 * Reading a page and finding its junk are done a step at a time, and the page may work between any two. What a step
 * does is counted: it stays small however large the page, and that is what keeps a page's own work from waiting. The
 * times are in `npm run bench:tasks`.
 */

import './count-operations.ts';

import { expect, test } from 'vitest';
import { readPage, readPageTask } from '../../../lib/dom/read/read-page.ts';
import { DETECTORS, findJunkSteps } from '../../../lib/junk/find-junk.ts';
import { pageContentTask } from '../../../lib/visit/page-content.ts';
import { benchPage } from '../../fixtures/bench-page.ts';
import { contentOf, page } from '../../unit/dom/page.ts';
import { countSteps } from './count-operations.ts';

/** Operations, of which the largest steps of these pages take 253,000: some 7 ms of code that is not optimised yet. */
const MAX_OPERATIONS_IN_A_STEP = 300_000;
/** Elements whose visibility is asked for in a step, because each may cost a look at its computed style. */
const MAX_LOOKS_IN_A_STEP = 64;

test.each([
  { name: '2,000 words in 1,000 elements', words: 2000, extra: 400, steps: 12 },
  { name: '8,000 words in 4,000 elements', words: 8000, extra: 3000, steps: 60 },
])('reading $name: many small steps', ({ words, extra, steps }) => {
  const document = page(benchPage(words, extra));
  const { sizes, value } = countSteps(readPageTask(document));
  expect(value.page.text.length).toBeGreaterThan(words * 5);
  expect(sizes.length).toBeGreaterThan(steps);
  expect(Math.max(...sizes)).toBeLessThan(MAX_OPERATIONS_IN_A_STEP);
});

test('reading asks of few elements in a step whether they can be seen', () => {
  let inThisStep = 0;
  const isHidden = () => {
    inThisStep++;
    return false;
  };
  const looks: number[] = [];
  const steps = readPageTask(page(benchPage(2000, 3000)), { isHidden });
  while (!steps.next().done) {
    looks.push(inThisStep);
    inThisStep = 0;
  }
  expect(Math.max(...looks)).toBeLessThanOrEqual(MAX_LOOKS_IN_A_STEP);
  expect(looks.reduce((sum, count) => sum + count)).toBeGreaterThan(1000);
});

test('finding the article of 2,000 words: small steps', () => {
  const { page: text } = readPage(page(benchPage(2000, 400)));
  const { sizes } = countSteps(pageContentTask(text));
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(MAX_OPERATIONS_IN_A_STEP);
});

test('finding the junk of 2,000 words: a step for each detector, and none is large', () => {
  const article = contentOf(page(benchPage(2000, 400)));
  const { sizes, value: junk } = countSteps(findJunkSteps(article));
  expect(junk.length).toBeGreaterThan(5);
  expect(sizes.length).toBeGreaterThan(DETECTORS.length);
  expect(Math.max(...sizes)).toBeLessThan(MAX_OPERATIONS_IN_A_STEP);
});
