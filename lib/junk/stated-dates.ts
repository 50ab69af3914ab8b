/*
 * What the lines around an article's head and foot say of its days: "Published on 3 May 2024 · Updated 4 May 2024".
 * Such lines are junk to a reader of the text, and their facts are kept here. Believed only where nothing was written
 * for machines.
 */

import { anyOf } from '../languages/all-languages.ts';
import type { Block } from '../text/page-content.ts';
import { statedDay } from '../text/stated-day.ts';
import { findCues } from './cues/match-cue.ts';

export interface StatedDates {
  /** The line's own words; '' when none says so. */
  readonly published: string;
  readonly updated: string;
}

/** Lines looked at before the title, after it, and at the article's end. */
const BEFORE = 4;
const AFTER = 8;
const AT_END = 4;
const MAX_LINE_CHARACTERS = 160;
/** How the metadata cues of change begin, in every language. */
const CHANGED = new RegExp(`^(?:${anyOf(({ junk }) => junk?.changed)})`, 'iu');

export function statedDates(
  text: string,
  blocks: readonly Pick<Block, 'kind' | 'start' | 'end' | 'runs' | 'inArticle'>[],
): StatedDates {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const first = title < 0 ? blocks.findIndex(({ inArticle }) => inArticle) : title;
  const last = blocks.findLastIndex(({ inArticle }) => inArticle);
  const near = new Set([
    ...blocks.slice(Math.max(0, first - BEFORE), first + AFTER + 1),
    ...blocks.slice(Math.max(0, last - AT_END + 1), last + AT_END + 1),
  ]);
  let published = '';
  let updated = '';
  for (const { start, end, runs } of near) {
    if (end - start > MAX_LINE_CHARACTERS) continue;
    const runStarts = runs.map((run) => run.start - start);
    for (const { cue, rest } of factsOf(text.slice(start, end), runStarts)) {
      if (statedDay(rest) === null) continue;
      if (CHANGED.test(cue)) updated ||= cue + rest;
      else published ||= cue + rest;
    }
  }
  return { published, updated };
}

/**
 * The line parted before each cue that begins a fact: the first word, a word after a mark, after another fact, or first
 * in its element.
 */
function factsOf(line: string, runStarts: readonly number[]): { readonly cue: string; readonly rest: string }[] {
  const cues = findCues(line, 'metadata').filter(({ start }, i, all) => {
    const before = line.slice(0, start).trimEnd();
    if (before === '' || runStarts.includes(start)) return true;
    return /[·•|–—-]$/u.test(before) || (i > 0 && /\d/.test(before.slice(all[i - 1]?.end)));
  });
  return cues.map(({ start, end }, i) => ({
    cue: line.slice(start, end),
    rest: line.slice(end, cues[i + 1]?.start).trimEnd(),
  }));
}
