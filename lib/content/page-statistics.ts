/*
 * What is asked of a page as a whole before its lines become rows: which of its words are its small words and which its
 * title's, which boxes are of one template. Words and boxTemplates are numbers here, so that a set is a list of flags.
 */

import { ALPHANUMERIC, kindAt, MARK, widthOf } from '../text/characters.ts';
import type { CooperativeTask } from '../text/cooperative-task.ts';
import type { Box, PageBlock } from '../text/page-text.ts';
import { type BlockWords, blockWords } from './line-statistics.ts';
import type { Page, WordWeights } from './page.ts';
import { type PageTree, pageTree } from './page-tree.ts';
import { Vocabulary } from './vocabulary.ts';

/** Bits of a word: one of the page's small words, one of its title's. */
export const COMMON = 1;
export const IN_TITLE = 2;

/** Lines whose boxes are of one template. */
export interface BoxTemplate {
  blocks: number;
  prose: number;
  size: number;
  linked: number;
}

export interface PageStatistics {
  readonly words: readonly BlockWords[];
  readonly tree: PageTree;
  /** The bits above, by word. */
  readonly wordSets: Uint8Array;
  /** Log-odds of the words, by word. */
  readonly wordWeights: Float64Array;
  /** Log-odds of each box's own names. */
  readonly boxTokens: readonly number[];
  /** By box; boxes of one template share theirs. */
  readonly boxTemplates: readonly BoxTemplate[];
  /** Lines of running text. */
  readonly proseLines: readonly number[];
}

/** Lines a step: under a millisecond. */
const STEP = 32;

export function* pageStatisticsTask(page: Page, weights: WordWeights): CooperativeTask<PageStatistics> {
  const { text, blocks, boxes } = page;
  const vocabulary = new Vocabulary();
  const words: BlockWords[] = [];
  for (const [i, block] of blocks.entries()) {
    words.push(blockWords(text, block, vocabulary));
    if (i % STEP === 0) yield;
  }
  const boxTokens = boxes.map((box) => weigh(box.tokens, weights) + weigh(box.roles, weights));
  takeShortProse(words, page, boxTokens);
  const tree = pageTree(boxes, blocks, words);
  yield;
  const titleWords = new Set(wordNumbers(page.title, vocabulary));
  const wordSets = new Uint8Array(vocabulary.words.length);
  for (const word of titleWords) wordSets[word] = IN_TITLE;
  for (const word of commonWords(words, vocabulary)) wordSets[word] = (wordSets[word] as number) | COMMON;
  yield;
  const wordWeights = Float64Array.from(vocabulary.words, (word) => weights.word(word));
  yield;
  const paths = pathsOf(boxes);
  yield;
  const boxTemplates = boxTemplatesOf(paths, blocks, words);
  yield;
  const proseLines: number[] = [];
  words.forEach(({ prose }, i) => {
    if (prose > 0) proseLines.push(i);
  });
  return { words, tree, wordSets, wordWeights, boxTokens, boxTemplates, proseLines };
}

/** Letters of running text in all under which a page's short sentences are its running text as well. */
const LITTLE_PROSE = 600;
/** The same with what stands in boxes of other names. */
const LITTLE_PROSE_IN_ALL = 1200;
const MIN_SHORT_PROSE = 30;

/** Log-odds of the names around a line, together, from which down it is no text of the page's own. */
const NAMED_OTHERWISE = -2;

/**
 * On a page with hardly a long line, what is near one says nothing: its short sentences are taken for running text, and
 * sentences in boxes with the names of menus and lists of stories are not.
 */
function takeShortProse(words: BlockWords[], { blocks, boxes }: Page, boxTokens: readonly number[]): void {
  const all = words.reduce((sum, { prose }) => sum + prose, 0);
  if (all >= LITTLE_PROSE_IN_ALL) return;
  const around: number[] = [];
  boxes.forEach(({ parent }, i) => {
    around.push(Math.min(0, around[parent] ?? 0, (around[parent] ?? 0) + (boxTokens[i] as number)));
  });
  const isNamedOtherwise = blocks.map(({ box }) => (around[box] ?? 0) <= NAMED_OTHERWISE);
  const own = words.reduce((sum, { prose }, i) => sum + (isNamedOtherwise[i] ? 0 : prose), 0);
  if (own >= LITTLE_PROSE) return;
  words.forEach((line, i) => {
    const runs = line.size >= MIN_SHORT_PROSE && line.stops >= 1 && line.linkDensity < 0.34;
    words[i] = { ...line, prose: runs && !isNamedOtherwise[i] ? line.size : 0 };
  });
}

