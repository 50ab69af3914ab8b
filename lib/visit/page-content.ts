/*
 * From what was read to a page of which the article, its language and its day are known: the first thing decided in a
 * visit.
 */

import { type ContentOptions, contentSteps } from '../content/find-blocks.ts';
import { cueTask } from '../junk/cues/match-cue.ts';
import { type CooperativeTask, runToEnd } from '../text/cooperative-task.ts';
import { decideLanguage } from '../text/decide-language.ts';
import type { Block, PageContent } from '../text/page-content.ts';
import { blockText, type PageText } from '../text/page-text.ts';
import { withPlainHead } from '../text/plain-head.ts';
import { mergeSpans, type Span } from '../text/span.ts';
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
  // The day is announced by cues, which are made ready once, a language a step.
  yield* cueTask();
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
/** From this score on a caption is a picture's story. */
const IS_TEXT = 0.8;

/**
 * @param junk spans of the page that detectors found, sorted; what is left of a page whose text was taken away is a
 *   caption and the boxes around it
 */
export function holdsArticle({ text, blocks }: PageContent, junk: readonly Span[] = []): boolean {
  const holes = mergeSpans(junk);
  let [letters, next] = [0, 0];
  for (const { inArticle, kind, score = 1, start, end } of blocks) {
    if (!inArticle || (kind === 'caption' && score < IS_TEXT)) continue;
    while (next < holes.length && (holes[next] as Span).end <= start) next++;
    letters += textLength(text, { start, end });
    for (let i = next; i < holes.length && (holes[i] as Span).start < end; i++) {
      const hole = holes[i] as Span;
      letters -= textLength(text, { start: Math.max(start, hole.start), end: Math.min(end, hole.end) });
    }
  }
  return letters >= MIN_ARTICLE;
}
