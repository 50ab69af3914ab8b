/*
 * Where on a page the article is: the stretch of lines, from its first true line to its last, that holds the most
 * running text and the least else, and what of its text stands apart from it: the lead under the title, a part behind a
 * long box. Pure: it sees lines and their scores, never the page. What is not text inside the stretch is the junk
 * detectors' concern.
 */

import type { Box, PageBlock } from '../text/page-text.ts';
import { textLength } from '../text/text-length.ts';
import { linkDensity } from './link-density.ts';
import type { Page } from './page.ts';
import { commonBox } from './page-tree.ts';
import { isShortArticle, type Stretch } from './short-article.ts';
import { scoresAsJunk } from './thresholds.ts';

/**
 * A line scoring above this speaks for the article, below it against. Chosen with the scorer, by cross-validation over
 * hosts.
 */
const EVEN = 0.45;
/** For pages with next to no running text (recipes, lists), where lines score low all over. */
const MIN_EVEN_SCORE = 0.1;
/** Letters of text under which a page counts as such, the less the more. All lengths here are `textLength`'s. */
const LITTLE_TEXT = 1500;
/** A very long line says no more about where the article is than a long one; a short one says something. */
const MAX_LINE_LETTERS = 600;
const MIN_LINE_LETTERS = 20;
/** An article has at least so many letters of text, or it is a short one that the page itself sets apart. */
const MIN_ARTICLE_LETTERS = 140;

export function findContent(
  page: Pick<Page, 'text' | 'title' | 'blocks' | 'boxes'>,
  scores: readonly number[],
): boolean[] {
  const { blocks, boxes } = page;
  const lengths = blocks.map((block) => textLength(page.text, block));
  const firm = bestStretch(lengths, scores, EVEN);
  const found = textIn(firm, lengths, scores);
  const even = EVEN - (EVEN - MIN_EVEN_SCORE) * Math.max(0, 1 - found / LITTLE_TEXT);
  const stretch = withoutAsides(found < LITTLE_TEXT ? bestStretch(lengths, scores, even) : firm, page, scores);
  const text = textIn(stretch, lengths, scores);
  if (text < MIN_ARTICLE_LETTERS && !isShortArticle(page, stretch, text, lengths)) return blocks.map(() => false);
  const frame = frameOf(blocks, boxes, (i) => (i >= stretch.from && i <= stretch.to ? (scores[i] ?? 0) : 0));
  const { from, to } = withItsEnds(stretch, frame, blocks, boxes, scores, lengths);
  const isApart = textApart(stretch, frame, blocks, boxes, scores, lengths);
  return blocks.map((block, i) => ((i >= from && i <= to) || isApart(i)) && block.kind !== 'title');
}

function bestStretch(lengths: readonly number[], scores: readonly number[], even: number): Stretch {
  let [best, from, to] = [0, 0, -1];
  let [sum, start] = [0, 0];
  lengths.forEach((length, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += ((scores[i] ?? 0) - even) * (Math.min(MAX_LINE_LETTERS, length) + MIN_LINE_LETTERS);
    if (sum > best) [best, from, to] = [sum, start, i];
  });
  return { from, to };
}

/** Without what a page sets aside at its ends: a sidebar's blurbs read like more of it where there is little text. */
function withoutAsides(
  { from, to }: Stretch,
  { blocks, boxes }: Pick<Page, 'blocks' | 'boxes'>,
  scores: readonly number[],
): Stretch {
  const frame = frameOf(blocks, boxes, (i) => (i >= from && i <= to ? (scores[i] ?? 0) : 0));
  const isAside = (i: number): boolean => {
    for (let at = blocks[i]?.box ?? -1; at >= 0; at = boxes[at]?.parent ?? -1) {
      if (boxes[at]?.tag === 'aside') return commonBox(boxes, at, frame) !== at;
    }
    return false;
  };
  let [first, last] = [from, to];
  while (frame >= 0 && first < last && isAside(first)) first++;
  while (frame >= 0 && last > first && isAside(last)) last--;
  return { from: first, to: last };
}

const textIn = (stretch: Stretch, lengths: readonly number[], scores: readonly number[]): number => {
  let letters = 0;
  for (let i = stretch.from; i <= stretch.to; i++) letters += (lengths[i] as number) * (scores[i] ?? 0);
  return letters;
};

/**
 * With the junk before its first and after its last true line, as far as it stands in the article's own box: a byline,
 * a share bar, the "see also" under the last paragraph. Only lines sure to be marked are taken in, so that the text
 * left does not grow.
 */
