/*
 * The credits among a page's junk, each with the caption it belongs to: a credit is not the article's text, but it is
 * where its picture comes from, and exports and citations of the caption say so.
 */

import type { Block, PageContent } from '../text/page-content.ts';
import { type Span, spansOverlap, subtractSpans } from '../text/span.ts';
import type { JunkSpan } from './junk-span.ts';

export interface Credit extends Span {
  /** The credit as it stands: "Photo: Jonas Lie / Fjord Courier". */
  readonly text: string;
  /** The caption without its credit; '' when there is none. */
  readonly caption: string;
  /** The lines the picture's words stand in: the credit's, and the caption's when that is another. */
  readonly lines: readonly Span[];
}

export function creditsOf(article: PageContent, junk: readonly JunkSpan[]): Credit[] {
  const found: Credit[] = [];
  const { blocks, text } = article;
  let at = 0;
  for (const span of junk) {
    if (span.kind !== 'credit' && span.kind !== 'rights') continue;
    while (at < blocks.length && (blocks[at] as Block).end <= span.start) at++;
    const block = blocks[at];
    if (!block || !spansOverlap(block, span)) continue;
    const isCaption = isInFigure(article, block);
    // "© 2024 Tarn Herald" under a picture is the picture's, under a text it is the text's.
    if (span.kind === 'rights' && !isCaption) continue;
    const rest = withoutJunk(text, block, junk);
    const beside = rest === '' ? neighbour(article, at) : null;
    found.push({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      caption: beside ? withoutJunk(text, beside, junk) : isCaption ? rest : '',
      lines: beside ? [block, beside] : isCaption ? [block] : [span],
    });
  }
  return found;
}

/**
 * The credit of the picture whose words a span touches; '' when it touches none, or the credit is among the words
 * already.
 */
export function creditFor(credits: readonly Credit[], span: Span): string {
  const touched = credits.filter(({ lines }) => lines.some((line) => spansOverlap(line, span)));
  return [...new Set(touched.map(({ text }) => text))].join('; ');
}

/** A credit on a line of its own: its caption stands just before or after it, in the same figure. */
function neighbour(article: PageContent, at: number): Block | null {
  const block = article.blocks[at] as Block;
  const figure = figureOf(article, block);
  for (const other of [article.blocks[at - 1], article.blocks[at + 1]])
    if (other && isInFigure(article, other) && figureOf(article, other) === figure) return other;
  return null;
}

const isInFigure = (article: PageContent, block: Block): boolean =>
  block.kind === 'caption' || figureOf(article, block) >= 0;

/** Index of the figure around a block, -1 when there is none. */
function figureOf({ boxes }: PageContent, block: Block): number {
  for (let box = block.box; box >= 0; box = boxes[box]?.parent ?? -1) if (boxes[box]?.tag === 'figure') return box;
  return -1;
}

const withoutJunk = (text: string, block: Span, junk: readonly Span[]): string =>
  subtractSpans(
    block,
    junk.filter((span) => spansOverlap(span, block)),
  )
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ')
    .trim();
