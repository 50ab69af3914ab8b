/* What a page will need is made ready once, while the page is still being read. */

import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../../fake-extension.ts';

beforeEach(() => fake.reset());

test('the files of the package are asked for, once in a life', async () => {
  const fetched = vi.fn(async (_: string) => new Response(null, { status: 404 }));
  vi.stubGlobal('fetch', fetched);
  // As a background that has just started.
  vi.resetModules();
  const { warmUp } = await import('../../../../entrypoints/background/visit/warm-up.ts');
  warmUp();
  warmUp();
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(
    ['data/knowledge.bin', 'data/tagger-en.bin'].map((file) => fake.browser.runtime.getURL(file)),
  );
});
