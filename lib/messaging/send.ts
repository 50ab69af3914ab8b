/* The asking side of the protocol. What the browser throws stays here: an asker gets an answer or a `Refusal`. */

import { type Message, Refusal } from '../i18n/message.ts';
import { extension } from './extension-api.ts';
import type { DemoCalls, OwnPageCalls, SessionCalls, SessionEvents } from './protocol.ts';
import { ExtensionGone, isGone, isUnanswered, noAnswer, PAUSES_MS, pause } from './unanswered.ts';

export { isGone };

type TabCalls = SessionCalls & DemoCalls;

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

/** What was answered; undefined when nobody did, which no handler of ours gives. */
async function answerTo(asked: () => Promise<unknown>): Promise<unknown> {
  try {
    return await asked();
  } catch (error) {
    if (isGone(error)) throw new ExtensionGone();
    if (isUnanswered(error)) return undefined;
    throw error;
  }
}

/**
 * Asks the background, which may be dead or die on the way: what was not answered is asked again, a few times. It may
 * then be done twice, so every call is one that may be. Throws an `ExtensionGone` or another `Refusal`: of the handler,
 * or because nobody answered.
 */
export async function send<K extends keyof OwnPageCalls>(
  call: K,
  ...[argument]: Arguments<OwnPageCalls, K>
): Promise<Result<OwnPageCalls, K>> {
  const asked: CallMessage = { call, argument: argument ?? null };
  for (const before of [0, ...PAUSES_MS]) {
    if (before > 0) await pause(before);
    const answer = await answerTo(() => extension.runtime.sendMessage(asked));
    if (answer !== undefined) return unwrapped(answer);
  }
  throw noAnswer();
}

/** Asks the reader in a tab; null when there is none. Answered when the tab does, which may be never: it may hang. */
export async function sendToTab<K extends keyof TabCalls>(
  tab: number,
  call: K,
  ...[argument]: Arguments<TabCalls, K>
): Promise<Result<TabCalls, K> | null> {
  const asked: CallMessage = { call, argument: argument ?? null };
  return unwrapped((await answerTo(() => extension.tabs.sendMessage(tab, asked))) ?? null);
}

/** Tells whoever listens; that nobody does, or nobody can any more, is fine. */
export async function tell(call: keyof SessionEvents): Promise<void> {
  try {
    await answerTo(() => extension.runtime.sendMessage({ call, argument: null } satisfies CallMessage));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
