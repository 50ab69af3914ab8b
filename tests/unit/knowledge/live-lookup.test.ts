/*
 * The live look-up against a local server that speaks Wikipedia's shapes, pleasant and not. Nothing here leaves the
 * machine.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CachedLookup, KEPT_FOR, type LookupCache, liveLookup } from '../../../lib/knowledge/live-lookup.ts';
import { rateLimitedFetch, retryAfter } from '../../../lib/knowledge/rate-limited-fetch.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const summary = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'standard',
  titles: { normalized: 'Testhaven' },
  wikibase_item: 'Q12345',
  lang: 'en',
  dir: 'ltr',
  revision: '99',
  timestamp: '2026-01-02T03:04:05Z',
  description: 'harbour town',
  extract: 'Testhaven is a town made for tests.',
  content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Testhaven' } },
  ...fields,
});

const json =
  (body: unknown, code = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', etag: '"99/abc"', ...headers });
    response.end(JSON.stringify(body));
  };

const ENTITY = {
  entities: {
    Q12345: {
      claims: {
        P571: [
          { rank: 'normal', mainsnak: { datavalue: { value: { time: '+1901-05-00T00:00:00Z', precision: 10 } } } },
        ],
        P1082: [
          { rank: 'normal', mainsnak: { datavalue: { value: { amount: '+100' } } } },
          { rank: 'preferred', mainsnak: { datavalue: { value: { amount: '+4200' } } } },
        ],
        P856: [{ rank: 'normal', mainsnak: { datavalue: { value: 'javascript:alert(1)' } } }],
      },
    },
  },
};

const SEARCH = {
  pages: [{ title: 'Testhaven (town)', description: 'town' }, { title: 'Testhaven (film)', description: null }, 7],
};

let server: Server;
let origin = '';
const routes: { summary: Answer; search: Answer; entity: Answer; fallback: Answer } = {} as never;
let requests: IncomingMessage[] = [];
let log: string[] = [];
let clock = 0;
let stored: Map<string, CachedLookup>;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    const path = request.url ?? '';
    if (path.startsWith('/api/rest_v1/page/summary/')) routes.summary(request, response);
    else if (path.startsWith('/w/rest.php/v1/search/title')) routes.search(request, response);
    else if (path.includes('wbgetentities')) routes.entity(request, response);
    else routes.fallback(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  routes.summary = json(summary());
  routes.search = json(SEARCH);
  routes.entity = json(ENTITY);
  routes.fallback = json({}, 500);
  requests = [];
  log = [];
  clock = 1_000_000;
  stored = new Map();
});

const cache: LookupCache = {
  get: async (key) => stored.get(key) ?? null,
  put: async (entry) => void stored.set(entry.key, entry),
  clear: async () => stored.clear(),
};

/** @param timeout milliseconds: long, unless it is what a test is about */
function client(timeout = 60_000, base = origin) {
  const http = rateLimitedFetch({
    fetch,
    userAgent: 'Sidelight/test (https://example.org)',
    log: async (address) => void log.push(address),
    now: () => clock,
    timeoutMs: timeout,
    mayAnswer: (host) => host === '127.0.0.1',
  });
  return liveLookup({ http, cache, hosts: { wikipedia: () => base, wikidata: base }, now: () => clock });
}

const lookUp = (name = 'testhaven', signal?: AbortSignal) => client().lookUp(name, 'en-GB', signal);

