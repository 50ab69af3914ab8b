/*
 * Words that run on over paragraphs: each paragraph opens them anew, and only the last one closes them, or the next one
 * closes them without a mark at its start. Theirs is then all of a paragraph from where they were opened.
 */

import type { Span } from '../text/span.ts';
import type { QuoteSpan } from './quote-spans.ts';

/** Without its white space. */
const trimmedEnd = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;
const trimmedStart = (text: string, { start, end }: Span): number => end - text.slice(start, end).trimStart().length;

/** What closes which opening mark, and nothing else does. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«' };

/** The words at the start of a line whose mark only closes: what `before` opened last, and never closed. */
export function closesOpened(
  text: string,
  before: readonly QuoteSpan[],
  { line, quotes }: { readonly line: Span; readonly quotes: readonly QuoteSpan[] },
): QuoteSpan | null {
  const opened = before.at(-1);
  const closer = opened && !opened.closed ? CLOSERS[text.charAt(opened.start)] : undefined;
  if (closer === undefined) return null;
  const at = text.indexOf(closer, line.start);
  const until = Math.min(line.end, quotes[0]?.start ?? line.end);
  if (at <= line.start || at >= until) return null;
  const start = trimmedStart(text, line);
  return { start, end: at + 1, inner: { start, end: at }, closed: true };
}

/**
 * Whether what the last mark of `line` opened goes on in `next`: under the same mark and all through it, for beside
 * words that are told the mark of `line` has rather been lost; or, where `line` is nothing but quoted, whatever stands
 * behind the words of `next`.
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
  if (first.start !== trimmedStart(text, next.line)) return false;
  if (first.inner.start === first.start) return true;
  if (text.charAt(first.start) !== text.charAt(last.start)) return false;
  const rest = text.slice(first.end, next.line.end);
  const whole = next.quotes.length === 1 && (!first.closed || !/[\p{L}\p{N}]/u.test(rest));
  return whole || (quotes.length === 1 && last.start === trimmedStart(text, line));
}

/** The quotes of such a line, of which the last runs to its end. */
export function closedBy(text: string, line: Span, quotes: readonly QuoteSpan[]): QuoteSpan[] {
  const last = quotes.at(-1);
  if (!last) return [];
  const end = trimmedEnd(text, line);
  return [...quotes.slice(0, -1), { ...last, end, inner: { start: last.inner.start, end } }];
}
