/* The gate runs on the sites the user has permitted, on all of them, and on no other. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepGateInStep, syncGate } from '../../../entrypoints/background/gate-registration.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../../lib/knowledge/wikimedia-requests.ts';
import { eventually } from '../../eventually.ts';
import { fake } from '../../fake-extension.ts';

beforeEach(() => fake.reset());
afterEach(() => void vi.restoreAllMocks());

const matches = () => fake.registered.find(({ id }) => id === 'gate')?.matches ?? null;

describe('the sites it runs on', () => {
  test.each<[name: string, origins: string[], runs: string[] | null]>([
    ['none, where none is permitted', [], null],
    ['one', ['https://news.example/*'], ['https://news.example/*']],
    ['by either protocol', ['http://a.example/*', '*://b.example/*'], ['http://a.example/*', '*://b.example/*']],
    ['every site', ['<all_urls>'], ['<all_urls>']],
    ['no files, and nothing else that is no site', ['file:///*', 'ftp://a.example/*', 'chrome://favicon/*'], null],
    ['not those that may be asked about names', [...WIKIMEDIA_PERMISSIONS], null],
    ['a site beside them', [...WIKIMEDIA_PERMISSIONS, 'https://news.example/*'], ['https://news.example/*']],
    ['no address that only holds one', ['x-https://news.example/*'], null],
  ])('%s', async (_, origins, runs) => {
    fake.granted.origins = origins;
    await syncGate();
    expect(matches()).toEqual(runs);
  });

  test('a browser that knows no origins permits none', async () => {
    vi.spyOn(fake.browser.permissions, 'getAll').mockResolvedValue({});
    await syncGate();
    expect(fake.registered).toEqual([]);
  });

  test('in the page alone, not in its frames, when the page is there', async () => {
    fake.granted.origins = ['https://news.example/*'];
    await syncGate();
    expect(fake.registered).toEqual([
      { id: 'gate', js: ['gate.js'], matches: ['https://news.example/*'], runAt: 'document_idle', allFrames: false },
    ]);
  });

  test('change with what is permitted; other scripts stay', async () => {
    fake.registered = [{ id: 'other' }];
    for (const origins of [['https://a.example/*'], ['https://a.example/*', 'https://b.example/*'], [], []]) {
      fake.granted.origins = origins;
      await syncGate();
      expect(matches()).toEqual(origins.length > 0 ? origins : null);
    }
    expect(fake.registered).toEqual([{ id: 'other' }]);
  });
});

test('what is registered as it should be is not touched, or a page loaded just then had no gate', async () => {
  fake.granted.origins = ['https://a.example/*', 'https://b.example/*'];
  await syncGate();
  const updated = vi.spyOn(fake.browser.scripting, 'updateContentScripts');
  fake.granted.origins = ['https://b.example/*', 'https://a.example/*'];
  await syncGate();
  expect(updated).not.toHaveBeenCalled();
  // As an older version may have left it.
  fake.registered = fake.registered.map((script) => ({ ...script, allFrames: true }));
  await syncGate();
  expect(updated).toHaveBeenCalledOnce();
});

describe('kept in step', () => {
  const settle = (runs: string[] | null) => eventually(() => expect(matches()).toEqual(runs));

  test('from the start on, at each grant and each withdrawal', async () => {
    fake.granted.origins = ['https://a.example/*'];
    keepGateInStep();
    await settle(['https://a.example/*']);
    fake.granted.origins = ['https://a.example/*', 'https://b.example/*'];
    fake.events.permissionsAdded.fire();
    await settle(['https://a.example/*', 'https://b.example/*']);
    fake.granted.origins = [];
    fake.events.permissionsRemoved.fire();
    await settle(null);
  });

  test('changes that come at once follow one another: none registers twice', async () => {
    const failed = vi.spyOn(console, 'error').mockReturnValue(undefined);
    fake.granted.origins = ['https://a.example/*'];
    keepGateInStep();
    for (let i = 0; i < 3; i++) fake.events.permissionsAdded.fire();
    await settle(['https://a.example/*']);
    fake.granted.origins = ['https://b.example/*'];
    fake.events.permissionsAdded.fire();
    await settle(['https://b.example/*']);
    expect(failed).not.toHaveBeenCalled();
  });

  test('a browser that fails once is told in our own console, and asked again at the next change', async () => {
    const failed = vi.spyOn(console, 'error').mockReturnValue(undefined);
    fake.granted.origins = ['https://a.example/*'];
    vi.spyOn(fake.browser.permissions, 'getAll').mockRejectedValueOnce(new Error('not now'));
    keepGateInStep();
    await eventually(() => expect(failed).toHaveBeenCalledOnce());
    fake.events.permissionsAdded.fire();
    await settle(['https://a.example/*']);
  });
});
