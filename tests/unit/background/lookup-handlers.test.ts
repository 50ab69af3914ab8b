/*
 * Asking Wikipedia, as the released extension does: only when it may, and with each request written down before it
 * leaves.
 */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fake, ownPage, page } from '../../fake-extension.ts';

vi.hoisted(() => void vi.stubEnv('MODE', 'production'));

import { doorOf } from '../../../entrypoints/background/door/check-message.ts';
import { USER_MESSAGES } from '../../../entrypoints/background/door/user-messages.ts';
import { mayAsk } from '../../../entrypoints/background/door/who-may-ask.ts';
import { lookupHandlers, ownLookupCalls } from '../../../entrypoints/background/lookup-handlers.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../../lib/knowledge/wikimedia-requests.ts';
import { serve } from '../../../lib/messaging/serve.ts';

const SUMMARY = {
  type: 'standard',
  titles: { normalized: 'Quayport' },
  lang: 'de',
  dir: 'ltr',
  revision: '7',
  timestamp: '2026-01-02T03:04:05Z',
  description: 'harbour town',
  extract: 'Quayport is a town made for tests.',
  content_urls: { desktop: { page: 'https://de.wikipedia.org/wiki/Quayport' } },
};
const fetched = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const sent = () => fake.ask('lookup.sent', null, ownPage('options.html'));
const ask = (argument: unknown, sender = page()) => fake.ask('lookup.ask', argument, sender);

