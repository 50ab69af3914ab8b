/*
 * Marks that change what the same words say: a question mark in the place of a full stop, a minus before a number, what
 * an apostrophe has hung on the last word (“can” and “can’t”). Other marks are the typesetter's.
 */

import type { Span } from '../../text/span.ts';
import type { Target } from '../note.ts';

const QUESTIONS = /[?؟？]/g;
/** A minus that is glued to what follows and to nothing before. */
const MINUS = /(?:^|[^\p{L}\p{N}.])[-−–]$/u;

const CLITIC = /^['’ʼ]\p{L}+/u;

const countQuestions = (text: string): number => text.match(QUESTIONS)?.length ?? 0;

/**
 * Where the words stand with such a mark that they had not, or without one that they had; null where all is as it was.
 */
export function changedByMarks({ selector: [quote] }: Target, text: string, span: Span): Span | null {
  if (hasMinus(quote.exact, quote.prefix) !== hasMinus(text.slice(span.start, span.end), text.slice(0, span.start)))
    return { start: Math.max(0, span.start - 1), end: span.end };
  const clitic = CLITIC.exec(text.slice(span.end, span.end + 8))?.[0] ?? '';
  if (clitic !== '' && /\p{L}$/u.test(quote.exact) && !CLITIC.test(quote.suffix))
    return { start: span.start, end: span.end + clitic.length };
  const marks = /[.!?؟？…]["”’»)]*$/u.test(quote.exact)
    ? (/^\s?[^\p{L}\p{N}\s]+/u.exec(text.slice(span.end))?.[0] ?? '')
    : '';
  const end = span.end + marks.length;
  return countQuestions(text.slice(span.start, end)) === countQuestions(quote.exact)
    ? null
    : { start: span.start, end };
}

const hasMinus = (words: string, before: string): boolean => /^\p{N}/u.test(words) && MINUS.test(before.slice(-2));
