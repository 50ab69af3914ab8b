/* Paint by the clock, with a background that is dead and one that lives. */

import type { VisitPage } from './visit-pages.ts';
import { attempt, type Figures, figuresOf, inTurn, type LabelledBrowser, type Plan } from './visit-round.ts';
import { timePaint } from './watch-paint.ts';

/**
 * A visit with a dead background, then one to the next page with the background that this visit has warmed: so a living
 * background has always read one other page.
 */
export async function clockRound(
  { pages, repeats, server, say }: Plan,
  browsers: readonly LabelledBrowser[],
  record: Figures,
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
