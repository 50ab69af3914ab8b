/*
 * What leaves and what is believed: requests carry nothing of the user, and only Wikimedia's own hosts are gone to or
 * listened to.
 */

import { describe, expect, test } from 'vitest';
import { rateLimitedFetch } from '../../../lib/knowledge/rate-limited-fetch.ts';
import { parseSummary } from '../../../lib/knowledge/wikimedia-replies.ts';

describe('a request', () => {
  async function sent() {
    const inits: RequestInit[] = [];
    const http = rateLimitedFetch({
      fetch: async (_, init) => {
        inits.push(init);
        return Response.json({});
      },
      userAgent: 'Sidelight/0',
      log: async () => undefined,
    });
    await http.get('https://en.wikipedia.org/x', { etag: '"7"' });
    return inits[0];
  }

  test('carries no cookie, says not where it comes from, and leaves nothing in the browser’s cache', async () => {
    expect(await sent()).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });

  test('says who asks, and nothing else', async () => {
    expect((await sent())?.headers).toEqual({
      accept: 'application/json',
      'Api-User-Agent': 'Sidelight/0',
      'if-none-match': '"7"',
    });
  });
});

const HOSTS: [host: string, is: boolean][] = [
  ['en.wikipedia.org', true],
  ['www.wikidata.org', true],
  ['wikipedia.org', true],
  ['evilwikipedia.org', false],
  ['evil-wikidata.org', false],
  ['wikipedia.org.evil.example', false],
  ['en.wikipedia.com', false],
  ['wikipediaXorg', false],
  ['evil.example', false],
];

describe('a reply', () => {
  test.each(HOSTS)('that was led to %s is listened to: %s', async (host, is) => {
    const http = rateLimitedFetch({
      fetch: async () => Object.defineProperty(Response.json({}), 'url', { value: `https://${host}/x` }),
      userAgent: '',
      log: async () => undefined,
    });
    expect((await http.get('https://en.wikipedia.org/x')).status).toBe(is ? 'ok' : 'elsewhere');
  });
});

describe('the address of a page', () => {
  const addressOf = (page: unknown) => {
    const links = { desktop: { page } };
    const summary = parseSummary({ type: 'standard', title: 'T', extract: 'A town.', content_urls: links });
    return summary?.kind === 'page' ? summary.page.address : undefined;
  };

  test.each(HOSTS)('at %s is one to go to: %s', (host, is) => {
    expect(addressOf(`https://${host}/wiki/T`)).toBe(is ? `https://${host}/wiki/T` : null);
  });

  test.each(['http://en.wikipedia.org/wiki/T', 'javascript:alert(1)', 'en.wikipedia.org', 7, null])(
    '%s is none',
    (page) => {
      expect(addressOf(page)).toBeNull();
    },
  );
});
