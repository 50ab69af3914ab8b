/*
 * What the page and the background spend, by the trace, and beside it Readability's first call on the same page in a
 * browser without us.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { inPageScript } from '../in-page-script.ts';
import { type ProcessorTime, processorTime, type Renderer, timeBetween, traced } from './trace-visit.ts';
import { openWithout, type VisitBrowser } from './visit-browser.ts';
import { attempt, type Figures, figuresOf, inTurn, type LabelledBrowser, type Plan } from './visit-round.ts';
import { EventMissing, isPainted, PATIENCE } from './watch-paint.ts';

export async function processorRound(
  { pages, repeats, server, say }: Plan,
  browsers: readonly LabelledBrowser[],
  record: Figures,
) {
  const without = await openWithout();
  const script = await inPageScript('./visit/readability-in-page.ts');
  const renderers = new Map<string, number>();
  try {
    for (let repeat = 0; repeat < repeats; repeat++) {
      say(`by the processor’s time, ${repeat + 1} of ${repeats}`);
      for (const [k, page] of pages.entries()) {
        const address = server.addressOf(page.name);
        for (const [label, browser] of inTurn(browsers, repeat + k))
          await attempt(record, page.name, `${label}, traced`, async () => {
            const { dead } = figuresOf(record, label, page.name);
            const time = await tracedVisit(browser, address, Math.max(...dead.map(({ names }) => names)));
            mustBeNew(renderers, label, time.renderer);
            figuresOf(record, label, page.name).processor.push(time);
          });
        await attempt(record, page.name, 'Readability', async () => {
          record.readability.get(page.name)?.push(await readabilityOnce(without, address, script));
        });
      }
    }
  } finally {
    await without.stop();
  }
}

/**
 * A process that has shown a page before has our script compiled, and warm. Numbers of processes come again, but the
 * time that a thread has used only grows: less than at the last visit, and it is another process.
 */
function mustBeNew(renderers: Map<string, number>, label: string, { pid, before, after }: Renderer): void {
  const key = `${label} ${pid}`;
  if (before >= (renderers.get(key) ?? Number.POSITIVE_INFINITY))
    throw new Error('the browser gave two visits the same renderer');
  renderers.set(key, after);
}

/**
 * @param usual milliseconds to the names at their slowest. Nothing is asked of the page while it is traced, for that
 *   would be a script too; so one waits long enough, and longer when it was not.
 */
async function tracedVisit(browser: VisitBrowser, address: string, usual: number): Promise<ProcessorTime> {
  for (let patience = 1000 + usual; ; patience *= 2) {
    const { events, painted } = await browser.visit(async (tab) => {
      const events = await traced(browser.session, async () => {
        await tab.goto(address, { timeout: PATIENCE });
        await wait(patience);
      });
      return { events, painted: await isPainted(tab) };
    });
    if (painted) return processorTime(events, address, browser.extension as string);
    if (patience > PATIENCE) throw new EventMissing('no names were painted');
  }
}

async function readabilityOnce(without: VisitBrowser, address: string, script: string): Promise<number> {
  const events = await without.visit((tab) =>
    traced(without.session, async () => {
      await tab.goto(address, { timeout: PATIENCE });
      await tab.evaluate(script);
      await tab.evaluate(() => (globalThis as never as { readabilityOnce(): void }).readabilityOnce());
    }),
  );
  return timeBetween(events, 'readability-start', 'readability-end');
}
