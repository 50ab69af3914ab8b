/*
 * From what was read to a page of which the article, its language and its day are known: the first thing decided in a
 * visit.
 */

import { type ContentOptions, contentSteps } from '../content/find-blocks.ts';
import { type CooperativeTask, runToEnd } from '../text/cooperative-task.ts';
import { decideLanguage } from '../text/decide-language.ts';
import type { Block, PageContent } from '../text/page-content.ts';
import { blockText, type PageText } from '../text/page-text.ts';
import { withPlainHead } from '../text/plain-head.ts';
import { textLength } from '../text/text-length.ts';
import { articleDay } from './article-day.ts';

export interface PageContentOptions extends ContentOptions {
  /** The day that the user has given the article, ISO 8601; left out where they have not. */
  readonly day?: string | undefined;
  /** ISO 8601; the article is of no later day. Left out: no day is too late. */
  readonly today?: string | undefined;
}

export const pageContent = (page: PageText, options?: PageContentOptions): PageContent =>
  runToEnd(pageContentTask(page, options));

export function* pageContentTask(read: PageText, options: PageContentOptions = {}): CooperativeTask<PageContent> {
  const page = read.isPlain ? withPlainHead(read) : read;
  const { blocks, comments } = yield* contentSteps(page, options);
  yield;
  const { day, today } = options;
  const language = decideLanguage(sampleOf(page, blocks), page.language);
  return {
    ...page,
    blocks,
    ...(comments.length > 0 ? { comments } : {}),
    language,
    ...articleDay(page, blocks, { language, today }),
    ...(day === undefined ? {} : { published: day, publishedFrom: { from: 'user', value: day } }),
  };
}

/** UTF-16 units of the article from which its language is told. */
const SAMPLE = 4000;

function sampleOf(page: PageText, blocks: readonly Block[]): string {
  let sample = '';
  for (const block of blocks) {
    if (!block.inArticle) continue;
    sample += `${blockText(page, block)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

/** Letters, some ten words; with less than this a page holds no article. */
const MIN_ARTICLE = 60;

export const holdsArticle = ({ text, blocks }: PageContent): boolean =>
  blocks.reduce((sum, block) => sum + (block.inArticle ? textLength(text, block) : 0), 0) >= MIN_ARTICLE;
