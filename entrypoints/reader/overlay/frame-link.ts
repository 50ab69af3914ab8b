/*
 * The page script's side of the talk with its frame: tells it its nonce when it has loaded, has the background show
 * things in it, and hears what happened there. Which of the page's frames it is, only the nonce says.
 */

import { randomId } from '../../../lib/identity/random-id.ts';
import type { FrameEvent, Showing, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import { send } from '../../../lib/messaging/send.ts';

/** Milliseconds after its page has loaded within which a frame that can run has said so. */
const READY_MS = 3_000;

export interface FrameLink {
  /** True when the frame can show things; false where the page's policy lets it run nothing. */
  readonly ready: Promise<boolean>;
  /** Shows something, or nothing any more; false when the frame did not take it. Throws what `send` throws. */
  show(wanted: Wanted | null, how: Omit<Showing, 'nonce' | 'turn'>): Promise<Reply<boolean>>;
  /** What came from a frame; false when it is not from this one. */
  hear(request: { readonly nonce: string; readonly event: FrameEvent }): boolean;
}

export function linkFrame(frame: HTMLIFrameElement, onEvent: (event: FrameEvent) => boolean): FrameLink {
  const nonce = randomId(crypto);
  let turn = 0;
  let settle: (ready: boolean) => void = () => {};
  const ready = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  frame.addEventListener(
    'load',
    () => {
      // To the frame's window alone; whoever else might stand there by now can do nothing with it.
      frame.contentWindow?.postMessage({ sidelightFrame: nonce }, '*');
      setTimeout(() => settle(false), READY_MS);
    },
    { once: true },
  );
  return {
    ready,
    show(wanted, how) {
      turn += 1;
      return send('frame.show', { ...how, nonce, turn, wanted });
    },
    hear({ nonce: theirs, event }) {
      if (theirs !== nonce) return false;
      if (event.type !== 'ready') return onEvent(event);
      settle(true);
      return true;
    },
  };
}
