/* Stands before a server and counts what is asked of it: requests, and bytes of bodies in both directions. */

import { createServer, request } from 'node:http';

export interface CountingProxy {
  /** The given address, with the proxy in the server's place. */
  readonly address: string;
  /** What was counted since the last call. */
  take(): { readonly requests: number; readonly bytes: number };
  stop(): Promise<void>;
}

export async function countingProxy(to: string): Promise<CountingProxy> {
  const target = new URL(to);
  let [requests, bytes] = [0, 0];
  const count = (part: Buffer): void => {
    bytes += part.length;
  };
  const server = createServer((asked, reply) => {
    requests += 1;
    asked.on('data', count);
    const { method, headers, url: path } = asked;
    const options = { hostname: target.hostname, port: target.port, method, path, headers };
    const forwarded = request(options, (answer) => {
      answer.on('data', count);
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    forwarded.on('error', () => reply.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the proxy has no port');
  return {
    address: `http://127.0.0.1:${place.port}${target.pathname}`,
    take() {
      const taken = { requests, bytes };
      [requests, bytes] = [0, 0];
      return taken;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
