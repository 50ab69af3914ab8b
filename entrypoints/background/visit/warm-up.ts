/*
 * Makes a background that has just started ready for a page while the page is still being read: the model and the pack
 * are loaded, the cues compiled, the scorer decoded. Otherwise all that would be done when the page's text is here and
 * somebody waits for the first paint.
 */

import { runInSlices } from '../../../lib/dom/in-slices.ts';
import type { CooperativeTask } from '../../../lib/text/cooperative-task.ts';
import type { PageText } from '../../../lib/text/page-text.ts';
import { pageContentTask } from '../../../lib/visit/page-content.ts';
import { pageJunkSteps } from '../../../lib/visit/page-junk.ts';
import { loadResources } from '../resources.ts';

const TEXT = 'A page of one line, so that whatever is made once is made.';

const ONE_LINE: PageText = {
  source: '',
  language: '',
  title: '',
  published: null,
  publishedFrom: null,
  updated: null,
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph', box: 0, runs: [] }],
  boxes: [{ tag: 'p', tokens: [], roles: [], parent: -1 }],
  isPlain: false,
};

function* tryOut(): CooperativeTask<void> {
  const page = yield* pageContentTask(ONE_LINE);
  yield* pageJunkSteps({ ...page, blocks: page.blocks.map((block) => ({ ...block, inArticle: true })) });
}

let warm = false;

/** Once a start of the background; in slices, so that what the page asks meanwhile is answered. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  void runInSlices(tryOut(), new AbortController().signal);
  void loadResources();
}
