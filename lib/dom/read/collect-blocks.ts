/*
 * The one pass over the page: every readable text node, in order, into one string with blocks, boxes and the way back to the nodes.
 * It decides nothing about what the words are. Pages are hostile: named form controls may shadow any property of a form, so elements
 * are read through functions taken from the root element, and the walk asks the TreeWalker, not the nodes, where it is.
 */

import type { BlockKind, Box, PageBlock, Run } from '../../text/page-text.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { BLOCK_TAGS, kindOfTag, PICTURE_TAGS, PREFORMATTED_TAGS, UNREAD_TAGS } from './element-kinds.ts';
import { elementNames } from './element-names.ts';
import type { Segments } from './page-map.ts';

/** Characters of text read at most; a news article has 5,000, the longest pages seen 400,000. */
export const MAX_CHARACTERS = 1_000_000;
/** Nodes visited at most; a large news page has 10,000 elements. */
export const MAX_NODES = 100_000;
/** Lines read at most; the longest of 737 pages has 3,500. */
export const MAX_BLOCKS = 8_000;

export interface Collected {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly boxes: readonly Box[];
  readonly boxElements: readonly Element[];
  readonly segments: Segments;
  readonly gaveUp: boolean;
}

export interface CollectOptions {
  readonly isHidden: (element: Element) => boolean;
  /** Lines of preformatted text end a block; false keeps only its blank lines (hard-wrapped text). */
  readonly keepLines: boolean;
}

interface OpenBox {
  readonly element: Element;
  readonly tag: string;
  index: number;
  kind: BlockKind | null;
  readonly preformatted: boolean;
  pictures: number;
}

interface OpenRun {
  readonly tag: string;
  readonly element: Element;
  start: number;
}

/** Nodes a step: well under a millisecond. */
const STEP = 64;
const TEXT = 3;
const ELEMENT_AND_TEXT = 0x1 | 0x4;
/** White space as JavaScript sees it, and characters without width that only invite a line break. */
const GAP = /[\s\u200b\u2060\ufeff]+/g;
const LINE_END = /\n/;
const BLANK_LINE = /\n[^\n]*\n/;
const ONLY_ZERO_WIDTH = /^[\u200b\u2060\ufeff]+$/;
/** Absent from a string, it holds only single plain spaces and needs no splitting: nearly every text node. */
const NEEDS_SPLITTING = /[^\S ]|[\u200b\u2060\ufeff]| {2}/;
/** Inline elements nested deeper than this are read but not reported as runs: no page that means well goes past ten. */
const MAX_RUN_DEPTH = 64;

export const collectBlocks = (root: Element, options: CollectOptions): Collected => finish(collectSteps(root, options));

