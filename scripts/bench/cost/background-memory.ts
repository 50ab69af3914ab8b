/*
 * What the background holds: objects of its script, and the files that it reads where they lie (the pack, the models).
 * Counted by the browser after it has collected what nobody holds any more.
 */

import type { CDPSession } from 'playwright-core';
import type { Chromium } from '../../../tests/e2e/harness/chromium.ts';

export interface BackgroundMemory {
  /** Megabytes. */
  readonly objects: number;
  readonly files: number;
  readonly all: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}

const MEGABYTE = 1_000_000;

/** Speaks to one target through the browser's own session, which has no object for a worker. */
async function askTarget(browser: CDPSession, targetId: string, methods: readonly string[]): Promise<unknown[]> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const answers: unknown[] = [];
  for (const [id, method] of methods.entries()) {
    const answer = new Promise<unknown>((resolve) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const message = JSON.parse(event.message) as { id?: number; result?: unknown };
        if (event.sessionId !== sessionId || message.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        resolve(message.result);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
    });
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    answers.push(await answer);
  }
  await browser.send('Target.detachFromTarget', { sessionId });
  return answers;
}

export async function backgroundMemory(chromium: Chromium): Promise<BackgroundMemory> {
  const browser = await chromium.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the context has no browser');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(chromium.extension));
  if (!worker) throw new Error('no background runs');
  const usage = (
    await askTarget(browser, worker.targetId, ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'])
  )[1] as HeapUsage;
  await browser.detach();
  const objects = (usage.usedSize + usage.embedderHeapUsedSize) / MEGABYTE;
  const files = usage.backingStorageSize / MEGABYTE;
  return { objects, files, all: objects + files };
}
