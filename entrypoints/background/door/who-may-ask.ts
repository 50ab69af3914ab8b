/* Who may ask what: by the kind of the sender, which the browser tells, and the tables of messages. */

import type { Runtime } from 'webextension-polyfill';
import { kindOf, type SenderKind } from '../../../lib/messaging/serve.ts';
import { OWN_PAGE_MESSAGES } from './own-page-messages.ts';
import { READER_MESSAGES } from './reader-messages.ts';
import { FRAME_MESSAGES, USER_MESSAGES } from './user-messages.ts';

const MAY: Readonly<Record<SenderKind, readonly object[]>> = {
  reader: [READER_MESSAGES],
  frame: [USER_MESSAGES, FRAME_MESSAGES],
  // The demo article stands in a page of ours, with a reader in it.
  'own-page': [READER_MESSAGES, USER_MESSAGES, OWN_PAGE_MESSAGES],
};

export function mayAsk(sender: Runtime.MessageSender, call: string): boolean {
  const kind = kindOf(sender);
  return kind !== null && MAY[kind].some((messages) => Object.hasOwn(messages, call));
}
