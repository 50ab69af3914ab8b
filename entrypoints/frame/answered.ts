/* What came of a write of the frame's. */

import { type Message, message, whyOf } from '../../lib/i18n/message.ts';
import type { Reply, WriteReply } from '../../lib/messaging/protocol.ts';
import { isGone } from '../../lib/messaging/send.ts';

/** That nobody answers is a reply like another: the text is at stake. */
export const answered = <R extends Reply<null> | WriteReply>(
  asked: Promise<R>,
): Promise<R | { readonly ok: false; readonly reason: Message }> =>
  asked.catch((error: unknown) => ({ ok: false, reason: isGone(error) ? message('noteGone') : whyOf(error) }));

export async function reasonOf(asked: Promise<Reply<null> | WriteReply>): Promise<Message | null> {
  const reply = await answered(asked);
  return reply.ok ? null : reply.reason;
}