function withItsEnds(
  stretch: Stretch,
  frame: number,
  blocks: readonly PageBlock[],
  boxes: readonly Box[],
  scores: readonly number[],
  lengths: readonly number[],
): Stretch {
  if (frame < 0 || boxes[frame]?.tag === 'body') return stretch;
  const isEnd = (i: number): boolean => {
    const block = blocks[i];
    return (
      block !== undefined &&
      commonBox(boxes, block.box, frame) === frame &&
      (block.kind === 'title' ||
        block.kind === 'caption' ||
        scoresAsJunk({
          kind: block.kind,
          letters: lengths[i] as number,
          linkDensity: linkDensity(block),
          score: scores[i] ?? 0,
        }))
    );
  };
  let { from, to } = stretch;
  for (let left = MAX_END_LINES; left > 0 && isEnd(from - 1); left--) from--;
  for (let left = MAX_END_LINES; left > 0 && isEnd(to + 1); left--) to++;
  return { from, to };
}

const MAX_END_LINES = 12;
const SURE_TEXT = 0.5;

/** The innermost box around the lines that are surely text; -1 where there is none. */
export function frameOf(blocks: readonly PageBlock[], boxes: readonly Box[], scoreOf: (i: number) => number): number {
  let frame = -1;
  blocks.forEach(({ box }, i) => {
    if (scoreOf(i) >= SURE_TEXT) frame = frame < 0 ? box : commonBox(boxes, frame, box);
  });
  return frame;
}

/** What a line between the title and the stretch must score to be its lead: the nearer to the title, the less. */
const LEAD_SCORE = 0.5;
const NEAR_LEAD_SCORE = 0.3;
const NEAR_TITLE_LINES = 4;
/** Shorter lines there are bylines and dates. */
const MIN_LEAD_LETTERS = 40;
/**
 * What a line elsewhere in the article's own box must score, for a long box of other stories may part an article in
 * two: most where it is short, linked or a heading; less where it is not; least where it stands in the same kind of box
 * as the text. Between two lines that are the article's more is believed: the ingredients before the steps.
 */
const APART_SCORE = 0.7;
const APART_TEXT_SCORE = 0.5;
const SIBLING_SCORE = 0.2;
const BETWEEN_SCORE = 0.3;
const MIN_APART_LETTERS = 60;
const MAX_LINKED = 0.3;

/** Lines of text outside the stretch, without what parts them from it. */
function textApart(
  stretch: Stretch,
  frame: number,
  blocks: readonly PageBlock[],
  boxes: readonly Box[],
  scores: readonly number[],
  lengths: readonly number[],
): (i: number) => boolean {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const hasFrame = frame >= 0 && boxes[frame]?.tag !== 'body';
  const isSibling = siblingsOfText(stretch, blocks, boxes, scores);
  const apart = blocks.map((block, i) => {
    const score = scores[i] ?? 0;
    const letters = lengths[i] as number;
    if (title >= 0 && i > title && i < stretch.from && letters >= MIN_LEAD_LETTERS) {
      if (score >= (i <= title + NEAR_TITLE_LINES ? NEAR_LEAD_SCORE : LEAD_SCORE)) return true;
    }
    if (!hasFrame || commonBox(boxes, block.box, frame) !== frame) return false;
    if (score >= APART_SCORE) return true;
    if (block.kind === 'heading' || letters < MIN_APART_LETTERS || linkDensity(block) >= MAX_LINKED) return false;
    return score >= APART_TEXT_SCORE || (score >= SIBLING_SCORE && isSibling(i));
  });
  const [first, last] = [apart.indexOf(true), apart.lastIndexOf(true)];
  return (i) => {
    if (apart[i]) return true;
    const isBetween = (first >= 0 && i > first && i < stretch.from) || (i > stretch.to && i < last);
    if (!isBetween || !hasFrame || (scores[i] ?? 0) < BETWEEN_SCORE) return false;
    const block = blocks[i] as PageBlock;
    return commonBox(boxes, block.box, frame) === frame && linkDensity(block) < MAX_LINKED;
  };
}

/** Lines with the same kind of box around them as two and more of those that are surely text. */
function siblingsOfText(
  { from, to }: Stretch,
  blocks: readonly PageBlock[],
  boxes: readonly Box[],
  scores: readonly number[],
): (i: number) => boolean {
  const around = (i: number): string => {
    const parent = boxes[(blocks[i] as PageBlock).box]?.parent ?? -1;
    const box = boxes[parent];
    // A box without names is like no other.
    return box === undefined || box.tokens.length === 0 ? `${parent}` : `${box.tag} ${box.tokens.join('.')}`;
  };
  const counts = new Map<string, number>();
  for (let i = from; i <= to; i++) {
    if ((scores[i] ?? 0) >= SURE_TEXT) counts.set(around(i), (counts.get(around(i)) ?? 0) + 1);
  }
  return (i) => (counts.get(around(i)) ?? 0) >= 2;
}
