/* Making a `Reply`: what is refused or goes wrong becomes what the user is told of it. */

import { type Message, Refusal, whyOf } from '../i18n/message.ts';
import type { Reply } from './protocol.ts';

export const DONE: Reply<null> = { ok: true, value: null };

/** What `work` gives; or why not, where it refuses or fails. For the answering side: a bug is noted in its console. */
export async function replyOf<T>(work: () => T | Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof Refusal)) console.error('Sidelight: a call failed', error);
    return { ok: false, reason: whyOf(error) };
  }
}

/** For the asking side: that nobody answered is a reply like another. */
export async function replied<R>(asked: Promise<R>): Promise<R | { readonly ok: false; readonly reason: Message }> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.why };
    throw error;
  }
}
