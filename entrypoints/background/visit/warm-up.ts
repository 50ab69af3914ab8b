/*
 * Makes a background that has just started ready for a page while the page is still being read: the pack and the model
 * for the browser's own language are loaded, a sample page is read and its names are found, so that cues, patterns,
 * scorers and lists are ready. Otherwise all that would be done when the page's text is here and somebody waits for the
 * first paint. It ends when a page comes: what it has not come to is then that page's.
 */

import browser from 'webextension-polyfill';
import { analysisTask } from '../../../lib/analysis/analyse.ts';
import { buildCast } from '../../../lib/cards/build-cast.ts';
import { runInSlices } from '../../../lib/dom/in-slices.ts';
import type { Article } from '../../../lib/text/article.ts';
import { cleanArticle } from '../../../lib/text/clean-article.ts';
import type { CooperativeTask } from '../../../lib/text/cooperative-task.ts';
import type { PageContent } from '../../../lib/text/page-content.ts';
import { pageContentTask } from '../../../lib/visit/page-content.ts';
import { pageJunkSteps } from '../../../lib/visit/page-junk.ts';
import { loadResources, loadTagger, type Resources, type Tagger } from '../resources.ts';
import { SAMPLE_PAGE } from './sample-page.ts';

function* tryReading(): CooperativeTask<PageContent> {
  const page = yield* pageContentTask(SAMPLE_PAGE);
  const article = { ...page, blocks: page.blocks.map((block) => ({ ...block, inArticle: true })) };
  yield* pageJunkSteps(article);
  return article;
}

function* tryNaming(article: Article, { knowledge }: Resources, tagger: Tagger): CooperativeTask<void> {
  const choices = new Map();
  const analysis = yield* analysisTask(article, { tagger: tagger.model, knowledge, choices });
  buildCast({ article, ...analysis, knowledge, choices, speaker: null });
}

async function tryOut(language: string, signal: AbortSignal): Promise<void> {
  const files = Promise.all([loadResources(), loadTagger(language)]);
  const page = await runInSlices(tryReading(), signal);
  const [resources, tagger] = await files;
  if (!page || signal.aborted) return;
  const { article } = cleanArticle(page, []);
  await runInSlices(tryNaming({ ...article, language }, resources, tagger), signal);
}

const work = new AbortController();
let warm = false;

/** Once a start of the background; in slices, so that what the page asks meanwhile is answered. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  void tryOut(browser.i18n.getUILanguage(), work.signal);
}

/** A page is here. */
export const endWarmUp = (): void => work.abort();