beforeAll(() => {
  fake.reset();
  serve(lookupHandlers as never, () => true, doorOf(USER_MESSAGES));
  serve(ownLookupCalls as never, mayAsk);
});
beforeEach(async () => {
  fake.reset({ listeners: false });
  fake.granted.origins = [...WIKIMEDIA_PERMISSIONS];
  await fake.ask('lookup.clear', null, ownPage());
  fetched.mockReset().mockImplementation(async (address) => {
    const reply = Response.json(SUMMARY);
    Object.defineProperty(reply, 'url', { value: address });
    return reply;
  });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => void vi.unstubAllGlobals());

describe('a name', () => {
  test('is asked about at Wikipedia in the user’s language, without cookies or referrer', async () => {
    expect(await ask({ name: 'Quayport', language: 'de' })).toMatchObject({ status: 'found' });
    expect(fetched).toHaveBeenCalledTimes(1);
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('https://en.wikipedia.org/api/rest_v1/page/summary/Quayport');
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('of which that knows nothing, in the article’s', async () => {
    fetched.mockImplementation(async (address) => {
      const isThere = address.startsWith('https://de.');
      const reply = isThere
        ? Response.json(SUMMARY)
        : address.includes('search')
          ? Response.json({ pages: [] })
          : new Response('', { status: 404 });
      Object.defineProperty(reply, 'url', { value: address });
      return reply;
    });
    expect(await ask({ name: 'Quayport', language: 'de' })).toMatchObject({ status: 'found' });
    const hosts = fetched.mock.calls.map(([address]) => new URL(address).host);
    expect(hosts).toEqual(['en.wikipedia.org', 'en.wikipedia.org', 'de.wikipedia.org']);
  });

  test('is written down before the request leaves', async () => {
    let before: unknown;
    fetched.mockImplementation(async () => {
      before = await sent();
      throw new TypeError('no network');
    });
    expect(await ask({ name: 'Quayport', language: 'de' })).toEqual({ status: 'offline' });
    expect(before).toMatchObject([
      { at: expect.stringMatching(/^\d{4}-.*Z$/), address: expect.stringMatching(/Quayport$/) },
    ]);
  });

  test('is not asked about twice in a week', async () => {
    await ask({ name: 'Quayport', language: 'de' });
    expect(await ask({ name: 'Quayport', language: 'de' })).toMatchObject({ status: 'found', cached: true });
    expect(fetched).toHaveBeenCalledOnce();
    expect(await sent()).toHaveLength(1);
  });

  test('is asked about again when replies and log were cleared, which a page of ours may do', async () => {
    await ask({ name: 'Quayport', language: 'de' });
    expect(await fake.ask('lookup.clear', null, ownPage('options.html'))).toEqual({ ok: true, value: null });
    expect(await sent()).toEqual([]);
    await ask({ name: 'Quayport', language: 'de' });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that another server is asked about by what a test has stored goes to Wikipedia all the same', async () => {
    await fake.browser.storage.local.set({ lookupOrigin: 'https://evil.example' });
    await ask({ name: 'Quayport', language: 'de' });
    expect(String(fetched.mock.calls[0]?.[0])).toMatch(/^https:\/\/en\.wikipedia\.org\//);
  });
});

describe('no request leaves', () => {
  test.each<[name: string, origins: string[]]>([
    ['nothing was permitted', []],
    ['only the one half was', [WIKIMEDIA_PERMISSIONS[0]]],
    ['another site was', ['https://news.example/*']],
  ])('where %s', async (_, origins) => {
    fake.granted.origins = origins;
    expect(await ask({ name: 'Quayport', language: 'de' })).toEqual({ status: 'not-permitted' });
    expect([fetched.mock.calls, await sent()]).toEqual([[], []]);
  });

  test.each<[name: string, argument: unknown]>([
    ['nothing at all', null],
    ['a list', ['Quayport', 'de']],
    ['no name', { language: 'de' }],
    ['a number for a name', { name: 7, language: 'de' }],
    ['an object for a name', { name: { toString: 'Quayport' }, language: 'de' }],
    ['a list for a language', { name: 'Quayport', language: ['de'] }],
    ['no language', { name: 'Quayport' }],
    ['a name of nothing', { name: ' \n\u0000 ', language: 'de' }],
  ])('for %s', async (_, argument) => {
    expect(await ask(argument)).not.toMatchObject({ status: 'found' });
    expect([fetched.mock.calls, await sent()]).toEqual([[], []]);
  });

  test('for another extension', async () => {
    const sender = { ...page(), id: 'another-extension' };
    expect(await ask({ name: 'Quayport', language: 'de' }, sender)).toHaveProperty('failure');
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('whatever is asked, it goes to Wikipedia and is no longer than a name', () => {
  test.each<[name: string, argument: { name: string; language: string }]>([
    ['another host in the language', { name: 'Quayport', language: 'evil.example/#' }],
    ['a way up in the language', { name: 'Quayport', language: '../../x' }],
    ['a way up in the name', { name: '../../../w/api.php?action=logout', language: 'de' }],
    ['a megabyte of a name', { name: 'x'.repeat(1_000_000), language: 'de' }],
    ['half a character at the end', { name: `${'x'.repeat(119)}😀`, language: 'de' }],
  ])('%s', async (_, argument) => {
    await ask(argument);
    for (const [address] of fetched.mock.calls) {
      const { protocol, hostname, pathname } = new URL(address);
      expect([protocol, hostname.split('.').slice(-2).join('.')]).toEqual(['https:', 'wikipedia.org']);
      expect(pathname).toMatch(
        /^\/(?:api\/rest_v1\/page\/summary\/[^/]*|w\/rest\.php\/v1\/search\/title|w\/api\.php)$/,
      );
      expect(address.length).toBeLessThan(1_000);
    }
  });
});

describe('the log and the permission', () => {
  test.each(['lookup.sent', 'lookup.clear'])('%s is not for a page’s script', async (call) => {
    await ask({ name: 'Quayport', language: 'de' });
    expect(await fake.ask(call, null, page())).toHaveProperty('failure');
    expect(await sent()).toHaveLength(1);
  });

  test('a page’s script can only have the settings opened where asking is allowed', async () => {
    await fake.ask('lookup.permit', null, page());
    expect(fake.callsOf('tabs.create')).toEqual([[{ url: fake.browser.runtime.getURL('options.html#look-up') }]]);
  });
});
