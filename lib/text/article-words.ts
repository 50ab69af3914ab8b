/*
 * The words of an article, scanned once and kept with it: dates, quotes, links and the sketch of its story ask for them
 * one after the other. Names do not: their model was trained on other tokens (`tokens.ts`).
 */

import type { Article } from './article.ts';
import { type ScannedWord, scanWords } from './words.ts';

const known = new WeakMap<Article, readonly (readonly ScannedWord[])[]>();

/** By line, as `article.lines`. */
export function articleWords(article: Article): readonly (readonly ScannedWord[])[] {
  let lines = known.get(article);
  if (!lines) {
    lines = article.lines.map((line) => scanWords(article.text, line));
    known.set(article, lines);
  }
  return lines;
}
