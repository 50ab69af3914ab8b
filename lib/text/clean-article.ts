/*
 * From a page and its junk to the article and the way back: the article's lines joined anew, each piece with its two
 * offsets.
 */

import type { Article, ArticleMap, Line } from './article.ts';
import type { Block, PageContent } from './page-content.ts';
import type { BlockKind } from './page-text.ts';
import { mergeSpans, type Span, spansOverlap } from './span.ts';
import { piecesOf } from './without-spans.ts';

export interface CleanArticle {
  readonly article: Article;
  readonly map: ArticleMap;
}

/** A stretch of text that stands in article and page alike. */
interface Piece {
  /** Offset in the article. */
  readonly start: number;
  readonly end: number;
  /** Offset in the page. */
  readonly from: number;
}

/** @param junk spans of the page, in any order; overlaps count once */
export function cleanArticle(page: PageContent, junk: readonly Span[]): CleanArticle {
  const holes = mergeSpans(junk);
  const pieces: Piece[] = [];
  const lines: Line[] = [];
  let text = '';
  let next = 0;
  for (const block of page.blocks) {
    while (next < holes.length && (holes[next] as Span).end <= block.start) next++;
    if (!block.inArticle) continue;
    const inside: Span[] = [];
    for (let i = next; i < holes.length && (holes[i] as Span).start < block.end; i++) inside.push(holes[i] as Span);
    const kept = inside.length === 0 ? [block] : piecesOf(page.text, block, inside);
    if (kept.length === 0) continue;
    if (text !== '') text += '\n';
    const start = text.length;
    for (const { start: from, end } of kept) {
      if (text.length > start) text += ' ';
      pieces.push({ start: text.length, end: text.length + end - from, from });
      text += page.text.slice(from, end);
    }
    lines.push({ kind: kindOf(block), start, end: text.length });
  }
  const { source, title, language, published, publishedFrom, updated } = page;
  const article = { source, title, language, published, publishedFrom, updated, text, lines };
  return { article, map: articleMap(pieces) };
}

/** A caption that reads this much like the text is a paragraph in a caption's clothes. */
const CAPTION_IS_TEXT = 0.8;

const kindOf = ({ kind, score = 0 }: Block): BlockKind =>
  kind === 'caption' && score >= CAPTION_IS_TEXT ? 'paragraph' : kind;

/** @param pieces in order, in the article as in the page */
function articleMap(pieces: readonly Piece[]): ArticleMap {
  return {
    toPage(span) {
      const spans: { start: number; end: number }[] = [];
      for (let i = firstEndingAfter(pieces, span.start, 0); i < pieces.length; i++) {
        const piece = pieces[i] as Piece;
        if (piece.start >= span.end) break;
        if (!spansOverlap(piece, span)) continue;
        const shift = piece.from - piece.start;
        const start = Math.max(span.start, piece.start) + shift;
        const last = spans.at(-1);
        // One character between two pieces is the line end or the space that parts them in the page as in the article.
        if (last && start - last.end === 1) last.end = Math.min(span.end, piece.end) + shift;
        else spans.push({ start, end: Math.min(span.end, piece.end) + shift });
      }
      return spans;
    },
    toArticle(span) {
      let start = -1;
      let end = -1;
      for (let i = firstEndingAfter(pieces, span.start, 1); i < pieces.length; i++) {
        const piece = pieces[i] as Piece;
        if (piece.from >= span.end) break;
        const shift = piece.start - piece.from;
        if (start < 0) start = Math.max(span.start, piece.from) + shift;
        end = Math.min(span.end, piece.end - shift) + shift;
      }
      return start < end ? { start, end } : null;
    },
  };
}

/**
 * Index of the first piece that ends after `offset`, an offset of the article (0) or of the page (1). Binary search.
 */
function firstEndingAfter(pieces: readonly Piece[], offset: number, text: 0 | 1): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, end, from } = pieces[middle] as Piece;
    if ((text === 0 ? end : from + end - start) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
