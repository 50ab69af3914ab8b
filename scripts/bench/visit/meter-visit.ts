/* Reads the meter of a page that is being visited. */

import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Traffic } from './traffic-meter.ts';
import { EventMissing, PATIENCE, timePaint } from './watch-paint.ts';

/** Milliseconds without a message after which a visit has said all it had to say. */
const QUIET = 1000;

/** What crossed until the names were painted and nothing more came. @param extension `chrome-extension://ID` */
export async function meteredVisit(page: Page, address: string, extension: string): Promise<readonly Traffic[]> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.origin));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  await timePaint(page, `${address}?fine-clock`);
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await readMeter(session, worlds, extension);
    if (seen.quietFor > QUIET) return seen.tallies;
    if (Date.now() > end) throw new EventMissing('the messages do not end');
    await wait(200);
  }
}

async function readMeter(
  session: CDPSession,
  worlds: ReadonlyMap<number, string>,
  extension: string,
): Promise<{ quietFor: number; tallies: Traffic[] }> {
  const [world] = [...worlds].find(([, origin]) => origin === extension) ?? [];
  if (world === undefined) throw new EventMissing('the content scripts have no world in the page');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: 'trafficSeen()',
    returnByValue: true,
  });
  return result.value;
}
