/* The asking side of the protocol. */

import { type Message, Refusal } from '../i18n/message.ts';
import { extension } from './extension-api.ts';
import type { OwnPageCalls, SessionCalls, SessionEvents } from './protocol.ts';

type Result<C, K extends keyof C> = C[K] extends (...parameters: never[]) => infer R ? R : never;
type Arguments<C, K extends keyof C> = C[K] extends (...parameters: infer P) => unknown ? P : never;

/** What crosses. */
export interface CallMessage {
  readonly call: string;
  readonly argument: unknown;
}

/** How a handler's failure crosses: browsers carry values only. */
export interface Failure {
  readonly failure: Message;
}

function unwrapped<T>(answer: unknown): T {
  const { failure } = (answer ?? {}) as Partial<Failure>;
  if (typeof failure?.code === 'string') throw new Refusal(failure);
  return answer as T;
}

/**
 * Asks the background. Throws when the extension itself is gone (`isGone`), and a `Refusal` where the handler threw.
 */
export async function send<K extends keyof OwnPageCalls>(
  call: K,
  ...[argument]: Arguments<OwnPageCalls, K>
): Promise<Result<OwnPageCalls, K>> {
  return unwrapped(await extension.runtime.sendMessage({ call, argument: argument ?? null } satisfies CallMessage));
}

/** Asks the reader in a tab; null when there is none. */
export async function sendToTab<K extends keyof SessionCalls>(
  tab: number,
  call: K,
  ...[argument]: Arguments<SessionCalls, K>
): Promise<Result<SessionCalls, K> | null> {
  try {
    return unwrapped(await extension.tabs.sendMessage(tab, { call, argument: argument ?? null } satisfies CallMessage));
  } catch (error) {
    if (isNobodyThere(error)) return null;
    throw error;
  }
}

/** Tells whoever listens; that nobody does is fine. */
export async function tell(call: keyof SessionEvents): Promise<void> {
  try {
    await extension.runtime.sendMessage({ call, argument: null } satisfies CallMessage);
  } catch (error) {
    if (!isNobodyThere(error) && !isGone(error)) throw error;
  }
}

/** No script of ours listens in that tab: it was never injected there, or the page has gone. */
export const isNobodyThere = (error: unknown): boolean =>
  error instanceof Error &&
  /receiving end does not exist|port closed before|message channel closed/i.test(error.message);

/**
 * After an update or an uninstall an old script stays in its page with the extension gone; every call of it ends here.
 */
export const isGone = (error: unknown): boolean =>
  !extension?.runtime?.id ||
  (error instanceof Error && /context invalidated|extension context|receiving end does not exist/i.test(error.message));
