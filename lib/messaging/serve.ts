/* The answering side of the protocol: a map of handlers, one a call. */

import type { Runtime } from 'webextension-polyfill';
import { message, Refusal, whyOf } from '../i18n/message.ts';
import { extension } from './extension-api.ts';
import type { CallMessage, Failure } from './send.ts';

type Handlers<C> = {
  [K in keyof C]: C[K] extends (...parameters: infer P) => infer R
    ? (argument: P extends [infer A] ? A : undefined, sender: Runtime.MessageSender) => R | Promise<R>
    : never;
};

/**
 * `reader`: our script in a web page, which the page may have got into its power. `frame`: a page of ours inside a web
 * page. `own-page`: popup, panel, library, settings, first page.
 */
export type SenderKind = 'reader' | 'frame' | 'own-page';

/** By what the browser says of a sender, never by what a message says; null for whoever may ask nothing. */
export function kindOf({ id, url = '', tab, frameId = 0 }: Runtime.MessageSender): SenderKind | null {
  if (id !== extension.runtime.id) return null;
  const inTab = tab?.id !== undefined;
  // Only what a web page may load can be in a frame: `web_accessible_resources`.
  if (url.startsWith(extension.runtime.getURL(''))) return frameId === 0 ? 'own-page' : inTab ? 'frame' : null;
  // Scripts of ours run in the page itself, not in its frames.
  return inTab && frameId === 0 && url !== '' ? 'reader' : null;
}

export type DoorAnswer =
  | { readonly ok: true; readonly argument: unknown }
  | { readonly ok: false; readonly answer: unknown };

/**
 * Looks at an argument before a handler does: gives it as the handler is to have it, or the answer that refuses it. May
 * throw instead.
 */
export type Door = (call: string, argument: unknown, sender: Runtime.MessageSender) => DoorAnswer | Promise<DoorAnswer>;

/** In a page, where only the extension itself can ask. */
const OPEN: Door = (_, argument) => ({ ok: true, argument });

/**
 * Answers messages until `stop`. A call that nobody here handles is left to others. `allowed` may refuse a sender; a
 * refused call is answered with an error, so that a mistake of ours shows.
 * @param onFault hears what no asker is told: a bug, with its own words. Nobody in a page, whose console is not ours
 */
export function serve<C>(
  handlers: Handlers<C>,
  allowed: (sender: Runtime.MessageSender, call: string) => boolean,
  door: Door = OPEN,
  onFault?: (error: unknown, call: string) => void,
): { stop(): void } {
  // Answers by `sendResponse` and `true`, because Chrome takes no promise for an answer.
  const listener = (received: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    const { call, argument } = received as CallMessage;
    if (typeof call !== 'string' || !Object.hasOwn(handlers as object, call)) return undefined;
    const handler = handlers[call as keyof C] as (argument: unknown, sender: Runtime.MessageSender) => unknown;
    const answer = async () => {
      if (sender.id !== extension.runtime.id || !allowed(sender, call))
        throw new Refusal(message('faultMessage', `${call}: sender`));
      const read = await door(call, argument, sender);
      // Null, because undefined means that nobody has answered.
      return read.ok ? ((await handler(read.argument, sender)) ?? null) : read.answer;
    };
    const fail = (error: unknown) => {
      if (!(error instanceof Refusal)) onFault?.(error, call);
      sendResponse({ failure: whyOf(error) } satisfies Failure);
    };
    answer().then(sendResponse, fail);
    return true;
  };
  extension.runtime.onMessage.addListener(listener as never);
  return { stop: () => extension.runtime.onMessage.removeListener(listener as never) };
}
