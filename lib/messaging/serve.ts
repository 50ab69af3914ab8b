/* The answering side of the protocol: a map of handlers, one a call. */

import type { Runtime } from 'webextension-polyfill';
import { whyOf } from '../i18n/message.ts';
import { extension } from './extension-api.ts';
import type { CallMessage, Failure } from './send.ts';

type Handlers<C> = {
  [K in keyof C]: C[K] extends (...parameters: infer P) => infer R
    ? (argument: P extends [infer A] ? A : undefined, sender: Runtime.MessageSender) => R | Promise<R>
    : never;
};

/** True for the extension's own pages; a page's script has the page's address. */
export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === extension.runtime.id && (sender.url ?? '').startsWith(extension.runtime.getURL(''));

/**
 * Looks at an argument before a handler does: gives it as the handler is to have it, or the answer that refuses it. May
 * throw instead.
 */
export type Door = (
  call: string,
  argument: unknown,
) => { readonly ok: true; readonly argument: unknown } | { readonly ok: false; readonly answer: unknown };

/** In a page, where only the extension itself can ask. */
const OPEN: Door = (_, argument) => ({ ok: true, argument });

/**
 * Answers messages until `stop`. A call that nobody here handles is left to others. `allowed` may refuse a sender; a
 * refused call is answered with an error, so that a mistake of ours shows.
 */
export function serve<C>(
  handlers: Handlers<C>,
  allowed: (sender: Runtime.MessageSender, call: string) => boolean,
  door: Door = OPEN,
): { stop(): void } {
  // Answers by `sendResponse` and `true`, because Chrome takes no promise for an answer.
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    const { call, argument } = message as CallMessage;
    if (typeof call !== 'string' || !Object.hasOwn(handlers as object, call)) return undefined;
    const handler = handlers[call as keyof C] as (argument: unknown, sender: Runtime.MessageSender) => unknown;
    const answer = async () => {
      if (sender.id !== extension.runtime.id || !allowed(sender, call))
        throw new Error(`${call} is not for this sender`);
      const read = door(call, argument);
      return read.ok ? ((await handler(read.argument, sender)) ?? null) : read.answer;
    };
    // The asker hears what went wrong; a page's console is not ours to write in.
    answer().then(sendResponse, (error: unknown) => sendResponse({ failure: whyOf(error) } satisfies Failure));
    return true;
  };
  extension.runtime.onMessage.addListener(listener as never);
  return { stop: () => extension.runtime.onMessage.removeListener(listener as never) };
}
