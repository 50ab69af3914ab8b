/*
 * What is stored of a selection so that `anchorNotes` finds it again: the words, what stands before and after them, the position, the
 * whole paragraph and its heading. Pair of `anchor-notes.ts`.
 */

import type { ArticleText, Block } from '../text/article-text.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import type { Target } from './note.ts';

/** Characters of prefix and suffix at least; they go on to the sentence's end. Same as other annotators, so that exports fit them. */
const MIN_CONTEXT = 32;

/** Characters of prefix or suffix at most. */
const MAX_CONTEXT = 250;

/** Characters of the paragraph kept on either side of the quote; a page may be one endless paragraph. */
const MAX_PARAGRAPH = 1_500;

/** The target of a stretch of the article; white space at its ends is left out. */
export function describeTarget(article: ArticleText, span: Span): Target {
  const { text } = article;
  const { start, end } = trim(text, span);
  const exact = text.slice(start, end);
  const paragraph = paragraphAround(article, { start, end });
  const sentence = sentenceAround(text, paragraph, { start, end });
  let from = Math.max(0, start - MAX_CONTEXT, Math.min(sentence.start, start - MIN_CONTEXT));
  let to = Math.min(text.length, end + MAX_CONTEXT, Math.max(sentence.end, end + MIN_CONTEXT));
  // A formula ("did not respond to a request for comment") may stand twice with the same sentence around it.
  if (exact !== '' && occursElsewhere(text, text.slice(from, to), from)) {
    from = Math.max(0, start - MAX_CONTEXT);
    to = Math.min(text.length, end + MAX_CONTEXT);
  }
  return {
    source: article.source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(wordStart(text, from), start),
        suffix: text.slice(end, wordStop(text, to)),
      },
      { type: 'TextPositionSelector', start, end },
    ],
    paragraph: text.slice(paragraph.start, paragraph.end),
    heading: headingAbove(article, start),
    repeats: repeatsOf(text, exact),
  };
}

function trim(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** The blocks the words stand in, as one stretch, cut where it is endless. Pieces of one line around taken-out junk count as one. */
function paragraphAround(article: ArticleText, span: Span): Span {
  const { text } = article;
  const before = text.lastIndexOf('\n', span.start - 1);
  const after = text.indexOf('\n', span.end);
  const start = span.start === 0 ? 0 : before + 1;
  const end = after < 0 ? text.length : after;
  return {
    start: start < span.start - MAX_PARAGRAPH ? wordStart(text, span.start - MAX_PARAGRAPH) : start,
    end: end > span.end + MAX_PARAGRAPH ? wordStop(text, span.end + MAX_PARAGRAPH) : end,
  };
}

function sentenceAround(text: string, paragraph: Span, span: Span): Span {
  const tokens = tokenise(text, paragraph);
  let { start, end } = paragraph;
  for (const first of splitSentences(tokens)) {
    const offset = first < tokens.count ? (tokens.start[first] as number) : paragraph.end;
    if (offset <= span.start) start = offset;
    else if (offset >= span.end) {
      end = offset;
      break;
    }
  }
  return { start, end };
}

const occursElsewhere = (text: string, words: string, at: number): boolean =>
  text.indexOf(words) !== at || text.indexOf(words, at + 1) >= 0;

/** Occurrences counted at most: past a few, more makes no difference. */
const ENOUGH_REPEATS = 20;

function repeatsOf(text: string, exact: string): number {
  if (exact === '') return 0;
  let count = -1;
  for (let at = text.indexOf(exact); at >= 0 && count < ENOUGH_REPEATS; at = text.indexOf(exact, at + exact.length))
    count++;
  return Math.max(0, count);
}

/** Context is not cut inside a word, nor inside a character: the nearest word's start at or (at most 20 units) before `at`. */
function wordStart(text: string, at: number): number {
  for (let i = at; i > Math.max(0, at - 20); i--) if (/\s/.test(text[i - 1] as string)) return i;
  return at > 0 && isLowSurrogate(text, at) ? at - 1 : at;
}

function wordStop(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + 20); i++) if (/\s/.test(text[i] as string)) return i;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

function headingAbove(article: ArticleText, offset: number): string {
  let heading: Block | null = null;
  for (const block of article.blocks) {
    if (block.start > offset) break;
    if (block.kind === 'heading' && !spansOverlap(block, { start: offset, end: offset + 1 })) heading = block;
  }
  return heading ? article.text.slice(heading.start, heading.end) : '';
}
