/*
 * What pure code says to the user: a code and its arguments, to be put into words where it is drawn (`words.ts`). A
 * message is JSON: it crosses between contexts and may be an argument of another.
 */

import type { MessageArguments, MessageCode } from './codes.generated.ts';

export type { MessageCode } from './codes.generated.ts';

/** A number is written as the user's language writes numbers: a year is a string. */
export type Argument = string | number | Message;

/** Codes that take no arguments: what a table of names or labels may hold. */
export type LabelCode = {
  [Code in MessageCode]: MessageArguments<never>[Code] extends readonly [] ? Code : never;
}[MessageCode];

export interface Message {
  readonly code: MessageCode;
  readonly args?: readonly Argument[];
  /** BCP 47 of text among the arguments that is in another language than the interface's. */
  readonly language?: string;
}

export function message<Code extends MessageCode>(code: Code, ...args: MessageArguments<Argument>[Code]): Message {
  return args.length === 0 ? { code } : { code, args };
}

/** Makes words of messages, for what is written below and read by the user: an export, a citation. */
export type Say = (message: Message) => string;

/** An expected failure that the user is told of; everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(why.code);
    this.name = 'Refusal';
    this.why = why;
  }
}

/**
 * What the user is told of anything thrown. Of a bug, only which kind of error it is: its own words are the browser's,
 * or a developer's, and may hold a page's text.
 */
export const whyOf = (error: unknown): Message =>
  error instanceof Refusal ? error.why : message('fault', error instanceof Error ? error.name : typeof error);
