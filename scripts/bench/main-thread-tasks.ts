/*
 * How long the tasks of a page's main thread take while something is done with it. From a trace: the browser's own
 * "long task" entries count what the clock says, and on a busy machine a task of 20 ms then lasts 200.
 */

import type { Page } from 'playwright-core';
import { type TraceEvent, taskTimes } from './task-times.ts';

/** Left in the trace by the page before anything is done with it. */
const MARK = 'measured from here';

/**
 * Milliseconds of each main-thread task that ran in any page while `act` did, longest first. Null when the page was not
 * yet being traced at the beginning: on a busy machine it comes to know of the trace late, and what it did until then
 * would be missing.
 */
export async function mainThreadTasks(page: Page, act: () => Promise<void>): Promise<number[] | null> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<{ dataLossOccurred: boolean }>((resolve) =>
    session.once('Tracing.tracingComplete', resolve),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] },
  });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await act();
  await session.send('Tracing.end');
  const { dataLossOccurred } = await complete;
  await session.detach();
  if (dataLossOccurred) throw new Error('the browser lost a part of the trace');
  return events.some(({ name }) => name === MARK) ? taskTimes(events) : null;
}
