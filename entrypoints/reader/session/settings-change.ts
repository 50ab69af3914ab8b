/* The settings as they are now, and whether what changed in them changes what is made of the page. */

import { send } from '../../../lib/messaging/send.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { siteChoices } from '../../../lib/settings/site-choices.ts';
import { rulesFor } from '../../../lib/settings/user-rule.ts';
import type { PageHost } from './page-origin.ts';

export interface SettingsChange {
  readonly settings: Settings;
  /** False where the user wants no Sidelight on this site. */
  readonly enabled: boolean;
  /** The background must be asked again: another reading of a name, another day of the article, another rule for its junk. */
  readonly changes: boolean;
}

export async function readSettings(before: Settings | null, host: PageHost): Promise<SettingsChange> {
  const settings = await send('settings.read');
  return {
    settings,
    enabled: siteChoices(settings, host.site).enabled,
    changes: before === null || changesPage(before, settings, host.rules),
  };
}

/** @param host whose rules hold */
export const changesPage = (before: Settings, now: Settings, host: string): boolean =>
  JSON.stringify([before.choices, before.articleDates, rulesFor(before.junkRules, host)]) !==
  JSON.stringify([now.choices, now.articleDates, rulesFor(now.junkRules, host)]);
