/*
 * The user points at a box that is junk. A shield of ours lies over the page while this runs, so no element of the page
 * hears, or is changed by, a pointer that is not meant for it. Started on demand, at most one in a page; ends with a
 * choice or with Escape.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBoxPicker } from '../lib/dom/boxes/box-picker.ts';
import { boxSelector } from '../lib/dom/boxes/box-selector.ts';
import { useSharedWords } from '../lib/i18n/chosen-words.ts';
import { t } from '../lib/i18n/words.ts';
import { ruleHost } from '../lib/identity/claimed-address.ts';
import { randomId } from '../lib/identity/random-id.ts';
import { extension } from '../lib/messaging/extension-api.ts';
import type { Reply } from '../lib/messaging/protocol.ts';
import { isGone, send } from '../lib/messaging/send.ts';

const RUNNING = Symbol.for('sidelight.picker');

export default defineUnlistedScript(() => {
  useSharedWords(extension.i18n, ['readerGone']);
  const world = globalThis as { [RUNNING]?: { stop(): void } };
  world[RUNNING]?.stop();
  world[RUNNING] = createBoxPicker(document, { describe: boxSelector, onChoice: (pattern) => teach(pattern) });
});

/** Gives what to tell the user when it failed, else what takes the rule back. */
async function teach(pattern: string): Promise<string | (() => Promise<string | null>)> {
  const rule = {
    id: randomId(crypto),
    host: ruleHost(location.href),
    verdict: 'junk' as const,
    match: 'box' as const,
    pattern,
    made: new Date().toISOString(),
  };
  const failed = await failureOf(() => send('rules.add', rule));
  return failed ?? (() => failureOf(() => send('rules.remove', rule.id)));
}

async function failureOf(change: () => Promise<Reply<null>>): Promise<string | null> {
  try {
    const reply = await change();
    return reply.ok ? null : t('pickerNotKept', reply.reason);
  } catch (error) {
    if (isGone(error)) return t('readerGone');
    throw error;
  }
}
