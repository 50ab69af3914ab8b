/*
 * What is shown over the demo article, told to the page around it, which has a tour that ticks off what was tried. A
 * reader on a site is not answered: there its page must not know of it.
 */

import type { Runtime } from 'webextension-polyfill';
import type { Wanted } from '../../lib/messaging/frame-protocol.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import { kindOf } from '../../lib/messaging/serve.ts';

export async function tellDemo(wanted: Wanted, sender: Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined || kindOf(sender) !== 'own-page') return;
  const entityId = wanted.kind === 'entity' ? wanted.card.entityId : null;
  await sendToTab(sender.tab.id, 'demo.shown', { kind: wanted.kind, entityId });
}
