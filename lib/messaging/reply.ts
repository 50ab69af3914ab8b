/* Making a `Reply`: what is refused or goes wrong becomes what the user is told of it. */

import { whyOf } from '../i18n/message.ts';
import type { Reply } from './protocol.ts';

export const DONE: Reply<null> = { ok: true, value: null };

/** What `work` gives; or why not, where it refuses or fails. */
export async function replyOf<T>(work: () => T | Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, reason: whyOf(error) };
  }
}
