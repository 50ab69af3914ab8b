/*
 * The lines around an article's head and foot that state its days: "Published on 3 May 2024 · Updated 4 May 2024",
 * "By Ada Solheim | Nov 8, 2023", "25.11.2023". Told by where a line stands, by how little else it says, and by what
 * the page calls its element. Such lines are junk to a reader of the text, and their facts are kept here.
 */

import { nextWord } from '../junk/cues/cue-words.ts';
import { findCues, matchCue, type PlacedCue } from '../junk/cues/match-cue.ts';
import { anyOf, wordsOfAll } from '../languages/all-languages.ts';
import { ALPHANUMERIC, kindAt, LETTER, MARK } from '../text/characters.ts';
import type { Block } from '../text/page-content.ts';
import type { Box, PageText } from '../text/page-text.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { type DayInLine, daysInLine, type NumericOrder } from '../text/stated-day.ts';
import { type DayLineView, dayLineScore } from './day-line-score.ts';
import { boxesAround, type HeadLine, headLines } from './head-lines.ts';

/** A day as a line states it, and how far that line is to be believed. */
export interface DayLine {
  readonly day: string;
  /** The line's own words, from the day's cue on. */
  readonly words: string;
  readonly says: 'published' | 'updated';
  readonly score: number;
  /** Alike for lines that a template has made. */
  readonly shape: string;
}

const MAX_LINE_CHARACTERS = 200;
/** Of a longer line only its start is looked at: a standfirst may begin with its day. */
const LINE_START = 60;

/** How the metadata cues of change begin, in every language. */
const CHANGED = new RegExp(`^(?:${anyOf(({ junk }) => junk?.changed)})`, 'iu');

/** @param order what comes first in "03/04/2024" on this page */
export function dayLines(page: PageText, blocks: readonly Block[], order: NumericOrder): DayLine[] {
  const lines: DayLine[] = [];
  const places = headLines(blocks);
  const title = blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ inArticle }) => inArticle);
  const boxesOfTitle = boxesAround(page, title);
  const month = monthInAddress(page.source);
  for (const place of places) {
    const { start, end } = place.block;
    const text = page.text.slice(start, end - start > MAX_LINE_CHARACTERS ? start + LINE_START : end);
    if (!/\p{Nd}/u.test(text)) continue;
    const days = daysOf(text, place.block, order);
    days.forEach((found, i) => {
      const around = { start: days[i - 1]?.end ?? 0, end: days[i + 1]?.start ?? text.length };
      lines.push(lineOf(page, place, boxesOfTitle, month, text, found, around));
    });
  }
  lines.push(...badges(page, places, boxesOfTitle, month));
  return lines.map((line) => (isOneOfMany(line, lines) ? { ...line, score: line.score + ONE_OF_MANY } : line));
}

/** UTF-16 units of a line that may be a part of a day, and lines that make one. */
const MAX_PART = 10;
const MAX_PARTS = 3;

/** A day like a leaf of a calendar, in lines of its own: "08", "Nov", "2023". */
function badges(page: PageText, places: readonly HeadLine[], boxesOfTitle: ReadonlySet<number>, month: string | null) {
  const isPart = (place: HeadLine | undefined): place is HeadLine =>
    place !== undefined && place.fromTitle !== null && place.block.end - place.block.start <= MAX_PART;
  return places.flatMap((place, i) => {
    const parts = places.slice(i, i + MAX_PARTS);
    if (!parts.every(isPart) || parts.length < 2) return [];
    for (const size of [MAX_PARTS, 2]) {
      const last = parts.slice(0, size).at(-1)?.block.end ?? 0;
      const text = page.text.slice(place.block.start, last).replaceAll('\n', ' ');
      const [found] = daysInLine(text);
      if (found?.start === 0 && found.end === text.length)
        return [lineOf(page, place, boxesOfTitle, month, text, found, { start: 0, end: text.length })];
    }
    return [];
  });
}

