/*
 * Words that run on over paragraphs: each paragraph opens them anew, and only the last one closes them. Theirs is then
 * all of a paragraph from where they were opened.
 */

import type { Span } from '../text/span.ts';
import type { QuoteSpan } from './quote-spans.ts';

/** Without its white space. */
const trimmedEnd = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;
const trimmedStart = (text: string, { start, end }: Span): number => end - text.slice(start, end).trimStart().length;

/**
 * Whether what the last mark of `line` opened goes on in `next`, under the same mark and all through it: beside words
 * that are told, the mark of `line` has rather been lost.
 */
export function runsOn(
  text: string,
  line: Span,
  quotes: readonly QuoteSpan[],
  next: { readonly line: Span; readonly quotes: readonly QuoteSpan[] },
): boolean {
  const last = quotes.at(-1);
  const [first] = next.quotes;
  if (!last || last.closed || last.end > line.end || !first) return false;
  const whole = next.quotes.length === 1 && (!first.closed || first.end === trimmedEnd(text, next.line));
  return whole && first.start === trimmedStart(text, next.line) && text.charAt(first.start) === text.charAt(last.start);
}

/** The quotes of such a line, of which the last runs to its end. */
export function closedBy(text: string, line: Span, quotes: readonly QuoteSpan[]): QuoteSpan[] {
  const last = quotes.at(-1);
  if (!last) return [];
  const end = trimmedEnd(text, line);
  return [...quotes.slice(0, -1), { ...last, end, inner: { start: last.inner.start, end } }];
}
