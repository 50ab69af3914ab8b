/*
 * The door of this room: which of a page's lines are its article, each with how much it reads like one, and where its
 * readers' comments are.
 */

import type { CooperativeTask } from '../text/cooperative-task.ts';
import type { Block, CommentPlace } from '../text/page-content.ts';
import type { PageText } from '../text/page-text.ts';
import { type Span, spanContains } from '../text/span.ts';
import { textLength } from '../text/text-length.ts';
import { articleLines } from './article-lines.ts';
import { raiseListed } from './raise-listed.ts';
import { raiseOnLittlePage } from './raise-little.ts';
import { type LineScorer, scoreLineTask } from './score-lines.ts';
import { withoutScrambled } from './scrambled.ts';
import { withWhatPageTells } from './told-by-page.ts';

export interface ContentOptions {
  /** Where a rule of the site says that the article stands, as a span of the page; null where no rule says so. */
  readonly ruled?: Span | null;
  /** Another scorer than the one that ships, for training. */
  readonly scoreLines?: LineScorer;
}

export interface FoundContent {
  readonly blocks: Block[];
  readonly comments: readonly CommentPlace[];
}

export function* contentSteps(
  page: PageText,
  { ruled = null, scoreLines }: ContentOptions = {},
): CooperativeTask<FoundContent> {
  if (page.isPlain) {
    const title = page.blocks.findIndex(({ kind }) => kind === 'title');
    return { blocks: page.blocks.map((block, i) => ({ ...block, inArticle: i > title })), comments: [] };
  }
  const scored = scoreLines ? scoreLines(page) : yield* scoreLineTask(page);
  yield;
  const told = raiseListed(page, raiseOnLittlePage(page, withWhatPageTells(page, scored)));
  const scores = withoutScrambled(page, told);
  yield;
  const { inArticle, comments } = articleLines(page, scores);
  const found = byRule(page, ruled) ?? inArticle;
  const isScrambled = (i: number): boolean => scores[i] === 0 && (told[i] ?? 0) > 0;
  // Two digits: what is asked of a score later is no finer, and a row of a report reads better.
  const blocks = page.blocks.map((block, i) => ({
    ...block,
    inArticle: found[i] === true && !isScrambled(i),
    score: Math.round((scores[i] ?? 0) * 100) / 100,
  }));
  return { blocks, comments };
}

/** Letters; an element with fewer is not the article: the site was built anew, and the rule is out of date. */
const MIN_ARTICLE = 200;

function byRule({ text, blocks }: PageText, ruled: Span | null): boolean[] | null {
  if (!ruled) return null;
  const inArticle = blocks.map((block) => spanContains(ruled, block) && block.kind !== 'title');
  const size = blocks.reduce((sum, block, i) => sum + (inArticle[i] ? textLength(text, block) : 0), 0);
  return size >= MIN_ARTICLE ? inArticle : null;
}
