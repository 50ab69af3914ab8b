/*
 * Serves the chosen pages on this machine and answers every other request with 204, so that no visit waits for a
 * network. A policy keeps what is left of the page (inline handlers, remote pictures) from running and from asking
 * elsewhere; extensions are not bound by it.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypeOf } from './visit-pages.ts';

const POLICY = "default-src 'self' 'unsafe-inline' data:; script-src 'none'; frame-src 'none'; object-src 'none'";

export interface PageServer {
  addressOf(name: string): string;
  stop(): Promise<void>;
}

export async function servePages(pages: readonly { name: string; html: Buffer }[]): Promise<PageServer> {
  // Not at the root, where the extension expects a front page.
  const paths = new Map(pages.map(({ name, html }) => [`/news/${encodeURIComponent(name)}.html`, html]));
  const server = createServer((request, response) => {
    const html = paths.get((request.url ?? '').replace(/[?#].*$/, ''));
    if (!html) return response.writeHead(204).end();
    response
      .writeHead(200, {
        'content-type': contentTypeOf(html),
        'cache-control': 'no-store',
        'content-security-policy': POLICY,
        // A page apart from all others has a clock of microseconds, else of tenths of a millisecond.
        ...(request.url?.endsWith('?fine-clock')
          ? { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
          : {}),
      })
      .end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (name) => `http://127.0.0.1:${port}/news/${encodeURIComponent(name)}.html`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
