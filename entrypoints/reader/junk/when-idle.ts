/* Waits for the page to be loaded and idle before it is touched. */

/**
 * Milliseconds. A page that draws without end is never idle, and one that draws nothing is now and then told of no idle
 * moment by Chromium 156; their users have asked to hide all the same.
 */
const MAX_WAIT_MS = 1500;

/** Runs `work` once, unless `signal` is pulled before. */
export function whenIdle(document: Document, signal: AbortSignal, work: () => void): void {
  const start = () => {
    const idle = requestIdleCallback(work, { timeout: MAX_WAIT_MS });
    signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  };
  if (signal.aborted) return;
  // Pages take over their markup while they load: text split under a framework's hands would be drawn anew, or break
  // it.
  if (document.readyState === 'complete') start();
  else document.defaultView?.addEventListener('load', start, { once: true, signal });
}
