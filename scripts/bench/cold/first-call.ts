/*
 * What the background's first page costs it, as one script for a process that has just started: content and junk of the
 * page on standard input, and what they take of the thread's processor time once the script is loaded.
 */

import process from 'node:process';
import { SAMPLE_PAGE } from '../../../entrypoints/background/visit/sample-page.ts';
import { runToEnd } from '../../../lib/text/cooperative-task.ts';
import type { PageText } from '../../../lib/text/page-text.ts';
import { pageContentTask } from '../../../lib/visit/page-content.ts';
import { pageJunkSteps } from '../../../lib/visit/page-junk.ts';

/** Milliseconds of this thread. */
function clock(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export interface FirstCall {
  readonly content: number;
  readonly junk: number;
  /** The same page by the clock when everything has been called often, the middle one of as many calls. */
  readonly warm: number;
}

/**
 * @param sample the background's own sample page comes first, as when it had time to warm up
 * @param calls before `warm`, and of it
 */
export function firstCall(page: PageText, sample: boolean, calls: number): FirstCall {
  if (sample) warmUp();
  const start = clock();
  const content = runToEnd(pageContentTask(page));
  const read = clock();
  runToEnd(pageJunkSteps(content));
  const end = clock();
  for (let call = 0; call < calls; call++) whole(page);
  const times = Array.from({ length: calls }, () => {
    const before = performance.now();
    whole(page);
    return performance.now() - before;
  });
  return { content: read - start, junk: end - read, warm: times.sort((a, b) => a - b)[calls >> 1] ?? Number.NaN };
}

function whole(page: PageText): void {
  runToEnd(pageJunkSteps(runToEnd(pageContentTask(page))));
}

/** As `warm-up.ts` does: every line is looked at for junk. */
function warmUp(): void {
  const content = runToEnd(pageContentTask(SAMPLE_PAGE));
  runToEnd(pageJunkSteps({ ...content, blocks: content.blocks.map((block) => ({ ...block, inArticle: true })) }));
}
