/*
 * What the user does with the demo article, heard where it happens. The reader in this page answers the background as
 * one on a site does, and every message to this tab comes here as well; what it says itself does not, so that the page
 * is looked at after anything that may have changed it.
 */

import { extension } from '../../lib/messaging/extension-api.ts';
import type { DemoCalls } from '../../lib/messaging/protocol.ts';
import { type CallMessage, isGone, send } from '../../lib/messaging/send.ts';
import { serve } from '../../lib/messaging/serve.ts';
import { seenOf, type TourEvent } from './tour.ts';

/** Calls to the reader after which the page may be another. */
const CHANGING = new Set(['session.refresh', 'settings.changed', 'frame.event', 'junk.dismiss', 'junk.openAll']);

/** Milliseconds after something was done, within which the reader has shown what comes of it; it may be slow once. */
const LOOKS_MS = [300, 1_500, 5_000];

/** @param tab this one */
export function watchDemo(tab: number, onEvent: (event: TourEvent) => void): { stop(): void } {
  let timers: number[] = [];
  const stopped = new AbortController();
  const { signal } = stopped;

  const look = async () => {
    const report = await send('tab.report', tab);
    if (signal.aborted) return;
    if (report?.status === 'ready') onEvent({ type: 'seen', seen: seenOf(report) });
    else if (report?.status === 'reading') lookSoon();
  };
  const lookSoon = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = LOOKS_MS.map((ms) => setTimeout(() => void look().catch(gone), ms) as unknown as number);
  };
  const gone = (error: unknown) => {
    if (!isGone(error)) throw error;
  };

  const demo = serve<DemoCalls>(
    {
      'demo.shown': ({ entityId }) => {
        if (entityId !== null) onEvent({ type: 'card', entityId });
      },
    },
    (sender) => sender.tab === undefined,
  );
  const onMessage = ({ call, argument }: CallMessage, sender: { tab?: { id?: number } }) => {
    // Popup and panel ask for the report of the tab that they are about, and stand in none or in another.
    if (call === 'tab.report' && argument === tab && sender.tab?.id !== tab) onEvent({ type: 'glance' });
    if (CHANGING.has(call)) lookSoon();
    return undefined;
  };
  extension.runtime.onMessage.addListener(onMessage as never);
  for (const type of ['click', 'keyup']) document.addEventListener(type, lookSoon, { signal });
  lookSoon();
  return {
    stop() {
      stopped.abort();
      demo.stop();
      for (const timer of timers) clearTimeout(timer);
      extension.runtime.onMessage.removeListener(onMessage as never);
    },
  };
}
