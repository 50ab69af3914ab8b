/*
 * An article as it was read: as much of it as tells a later reading what has changed. Kept with history, on this device
 * alone. What stood beside the article is there as marks only: enough to know it again when it is taken for the text.
 */

import type { Article, Line } from '../text/article.ts';
import { sentencesOf, wordsIn } from '../text/words.ts';
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
  /** Marks of lines and sentences of the page that were no part of it. */
  readonly aside: readonly number[];
}

/** Marks of what stands beside an article; a page of ten thousand comments is none the wiser for the rest. */
const MAX_ASIDE = 500;
/** Words of a line, or a sentence, that may be taken for news. */
const MIN_WORDS = 4;

/** @param page all lines of the page that the article stands in */
export function readTextOf(article: Article, page: readonly string[]): ReadText {
  const lines = article.lines.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }));
  const own = new Set(lines.flatMap(({ text }) => marksOf(text)));
  const aside = new Set<number>();
  for (const text of page) {
    if (aside.size >= MAX_ASIDE) break;
    for (const mark of marksOf(text)) if (!own.has(mark)) aside.add(mark);
  }
  return { title: article.title, language: article.language, lines, aside: [...aside] };
}

/** Whether all sentences of a line stood beside the article. */
export function stoodAside(text: string, aside: ReadonlySet<number>): boolean {
  if (aside.size === 0) return false;
  const [whole, ...sentences] = marksOf(text);
  if (whole === undefined) return false;
  return aside.has(whole) || (sentences.length > 0 && sentences.every((mark) => aside.has(mark)));
}

/** Of a line, and of its sentences where it has several: junk may be cut from among them. */
function marksOf(text: string): number[] {
  const sentences = sentencesOf(wordsIn(text)).map(({ start, end }) => text.slice(start, end));
  return [text, ...(sentences.length > 1 ? sentences : [])].flatMap((words) => markOf(words) ?? []);
}

/** FNV-1a of the words as they are compared; null for a few. */
function markOf(text: string): number | null {
  const { keys } = comparedLine(text);
  if (keys.length < MIN_WORDS) return null;
  let mark = 0x811c9dc5;
  for (const unit of keys.join(' ')) mark = Math.imul(mark ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return mark >>> 0;
}