function wordNumbers(text: string, vocabulary: Vocabulary): number[] {
  const words: number[] = [];
  const end = text.length;
  let from = 0;
  let kind = 0;
  for (let at = 0; at <= end; at += widthOf(kind)) {
    kind = at < end ? kindAt(text, at, end) : 0;
    if ((kind & (ALPHANUMERIC | MARK)) !== 0) continue;
    if (at > from) words.push(vocabulary.numberOf(text, from, at));
    from = at + widthOf(kind);
  }
  return words;
}

/**
 * The page's own function words: short words that stand in many of its long lines. No list of any language is needed.
 */
function commonWords(lines: readonly BlockWords[], { words }: Vocabulary): number[] {
  const counts = new Int32Array(words.length);
  const lastLine = new Int32Array(words.length).fill(-1);
  let long = 0;
  for (const [i, { prose, list }] of lines.entries()) {
    if (prose === 0) continue;
    long++;
    for (const word of list) {
      if (lastLine[word] === i) continue;
      lastLine[word] = i;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  const least = Math.max(2, long * 0.25);
  const frequent = words.flatMap((word, number) => {
    const count = counts[number] as number;
    return count >= least && word.length <= 4 ? [{ word, number, count }] : [];
  });
  frequent.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return frequent.slice(0, 40).map(({ number }) => number);
}

export function weigh(tokens: readonly string[], weights: WordWeights): number {
  let sum = 0;
  for (const token of tokens) sum += weights.token(token);
  return sum;
}

/**
 * Tag and names of a box and the tags of the three around it, as a number: lines with the same path are of one
 * template.
 */
function pathsOf(boxes: readonly Box[]): number[] {
  const tagOf = numbering<string>();
  const namesOf = numbering<string>();
  const outerOf = numbering<number>();
  const pathOf = numbering<number>();
  const tags = boxes.map(({ tag }) => tagOf(tag));
  // The same few lists of names stand on thousands of boxes, as one object where a page was read.
  const known = new Map<readonly string[], number>();
  return boxes.map(({ tokens, parent }, i) => {
    let names = known.get(tokens);
    if (names === undefined) {
      names = namesOf(tokens.slice(0, 4).join('.'));
      known.set(tokens, names);
    }
    let outer = 0;
    let above = parent;
    for (let level = 0; level < 3; level++) {
      outer = outer * MAX_TAGS + (tags[above] ?? 0);
      above = boxes[above]?.parent ?? -1;
    }
    return pathOf((names * MAX_TAGS + (tags[i] as number)) * MAX_OUTER + outerOf(outer));
  });
}

/** Different tags of boxes, of which HTML has 60. Three of them together still make a whole number. */
const MAX_TAGS = 2 ** 12;
/** Different threes of tags around boxes: no more than boxes. */
const MAX_OUTER = 2 ** 18;

/** Numbers different things from one on. */
function numbering<T>(): (thing: T) => number {
  const numbers = new Map<T, number>();
  return (thing) => {
    let number = numbers.get(thing);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(thing, number);
    }
    return number;
  };
}

function boxTemplatesOf(
  paths: readonly number[],
  blocks: readonly PageBlock[],
  words: readonly BlockWords[],
): BoxTemplate[] {
  const byPath: BoxTemplate[] = [];
  const boxTemplates = paths.map((path) => {
    byPath[path] ??= { blocks: 0, prose: 0, size: 0, linked: 0 };
    return byPath[path];
  });
  blocks.forEach((block, i) => {
    const { prose, size, linkDensity } = words[i] as BlockWords;
    const template = boxTemplates[block.box];
    if (!template) return;
    template.blocks++;
    template.prose += prose;
    template.size += size;
    template.linked += size * linkDensity;
  });
  return boxTemplates;
}
