/* The answering side of the protocol: a map of handlers, one a call. */

import browser, { type Runtime } from 'webextension-polyfill';
import type { Message } from './send.ts';

type Handlers<C> = {
  [K in keyof C]: C[K] extends (...parameters: infer P) => infer R
    ? (argument: P extends [infer A] ? A : undefined, sender: Runtime.MessageSender) => R | Promise<R>
    : never;
};

/** True for the extension's own pages; a page's script has the page's address. */
export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/**
 * Answers messages until `stop`. A call that nobody here handles is left to others. `allowed` may refuse a sender; a refused call is
 * answered with an error, so that a mistake of ours shows.
 */
export function serve<C>(
  handlers: Handlers<C>,
  allowed: (sender: Runtime.MessageSender, call: string) => boolean,
): { stop(): void } {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const { call, argument } = message as Message;
    if (typeof call !== 'string' || !Object.hasOwn(handlers as object, call)) return undefined;
    if (sender.id !== browser.runtime.id || !allowed(sender, call))
      return Promise.reject(new Error(`${call} is not for this sender`));
    const handler = handlers[call as keyof C] as (argument: unknown, sender: Runtime.MessageSender) => unknown;
    return Promise.resolve(handler(argument, sender)).then((value) => value ?? null);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return { stop: () => browser.runtime.onMessage.removeListener(listener as never) };
}
