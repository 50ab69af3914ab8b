/* What crosses in a visit, once a page: it is the same each time. */

import { meteredVisit } from './meter-visit.ts';
import { withMeter } from './traffic-meter.ts';
import { attempt, type Figures, figuresOf, type LabelledBrowser, type Plan, withBrowsers } from './visit-round.ts';

export async function trafficRound({ builds, pages, server, say }: Plan, record: Figures): Promise<void> {
  say('what crosses');
  for (const { label, folder } of builds) {
    const metered = await withMeter(folder);
    try {
      await withBrowsers([{ label, folder: metered.folder }], async ([opened]) => {
        const [, browser] = opened as LabelledBrowser;
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
