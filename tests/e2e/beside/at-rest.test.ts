/*
 * What a page pays for being read, where it must be nothing: names, dimmed junk, a card with its map move no line of
 * it; and when all is done nothing of ours runs any more, neither in the page nor in the card's frame.
 */

import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { closedShadow } from '../harness/closed-shadow.ts';
import { chromiumTest as test } from '../harness/e2e-test.ts';
import { letTimersRun } from '../harness/page-time.ts';
import { clickPainted } from '../harness/painted.ts';

/** Milliseconds of the page's own time that it is looked at while nothing happens. */
const AT_REST_MS = 600_000;
/** By then all is done that is put off until somebody has stopped moving or reading; half a minute is the longest. */
const SETTLED_MS = 40_000;

/** How often that is looked for; what runs again and again is found all the same, in what comes after. */
const ROUNDS = 10;

/** The sum of all that has moved, also within half a second of a press, which the browser's own score forgives. */
async function movedBy(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await letTimersRun(page, 500);
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen.reduce((sum, one) => sum + one, 0));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** Whatever runs a script: a call, a timer, an observer's news, an idle moment, a frame. */
const RUNS = /^(?:EvaluateScript|FunctionCall|TimerFire|TimerInstall|FireIdleCallback|FireAnimationFrame|v8\.run)$/;

/** Scripts that ran in pages and frames while `act` did, each as it is called in the trace. */
async function scriptsDuring(session: CDPSession, act: () => Promise<unknown>): Promise<string[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] },
  });
  await act();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => RUNS.test(name) && threads.has(`${pid}:${tid}`))
    .map(({ name, args }) => `${name} ${args.data?.functionName ?? ''} ${args.data?.url ?? ''}`);
}

/** Lets a clock of theirs go forward, at which whatever waits for a time runs at once, and in order. */
async function letTimePass(clocks: readonly CDPSession[], budget: number): Promise<void> {
  for (const clock of clocks) {
    const passed = new Promise((done) => clock.once('Emulation.virtualTimeBudgetExpired', done));
    await clock.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
    await passed;
  }
}

test('no line of a page moves: not by names, not by junk that is dimmed', async ({ visit }) => {
  const page = await visit('/ferry.html', 'junk');
  expect(await movedBy(page)).toBe(0);
  await page.close();
});

test('nor by a card with a map', async ({ visit }) => {
  const page = await visit('/spaceport.html', 'person');
  const shadow = await closedShadow(page);
  await clickPainted(page, 'place', 'Tokyo');
  await shadow.waitFor('.card svg.map');
  expect(await movedBy(page)).toBe(0);
  await page.close();
});

test('the measure itself: a line that is pushed down is seen', async ({ visit }) => {
  const page = await visit('/spaceport.html', 'person');
  await page.evaluate(async () => {
    const box = document.createElement('div');
    box.style.height = '200px';
    document.body.prepend(box);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await movedBy(page)).toBeGreaterThan(0);
  await page.close();
});

test('nothing runs in a page that has been read, nor in the frame of an open card', async ({ chromium, visit }) => {
  const page = await visit('/spaceport.html', 'person');
  const shadow = await closedShadow(page);
  await clickPainted(page, 'place', 'Tokyo');
  await shadow.waitFor('.card svg.map');
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the context has no browser');
  const clocks = await Promise.all(page.frames().map((one) => chromium.context.newCDPSession(one)));
  expect(clocks).toHaveLength(2);
  // A machine that is slow to draw has a frame to come still, by its own clock, when the page's has long gone on.
  const settled = () => scriptsDuring(session, () => letTimePass(clocks, SETTLED_MS));
  await settled();
  for (let round = 0; round < ROUNDS && (await settled()).length > 0; round++);
  const atRest = () => letTimePass(clocks, AT_REST_MS);
  expect(await scriptsDuring(session, atRest)).toEqual([]);
  // The measure itself: what runs once, near the end of such a time, is seen wherever it runs.
  for (const one of page.frames()) {
    await one.evaluate((late) => void setTimeout(() => {}, late), AT_REST_MS - 1000);
    expect(await scriptsDuring(session, atRest), one.url()).toContainEqual(expect.stringMatching(/^TimerFire/));
  }
  await session.detach();
  await page.close();
});
