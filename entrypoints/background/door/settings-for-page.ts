/*
 * The settings as a page's script gets them: of sites, rules and days only its own. Which readings of names were chosen
 * it needs only to see that they changed. Which names are underlined no more it is told: it draws them.
 */

import type { Runtime } from 'webextension-polyfill';
import { isOfPage, ruleHost } from '../../../lib/identity/claimed-address.ts';
import { kindOf } from '../../../lib/messaging/serve.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { rulesFor } from '../../../lib/settings/user-rule.ts';

function only<T>(record: Readonly<Record<string, T>>, holds: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => holds(key)));
}

/** FNV-1a: other choices give another mark. */
function markOf(choices: Settings['choices']): Settings['choices'] {
  if (Object.keys(choices).length === 0) return {};
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(choices)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return { [(hash >>> 0).toString(36)]: null };
}

export function settingsFor(sender: Runtime.MessageSender, settings: Settings): Settings {
  if (kindOf(sender) !== 'reader') return settings;
  const { url = '' } = sender;
  const host = ruleHost(url);
  return {
    ...settings,
    sites: only(settings.sites, (site) => site === host),
    junkRules: rulesFor(settings.junkRules, host),
    articleDates: only(settings.articleDates, (address) => isOfPage(url, address)),
    choices: markOf(settings.choices),
    // The user's own words.
    colourNames: {},
    exportTemplates: [],
    savedSearches: {},
  };
}
