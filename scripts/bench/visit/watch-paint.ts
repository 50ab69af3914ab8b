/*
 * When a visit first paints anything, and when it paints the names. The page's own registry of highlights is looked at
 * before each frame, because a frame is what a user sees and because a busier watch would take the idle moments that
 * the extension waits for.
 */

import type { Page } from 'playwright-core';

export interface PaintTimes {
  /** Milliseconds since the navigation began: the load event, the first paint of ours, the paint of the names. */
  readonly load: number;
  readonly first: number;
  readonly names: number;
  readonly by: NameSign;
}

/**
 * How the names are told from other paint. `name`: the highlight's name ends as a layer of names does. In a version
 * whose names say nothing, `underline`: its style underlines; and last `growth`: there is more paint than at first, and
 * then no more for a while.
 */
export type NameSign = 'name' | 'underline' | 'growth';

interface Seen {
  readonly first: number | null;
  readonly names: number | null;
  readonly by: NameSign | null;
  readonly ranges: number;
}

/** Milliseconds after which an event counts as missing. */
export const PATIENCE = 30_000;
/** Milliseconds without more paint after which there is no more to come. */
const STILL = 2000;

export class EventMissing extends Error {}

/** Runs in the page, before anything else does; stands alone, because its source is what is sent there. */
function watchPaint({ patience, still }: { patience: number; still: number }): void {
  if (window !== window.top || !location.protocol.startsWith('http')) return;
  const isNames = /-(?:person|place|organisation)$/;
  const isKnown = /-(?:around|junk|date|person|place|organisation|note-\w+|lit|flash)$/;
  let first: number | null = null;
  let atFirst = 0;
  let most = 0;
  let grown = 0;

  const underlines = (name: string) =>
    getComputedStyle(document.documentElement, `::highlight(${name})`).textDecorationLine.includes('underline');
  const signOf = (layers: readonly string[], now: number): NameSign | null => {
    if (layers.some((name) => isNames.test(name))) return 'name';
    const unknown = layers.filter((name) => !isKnown.test(name));
    if (unknown.some(underlines)) return 'underline';
    // Asked afterwards (`still` is 0), one has not seen the first paint and cannot see growth.
    return unknown.length > 0 && (still === 0 || (most > atFirst && now - grown > still)) ? 'growth' : null;
  };
  (globalThis as { paintSeen?: Promise<Seen> }).paintSeen = new Promise((resolve) => {
    const look = () => {
      const now = performance.now();
      const layers = [...CSS.highlights].filter(([, { size }]) => size > 0);
      const ranges = layers.reduce((sum, [, { size }]) => sum + size, 0);
      if (ranges > most) [most, grown] = [ranges, now];
      if (ranges > 0 && first === null) [first, atFirst] = [now, ranges];
      const by = signOf(
        layers.map(([name]) => name),
        now,
      );
      if (by || now > patience) resolve({ first, names: by === 'growth' ? grown : by && now, by, ranges });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Before a page is opened in which paint is to be watched. */
export const watchPages = (page: Page): Promise<unknown> =>
  page.addInitScript(watchPaint, { patience: PATIENCE, still: STILL });

/** When names were first painted, in milliseconds of the clock that `performance.timeOrigin` counts from. */
export async function namesPaintedAt(page: Page): Promise<number> {
  const { names } = await paintSeen(page);
  if (names === null) throw new EventMissing('no names were painted');
  return names + (await page.evaluate(() => performance.timeOrigin));
}

/** Visits `address` in a page that shows nothing yet. Throws `EventMissing` when it is not painted in time. */
export async function timePaint(page: Page, address: string): Promise<PaintTimes> {
  await watchPages(page);
  await page.goto(address, { timeout: PATIENCE });
  const { first, names, by, ranges } = await paintSeen(page);
  const load = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
  );
  if (load <= 0) throw new EventMissing('no load event');
  if (first === null) throw new EventMissing('nothing was painted');
  if (names === null || by === null) throw new EventMissing(`no names were painted, only ${ranges} other ranges`);
  return { load, first, names, by };
}

/** Whether names are painted by now. */
export async function isPainted(page: Page): Promise<boolean> {
  await page.evaluate(watchPaint, { patience: 0, still: 0 });
  return (await paintSeen(page)).names !== null;
}

/** The page itself gives up after `PATIENCE`; a page too busy to do so is waited for twice as long. */
async function paintSeen(page: Page): Promise<Seen> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new EventMissing('the page does not answer')), 2 * PATIENCE).unref();
  });
  const seen = page.evaluate(() => (globalThis as { paintSeen?: Promise<Seen> }).paintSeen);
  const answer = await Promise.race([seen, late]);
  if (!answer) throw new EventMissing('the watch was not there');
  return answer;
}
