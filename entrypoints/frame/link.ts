/* The frame's side of the talk with the page's script: learns its nonce once, hears what to show, tells what was done. */

import { extension } from '../../lib/messaging/extension-api.ts';
import type { FrameCalls, FrameEvent } from '../../lib/messaging/frame-protocol.ts';
import { type CallMessage, send } from '../../lib/messaging/send.ts';

export type Content = Parameters<FrameCalls['frame.content']>[0];

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

  extension.runtime.onMessage.addListener(((received: CallMessage, sender: { id?: string; tab?: unknown }, respond) => {
    if (received.call !== 'frame.content') return undefined;
    const content = received.argument as Content;
    // From the background alone, which is in no tab.
    if (sender.id !== extension.runtime.id || sender.tab || nonce === null || content.nonce !== nonce) return undefined;
    if (content.turn > turn) {
      turn = content.turn;
      onContent(content);
    }
    respond(true);
    return undefined;
  }) as (message: CallMessage, sender: object, respond: (answer: unknown) => void) => undefined as never);
  return { tell };
}
