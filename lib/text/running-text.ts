/* An article's text for people who want the words alone: its paragraphs, without captions. */

import { type Article, lineText } from './article.ts';

/** Captions are not junk, but they are not running text either. */
export const runningLines = (article: Article): string[] =>
  article.lines.filter(({ kind }) => kind !== 'caption').map((line) => lineText(article, line));
