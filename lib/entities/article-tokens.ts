/*
 * The article's words as one flat list of tokens with sentence starts: no sentence across a line's edge, and no more
 * text than the stated limit.
 */

import type { Article } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';

/**
 * UTF-16 units of article text looked at; about 60,000 words, ten times the longest article among our evaluation pages.
 */
export const MAX_TEXT_LENGTH = 400_000;

export interface ArticleTokens {
  readonly tokens: Tokens;
  /** Index of each sentence's first token, `tokens.count` at the end; empty when there are no tokens. */
  readonly sentences: Int32Array;
  /** Offset in `article.text` after which nothing was looked at; null when all was. */
  readonly truncatedAt: number | null;
}

export function tokeniseArticle(article: Article, limit: number = MAX_TEXT_LENGTH): ArticleTokens {
  const parts: Tokens[] = [];
  const starts: number[] = [];
  let count = 0;
  let left = limit;
  let truncatedAt: number | null = null;
  for (const line of article.lines) {
    const end = Math.min(line.end, line.start + left);
    const part = tokenise(article.text, { start: line.start, end });
    const sentences = splitSentences(part);
    for (let i = 0; i + 1 < sentences.length; i++) starts.push(count + (sentences[i] as number));
    parts.push(part);
    count += part.count;
    left -= end - line.start;
    if (end < line.end || left <= 0) {
      truncatedAt = end;
      break;
    }
  }
  if (count > 0) starts.push(count);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let at = 0;
  for (const part of parts) {
    start.set(part.start, at);
    end.set(part.end, at);
    at += part.count;
  }
  return { tokens: { text: article.text, count, start, end }, sentences: Int32Array.from(starts), truncatedAt };
}
