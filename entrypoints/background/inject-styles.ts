/* How the rules of a page's reader are put beside the page's own. */

import type { Scripting } from 'webextension-polyfill';
import type { ReaderCalls } from '../../lib/messaging/protocol.ts';

export function injectionOf(
  request: Parameters<ReaderCalls['styles.insert']>[0],
  tabId: number,
  frameId: number,
): Scripting.CSSInjection {
  const target = { tabId, frameIds: [frameId] };
  if (typeof request === 'string') return { target, css: request };
  const { css, frames } = request;
  return {
    target: frames ? { tabId, allFrames: true } : target,
    css,
    // Firefox does not inherit highlights yet, and in a page's shadow trees only the user's own rules hold.
    ...(import.meta.env.FIREFOX ? { origin: 'USER' as const } : {}),
  };
}