describe('the live look-up', () => {
  it('gives the page, its facts, its licence and when it was fetched', async () => {
    const result = await lookUp();
    expect(result).toMatchObject({
      status: 'found',
      cached: false,
      card: {
        title: 'Testhaven',
        extract: 'Testhaven is a town made for tests.',
        wikidata: 'Q12345',
        revision: '99',
        licence: 'CC BY-SA 4.0',
        address: 'https://en.wikipedia.org/wiki/Testhaven',
        facts: [
          { label: 'factLabelFounded', value: '1901-05' },
          { label: 'factLabelPopulation', value: 4200 },
        ],
      },
    });
    expect(requests[0]?.url).toBe('/api/rest_v1/page/summary/Testhaven');
  });

  it('says who asks, and sends neither cookies nor a referrer', async () => {
    await lookUp();
    const headers = requests[0]?.headers ?? {};
    expect(headers['api-user-agent']).toBe('Sidelight/test (https://example.org)');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });

  it('logs every request that leaves', async () => {
    await lookUp();
    expect(log).toHaveLength(requests.length);
    expect(log[0]).toBe(`${origin}/api/rest_v1/page/summary/Testhaven`);
  });

  it('asks nobody for a week, then only whether the page changed', async () => {
    await lookUp();
    const first = requests.length;
    clock += KEPT_FOR - 1;
    expect(await lookUp()).toMatchObject({ status: 'found', cached: true });
    expect(requests).toHaveLength(first);
    clock += 2;
    routes.summary = (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"99/abc"' ? 304 : 500);
      response.end();
    };
    expect(await lookUp()).toMatchObject({ status: 'found', cached: true });
    expect(stored.get('en:testhaven')?.stored).toBe(clock);
  });

  it('follows a redirect on the same host', async () => {
    routes.summary = (request, response) => {
      if (request.url?.endsWith('/Testhaven'))
        response.writeHead(301, { location: '/api/rest_v1/page/summary/Testhaven_Town' }).end();
      else json(summary())(request, response);
    };
    expect(await lookUp()).toMatchObject({ status: 'found' });
  });

  it('takes nothing from another host', async () => {
    routes.summary = (_, response) =>
      response.writeHead(302, { location: `${origin.replace('127.0.0.1', 'localhost')}/elsewhere` }).end();
    routes.fallback = json(summary());
    expect(await lookUp()).toEqual({ status: 'elsewhere' });
  });

  it('offers choices for a name that means many things, and for one that has no page', async () => {
    const choices = [
      { title: 'Testhaven (town)', description: 'town' },
      { title: 'Testhaven (film)', description: null },
    ];
    routes.summary = json(summary({ type: 'disambiguation' }));
    expect(await lookUp()).toEqual({ status: 'choices', choices });
    routes.summary = json({ type: 'Internal error' }, 404, { 'content-type': 'application/problem+json' });
    expect(await lookUp()).toEqual({ status: 'choices', choices });
    routes.search = json({ pages: [] });
    expect(await lookUp()).toEqual({ status: 'missing' });
  });

  it('waits as long as it is told to, without asking again', async () => {
    routes.summary = json({}, 429, { 'retry-after': '120' });
    const asking = client();
    expect(await asking.lookUp('A', 'en')).toEqual({ status: 'later', until: clock + 120_000 });
    const sent = requests.length;
    expect(await asking.lookUp('B', 'en')).toEqual({ status: 'later', until: clock + 120_000 });
    expect(requests).toHaveLength(sent);
    clock += 120_001;
    routes.summary = json(summary());
    expect(await asking.lookUp('B', 'en')).toMatchObject({ status: 'found' });
  });

  it('sends one request at a time', async () => {
    let answered = 0;
    const underWay: number[] = [];
    // The log hears of a request before it leaves, so it holds those that wait for an answer too.
    const counted =
      (answer: Answer): Answer =>
      (request, response) => {
        underWay.push(log.length - answered++);
        answer(request, response);
      };
    routes.summary = counted(json(summary()));
    routes.entity = counted(json(ENTITY));
    const asking = client();
    await Promise.all(['A', 'B', 'C'].map((name) => asking.lookUp(name, 'en')));
    expect(underWay.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...underWay)).toBe(1);
  });

  it('gives up on a server that does not answer, and when the reader closes the card', async () => {
    routes.summary = () => undefined;
    expect(await client(50).lookUp('A', 'en')).toEqual({ status: 'timeout' });
    const closing = new AbortController();
    routes.summary = () => closing.abort();
    expect(await lookUp('A', closing.signal)).toEqual({ status: 'aborted' });
  });

  const bad: readonly (readonly [string, Answer, string])[] = [
    ['no JSON', (_, response) => void response.end('<html>'), 'malformed'],
    ['JSON of another shape', json([1, 2]), 'malformed'],
    ['a page without words', json(summary({ extract: '' })), 'malformed'],
    ['a reply of two megabytes', json(summary({ extract: 'x'.repeat(2_000_000) })), 'too-large'],
    [
      'an endless reply without a length',
      (_, response) => {
        for (let n = 0; n < 40; n++) response.write('x'.repeat(50_000));
        response.end();
      },
      'too-large',
    ],
  ];
  for (const [what, answer, status] of bad)
    it(`says ${status} of ${what}`, async () => {
      routes.summary = answer;
      expect(await lookUp()).toEqual({ status });
      expect(stored.size).toBe(0);
    });

  it('says offline when nobody can be reached', async () => {
    expect(await client(2000, 'http://127.0.0.1:1').lookUp('A', 'en')).toEqual({ status: 'offline' });
  });

  it('turns to the Action API when the summary service is gone', async () => {
    routes.summary = json({}, 410);
    routes.fallback = json({
      query: {
        pages: [{ title: 'Testhaven', extract: 'A town.', lastrevid: 7, pageprops: { wikibase_item: 'Q12345' } }],
      },
    });
    expect(await lookUp()).toMatchObject({
      status: 'found',
      card: { title: 'Testhaven', extract: 'A town.', revision: '7' },
    });
    routes.fallback = json({}, 500);
    stored.clear();
    expect(await lookUp()).toEqual({ status: 'refused', code: 500 });
  });

  it('keeps hostile replies plain text of a bounded length', async () => {
    routes.summary = json(
      summary({
        extract: `<script>alert(1)</script>\u202e${'very long '.repeat(1000)}`,
        description: '<img src=x onerror=alert(1)>',
        wikibase_item: '../evil',
        content_urls: { desktop: { page: 'javascript:alert(1)' } },
      }),
    );
    const result = await lookUp();
    if (result.status !== 'found') throw new Error(result.status);
    expect(result.card.extract).toMatch(/^<script>alert\(1\)<\/script> very/);
    expect(result.card.extract).not.toMatch(/\u202e/);
    expect(result.card.extract.length).toBeLessThanOrEqual(1200);
    expect(result.card).toMatchObject({ description: '<img src=x onerror=alert(1)>', wikidata: null, address: null });
  });

  it('sends no more than a name', async () => {
    await lookUp(`  Test\u0000\nhaven ${'x'.repeat(500)}`);
    expect(decodeURIComponent(requests[0]?.url ?? '').length).toBeLessThan(160);
    expect(await lookUp(' \n ')).toEqual({ status: 'missing' });
  });
});

describe('retryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  const cases: readonly (readonly [string | null, number | null])[] = [
    [null, null],
    ['30', now + 30_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', now + 60_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', now],
    ['999999999', now + 86_400_000],
    ['soon', null],
  ];
  for (const [header, expected] of cases)
    it(`reads ${header ?? 'no header'}`, () => {
      expect(retryAfter(header, now)).toBe(expected);
    });
});