/** "2023-11" of "/2023/11/"; an address with a day is a witness of its own. */
function monthInAddress(source: string): string | null {
  const found = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])\//.exec(source);
  return found && `${found[1]}-${found[2]}`;
}

/** A list of other stories has a day in each of its entries. */
const isOneOfMany = ({ shape, day }: DayLine, lines: readonly DayLine[]): boolean =>
  new Set(lines.filter((other) => other.shape === shape && other.day !== day).map((other) => other.day)).size > 1;
const ONE_OF_MANY = -3;

/** Letters or figures on both sides of an element's start or end. */
const GLUED = /[\p{L}\p{N}]{2}/u;

/** The days of a line, and of its elements where words of two run together: "Ada SolheimMay 30, 2019". */
function daysOf(text: string, block: Block, order: NumericOrder): DayInLine[] {
  const found = daysInLine(text, order);
  for (const run of block.runs) {
    const [start, end] = [run.start - block.start, run.end - block.start];
    if (!GLUED.test(text.slice(start - 1, start + 1)) && !GLUED.test(text.slice(end - 1, end + 1))) continue;
    for (const { day, ...span } of daysInLine(text.slice(start, end), order)) {
      const shifted = { day, start: start + span.start, end: start + span.end };
      if (!found.some((other) => spansOverlap(other, shifted))) found.push(shifted);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * What announces who wrote it, the longer phrases first; what stands around it is asked apart, for a list of words
 * beside classes of letters takes long to compile.
 */
const BY = new RegExp(
  [...wordsOfAll(({ junk }) => junk?.by, '|')]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]"),
  'g',
);
const BEHIND_BY = /(?:\s?[:：]\s?|\s+)\p{Lu}\p{L}+\s\p{Lu}/uy;

/** "… by Ada Solheim". */
function namesWriter(text: string): boolean {
  if (!TWO_CAPITALS.test(text)) return false;
  for (const { index, 0: words } of text.matchAll(BY)) {
    if (index > 0 && (kindAt(text, index - 1, text.length) & (ALPHANUMERIC | MARK)) !== 0) continue;
    BEHIND_BY.lastIndex = index + words.length;
    if (BEHIND_BY.test(text)) return true;
  }
  return false;
}
const TWO_CAPITALS = /\p{Lu}\p{L}+\s\p{Lu}/u;

/** "Erscheinungsdatum: ", "公開日：": a label in whatever words. */
const LABEL = /^[^\p{L}\p{N}]{0,3}\p{L}[\p{L}\p{M} -]{1,28}\s?[:：]\s?$/u;

/** "Termin: Samstag, ", "Location: Penhallow. Event date: ". */
const EVENT = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])(?:${anyOf(({ junk }) => junk?.eventDay)})\\s?[:：]\\s?(?:\\p{L}+[.,]{0,2} )?$`,
  'iu',
);

/** Clock times with what stands beside them, and numbers. */
const TIME = /\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?(?:[ap]\.?m\.?|uhr|hrs?|h|[A-Z]{2,5})(?!\p{L}))*|\d+/giu;
/** What goes on a word, beside letters and marks. */
const INSIDE = ".'’-";

/** Letters with what goes on with them, clock times left out. */
function wordsIn(line: string): number {
  const text = /\d/.test(line) ? line.replace(TIME, ' ') : line;
  let [count, inside] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at, text.length);
    if (inside && ((kind & (LETTER | MARK)) !== 0 || INSIDE.includes(text[at] as string))) continue;
    inside = (kind & LETTER) !== 0;
    if (inside) count++;
  }
  return count;
}

/** @param around of the line, what lies between the days before and behind */
function lineOf(
  page: PageText,
  place: HeadLine,
  boxesOfTitle: ReadonlySet<number>,
  month: string | null,
  text: string,
  found: DayInLine,
  around: Span,
): DayLine {
  const { block } = place;
  const before = text.slice(around.start, found.start);
  const cue = cueOf(text, around.start, found.start, block);
  const cueLater = cue ? undefined : findCues(text.slice(found.end, around.end), 'metadata')[0];
  const toldBy = cue ?? cueLater ?? findCues(before, 'metadata').at(-1);
  // "This entry was posted on Wednesday, November 8th, 2023 at 3:50 pm and is filed under News."
  const isOfText = matchCue(text, nextWord(text, 0), 'ownText') !== null;
  const names = namesAt(page, boxesOfTitle, block, found);
  // Classes of letters take a browser long to make ready; most lines need none.
  const hasColon = /[:：]/.test(before);
  const rest = wordsIn(`${text.slice(0, found.start)} ${text.slice(found.end)}`) - (toldBy?.words ?? 0);
  const view: DayLineView = {
    // In a text file what is a heading is guessed from its length.
    kind: names.inFigure ? 'caption' : page.isPlain ? 'paragraph' : block.kind,
    fromTitle: place.fromTitle,
    inArticle: block.inArticle,
    told:
      cue || (isOfText && toldBy) ? 'before' : hasColon && LABEL.test(before) ? 'label' : cueLater ? 'behind' : 'not',
    isByline: namesWriter(text),
    isOfEvent: hasColon && EVENT.test(before),
    isFirst: around.start === 0,
    inMonthOfAddress: month === null ? null : found.day.startsWith(month),
    otherWords: names.isAlone ? 0 : Math.max(0, rest),
    isSentence: !names.isAlone && !(isOfText && toldBy) && /[.!?…]$/.test(text) && rest > 4,
    names: names.ofDay,
    around: names.around,
    inTime: names.inTime,
  };
  const box = page.boxes[block.box];
  return {
    day: found.day,
    words: text.slice(cue ? around.start + cue.start : found.start, around.end).trim(),
    says: cue && CHANGED.test(before.slice(cue.start)) ? 'updated' : 'published',
    score: dayLineScore(view),
    shape: [box?.tag, ...(box?.tokens ?? []), view.told].join(' '),
  };
}

/**
 * The last phrase between two days that begins a fact: the line's first word, a word after a mark or after another
 * fact, or first in its element. "The novel published on 3 May" has none.
 */
function cueOf(text: string, from: number, to: number, block: Block): PlacedCue | undefined {
  return findCues(text.slice(from, to), 'metadata').findLast(({ start }) => {
    const at = from + start;
    const before = text.slice(0, at).trimEnd();
    if (before === '' || /[·•|–—/(,:-]$/u.test(before)) return true;
    if (block.runs.some((run) => run.start - block.start === at)) return true;
    return from > 0 && start <= 20;
  });
}

/** Boxes looked at around a line. */
const MAX_BOXES = 12;

function namesAt(page: PageText, boxesOfTitle: ReadonlySet<number>, block: Block, day: Span) {
  const ofDay = new Set<string>();
  const around = new Set<string>();
  const [start, end] = [block.start + day.start, block.start + day.end];
  const holding = block.runs.filter((run) => run.start <= start && run.end >= end);
  for (const { tokens } of holding) for (const token of tokens) ofDay.add(token);
  let at = block.box;
  for (let depth = 0; at >= 0 && depth < MAX_BOXES; depth++) {
    const box = page.boxes[at] as Box;
    for (const token of [...box.tokens, ...box.roles]) {
      // What holds the title as well is the article's, whatever it is called.
      if (!boxesOfTitle.has(at)) around.add(token);
      if (depth < 2) ofDay.add(token);
    }
    if (!boxesOfTitle.has(at)) around.add(box.tag);
    at = box.parent;
  }
  return {
    ofDay,
    around,
    inFigure: around.has('figure') || around.has('figcaption'),
    inTime: holding.some(({ tag }) => tag === 'time'),
    isAlone: holding.some(
      (run) =>
        wordsIn(`${page.text.slice(run.start, start)} ${page.text.slice(end, run.end)}`) <= 1 &&
        run.end - run.start < block.end - block.start,
    ),
  };
}
