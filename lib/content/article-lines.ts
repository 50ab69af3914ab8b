/*
 * Which lines are the article, once it is known which are readers' comments or lists of other stories: neither is part
 * of it, however much it reads like it. Where no article is left without them, as in a forum or a digest, they are what
 * there is to read; a page of teasers without a title and a day is a front page, and holds no article.
 */

import type { CommentPlace } from '../text/page-content.ts';
import type { PageText } from '../text/page-text.ts';
import { spanLength } from '../text/span.ts';
import type { CommentRegion } from './comment-region.ts';
import { findComments } from './find-comments.ts';
import { findContent, frameOf } from './find-content.ts';
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
}

export function articleLines(page: Page, scores: readonly number[]): ArticleLines {
  const { blocks, boxes } = page;
  const comments = findComments(page);
  const lists = findStoryLists(page);
  const beside = (others: readonly Region[]): boolean[] | null => {
    const among = isAmong(others);
    const found = findContent(
      page,
      scores.map((score, i) => (among(i) ? 0 : score)),
    );
    return holdsText(page, found, scores) ? found : null;
  };
  let found = lists.length > 0 ? beside([...comments, ...lists]) : null;
  if (found) {
    // A list in the article's own box may be part of it: the ten best of something, each with a link.
    const inArticle = found;
    const frame = frameOf(blocks, boxes, (i) => (inArticle[i] ? (scores[i] ?? 0) : 0));
    const outside = lists.filter(({ box }) => commonBox(boxes, box, frame) !== frame);
    if (outside.length < lists.length) found = beside([...comments, ...outside]);
  }
  found ??= comments.length > 0 ? beside(comments) : null;
  if (found) return { inArticle: without(found, comments), comments: placesOf(page, comments, found) };
  const whole = findContent(page, scores);
  return { inArticle: isFrontPage(page, lists, whole) ? blocks.map(() => false) : whole, comments: [] };
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

/** Characters in lines that read like text: with fewer, what is left beside the others is no article. */
const MIN_TEXT = 140;
const READS_LIKE_TEXT = 0.5;

const holdsText = (page: Page, inArticle: readonly boolean[], scores: readonly number[]): boolean =>
  charactersOf(page, (i) => inArticle[i] === true && (scores[i] ?? 0) >= READS_LIKE_TEXT) >= MIN_TEXT;

function charactersOf({ blocks }: Page, holds: (i: number) => boolean): number {
  return blocks.reduce((sum, block, i) => sum + (holds(i) ? spanLength(block) : 0), 0);
}

/** Share of what was found that stands in lists of stories. */
const MOSTLY_TEASERS = 0.6;

function isFrontPage(page: Page, lists: readonly Region[], found: readonly boolean[]): boolean {
  if (page.published !== null || page.blocks.some(({ kind }) => kind === 'title')) return false;
  const among = isAmong(lists);
  const all = charactersOf(page, (i) => found[i] === true);
  return all > 0 && charactersOf(page, (i) => found[i] === true && among(i)) >= MOSTLY_TEASERS * all;
}
