/*
 * The one pass over the page: every readable text node, in order, into one string with blocks, boxes and the way back
 * to the nodes. It decides nothing about what the words are. A walk tells a collector of each node; the collector holds
 * the text written so far and what is open around it. Pages are hostile: named form controls may shadow any property of
 * a form, so elements are read through `element-names.ts`.
 */

import { GAP, UNEVEN_GAP, VISIBLE_SPACE } from '../../text/characters.ts';
import { type CooperativeTask, runToEnd } from '../../text/cooperative-task.ts';
import type { Box, PageBlock } from '../../text/page-text.ts';
import { breaksAt } from '../../text/plain-lines.ts';
import { textLength } from '../../text/text-length.ts';
import { BoxStack } from './box-stack.ts';
import { BLOCK_TAGS, PICTURE_TAGS, UNREAD_TAGS } from './element-kinds.ts';
import { elementNames, tagOf } from './element-names.ts';
import { InlineStack } from './inline-stack.ts';
import { outOfOpenFigures } from './open-figures.ts';
import type { Segments } from './segments.ts';
import type { Apart, Seam } from './set-apart.ts';
import { isShownText } from './shown-text.ts';
import { storyTest } from './story-links.ts';
import { TextWriter } from './text-writer.ts';
import { type PageVisitor, walkPage } from './walk-page.ts';

/** Characters of text read at most; a news article has 5,000, the longest pages seen 400,000. */
export const MAX_CHARACTERS = 1_000_000;
/** Lines read at most; the longest of 737 pages has 3,500. */
export const MAX_BLOCKS = 8_000;

export interface Collected {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly boxes: readonly Box[];
  readonly boxElements: readonly Element[];
  readonly segments: Segments;
  readonly gaveUp: boolean;
  /** Open shadow trees that were read. */
  readonly roots: readonly ShadowRoot[];
}

export interface CollectOptions {
  readonly isHidden: (element: Element) => boolean;
  /** Whether the lines of a preformatted element end where the margin was, and are to be joined to paragraphs. */
  readonly isWrapped: (preformatted: Element) => boolean;
  /** Whether words that touch where inline elements end or begin are set apart on the page. */
  readonly apart: (seam: Seam) => Apart;
  /** The margin at which the lines of a text file break off; 0 for pages, and where they are the writer's. */
  readonly wrapWidth: number;
}

export const collectBlocks = (root: Element, options: CollectOptions): Collected =>
  runToEnd(collectTask(root, options));

export function* collectTask(root: Element, options: CollectOptions): CooperativeTask<Collected> {
  const collector = new BlockCollector(root, options);
  yield* walkPage(root, collector);
  return collector.collected();
}

/** What becomes of each node that the walk comes to, told in the order of the page. */
class BlockCollector implements PageVisitor {
  private readonly options: CollectOptions;
  private readonly writer = new TextWriter();
  private readonly boxes: BoxStack;
  private readonly runs: InlineStack;
  private readonly blocks: PageBlock[] = [];
  private readonly roots: ShadowRoot[] = [];
  private gaveUp = false;
  /** Inline elements that ended and began since the last words. */
  private ended: Element[] = [];
  private begun: Element[] = [];

  constructor(root: Element, options: CollectOptions) {
    const names = elementNames(root);
    this.options = options;
    this.boxes = new BoxStack(names, options.isWrapped);
    this.runs = new InlineStack(names, storyTest(root));
  }

  get isFull(): boolean {
    return this.writer.length >= MAX_CHARACTERS || this.blocks.length >= MAX_BLOCKS;
  }

  /** There is more of the page than is read. */
  giveUp(): void {
    this.gaveUp = true;
  }

