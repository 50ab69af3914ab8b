/* What a page will need is made ready once, while the page is still being read. */

import { beforeEach, expect, test, vi } from 'vitest';

const { fake } = await vi.hoisted(() => import('../../../fake-extension.ts'));

import { warmUp } from '../../../../entrypoints/background/visit/warm-up.ts';

beforeEach(() => fake.reset());

test('the files of the package are asked for, once in a life', async () => {
  const fetched = vi.fn(async (_: string) => new Response(null, { status: 404 }));
  vi.stubGlobal('fetch', fetched);
  warmUp();
  warmUp();
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(
    ['data/knowledge.bin', 'data/tagger-en.bin'].map((file) => fake.browser.runtime.getURL(file)),
  );
});
