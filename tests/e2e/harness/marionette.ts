/*
 * A client for Marionette, Firefox's own remote protocol: messages of the form `LENGTH:JSON` over TCP, commands `[0,
 * id, name, parameters]`, answers `[1, id, error, result]`. WebDriver BiDi would be the standard way, but it refuses to
 * open extension pages.
 */

import { connect, type Socket } from 'node:net';

export interface Marionette {
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let lastId = 0;
  let greeted: () => void = () => {};
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });

  const take = (message: unknown): void => {
    // The first message is the browser's greeting, an object.
    if (!Array.isArray(message)) {
      greeted();
      return;
    }
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error) caller?.reject(new Error(`${error.error}: ${error.message}`));
    else caller?.resolve(result);
  };

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const length = Number(received.subarray(0, colon).toString('ascii'));
      const end = colon + 1 + length;
      if (received.length < end) return;
      const message = received.subarray(colon + 1, end).toString('utf8');
      received = received.subarray(end);
      take(JSON.parse(message));
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  await greeting;
  return {
    send<T>(command: string, parameters: Record<string, unknown> = {}) {
      lastId += 1;
      const id = lastId;
      const message = JSON.stringify([0, id, command, parameters]);
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
    },
    close: () => socket.destroy(),
  };
}
