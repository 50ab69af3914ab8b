/* Stands for Wikipedia on this machine: knows Tokyo, and asks whoever wants to know about Seoul to wait. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Wikipedia {
  /** `http://127.0.0.1:PORT`, for the setting that names where to ask. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  /** Cookies and addresses of pages that came with the questions; there should be none. */
  readonly told: readonly string[];
  stop(): void;
}

const TOKYO = JSON.stringify({
  type: 'standard',
  titles: { normalized: 'Tokyo' },
  lang: 'en',
  dir: 'ltr',
  revision: '42',
  description: 'a city',
  extract: 'A city <b>made up</b> for a test.',
  content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Tokyo' } },
});

export async function startWikipedia(): Promise<Wikipedia> {
  const asked: string[] = [];
  const told: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(decodeURIComponent(pathname));
    const { cookie, referer } = request.headers;
    told.push(...[cookie, referer].filter((value) => value !== undefined));
    if (pathname.endsWith('/Seoul')) response.writeHead(429, { 'retry-after': '60' }).end();
    else if (!pathname.includes('/page/summary/')) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(TOKYO);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    told,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
