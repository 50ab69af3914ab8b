/* What a page will need is made ready once, while the page is still being read, and no longer. */

import { beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '../../../eventually.ts';
import { fake } from '../../../fake-extension.ts';

let steps = 0;
vi.mock('../../../../lib/visit/page-content.ts', async (original) => ({
  ...(await original<object>()),
  *pageContentTask() {
    for (;;) {
      steps += 1;
      yield;
    }
  },
}));

const fetched = vi.fn(async (_: string) => new Response(null, { status: 404 }));

/** As of a background that has just started. */
async function started() {
  vi.stubGlobal('fetch', fetched);
  vi.resetModules();
  return import('../../../../entrypoints/background/visit/warm-up.ts');
}

beforeEach(() => {
  fake.reset();
  fetched.mockClear();
  steps = 0;
});

test('the files of the package are asked for, once in a life', async () => {
  const { warmUp, endWarmUp } = await started();
  warmUp();
  warmUp();
  endWarmUp();
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(
    ['data/knowledge.bin', 'data/tagger-en.bin'].map((file) => fake.browser.runtime.getURL(file)),
  );
});

test('a sample is read until a page comes', async () => {
  const { warmUp, endWarmUp } = await started();
  warmUp();
  const atFirst = steps;
  await eventually(() => expect(steps).toBeGreaterThan(atFirst));
  endWarmUp();
  // As many rounds as a pause between two slices takes, and more: an aborted reading takes no step after one.
  const atTheEnd = steps;
  for (let round = 0; round < 20; round++) await new Promise(setImmediate);
  expect(steps).toBe(atTheEnd);
});
