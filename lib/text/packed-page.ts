/*
 * A `PageText` as it crosses from the page to the background: names once in a table, places as differences, all numbers
 * in flat lists. A third of the size of the plain object as JSON, and quicker to write and read. What comes from a page
 * is not believed: `unpackPage` gives null for anything that is not a page.
 */

import {
  BLOCK_KINDS,
  type Box,
  type DateEvidence,
  type InlineElement,
  type PageBlock,
  type PageText,
  type Witness,
} from './page-text.ts';
import type { Span } from './span.ts';

export interface PackedPage extends Omit<PageText, 'blocks' | 'boxes' | 'witness'> {
  /** Element names. */
  readonly tags: readonly string[];
  /** Lists of class, id and role words, parted by spaces. The first is the empty list. */
  readonly names: readonly string[];
  /**
   * Five numbers a box: tag, class and id words, role words, how many boxes before this one its parent is (0: none),
   * pictures.
   */
  readonly boxes: readonly number[];
  /** Four numbers a block: length, kind, box, number of runs. One line end stands between two blocks. */
  readonly blocks: readonly number[];
  /** Four numbers a run: offset in its block, length, twice its tag and one more for a story, class and id words. */
  readonly runs: readonly number[];
  readonly witness?: {
    readonly from: Witness['from'];
    /** Two numbers a stretch: how far after the end of the one before it begins, and its length. */
    readonly spans: readonly number[];
  };
}

/** Gives each different key a number, in order of first appearance. */
class Table {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** The reader gives the same list of words to all boxes of one class, so most are found without joining. */
  private readonly known = new Map<readonly string[], number>();

  numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(key) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  numberOfWords(words: readonly string[]): number {
    let number = this.known.get(words);
    if (number === undefined) {
      number = this.numberOf(words.join(' '));
      this.known.set(words, number);
    }
    return number;
  }
}

export function packPage({ blocks, boxes, witness, ...page }: PageText): PackedPage {
  const tags = new Table();
  const names = new Table();
  names.numberOf('');
  const packedBoxes: number[] = [];
  boxes.forEach(({ tag, tokens, roles, parent, pictures = 0 }, i) => {
    const back = parent < 0 ? 0 : i - parent;
    packedBoxes.push(tags.numberOf(tag), names.numberOfWords(tokens), names.numberOfWords(roles), back, pictures);
  });
  const packedBlocks: number[] = [];
  const runs: number[] = [];
  for (const block of blocks) {
    packedBlocks.push(block.end - block.start, BLOCK_KINDS.indexOf(block.kind), block.box, block.runs.length);
    for (const { start, end, tag, tokens, toStory } of block.runs) {
      const kind = 2 * tags.numberOf(tag) + (toStory ? 1 : 0);
      runs.push(start - block.start, end - start, kind, names.numberOfWords(tokens));
    }
  }
  const packed = { ...page, tags: tags.list, names: names.list, boxes: packedBoxes, blocks: packedBlocks, runs };
  return witness ? { ...packed, witness: { from: witness.from, spans: packSpans(witness.spans) } } : packed;
}

function packSpans(spans: readonly Span[]): number[] {
  let last = 0;
  return spans.flatMap(({ start, end }) => {
    const pair = [start - last, end - start];
    last = end;
    return pair;
  });
}

/** Null when they reach past the text's end. */
function unpackSpans(packed: readonly number[], length: number): Span[] | null {
  const spans: Span[] = [];
  let last = 0;
  for (let at = 0; at + 1 < packed.length; at += 2) {
    const start = last + (packed[at] as number);
    last = start + (packed[at + 1] as number);
    spans.push({ start, end: last });
  }
  return last <= length && packed.length % 2 === 0 ? spans : null;
}

