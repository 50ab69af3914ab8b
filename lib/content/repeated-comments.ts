/*
 * Comments that no name tells: three boxes and more of one template beside each other, each with somebody's name, a
 * time and some text, the names mostly different. A list of teasers is linked, and the entries of a live blog have
 * their reporters over and over or none; speakers of an interview have no time.
 */

import type { Box, PageBlock } from '../text/page-text.ts';
import type { CommentPage, CommentRegion } from './comment-region.ts';
import { linkDensity } from './link-density.ts';
import { linesOfBoxes } from './page-tree.ts';
import { siblingBoxes } from './sibling-boxes.ts';

const MIN_ITEMS = 3;
/** Share of the items that must look like a comment: some are deleted, or a picture. */
const MOST = 0.7;
/** Share of different names among the items. */
const DIFFERENT = 0.6;
/** Characters and words of what names somebody; characters of what says when. */
const MAX_NAME = 32;
const MAX_NAME_WORDS = 4;
const MAX_META = 70;
/** Words of a link that is the headline of another story. */
const HEADLINE_WORDS = 5;
/** Characters of text that a comment has in the middle, at least: "Well said!" alone is no sign. */
const MIN_COMMENT = 25;
const LONG_LINE = 100;
/** Share of the comments that have a sentence: opening hours and tables of results have none. */
const WITH_SENTENCE = 0.5;
/** Lines of an item looked at for its name and time. */
const HEAD = 4;

export function repeatedComments(page: CommentPage): CommentRegion[] {
  const lines = linesOfBoxes(page);
  const title = page.blocks.findIndex(({ kind }) => kind === 'title');
  const regions: CommentRegion[] = [];
  for (const group of siblingBoxes(
    page.boxes,
    lines,
    MIN_ITEMS,
    (box) => (lines.to[box] as number) > (lines.from[box] as number),
  )) {
    const [first, last] = [group[0] as number, group.at(-1) as number];
    const [from, to] = [lines.from[first] as number, lines.to[last] as number];
    if (from < title || regions.some((other) => from <= other.to && to >= other.from)) continue;
    const items = group.map((box) => itemOf(page, lines.from[box] as number, lines.to[box] as number));
    if (!areComments(items)) continue;
    regions.push({ from, to, count: group.length, box: page.boxes[first]?.parent ?? -1, isSure: haveSameWord(items) });
  }
  if (regions.length === 0) regions.push(...flatComments(page, title));
  return regions.sort((a, b) => a.from - b.from);
}

interface Item {
  readonly name: string | null;
  readonly hasTime: boolean;
  /** Characters of text that is not linked. */
  readonly text: number;
  readonly hasHeadline: boolean;
  readonly hasSentence: boolean;
  /** Its short lines without figures: among them what answers it. */
  readonly labels: readonly string[];
}

function areComments(items: readonly Item[]): boolean {
  const good = items.filter(({ name, hasTime, text, hasHeadline }) => name && hasTime && text > 0 && !hasHeadline);
  const sizes = good.map(({ text }) => text).sort((a, b) => a - b);
  const names = new Set(good.map(({ name }) => name));
  return (
    good.length >= MIN_ITEMS &&
    good.length >= MOST * items.length &&
    names.size >= Math.max(2, DIFFERENT * good.length) &&
    good.filter(({ hasSentence }) => hasSentence).length >= WITH_SENTENCE * good.length &&
    (sizes[sizes.length >> 1] as number) >= MIN_COMMENT
  );
}

/** Characters of what answers a comment: "Reply", in whatever language. */
const MAX_LABEL = 24;

function haveSameWord(items: readonly Item[]): boolean {
  const counts = new Map<string, number>();
  for (const { labels } of items) for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= MOST * items.length;
}

function itemOf(page: CommentPage, from: number, to: number): Item {
  let name: string | null = null;
  let [hasTime, hasHeadline, hasSentence] = [false, false, false];
  let text = 0;
  const labels: string[] = [];
  for (let i = from; i <= to; i++) {
    const block = page.blocks[i] as PageBlock;
    const words = page.text.slice(block.start, block.end);
    const isShort = words.length <= MAX_META;
    const isTime = isShort && (saysWhen(words) || saysTime(block, page.boxes));
    if (isTime && (i < from + HEAD || i > to - 2)) hasTime = true;
    if (name === null && ((i < from + HEAD && text === 0) || i > to - HEAD)) name = nameIn(words);
    if (words.length <= MAX_LABEL && !/\d/.test(words)) labels.push(words);
    const isLinked = linkDensity(block) >= 0.5;
    if (isLinked && words.split(' ').length >= HEADLINE_WORDS && !isTime) hasHeadline = true;
    if (isLinked || (isShort && (isTime || i === from))) continue;
    text += words.length;
    hasSentence ||= words.length >= LONG_LINE || SENTENCE_END.test(words);
  }
  return { name, hasTime, text, hasHeadline, hasSentence, labels };
}

/** A year, an hour, or so many hours or days before now: "2 hours ago", "vor 3 Tagen", "hace 5 h". */
const DATE_OR_TIME = /(?:19|20)\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./-]\d{1,2}/;
/** "vor 3 Stunden", "3 hours ago". */
const AGO = /^\p{L}{0,6} ?\d{1,2} ?\p{L}+(?: \p{L}+)?$/u;
const saysWhen = (words: string): boolean => /\d/.test(words) && (DATE_OR_TIME.test(words) || AGO.test(words));

const SENTENCE_END = /[.!?…。！？]\s*["”»)]?$/;

const saysTime = ({ runs, box }: PageBlock, boxes: readonly Box[]): boolean =>
  runs.some(({ tag }) => tag === 'time') || boxes[box]?.tag === 'time';

/** The words before the first figure, where they are few and no sentence. */
function nameIn(line: string): string | null {
  if (line.length > MAX_META || SENTENCE_END.test(line)) return null;
  const name = (line.split(/\d/, 1)[0] as string).trim();
  const isName = /^[\p{L}@]/u.test(name) && name.length <= MAX_NAME && name.split(' ').length <= MAX_NAME_WORDS;
  return isName ? name : null;
}

/** Comments without a box each: lines of one box by turns, a name with a time and what was said. */
function flatComments(page: CommentPage, title: number): CommentRegion[] {
  const heads = new Map<number, number[]>();
  page.blocks.forEach((block, i) => {
    const words = page.text.slice(block.start, block.end);
    const box = page.boxes[block.box]?.parent ?? -1;
    if (i < title || words.length > MAX_META || !saysWhen(words) || nameIn(words) === null) return;
    const before = heads.get(box);
    if (before) before.push(i);
    else heads.set(box, [i]);
  });
  return [...heads].flatMap(([box, lines]) => {
    if (lines.length < MIN_ITEMS) return [];
    const from = lines[0] as number;
    let to = from;
    while (to + 1 < page.blocks.length && page.boxes[(page.blocks[to + 1] as PageBlock).box]?.parent === box) to++;
    const items = lines.map((line, i) => itemOf(page, line, (lines[i + 1] ?? to + 1) - 1));
    return areComments(items) ? [{ from, to, count: lines.length, box, isSure: false }] : [];
  });
}
