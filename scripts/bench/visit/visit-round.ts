/*
 * What the rounds of visits share: what is to be visited with what, where the figures go, and what happens when an
 * event does not come.
 */

import type { PageServer } from './page-server.ts';
import type { ProcessorTime } from './trace-visit.ts';
import type { Traffic } from './traffic-meter.ts';
import { openWithExtension, type VisitBrowser } from './visit-browser.ts';
import type { VisitPage } from './visit-pages.ts';
import { EventMissing, type PaintTimes } from './watch-paint.ts';

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

export interface Plan {
  readonly builds: readonly Build[];
  readonly pages: readonly VisitPage[];
  readonly repeats: number;
  readonly server: PageServer;
  say(progress: string): void;
}

export interface Figures {
  /** Build's label → page's name → what was measured. */
  readonly figures: Map<string, Map<string, PageFigures>>;
  /** Page's name → milliseconds of processor time. */
  readonly readability: Map<string, number[]>;
  /** Page's name → what was missing. */
  readonly lost: Map<string, string>;
}

export const figuresOf = ({ figures }: Figures, build: string, page: string): PageFigures =>
  figures.get(build)?.get(page) as PageFigures;

/** Runs one visit; an event that does not come takes the page out of the run, for every build alike. */
export async function attempt(record: Figures, page: string, what: string, visit: () => Promise<void>): Promise<void> {
  if (record.lost.has(page)) return;
  try {
    await visit();
  } catch (error) {
    if (!(error instanceof EventMissing)) throw error;
    record.lost.set(page, `${page} (${what}): ${error.message}`);
  }
}

/** A build's label and the browser it runs in. */
export type LabelledBrowser = readonly [label: string, browser: VisitBrowser];

export async function withBrowsers(
  builds: readonly Build[],
  act: (browsers: readonly LabelledBrowser[]) => Promise<void>,
): Promise<void> {
  const browsers: LabelledBrowser[] = [];
  try {
    for (const { label, folder } of builds) browsers.push([label, await openWithExtension(folder)]);
    await act(browsers);
  } finally {
    for (const [, browser] of browsers) await browser.stop();
  }
}

/** The builds in an order that changes from turn to turn. */
export const inTurn = <T>(list: readonly T[], turn: number): T[] =>
  list.map((_, i) => list[(i + turn) % list.length] as T);
