/*
 * Makes a background that has just started ready for a page while the page is still being read: the pack and the model
 * for the browser's own language are loaded, a sample page is read, so that cues, patterns and scorers are ready.
 * Otherwise all that would be done when the page's text is here and somebody waits for the first paint; the sample
 * halves what the first page takes. Names are not tried out: what that would save them it would take from the first
 * paint. It ends when a page comes: what it has not come to is then that page's.
 */

import browser from 'webextension-polyfill';
import { runInSlices } from '../../../lib/dom/in-slices.ts';
import type { CooperativeTask } from '../../../lib/text/cooperative-task.ts';
import { pageContentTask } from '../../../lib/visit/page-content.ts';
import { pageJunkSteps } from '../../../lib/visit/page-junk.ts';
import { loadResources, loadTagger } from '../resources.ts';
import { SAMPLE_PAGE } from './sample-page.ts';

function* tryOut(): CooperativeTask<void> {
  const page = yield* pageContentTask(SAMPLE_PAGE);
  yield* pageJunkSteps({ ...page, blocks: page.blocks.map((block) => ({ ...block, inArticle: true })) });
}

const work = new AbortController();
let warm = false;

/** Once a start of the background; in slices, so that what the page asks meanwhile is answered. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  void loadResources();
  void loadTagger(browser.i18n.getUILanguage());
  void runInSlices(tryOut(), work.signal);
}

/** A page is here. */
export const endWarmUp = (): void => work.abort();