/** What was packed; null when it is anything else, or does not hold together. */
export function unpackPage(packed: unknown): PageText | null {
  if (!isPackedPage(packed)) return null;
  const names = packed.names.map((words) => (words === '' ? [] : words.split(' ')));
  const boxes = unpackBoxes(packed, names);
  const blocks = boxes && unpackBlocks(packed, names, boxes.length);
  if (!boxes || !blocks) return null;
  const { source, language, title, published, publishedFrom, updated, text, isPlain } = packed;
  const page = { source, language, title, published, publishedFrom, updated, text, blocks, boxes, isPlain };
  if (packed.witness === undefined) return page;
  const spans = unpackSpans(packed.witness.spans, text.length);
  return spans && { ...page, witness: { from: packed.witness.from, spans } };
}

function unpackBoxes({ tags, boxes }: PackedPage, names: readonly string[][]): Box[] | null {
  const unpacked: Box[] = [];
  for (let at = 0; at < boxes.length; at += 5) {
    const [tag, tokens, roles] = [
      tags[boxes[at] as number],
      names[boxes[at + 1] as number],
      names[boxes[at + 2] as number],
    ];
    const [back, pictures] = [boxes[at + 3] as number, boxes[at + 4] as number];
    if (tag === undefined || !tokens || !roles || back > unpacked.length) return null;
    const parent = back === 0 ? -1 : unpacked.length - back;
    unpacked.push(pictures > 0 ? { tag, tokens, roles, parent, pictures } : { tag, tokens, roles, parent });
  }
  return boxes.length % 5 === 0 ? unpacked : null;
}

function unpackBlocks(packed: PackedPage, names: readonly string[][], boxCount: number): PageBlock[] | null {
  const { text, tags, blocks, runs } = packed;
  const unpacked: PageBlock[] = [];
  let start = 0;
  let run = 0;
  for (let at = 0; at < blocks.length; at += 4) {
    const [length, kind] = [blocks[at] as number, BLOCK_KINDS[blocks[at + 1] as number]];
    const [box, count] = [blocks[at + 2] as number, blocks[at + 3] as number];
    const end = start + length;
    if (kind === undefined || length === 0 || end > text.length || box >= boxCount) return null;
    const own: InlineElement[] = [];
    for (const last = run + 4 * count; run < last; run += 4) {
      const [from, size, kindOfRun] = [runs[run] as number, runs[run + 1] as number, runs[run + 2] as number];
      const [tag, tokens] = [tags[Math.floor(kindOfRun / 2)], names[runs[run + 3] as number]];
      if (tag === undefined || !tokens || !(from + size <= length)) return null;
      const inline = { start: start + from, end: start + from + size, tag, tokens };
      own.push(kindOfRun % 2 === 1 ? { ...inline, toStory: true } : inline);
    }
    unpacked.push({ start, end, kind, box, runs: own });
    start = end + 1;
  }
  const isWhole = blocks.length % 4 === 0 && run === runs.length && start === (unpacked.length ? text.length + 1 : 0);
  return isWhole ? unpacked : null;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);
const isEvidence = (value: unknown): value is DateEvidence =>
  typeof value === 'object' &&
  value !== null &&
  isText((value as DateEvidence).from) &&
  isText((value as DateEvidence).value);

const isWitness = (value: unknown): boolean => {
  const witness = (value ?? {}) as { readonly from?: unknown; readonly spans?: unknown };
  return (witness.from === 'body' || witness.from === 'state') && isCounts(witness.spans);
};

/** Whether a value has the form of a packed page; whether it holds together, `unpackPage` finds out. */
export function isPackedPage(value: unknown): value is PackedPage {
  if (typeof value !== 'object' || value === null) return false;
  const page = value as { [Key in keyof PackedPage]?: unknown };
  return (
    [page.source, page.language, page.title, page.text].every(isText) &&
    [page.published, page.updated].every((day) => day === null || isText(day)) &&
    (page.publishedFrom === null || isEvidence(page.publishedFrom)) &&
    typeof page.isPlain === 'boolean' &&
    isTexts(page.tags) &&
    isTexts(page.names) &&
    isCounts(page.boxes) &&
    isCounts(page.blocks) &&
    isCounts(page.runs) &&
    (page.witness === undefined || isWitness(page.witness))
  );
}
