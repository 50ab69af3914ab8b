/*
 * The web, as far as the end-to-end tests know it: the pages of `tests/fixtures/pages` on a random port of this
 * machine, and pages a test makes up or changes while it runs.
 */

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

export interface FixtureServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  /** Serves `content` at `path` from now on, in place of a file of that name. Gives the address. */
  put(path: string, content: string, type?: string, headers?: Readonly<Record<string, string>>): string;
  /** Takes requests for `path` from now on and never answers them; gives the address. */
  hold(path: string): string;
  /** A fixture's own text, for a test that changes it. */
  read(path: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startFixtureServer(): Promise<FixtureServer> {
  const made = new Map<string, { content: string; type: string; headers: Readonly<Record<string, string>> }>();
  const held = new Set<string>();
  const asked: string[] = [];

  const fileOf = (path: string) => join(PAGES, normalize(path).replace(/^(\.\.(\/|\\|$))+/, ''));
  const read = (path: string) => readFile(fileOf(path), 'utf8');
  const typeOf = (path: string) => TYPES[extname(path)] ?? 'application/octet-stream';

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const page = made.get(path);
    try {
      const content = page?.content ?? (await read(path));
      const type = page?.type ?? typeOf(path);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page?.headers }).end(content);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'ENOENT' && code !== 'EISDIR') throw error;
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page\n');
    }
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    if (!held.has(path)) void answer(path, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    asked,
    read,
    put(path, content, type = typeOf(path), headers = {}) {
      made.set(path, { content, type, headers });
      return origin + path;
    },
    hold(path) {
      held.add(path);
      return origin + path;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
