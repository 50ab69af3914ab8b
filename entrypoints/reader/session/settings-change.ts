/* The settings as they are now, and whether what changed in them changes what is made of the page. */

import type { Settings } from '../../../lib/settings/settings.ts';
import { siteChoices } from '../../../lib/settings/site-choices.ts';
import { rulesFor } from '../../../lib/settings/user-rule.ts';
import { askSettings } from './ask-settings.ts';
import type { PageHost } from './page-origin.ts';

export interface SettingsReader {
  /** As the background has them now. */
  read(): Promise<Settings>;
  /** As they were last read; null before. */
  readonly latest: Settings | null;
}

/**
 * Two questions may be answered in either order, and a page is read meanwhile: what was asked for last is the latest.
 */
export function createSettingsReader(ask: () => Promise<Settings> = askSettings): SettingsReader {
  let asked = 0;
  let latest: { readonly number: number; readonly settings: Settings } | null = null;
  return {
    get latest() {
      return latest?.settings ?? null;
    },
    async read() {
      const number = ++asked;
      const settings = await ask();
      if (!latest || number > latest.number) latest = { number, settings };
      return latest.settings;
    },
  };
}

export const isSame = (before: Settings | null, now: Settings): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/**
 * Whether the background must be asked again: another reading of a name, another day of the article, another rule for
 * its junk.
 */
export function changesPage(before: Settings | null, now: Settings, { site, rules }: PageHost): boolean {
  const asked = (settings: Settings) => [
    settings.choices,
    settings.articleDates,
    rulesFor(settings.junkRules, rules),
    siteChoices(settings, site).memory,
  ];
  return before === null || JSON.stringify(asked(before)) !== JSON.stringify(asked(now));
}
