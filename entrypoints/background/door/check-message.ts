/* A message against its schema: what the handler is given, or how the message is refused. */

import * as v from 'valibot';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import type { DoorAnswer } from '../../../lib/messaging/serve.ts';

/**
 * What a call's argument has to be. Refused by the call's own reply where it gives one, for the user may be waiting for
 * it.
 */
export interface MessageRow<T, RefusedBy extends 'reply' | 'failure'> {
  readonly argument: v.GenericSchema<unknown, T>;
  readonly refusal: RefusedBy;
}

type Argument<F> = F extends (...parameters: infer P) => unknown ? (P extends [infer A] ? A : null) : never;
type RefusalOf<F> = F extends (...parameters: never[]) => Reply<unknown> ? 'reply' : 'failure';

/** A row for each call: the compiler asks for the one that is missing. */
export type MessageTable<Calls> = {
  readonly [Call in keyof Calls]: MessageRow<Argument<Calls[Call]>, RefusalOf<Calls[Call]>>;
};

/** A row of a call that gives a `Reply`. */
export const replies = <T>(argument: v.GenericSchema<unknown, T>): MessageRow<T, 'reply'> => ({
  argument,
  refusal: 'reply',
});

/** A row of a call that gives something else, or nothing. */
export const gives = <T>(argument: v.GenericSchema<unknown, T>): MessageRow<T, 'failure'> => ({
  argument,
  refusal: 'failure',
});

/** The argument of a call that takes none: `send` says null for it. */
export const NOTHING = v.null();

/**
 * Where in a value the first thing is wrong and what is expected there; never the value, which may be a page's text.
 */
export function whatIsWrong(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const place = issue && v.getDotPath(issue);
  return [place ?? 'message', issue?.expected ?? issue?.type ?? ''].join(': ');
}

export function doorOf<Calls>(table: MessageTable<Calls>): (call: string, argument: unknown) => DoorAnswer {
  return (call, argument) => {
    const row = (table as Readonly<Record<string, MessageRow<unknown, 'reply' | 'failure'>>>)[call];
    if (!row) throw new Error(`${call} has no schema`);
    const read = v.safeParse(row.argument, argument, { abortEarly: true });
    if (read.success) return { ok: true, argument: read.output };
    const wrong = `${call}: ${whatIsWrong(read.issues)}`;
    if (row.refusal === 'failure') throw new Refusal(message('faultMessage', wrong));
    return { ok: false, answer: { ok: false, reason: message('faultMessage', wrong) } satisfies Reply<never> };
  };
}
