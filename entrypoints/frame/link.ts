/*
 * The frame's side of the talk with the page's script: learns its nonce once, hears what to show, tells what was done.
 */

import { extension } from '../../lib/messaging/extension-api.ts';
import type { Content, FrameEvent } from '../../lib/messaging/frame-protocol.ts';
import { type CallMessage, send } from '../../lib/messaging/send.ts';

export interface PageLink {
  /** Gives what the page's script says to it; null when it is gone. */
  tell(event: FrameEvent): Promise<boolean | null>;
}

export function linkPage(onContent: (content: Content) => void): PageLink {
  let nonce: string | null = null;
  let turn = 0;

  const tell = async (event: FrameEvent): Promise<boolean | null> =>
    nonce === null ? null : send('frame.tell', { nonce, event });

  window.addEventListener('message', ({ isTrusted, source, data }) => {
    const told = (data as { sidelightFrame?: unknown } | null)?.sidelightFrame;
    // Once: another that comes later is not from the script that made this frame.
    if (nonce !== null || !isTrusted || source !== window.parent || typeof told !== 'string') return;
    nonce = told;
    void tell({ type: 'ready' });
  });

  const take = async (wanted: string): Promise<void> => {
    const content = await send('frame.take', wanted);
    if (!content || content.turn <= turn) return;
    turn = content.turn;
    onContent(content);
  };

  const onMessage = (
    { call, argument }: CallMessage,
    sender: { id?: string; tab?: unknown },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    // From the background alone, which is in no tab.
    if (call !== 'frame.news' || sender.id !== extension.runtime.id || sender.tab) return undefined;
    if (nonce === null || argument !== nonce) return undefined;
    void take(nonce).then(
      () => respond(true),
      () => respond(false),
    );
    return true;
  };
  extension.runtime.onMessage.addListener(onMessage as never);
  return { tell };
}
