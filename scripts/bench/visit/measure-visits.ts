/*
 * Visits every page with every build, by turns, so that what else the machine does falls on all of them. Three rounds:
 * by the clock, by the processor's time, and with a meter on what crosses; none of them disturbs the figures of
 * another.
 */

import { clockRound } from './clock-round.ts';
import { processorRound } from './processor-round.ts';
import { trafficRound } from './traffic-round.ts';
import type { VisitPage } from './visit-pages.ts';
import { type PageFigures, type Plan, withBrowsers } from './visit-round.ts';

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
    await clockRound(plan, browsers, record);
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
