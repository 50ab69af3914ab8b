/*
 * What stood beside a note's paragraph, and whether it stands there now, by plain comparison. A copy of the words (a
 * teaser, a standfirst, a pull quote) has their letters but not their neighbours.
 */

import type { Span } from '../../text/span.ts';
import type { Surroundings, Target } from '../note.ts';
import type { AnchoringPage } from './page-index.ts';

/** Characters of the neighbouring paragraphs that are stored, a line and a half; they end with a whole word. */
const NEIGHBOUR = 100;

/**
 * Characters of a paragraph beyond what prefix and suffix hold from which a line without them is another: half a line.
 */
const NEAR = 24;

export function surroundingsOf(page: AnchoringPage, paragraph: Span): Surroundings {
  const { text } = page;
  return {
    before: text.slice(wordStart(text, Math.max(0, paragraph.start - NEIGHBOUR)), paragraph.start),
    after: text.slice(paragraph.end, wordStop(text, Math.min(text.length, paragraph.end + NEIGHBOUR))),
    inArticle: isInArticle(page, paragraph.start),
  };
}

/** True for words of a block that nothing says is outside the article. */
export function isInArticle({ blocks }: AnchoringPage, offset: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.inArticle ?? true;
}

/**
 * True when what stands around words found letter by letter leaves no room for a copy of them. Notes of which nothing
 * is known but the quote are taken at the letter.
 */
export function isInPlace(
  { paragraph, surroundings, selector: [quote] }: Target,
  page: AnchoringPage,
  at: Span,
): boolean {
  const { text } = page;
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const lineEnd = text.indexOf('\n', at.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const known = quote.prefix.length + quote.exact.length + quote.suffix.length;
  const more = paragraph.length >= known + NEAR;
  if (!surroundings) return !more || end - start >= known + NEAR;
  if (surroundings.inArticle && !isInArticle(page, at.start)) return false;
  const left = text.startsWith(surroundings.before, start - surroundings.before.length)
    ? surroundings.before !== '' || start === 0
    : stands(text.slice(Math.max(0, start - BESIDE - NEAR), start), surroundings.before.slice(-BESIDE));
  const right = text.startsWith(surroundings.after, end)
    ? surroundings.after !== '' || end === text.length
    : stands(text.slice(end, end + BESIDE + NEAR), surroundings.after.slice(0, BESIDE));
  if (left && right) return end - start >= paragraph.length / 2;
  if (!more || (!left && !right) || end - start < known + NEAR) return false;
  return !stands(left ? lineIn(text, end + 1) : lineIn(text, start - 2), paragraph);
}

/** Characters next to a paragraph that are looked at: a copy of a line between them and it must not be looked over. */
const BESIDE = 60;

/** Share of the words that stood beside a paragraph that must stand there, and how many of them at least. */
const SIDE = 0.6;
const FEW = 3;

/** True where most of these words stand, in any order; where there were none, where there are none. */
function stands(now: string, stored: string): boolean {
  const words = stored.split(/\s+/).filter(Boolean);
  if (words.length === 0) return now.trim() === '';
  const here = new Set(now.split(/\s+/));
  const found = words.reduce((sum, word) => sum + (here.has(word) ? 1 : 0), 0);
  return found >= Math.max(Math.min(FEW, words.length), words.length * SIDE);
}

/** The line around an offset; '' beyond the page's ends. */
function lineIn(text: string, at: number): string {
  if (at < 0 || at >= text.length) return '';
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** Where a paragraph that is gone stood: the words beside it, where they stand once and are long enough to be those. */
export function lastPlace({ surroundings }: Target, { text }: AnchoringPage): Span | null {
  const find = (words = ''): Span | null => {
    const start = words.length < NEAR ? -1 : text.indexOf(words);
    return start < 0 || text.indexOf(words, start + 1) >= 0 ? null : { start, end: start + words.length };
  };
  const before = surroundings?.before.trim().split('\n').at(-1)?.slice(-BESIDE);
  const after = surroundings?.after.trim().split('\n')[0]?.slice(0, BESIDE);
  return find(before) ?? find(after);
}

/**
 * Context is not cut inside a word, nor inside a character: the nearest word's start at or (at most 20 units) before
 * `at`.
 */
export function wordStart(text: string, at: number): number {
  for (let i = at; i > Math.max(0, at - 20); i--) if (/\s/.test(text[i - 1] as string)) return i;
  return at > 0 && isLowSurrogate(text, at) ? at - 1 : at;
}

export function wordStop(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + 20); i++) if (/\s/.test(text[i] as string)) return i;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
