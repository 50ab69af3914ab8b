/*
 * Work in slices, on a clock that only the work itself moves: how much is done in one go, and that the page's own work
 * comes in between.
 */

import { afterEach, expect, test, vi } from 'vitest';
import { runInSlices } from '../../../lib/dom/in-slices.ts';

let now = 0;
afterEach(() => {
  vi.restoreAllMocks();
});

/** Work of `count` steps, each of which takes so many milliseconds and is written down. */
function* work(count: number, each: number, log: string[]): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    now += each;
    log.push('step');
    // The page has something to do as soon as it may.
    if (step === 0) setMessage(() => log.push('page'));
    yield;
  }
  return 'done';
}

function setMessage(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}

/** A signal that counts how often it is asked. */
function countingSignal(aborted: boolean) {
  const { signal } = new AbortController();
  const asked = vi.spyOn(signal, 'aborted', 'get').mockReturnValue(aborted);
  return { signal, asked };
}

async function run(count: number, each: number, aborted = false) {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const log: string[] = [];
  const { signal, asked } = countingSignal(aborted);
  const value = await runInSlices(work(count, each, log), signal);
  return { value, log, pauses: asked.mock.calls.length };
}

test('the page’s own work comes after the first slice, not after all of them', async () => {
  const { value, log } = await run(7, 3);
  expect(value).toBe('done');
  expect(log).toEqual(['step', 'step', 'step', 'page', 'step', 'step', 'step', 'step']);
});

test.each([
  ['many small steps share a slice', 80, 1, 10],
  ['a step as long as a slice has one to itself', 10, 8, 10],
  ['a step longer than a slice has one to itself', 10, 50, 10],
])('%s', async (_, count, each, pauses) => {
  expect((await run(count, each)).pauses).toBe(pauses);
});

test('work that nobody waits for any more is left at the end of a slice', async () => {
  const { value, log } = await run(100, 8, true);
  expect(value).toBeNull();
  expect(log.filter((entry) => entry === 'step')).toHaveLength(1);
});
