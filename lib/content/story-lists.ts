/*
 * Lists of other stories: three boxes and more of one template beside each other, each with a link that is a headline
 * and at most a few lines of text. A blurb reads like the beginning of an article, and a column of them may hold more
 * text than a short article does.
 */

import type { PageBlock, PageText } from '../text/page-text.ts';
import { textLength } from '../text/text-length.ts';
import { linkDensity } from './link-density.ts';
import { linesOfBoxes } from './page-tree.ts';
import { siblingBoxes } from './sibling-boxes.ts';

/** Lines `from` to `to`, both counted, of a list; `box` is the one around it. */
export interface StoryList {
  readonly from: number;
  readonly to: number;
  readonly box: number;
}

const MIN_STORIES = 3;
/** Lines and letters without a link that a teaser has at most. */
const MAX_LINES = 10;
const MAX_TEXT = 450;
/** Letters of a link that is a headline and no name, date or "more". */
const MIN_HEADLINE = 20;
const MOSTLY_LINK = 0.6;

export function findStoryLists(page: Pick<PageText, 'text' | 'blocks' | 'boxes'>): StoryList[] {
  const lines = linesOfBoxes(page);
  const { from, to } = lines;
  const isStory = (box: number): boolean =>
    isTeaser(
      page.text,
      page.blocks.slice(from[box], Math.min((from[box] as number) + MAX_LINES, to[box] as number) + 1),
    );
  return siblingBoxes(page.boxes, lines, MIN_STORIES, isStory).map((group) => {
    const [first, last] = [group[0] as number, group.at(-1) as number];
    return { from: from[first] as number, to: to[last] as number, box: page.boxes[first]?.parent ?? -1 };
  });
}

function isTeaser(text: string, lines: readonly PageBlock[]): boolean {
  if (lines.length > MAX_LINES) return false;
  let letters = 0;
  let hasHeadline = false;
  for (const line of lines) {
    const isLinked = linkDensity(line) >= MOSTLY_LINK;
    if (isLinked) hasHeadline ||= textLength(text, line) >= MIN_HEADLINE;
    else letters += textLength(text, line);
  }
  return hasHeadline && letters <= MAX_TEXT;
}
