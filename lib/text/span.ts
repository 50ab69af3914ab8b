/*
 * Half-open stretches of one text, and what can be done with them. Every part of Sidelight points into `article.text`
 * with these; nobody makes a second text of their own.
 */

/** A stretch of an article's text in UTF-16 offsets: start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `outer` covers all of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The span holding `offset` in a list sorted by start without overlaps, or null. Binary search. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as T;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}

/** The same ground in the fewest spans: sorted, overlapping and touching ones joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** What is left of `span` when `holes` (in any order) are taken out. */
export function subtractSpans(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (const hole of mergeSpans(holes)) {
    if (hole.end <= start) continue;
    if (hole.start >= span.end) break;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}
