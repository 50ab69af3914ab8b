/*
 * A page on which new entries come in above and older ones go below: a live blog, a ticker. What went, nobody removed.
 */

import type { ComparedLine } from './compared-line.ts';
import type { MatchedLines } from './match-lines.ts';

/** New lines above all others, where entries bear a time of day, and where they do not. */
const MIN_TIMED = 2;
const MIN_UNTIMED = 4;
/** Lines that begin with a time of day. */
const MIN_TIMES = 2;
const TIME = /^\W{0,2}(?:\p{Nd}{1,2}\s?[:.h時]\s?\p{Nd}{2}|\p{Nd}{1,2}\s?(?:am|pm|uhr)\b)/iu;

export function isRolled(
  now: readonly ComparedLine[],
  { same }: MatchedLines,
  added: readonly number[],
  gone: ReadonlySet<number>,
): boolean {
  const first = same.findIndex((at) => at >= 0);
  const above = added.filter((at) => at < first).length;
  const times = now.filter(({ text }) => TIME.test(text)).length;
  if (gone.size === 0 || above < (times >= MIN_TIMES ? MIN_TIMED : MIN_UNTIMED)) return false;
  const last = same.reduce((most, at) => Math.max(most, at), -1);
  return [...gone].every((at) => at > last);
}
