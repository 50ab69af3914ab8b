/*
 * Runs work in slices between which other work of the same thread goes on: the page's own, or what another tab asks of
 * the background.
 */

import type { CooperativeTask } from '../text/cooperative-task.ts';

/** Milliseconds of one slice: under a frame's 16, so that what is typed or scrolled meanwhile is answered at once. */
const SLICE = 8;

/** Gives null when `signal` says in between that nobody waits for the result any more. */
export async function runInSlices<T>(steps: CooperativeTask<T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    if (signal.aborted) return null;
  }
}

/** A message to ourselves comes after what the page has waiting, and is not slowed down as repeated timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
