/*
 * Stands for the rest of the internet: a proxy both browsers are told to use for everything but this machine. It
 * refuses each request and writes it down, whichever part of the browser made it (page, worker, popup, prefetch), so
 * that a test can fail on any.
 */

import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What the two browsers ask for on their own account in a fresh profile and cannot all be told to leave: the clock,
 * updates, the account page, remote settings, a dictionary to check the spelling where somebody writes. Not written
 * down; nothing of ours knows these hosts.
 */
const BROWSER_ERRANDS = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
];

export interface OutsideWorld {
  /** `127.0.0.1:PORT`, for the browsers' proxy setting. */
  readonly host: string;
  readonly port: number;
  /** `host:port` of a tunnel or the whole address of a plain request, in order. */
  readonly attempts: readonly string[];
  /**
   * All attempts so far. `ask` makes one more, to the address it is given, from where the others would come; when that
   * one is here, nothing that left before it is still on its way.
   */
  attemptsBefore(ask: (address: string) => Promise<unknown>): Promise<readonly string[]>;
  /** What was written down so far is no more. */
  forget(): void;
  stop(): Promise<void>;
}

export async function watchOutsideWorld(): Promise<OutsideWorld> {
  const attempts: string[] = [];
  const note = (address: string) => {
    const host = address.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
    if (!BROWSER_ERRANDS.includes(host)) attempts.push(address);
  };
  const server: Server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    note(request.url ?? '');
    // The browser may have hung up already; nobody is waiting for this answer.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    attempts,
    async attemptsBefore(ask) {
      const last = `http://last-${attempts.length}.example/`;
      await ask(last);
      const at = attempts.indexOf(last);
      if (at < 0) throw new Error(`the proxy does not see what is asked of ${last}, so it may have missed others`);
      return attempts.slice(0, at);
    },
    forget: () => void attempts.splice(0),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Asks for an address from within a page, whatever comes of it. */
export const askFor = (address: string): Promise<boolean> =>
  fetch(address, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
