/*
 * What crosses between a page and the background. The meter is a content script of its own in a copy of the build,
 * started before anything else in the world it shares with the reader: it wraps the messaging API there, and the
 * product's code stays as it was built.
 */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One kind of message in one direction, over a visit. */
export interface Traffic {
  /** As the message names itself: `call`, `type`, `event` or `kind`; with the port's name before it. */
  readonly name: string;
  readonly direction: 'to background' | 'to page';
  readonly messages: number;
  /** UTF-16 units of its JSON, which is what Chromium sends. */
  readonly units: number;
  /** To write the JSON and to read it, once each, in the page. */
  readonly jsonMs: number;
}

const METER = 'traffic-meter.js';

/** A copy of a build with the meter in it. Gives its folder, and a way to be rid of it. */
export async function withMeter(build: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-metered-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { content_scripts?: unknown[] };
  const meter = { matches: ['http://127.0.0.1/*'], js: [METER], run_at: 'document_start' };
  manifest.content_scripts = [meter, ...(manifest.content_scripts ?? [])];
  await writeFile(path, JSON.stringify(manifest));
  await writeFile(join(folder, METER), `(${meterTraffic})();\n`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Runs in the content scripts' world; stands alone, because its source is what is put there. */
function meterTraffic(): void {
  type Tally = { name: string; direction: string; messages: number; units: number; jsonMs: number };
  type Port = chrome.runtime.Port;
  const tallies = new Map<string, Tally>();
  let last = performance.now();

  const nameOf = (message: unknown): string => {
    const { call, type, event, kind } = (message ?? {}) as Record<string, unknown>;
    return String(call ?? type ?? event ?? kind ?? 'unnamed');
  };
  const count = (direction: string, name: string, message: unknown) => {
    let json = '';
    let shortest = Number.POSITIVE_INFINITY;
    // Twice, and the shorter counts: on a busy machine a thread may be put aside in the middle.
    for (let i = 0; i < 2; i++) {
      const start = performance.now();
      json = JSON.stringify(message) ?? 'null';
      JSON.parse(json);
      last = performance.now();
      shortest = Math.min(shortest, last - start);
    }
    const key = `${direction} ${name}`;
    const tally = tallies.get(key) ?? { name, direction, messages: 0, units: 0, jsonMs: 0 };
    tally.messages++;
    tally.units += json.length;
    tally.jsonMs += shortest;
    tallies.set(key, tally);
  };
  const replace = (object: object, name: string, by: unknown) => {
    Object.defineProperty(object, name, { value: by, configurable: true, writable: true });
    if ((object as Record<string, unknown>)[name] !== by) throw new Error(`${name} cannot be metered`);
  };

  const meterPort = (port: Port): Port => {
    const post = port.postMessage.bind(port);
    const named = (message: unknown) => (port.name ? `${port.name}: ` : '') + nameOf(message);
    replace(port, 'postMessage', (message: unknown) => {
      count('to background', named(message), message);
      post(message);
    });
    port.onMessage.addListener((message: unknown) => count('to page', named(message), message));
    return port;
  };
  const meterRuntime = (runtime: typeof chrome.runtime) => {
    const send = runtime.sendMessage.bind(runtime) as (...parameters: unknown[]) => Promise<unknown> | undefined;
    replace(runtime, 'sendMessage', (...parameters: unknown[]) => {
      const [message] = parameters;
      const name = nameOf(message);
      count('to background', name, message);
      const callback = parameters.at(-1);
      if (typeof callback === 'function') {
        parameters[parameters.length - 1] = (reply: unknown) => {
          count('to page', name, reply);
          callback(reply);
        };
        return send(...parameters);
      }
      const reply = send(...parameters);
      // A refusal is the sender's to handle; here it only is no traffic.
      reply?.then((value) => count('to page', name, value)).catch(() => {});
      return reply;
    });
    const connect = runtime.connect.bind(runtime) as (...parameters: unknown[]) => Port;
    replace(runtime, 'connect', (...parameters: unknown[]) => meterPort(connect(...parameters)));
    runtime.onMessage.addListener((message: unknown) => count('to page', nameOf(message), message));
  };

  const world = globalThis as unknown as Record<'chrome' | 'browser', typeof chrome | undefined> & {
    trafficSeen?: () => unknown;
  };
  for (const runtime of new Set([world.chrome?.runtime, world.browser?.runtime])) if (runtime) meterRuntime(runtime);
  world.trafficSeen = () => ({ quietFor: performance.now() - last, tallies: [...tallies.values()] });
}
