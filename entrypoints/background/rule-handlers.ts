/* What the user teaches about junk, into the settings. A page's script may ask this, so what comes is read as anything stored is. */

import type { Runtime } from 'webextension-polyfill';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import { MAX_RULES, type UserRule, withoutRule, withRule } from '../../lib/settings/user-rule.ts';
import { readUserRule } from '../../lib/settings/user-rule-schema.ts';
import { changeSettings, loadSettings } from '../../lib/storage/settings-store.ts';

const done: Reply<null> = { ok: true, value: null };

/** The page the rule was made on shows it before the answer comes. */
async function showIn(tab: Runtime.MessageSender['tab']): Promise<Reply<null>> {
  if (tab?.id !== undefined) await sendToTab(tab.id, 'session.refresh');
  return done;
}

export const ruleHandlers = {
  'rules.add': async (received: UserRule, { tab }: Runtime.MessageSender): Promise<Reply<null>> => {
    const rule = readUserRule(received);
    if (!rule) return { ok: false, reason: 'that cannot be made a rule' };
    if ((await loadSettings()).junkRules.length >= MAX_RULES)
      return { ok: false, reason: 'there are too many rules already; the settings list them' };
    await changeSettings((settings) => ({ ...settings, junkRules: withRule(settings.junkRules, rule) }));
    return showIn(tab);
  },
  'rules.remove': async (id: string, { tab }: Runtime.MessageSender): Promise<Reply<null>> => {
    await changeSettings((settings) => ({ ...settings, junkRules: withoutRule(settings.junkRules, id) }));
    return showIn(tab);
  },
};
