/* What the user teaches about junk, into the settings. */

import type { Runtime } from 'webextension-polyfill';
import { message, Refusal } from '../../lib/i18n/message.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { replyOf } from '../../lib/messaging/reply.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import { MAX_RULES, type UserRule, withoutRule, withRule } from '../../lib/settings/user-rule.ts';
import { changeSettings, loadSettings } from '../../lib/storage/settings-store.ts';

/** The page the rule was made on shows it before the answer comes. */
async function showIn(tab: Runtime.MessageSender['tab']): Promise<null> {
  if (tab?.id !== undefined) await sendToTab(tab.id, 'session.refresh');
  return null;
}

export const ruleHandlers = {
  'rules.add': (rule: UserRule, { tab }: Runtime.MessageSender): Promise<Reply<null>> =>
    replyOf(async () => {
      if ((await loadSettings()).junkRules.length >= MAX_RULES) throw new Refusal(message('ruleTooMany'));
      await changeSettings((settings) => ({ ...settings, junkRules: withRule(settings.junkRules, rule) }));
      return showIn(tab);
    }),
  'rules.remove': (id: string, { tab }: Runtime.MessageSender): Promise<Reply<null>> =>
    replyOf(async () => {
      await changeSettings((settings) => ({ ...settings, junkRules: withoutRule(settings.junkRules, id) }));
      return showIn(tab);
    }),
};