export function* collectSteps(root: Element, options: CollectOptions): Steps<Collected> {
  const getAttribute = root.getAttribute;
  const names = elementNames(root);

  const parts: string[] = [];
  let length = 0;
  const blocks: PageBlock[] = [];
  const boxes: Box[] = [];
  const boxElements: Element[] = [];
  const segments: Segments = { starts: [], ends: [], nodes: [], offsets: [] };
  const openBoxes: OpenBox[] = [];
  const openRuns: OpenRun[] = [];
  let blockStart = -1;
  let blockRuns: Run[] = [];
  let space: { node: Text; offset: number } | 'made' | null = null;
  let gaveUp = false;

  const append = (words: string, node: Text | null, offset: number): void => {
    if (node) {
      const last = segments.starts.length - 1;
      const start = segments.starts[last] ?? 0;
      if (
        last >= 0 &&
        segments.nodes[last] === node &&
        (segments.offsets[last] ?? 0) + length - start === offset &&
        segments.ends[last] === length
      ) {
        segments.ends[last] = length + words.length;
      } else {
        segments.starts.push(length);
        segments.ends.push(length + words.length);
        segments.nodes.push(node);
        segments.offsets.push(offset);
      }
    }
    parts.push(words);
    length += words.length;
  };

  const appendWords = (words: string, node: Text, offset: number): void => {
    if (blockStart < 0) {
      if (length > 0) append('\n', null, 0);
      blockStart = length;
    } else if (space) {
      if (space === 'made') append(' ', null, 0);
      else append(' ', space.node, space.offset);
    }
    space = null;
    for (let i = Math.min(openRuns.length, MAX_RUN_DEPTH) - 1; i >= 0; i--) {
      const run = openRuns[i] as OpenRun;
      if (run.start >= 0) break;
      run.start = length;
    }
    append(words, node, offset);
  };

  const closeRun = (run: OpenRun): void => {
    if (run.start < 0) return;
    const { tag, element, start } = run;
    const tokens = names.ofRun(element);
    blockRuns.push(
      tag === 'a'
        ? { start, end: length, tag, tokens, href: getAttribute.call(element, 'href') ?? '' }
        : { start, end: length, tag, tokens },
    );
    run.start = -1;
  };

  const boxIndex = (): number => {
    let depth = openBoxes.length;
    while (depth > 0 && (openBoxes[depth - 1] as OpenBox).index < 0) depth--;
    let parent = openBoxes[depth - 1]?.index ?? -1;
    let parentKind = openBoxes[depth - 1]?.kind ?? null;
    for (; depth < openBoxes.length; depth++) {
      const box = openBoxes[depth] as OpenBox;
      const tokens = names.ofBox(box.element);
      box.index = boxes.length;
      box.kind = boxKind(box.tag, tokens, parentKind);
      boxes.push({ tag: box.tag, tokens, roles: names.rolesOf(box.element), parent });
      boxElements.push(box.element);
      parent = box.index;
      parentKind = box.kind;
    }
    return parent;
  };

  const endBlock = (): void => {
    if (blockStart < 0) {
      space = null;
      return;
    }
    for (let i = Math.min(openRuns.length, MAX_RUN_DEPTH) - 1; i >= 0; i--) closeRun(openRuns[i] as OpenRun);
    const box = boxIndex();
    const kind = openBoxes.at(-1)?.kind ?? null;
    const runs = blockRuns.length > 1 ? blockRuns.sort((a, b) => a.start - b.start || b.end - a.end) : blockRuns;
    blocks.push({ start: blockStart, end: length, kind: kind ?? 'other', box, runs });
    blockStart = -1;
    blockRuns = [];
    space = null;
  };

  const readText = (node: Text): void => {
    let data = node.data;
    const room = MAX_CHARACTERS - length;
    if (data.length > room) {
      data = data.slice(0, Math.max(0, room));
      gaveUp = true;
    }
    const lineEnd = openBoxes.at(-1)?.preformatted ? (options.keepLines ? LINE_END : BLANK_LINE) : null;
    if (!NEEDS_SPLITTING.test(data)) {
      const from = data.startsWith(' ') ? 1 : 0;
      const to = data.length - (data.length > from && data.endsWith(' ') ? 1 : 0);
      if (from > 0) space ??= { node, offset: 0 };
      if (to > from) appendWords(data.slice(from, to), node, from);
      if (to < data.length) space = { node, offset: to };
      return;
    }
    let at = 0;
    for (const gap of data.matchAll(GAP)) {
      if (gap.index > at) appendWords(data.slice(at, gap.index), node, at);
      if (lineEnd?.test(gap[0])) endBlock();
      else if (!ONLY_ZERO_WIDTH.test(gap[0])) space ??= { node, offset: gap.index };
      at = gap.index + gap[0].length;
    }
    if (at < data.length) appendWords(data.slice(at), node, at);
  };

  /** True when the element's children are to be read. */
  const enter = (element: Element, isEmpty: boolean): boolean => {
    const tag = tagOf(element);
    if (UNREAD_TAGS.has(tag)) {
      const box = openBoxes.at(-1);
      if (box && PICTURE_TAGS.has(tag)) box.pictures++;
      return false;
    }
    if (tag === 'br' || tag === 'hr') {
      endBlock();
      return false;
    }
    const isBlock = BLOCK_TAGS.has(tag);
    // Whether an element can be seen costs as much as all else that is asked of it. Of an empty one nothing is read anyway, but for a
    // button's edges.
    if (!(isEmpty && tag !== 'button') && options.isHidden(element)) {
      if (isBlock) endBlock();
      return false;
    }
    if (isBlock) {
      endBlock();
      const preformatted = PREFORMATTED_TAGS.has(tag) || (openBoxes.at(-1)?.preformatted ?? false);
      openBoxes.push({ element, tag, index: -1, kind: null, preformatted, pictures: 0 });
    } else {
      // Buttons have edges of their own on the page: their words never touch those of a neighbour.
      if (tag === 'button') space ??= 'made';
      openRuns.push({ tag, element, start: -1 });
    }
    return true;
  };

  const leave = (element: Element): void => {
    const box = openBoxes.at(-1);
    if (box?.element === element) {
      endBlock();
      openBoxes.pop();
      const outer = openBoxes.at(-1);
      if (outer) outer.pictures += box.pictures;
      if (box.index >= 0 && box.pictures > 0)
        boxes[box.index] = { ...(boxes[box.index] as Box), pictures: box.pictures };
      return;
    }
    const run = openRuns.pop();
    if (!run) return;
    closeRun(run);
    if (run.tag === 'button') space ??= 'made';
  };

  yield* walk(
    root,
    enter,
    leave,
    readText,
    () => length >= MAX_CHARACTERS || blocks.length >= MAX_BLOCKS,
    () => {
      gaveUp = true;
    },
  );
  endBlock();

  const text = parts.join('');
  return {
    text,
    blocks: blocks.map((block) =>
      block.kind === 'other' && isProse(text.slice(block.start, block.end)) ? { ...block, kind: 'paragraph' } : block,
    ),
    boxes,
    boxElements,
    segments,
    gaveUp,
  };
}

