/*
 * Visits every page with every build, by turns, so that what else the machine does falls on all of them. Three rounds: by the clock, by
 * the processor's time, and with a meter on what crosses; none of them disturbs the figures of another.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { inPageScript } from '../in-page-script.ts';
import { meteredVisit } from './meter-visit.ts';
import type { PageServer } from './page-server.ts';
import { type ProcessorTime, processorTime, timeBetween, traced } from './trace-visit.ts';
import { type Traffic, withMeter } from './traffic-meter.ts';
import { openWithExtension, openWithout, type VisitBrowser } from './visit-browser.ts';
import type { VisitPage } from './visit-pages.ts';
import { EventMissing, isPainted, PATIENCE, type PaintTimes, timePaint } from './watch-paint.ts';

export interface Build {
  readonly label: string;
  /** Unpacked, and permitted to read pages on 127.0.0.1. */
  readonly folder: string;
}

/** What was measured of one page with one build; a figure a repeat. */
export interface PageFigures {
  readonly alive: PaintTimes[];
  readonly dead: PaintTimes[];
  readonly processor: ProcessorTime[];
  traffic: readonly Traffic[];
}

export interface Measured {
  /** Build's label → page's name → figures. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, PageFigures>>;
  /** Page's name → milliseconds of processor time of Readability's first call. */
  readonly readability: ReadonlyMap<string, number[]>;
  /** Sentences about events that did not come; the pages they name are in no figure. */
  readonly missing: readonly string[];
  /** The pages of which everything was seen with every build. */
  readonly whole: readonly VisitPage[];
}

interface Plan {
  readonly builds: readonly Build[];
  readonly pages: readonly VisitPage[];
  readonly repeats: number;
  readonly server: PageServer;
  say(progress: string): void;
}

export async function measureVisits(plan: Plan): Promise<Measured> {
  const figures = new Map(
    plan.builds.map(({ label }) => [
      label,
      new Map(plan.pages.map(({ name }) => [name, { alive: [], dead: [], processor: [], traffic: [] } as PageFigures])),
    ]),
  );
  const readability = new Map(plan.pages.map(({ name }) => [name, [] as number[]]));
  const lost = new Map<string, string>();
  const record = { figures, readability, lost };
  await withBrowsers(plan.builds, async (browsers) => {
    await timeRound(plan, browsers, record);
    await processorRound(plan, browsers, record);
  });
  await trafficRound(plan, record);
  return {
    figures,
    readability,
    missing: [...lost.values()],
    whole: plan.pages.filter(({ name }) => !lost.has(name)),
  };
}

interface Record {
  readonly figures: Map<string, Map<string, PageFigures>>;
  readonly readability: Map<string, number[]>;
  /** Page's name → what was missing. */
  readonly lost: Map<string, string>;
}

const figuresOf = ({ figures }: Record, build: string, page: string): PageFigures =>
  figures.get(build)?.get(page) as PageFigures;

/** Runs one visit; an event that does not come takes the page out of the run, for every build alike. */
async function attempt(record: Record, page: string, what: string, visit: () => Promise<void>): Promise<void> {
  if (record.lost.has(page)) return;
  try {
    await visit();
  } catch (error) {
    if (!(error instanceof EventMissing)) throw error;
    record.lost.set(page, `${page} (${what}): ${error.message}`);
  }
}

async function withBrowsers(
  builds: readonly Build[],
  act: (browsers: readonly (readonly [string, VisitBrowser])[]) => Promise<void>,
): Promise<void> {
  const browsers: (readonly [string, VisitBrowser])[] = [];
  try {
    for (const { label, folder } of builds) browsers.push([label, await openWithExtension(folder)]);
    await act(browsers);
  } finally {
    for (const [, browser] of browsers) await browser.stop();
  }
}

/** The builds in an order that changes from turn to turn. */
const inTurn = <T>(list: readonly T[], turn: number): T[] => list.map((_, i) => list[(i + turn) % list.length] as T);

/**
 * A visit with a dead background, then one to the next page with the background that this visit has warmed: so a living background has
 * always read one other page.
 */
async function timeRound(
  { pages, repeats, server, say }: Plan,
  browsers: readonly (readonly [string, VisitBrowser])[],
  record: Record,
) {
  for (let repeat = 0; repeat < repeats; repeat++) {
    say(`by the clock, ${repeat + 1} of ${repeats}`);
    for (const [k, page] of pages.entries()) {
      const next = pages[(k + 1) % pages.length] as VisitPage;
      for (const [label, browser] of inTurn(browsers, repeat + k)) {
        await attempt(record, page.name, `${label}, background dead`, async () => {
          await browser.stopBackground();
          const times = await browser.visit((tab) => timePaint(tab, server.addressOf(page.name)));
          figuresOf(record, label, page.name).dead.push(times);
        });
        await attempt(record, next.name, `${label}, background alive`, async () => {
          const times = await browser.visit((tab) => timePaint(tab, server.addressOf(next.name)));
          figuresOf(record, label, next.name).alive.push(times);
        });
      }
    }
  }
}

async function processorRound(
  { pages, repeats, server, say }: Plan,
  browsers: readonly (readonly [string, VisitBrowser])[],
  record: Record,
) {
  const without = await openWithout();
  const script = await inPageScript('./visit/readability-in-page.ts');
  const renderers = new Set<string>();
  try {
    for (let repeat = 0; repeat < repeats; repeat++) {
      say(`by the processor’s time, ${repeat + 1} of ${repeats}`);
      for (const [k, page] of pages.entries()) {
        const address = server.addressOf(page.name);
        for (const [label, browser] of inTurn(browsers, repeat + k))
          await attempt(record, page.name, `${label}, traced`, async () => {
            const { dead } = figuresOf(record, label, page.name);
            const time = await tracedVisit(browser, address, Math.max(...dead.map(({ names }) => names)));
            mustBeNew(renderers, `${label} ${time.renderer}`);
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

/** A process that has shown a page before has our script compiled, and warm. */
function mustBeNew(renderers: Set<string>, renderer: string): void {
  if (renderers.has(renderer)) throw new Error('the browser gave two visits the same renderer');
  renderers.add(renderer);
}

/**
 * @param usual milliseconds to the names at their slowest. Nothing is asked of the page while it is traced, for that would be a script too;
 * so one waits long enough, and longer when it was not.
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

async function trafficRound({ builds, pages, server, say }: Plan, record: Record): Promise<void> {
  say('what crosses');
  for (const { label, folder } of builds) {
    const metered = await withMeter(folder);
    try {
      await withBrowsers([{ label, folder: metered.folder }], async ([opened]) => {
        const [, browser] = opened as readonly [string, VisitBrowser];
        for (const { name } of pages)
          await attempt(record, name, `${label}, metered`, async () => {
            const visit = browser.visit((tab) =>
              meteredVisit(tab, server.addressOf(name), browser.extension as string),
            );
            figuresOf(record, label, name).traffic = await visit;
          });
      });
    } finally {
      await metered.remove();
    }
  }
}
