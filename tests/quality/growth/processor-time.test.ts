/*
 * The same texts by processor time, for what a regular expression does inside and no count sees. With so much room that
 * no noise fills it, and a quadratic cost does.
 */

import process from 'node:process';
import { expect, test } from 'vitest';
import { GROWING_TEXTS } from './growing-texts.ts';

const LONGER = 8;
/** A linear cost grows by 8, a quadratic one by 64. */
const LIMIT = 24;
const MAX_ROUNDS = 8;

/** Microseconds, of this process alone: other processes hardly count. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test.each(GROWING_TEXTS)('$name', ({ copies, prepare }) => {
  const [short, long] = [prepare(copies), prepare(copies * LONGER)];
  short();
  // Noise only ever adds: the least of several runs is nearest to the truth, and of a quadratic cost even that is past
  // the limit.
  let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < MAX_ROUNDS && !(after / before < LIMIT / 2); round++) {
    for (let run = 0; run < 3; run++) before = Math.min(before, processorTime(short));
    after = Math.min(after, processorTime(long));
  }
  expect(after / before).toBeLessThan(LIMIT);
});
