/*
 * A quote as it was stored of one text, laid into another; and made-up words, no two alike, for texts whose shares can
 * be counted.
 */

import { describeTarget } from '../../../../lib/notes/anchoring/describe-target.ts';
import { indexPage } from '../../../../lib/notes/anchoring/page-index.ts';
import { placeQuote, type QuoteInArticle } from '../../../../lib/notes/anchoring/quote-in-article.ts';
import { readTarget } from '../../../../lib/notes/anchoring/stored-quote.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import { plainPage } from '../../../plain-article.ts';

export function targetOf(text: string, words: string): Target {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return describeTarget(plainPage(text), { start, end: start + words.length });
}

export function placed(target: Target, text: string): QuoteInArticle {
  const quote = readTarget(target);
  if (!quote) throw new Error('the quote has no words');
  return placeQuote(indexPage(plainPage(text)), quote);
}

/** So many small words of letters alone, each another; `of` keeps lists apart. */
export const made = (count: number, of = 'w'): string[] =>
  Array.from({ length: count }, (_, i) => `${of}${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}o`);