/** A line of running words, in a box that does not say what it is. */
const isProse = (words: string): boolean => words.length >= 40 && /[.!?…。！？]/.test(words);

function boxKind(tag: string, tokens: readonly string[], parentKind: BlockKind | null): BlockKind | null {
  const own = kindOfTag(tag);
  if (own) return own;
  if (tokens.includes('caption')) return 'caption';
  if (tag === 'section' || tag === 'article' || tag === 'aside' || tag === 'table') return null;
  // A table cell holding paragraphs is page layout; what is in them is no cell of data.
  if (parentKind === 'cell' || parentKind === null) return tag === 'p' ? 'paragraph' : null;
  return parentKind;
}

/** `localName` without namespace prefix; a form whose controls shadow it is still a form. */
function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

function* walk(
  root: Element,
  enter: (element: Element, isEmpty: boolean) => boolean,
  leave: (element: Element) => void,
  readText: (node: Text) => void,
  full: () => boolean,
  tooLarge: () => void,
): Steps<void> {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENT_AND_TEXT);
  if (!enter(root, false)) return;
  let visited = 0;
  let node: Node | null = walker.firstChild();
  while (node) {
    if (visited % STEP === 0) yield;
    if (++visited > MAX_NODES || full()) {
      tooLarge();
      break;
    }
    if (node.nodeType === TEXT) readText(node as Text);
    else {
      const element = node as Element;
      const child = walker.firstChild();
      if (enter(element, child === null)) {
        if (child) {
          node = child;
          continue;
        }
        leave(element);
      } else if (child) walker.currentNode = element;
    }
    node = walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent || parent === root) break;
      leave(parent as Element);
      node = walker.nextSibling();
    }
  }
  // Whatever is still open when the budget ends is closed by the caller's last `endBlock`.
}
