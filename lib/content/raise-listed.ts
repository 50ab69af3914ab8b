/*
 * Scores of what is short and alike: ingredients, entries of a timetable, lines of code. Line by line they read like a
 * menu, and the scorer, which has learnt from news, gives them little; as a whole they tell more.
 */

import type { Box, PageBlock } from '../text/page-text.ts';
import { linkDensity } from './link-density.ts';
import type { Page } from './page.ts';
import { recipeLines } from './recipe-lines.ts';

const LIST_TAGS = new Set(['ul', 'ol', 'dl', 'table', 'pre']);
/** Lines from which on a list says something as a whole. */
const MIN_LINES = 3;
/** What its lines score in the middle, at least; lists of share buttons, of tags or of offers have less. */
const MIN_MEAN = 0.08;
/** From this share of links on a line is a link with a word or two around it. */
const LINKED_SHARE = 0.5;

/** A score that is text beyond doubt, for what the page itself says is text. */
const STATED = 0.75;

export function raiseListed(page: Pick<Page, 'text' | 'blocks' | 'boxes'>, scores: readonly number[]): number[] {
  const { blocks, boxes } = page;
  const raised = [...scores];
  for (const i of entryTimes(page, scores)) raised[i] = Math.max(STATED, scores[i] ?? 0);
  for (const i of recipeLines(page)) raised[i] = Math.max(STATED, scores[i] ?? 0);
  const lists = new Map<number, number[]>();
  blocks.forEach((block, i) => {
    const list = listAround(boxes, block.box);
    if (list < 0) return;
    const lines = lists.get(list);
    if (lines) lines.push(i);
    else lists.set(list, [i]);
  });
  for (const [list, lines] of joined(page, lists)) {
    if (lines.length < MIN_LINES) continue;
    if (areLineNumbers(page, lines)) {
      for (const i of lines) raised[i] = 0;
      continue;
    }
    if (lines.some((i) => linkDensity(blocks[i] as PageBlock) >= LINKED_SHARE)) continue;
    const mean = lines.reduce((sum, i) => sum + (scores[i] ?? 0), 0) / lines.length;
    const isTable = (boxes[list] as Box).tag === 'table';
    if (mean >= MIN_MEAN) for (const i of lines) raised[i] = Math.max(mean, raised[i] ?? 0);
    // A table with holes says nothing to anybody.
    else if (isTable) for (const i of lines) raised[i] = mean;
  }
  return raised;
}

/** Lists from which on short ones are parts of one. */
const MIN_LISTS = 3;

/**
 * Lists too short to say anything alone, taken together where several stand in one box, each below a heading of its
 * own: the parts of a price list, of the notes to a release.
 */
function joined(
  { blocks, boxes }: Pick<Page, 'blocks' | 'boxes'>,
  lists: ReadonlyMap<number, number[]>,
): readonly (readonly [number, readonly number[]])[] {
  const parts = new Map<string, [number, number[]][]>();
  for (const [list, lines] of lists) {
    const { tag, parent } = boxes[list] as Box;
    const above = blocks[(lines[0] ?? 0) - 1];
    const isShort = lines.length < MIN_LINES && above?.kind === 'heading' && linkDensity(above) < LINKED_SHARE;
    const key = isShort ? `${parent} ${tag}` : String(list);
    parts.set(key, [...(parts.get(key) ?? []), [list, lines]]);
  }
  return [...parts.values()].flatMap((group) =>
    group.length < MIN_LISTS ? group : [[group[0]?.[0] ?? -1, group.flatMap(([, lines]) => lines)] as const],
  );
}

/** The numbers beside a sample of code, in a column of their own. */
const areLineNumbers = ({ text, blocks }: Pick<Page, 'text' | 'blocks'>, lines: readonly number[]): boolean =>
  lines.every((line, i) => {
    const { start, end } = blocks[line] as PageBlock;
    const first = blocks[lines[0] as number] as PageBlock;
    return end - start < 6 && text.slice(start, end) === String(Number(text.slice(first.start, first.end)) + i);
  });

function listAround(boxes: readonly Box[], box: number): number {
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) if (LIST_TAGS.has((boxes[at] as Box).tag)) return at;
  return -1;
}

/** A clock's time and little else, in whatever way it is written: "14.20 Uhr", "9:05 p.m.", "8h30", "15時30分". */
const CLOCK = /^[^\p{L}\d]{0,6}\d{1,2}[:.h時시]\s?\d{2}(?!\d)[^\d]{0,8}$/u;
const MAX_CLOCK = 24;
/** Entries from which on a page is a report as it happens. */
const MIN_ENTRIES = 3;
/** What the line behind a time scores, as the words of its entry. */
const ENTRY_SCORE = 0.3;

/** Times that stand over the entries of a live blog, each in a line of its own: they say when, and are its text. */
function entryTimes({ text, blocks }: Pick<Page, 'text' | 'blocks'>, scores: readonly number[]): number[] {
  const times: number[] = [];
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { start, end } = blocks[i] as PageBlock;
    if (end - start > MAX_CLOCK || !CLOCK.test(text.slice(start, end))) continue;
    const next = blocks[i + 1] as PageBlock;
    if ((scores[i + 1] ?? 0) >= ENTRY_SCORE && linkDensity(next) < LINKED_SHARE) times.push(i);
  }
  return times.length < MIN_ENTRIES ? [] : times;
}
