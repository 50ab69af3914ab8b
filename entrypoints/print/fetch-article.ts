/* The article of a tab with what the user wrote on it, its junk as they see it there. */

import { wordsOf } from '../../lib/i18n/words.ts';
import { shownAs } from '../../lib/junk/shown-junk.ts';
import { send, sendToTab } from '../../lib/messaging/send.ts';
import type { OutgoingArticle } from '../../lib/outgoing/outgoing-article.ts';
import { outgoingOf } from '../../lib/outgoing/take-along.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';

/** Null where the tab does not answer. */
export async function fetchArticle(tab: number): Promise<OutgoingArticle | null> {
  const [parts, report, settings] = await Promise.all([
    sendToTab(tab, 'article.parts'),
    send('tab.report', tab),
    send('settings.read'),
  ]);
  if (!parts || !report) return null;
  const choices = siteChoices(settings, report.host);
  return outgoingOf(parts, report, {
    now: new Date().toISOString(),
    say: wordsOf,
    colourNames: settings.colourNames,
    shownAs: (item) => {
      const shown = shownAs(item, choices);
      // Opened on the page, it is dimmed there.
      return shown === 'hidden' && report.allOpen ? 'dimmed' : shown;
    },
  });
}