  /** True when the element's children are to be read. */
  enter(element: Element, isEmpty: boolean): boolean {
    const tag = tagOf(element);
    if (UNREAD_TAGS.has(tag) && !isShownText(tag, element)) {
      if (PICTURE_TAGS.has(tag)) this.boxes.countPicture();
      return false;
    }
    if (tag === 'math' && isDrawnBeside(element)) return false;
    if (tag === 'a' && isMarkOfPlace(element)) return false;
    if (tag === 'br' || tag === 'hr') {
      this.endBlock();
      return false;
    }
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) this.endBlock();
    // Whether an element can be seen costs as much as all else that is asked of it. Of an empty one nothing is read
    // anyway, but for a button's edges.
    if (!(isEmpty && tag !== 'button') && this.options.isHidden(element)) return false;
    if (isBlock) this.boxes.push(element, tag);
    else {
      // Buttons have edges of their own on the page: their words never touch those of a neighbour.
      if (tag === 'button') this.writer.space(null);
      this.runs.push(element, tag);
      if (!isEmpty) this.begun.push(element);
    }
    return true;
  }

  enterShadow(root: ShadowRoot): void {
    this.roots.push(root);
  }

  leave(element: Element): void {
    if (this.boxes.isInnermost(element)) {
      this.endBlock();
      this.boxes.pop();
    } else {
      if (this.runs.pop(this.writer.length) === 'button') this.writer.space(null);
      // What began and ended without a word between is no seam.
      if (this.begun.at(-1) === element) this.begun.pop();
      else this.ended.push(element);
    }
  }

  readText(node: Text): void {
    let data = node.data;
    const room = MAX_CHARACTERS - this.writer.length;
    if (data.length > room) {
      data = data.slice(0, Math.max(0, room));
      this.giveUp();
    }
    if (UNEVEN_GAP.test(data)) this.splitText(data, node);
    else this.readPlainText(data, node);
  }

  /** Words with single plain spaces between them, and perhaps one at either end. */
  private readPlainText(data: string, node: Text): void {
    const from = data.startsWith(' ') ? 1 : 0;
    const to = data.length - (data.length > from && data.endsWith(' ') ? 1 : 0);
    if (from > 0) this.writer.space(node, 0);
    if (to > from) this.readWords(data.slice(from, to), node, from);
    if (to < data.length) this.writer.space(node, to);
  }

  private splitText(data: string, node: Text): void {
    const { lineEnd } = this.boxes;
    const { wrapWidth } = this.options;
    let at = 0;
    // Not `matchAll`, which makes an expression of its own for every text node. `exec` begins anew once it has found
    // the last.
    for (let gap = GAP.exec(data); gap; gap = GAP.exec(data)) {
      if (gap.index > at) this.readWords(data.slice(at, gap.index), node, at);
      const end = gap.index + gap[0].length;
      const isLineEnd =
        wrapWidth > 0 && lineEnd !== null
          ? gap[0].includes('\n') && breaksAt(data, gap.index, end, wrapWidth)
          : lineEnd?.test(gap[0]);
      if (isLineEnd) this.endBlock();
      else if (VISIBLE_SPACE.test(gap[0])) this.writer.space(node, gap.index);
      at = end;
    }
    if (at < data.length) this.readWords(data.slice(at), node, at);
  }

  private readWords(words: string, node: Text, offset: number): void {
    if (this.ended.length > 0 || this.begun.length > 0) this.readSeam(words);
    this.runs.wordsAt(this.writer.words(words, node, offset));
  }

  private readSeam(after: string): void {
    const { ended, begun, writer } = this;
    this.ended = [];
    this.begun = [];
    const before = writer.touching;
    if (before === '' || this.boxes.lineEnd !== null) return;
    const apart = this.options.apart({ ended, begun, before, after });
    if (apart === 'line') this.endBlock();
    else if (apart === 'space') writer.space(null);
  }

  private endBlock(): void {
    this.ended = [];
    const line = this.writer.endLine();
    if (!line) return;
    const { start, end } = line;
    const { box, kind } = this.boxes.placeOfLine();
    this.blocks.push({ start, end, kind: kind ?? 'other', box, runs: this.runs.endLine(end) });
  }

  collected(): Collected {
    // What is still open when the budget ends has its line as well.
    this.endBlock();
    const { text, segments } = this.writer;
    return {
      text,
      blocks: outOfOpenFigures(
        this.blocks.map((block) =>
          block.kind === 'other' && isProse(text.slice(block.start, block.end))
            ? { ...block, kind: 'paragraph' }
            : block,
        ),
        this.boxes.boxes,
      ),
      boxes: this.boxes.boxes,
      boxElements: this.boxes.elements,
      segments,
      gaveUp: this.gaveUp,
      roots: this.roots,
    };
  }
}

/** "#" or "¶" behind a heading, "↩" behind a note: a sign to press, which leads to a place on the page. */
const isMarkOfPlace = (link: Element): boolean => {
  if (link.getAttribute('href')?.startsWith('#') !== true) return false;
  const words = (link.textContent ?? '').trim();
  return words !== '' && words.length <= MAX_SIGN && /^[^\s\p{L}\p{N}]{1,3}$/u.test(words);
};

/** Three characters, in UTF-16 units. */
const MAX_SIGN = 6;

/** Elements around a formula that a script wraps it in. */
const MAX_WRAPPERS = 3;

/**
 * Scripts that draw a formula write it twice: once in pieces for the eye, hidden from screen readers, and once in
 * MathML for those.
 */
function isDrawnBeside(formula: Element): boolean {
  let element: Element | null = formula;
  for (let level = 0; element && level < MAX_WRAPPERS; level++, element = element.parentElement)
    for (const beside of element.parentElement?.children ?? [])
      if (beside !== element && beside.getAttribute('aria-hidden') === 'true' && beside.textContent?.trim())
        return true;
  return false;
}

/** A line of running words, in a box that does not say what it is. */
const isProse = (words: string): boolean => textLength(words) >= 40 && /[.!?…。！？।॥۔؟።။។៕]/.test(words);
