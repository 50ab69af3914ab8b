/*
 * An article as it was read: as much of it as tells a later reading what has changed. Kept with history, on this device
 * alone. What stood beside the article is there as marks only: enough to know it again when it is taken for the text.
 */

import type { Article, Line } from '../text/article.ts';
import { comparedLine } from './compared-line.ts';

export interface ReadLine {
  readonly kind: Line['kind'];
  readonly text: string;
}

export interface ReadText {
  readonly title: string;
  readonly language: string;
  /** In order; joined by "\n" they are the article's text. */
  readonly lines: readonly ReadLine[];
  /** `markOf` lines of the page that were no part of it. */
  readonly aside: readonly number[];
}

/** Lines beside an article that are marked; a page of ten thousand comments is none the wiser for the rest. */
const MAX_ASIDE = 500;

/** @param page all lines of the page that the article stands in */
export function readTextOf(article: Article, page: readonly string[]): ReadText {
  const lines = article.lines.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }));
  const own = new Set(lines.map(({ text }) => markOf(text)));
  const aside = new Set<number>();
  for (const text of page) {
    if (aside.size >= MAX_ASIDE) break;
    const mark = markOf(text);
    if (mark !== 0 && !own.has(mark)) aside.add(mark);
  }
  return { title: article.title, language: article.language, lines, aside: [...aside] };
}

/** FNV-1a of a line's words as they are compared; 0 for a line without any. */
export function markOf(text: string): number {
  const { keys } = comparedLine(text);
  if (keys.length === 0) return 0;
  let mark = 0x811c9dc5;
  for (const unit of keys.join(' ')) mark = Math.imul(mark ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return mark >>> 0 || 1;
}
