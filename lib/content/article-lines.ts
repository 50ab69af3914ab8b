/*
 * Which lines are the article, once it is known which are readers' comments, lists of other stories or the next story:
 * none of them is part of it, however much it reads like it. Where no article is left without them, as in a forum or a
 * digest, they are what there is to read; a page of teasers without a title and a day is a front page, and holds no
 * article.
 */

import type { CommentPlace } from '../text/page-content.ts';
import type { PageText } from '../text/page-text.ts';
import { textLength } from '../text/text-length.ts';
import type { CommentRegion } from './comment-region.ts';
import { findComments } from './find-comments.ts';
import { findContent, frameOf } from './find-content.ts';
import { findNextArticles } from './next-articles.ts';
import { commonBox } from './page-tree.ts';
import { findStoryLists } from './story-lists.ts';

export interface ArticleLines {
  readonly inArticle: readonly boolean[];
  /** Below the beginning of the article; none where the comments are the text. */
  readonly comments: readonly CommentPlace[];
}

type Page = Pick<PageText, 'text' | 'title' | 'blocks' | 'boxes' | 'published'>;

interface Region {
  readonly from: number;
  readonly to: number;
  readonly box: number;
  readonly isSure?: boolean;
}

export function articleLines(page: Page, scores: readonly number[]): ArticleLines {
  const { blocks, boxes } = page;
  const comments = findComments(page);
  const lists = findStoryLists(page);
  const others = [...comments, ...findNextArticles(page), ...lists];
  const beside = (regions: readonly Region[]): boolean[] | null => {
    if (regions.length === 0) return null;
    const among = isAmong(regions);
    const found = findContent(
      page,
      scores.map((score, i) => (among(i) ? 0 : score)),
    );
    return holdsText(page, found, scores) ? found : null;
  };
  const first = beside(others);
  // What is known by its form alone may be part of the article where it stands in its box: five concerts with their
  // days, the ten best of something, each with a link.
  const frame = first
    ? ownBox(
        boxes,
        frameOf(blocks, boxes, (i) => (first[i] ? (scores[i] ?? 0) : 0)),
      )
    : -1;
  const isOther = ({ box, isSure }: Region): boolean =>
    isSure === true || (first !== null && commonBox(boxes, box, frame) !== frame);
  const sure = others.filter(isOther);
  const found = sure.length === others.length && first ? first : beside(sure);
  if (found) {
    const places = comments.filter(isOther);
    return { inArticle: without(found, places), comments: placesOf(page, places, found) };
  }
  const whole = findContent(page, scores);
  return { inArticle: isFrontPage(page, lists, whole) ? blocks.map(() => false) : whole, comments: [] };
}

/** What the page gives as the article's box around these lines, or else the box that they share with their likes. */
function ownBox(boxes: Page['boxes'], frame: number): number {
  for (let at = frame; at >= 0; at = boxes[at]?.parent ?? -1) {
    if (boxes[at]?.tag === 'article' || boxes[at]?.roles.includes('articlebody')) return at;
  }
  return boxes[frame]?.tag === 'p' ? (boxes[frame]?.parent ?? -1) : frame;
}

const isAmong =
  (regions: readonly Region[]) =>
  (i: number): boolean =>
    regions.some(({ from, to }) => i >= from && i <= to);

function without(found: readonly boolean[], comments: readonly Region[]): readonly boolean[] {
  const among = isAmong(comments);
  return found.map((isIn, i) => isIn && !among(i));
}

function placesOf({ blocks }: Page, comments: readonly CommentRegion[], found: readonly boolean[]): CommentPlace[] {
  const first = found.indexOf(true);
  return comments.flatMap(({ from, to, count }) => {
    const [start, end] = [blocks[from]?.start, blocks[to]?.end];
    return from > first && start !== undefined && end !== undefined ? [{ start, end, count }] : [];
  });
}

/** Letters in lines that read like text: with fewer, what is left beside the others is no article. */
const MIN_TEXT = 140;
const READS_LIKE_TEXT = 0.5;

const holdsText = (page: Page, inArticle: readonly boolean[], scores: readonly number[]): boolean =>
  lettersOf(page, (i) => inArticle[i] === true && (scores[i] ?? 0) >= READS_LIKE_TEXT) >= MIN_TEXT;

function lettersOf({ text, blocks }: Page, holds: (i: number) => boolean): number {
  return blocks.reduce((sum, block, i) => sum + (holds(i) ? textLength(text, block) : 0), 0);
}

/** Share of what was found that stands in lists of stories. */
const MOSTLY_TEASERS = 0.6;

function isFrontPage(page: Page, lists: readonly Region[], found: readonly boolean[]): boolean {
  if (page.published !== null || page.blocks.some(({ kind }) => kind === 'title')) return false;
  const among = isAmong(lists);
  const all = lettersOf(page, (i) => found[i] === true);
  return all > 0 && lettersOf(page, (i) => found[i] === true && among(i)) >= MOSTLY_TEASERS * all;
}
