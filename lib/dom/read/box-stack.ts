/*
 * The block elements around the place that is being read, outermost first. Most boxes of a page hold no line of their
 * own and nothing that does: a box gets its number, and its names are read, when the first line in it ends.
 */

import type { BlockKind, Box } from '../../text/page-text.ts';
import { kindOfTag, PREFORMATTED_TAGS } from './element-kinds.ts';
import type { ElementNames } from './element-names.ts';

interface OpenBox {
  readonly element: Element;
  readonly tag: string;
  /** In the list of boxes; -1 as long as no line in it has ended. */
  index: number;
  kind: BlockKind | null;
  /** The white space that ends a line here; null where none does. */
  readonly lineEnd: RegExp | null;
  pictures: number;
}

const LINE_END = /\n/;
/** Where lines end at a margin, an empty one parts two paragraphs, and a form feed two pages. */
const PARAGRAPH_END = /\n[^\n]*\n|\f/;

export class BoxStack {
  readonly boxes: Box[] = [];
  /** By index in `boxes`. */
  readonly elements: Element[] = [];
  private readonly open: OpenBox[] = [];
  private readonly names: ElementNames;
  private readonly isWrapped: (preformatted: Element) => boolean;

  /** @param isWrapped whether the lines of a preformatted element end where the margin was */
  constructor(names: ElementNames, isWrapped: (preformatted: Element) => boolean) {
    this.names = names;
    this.isWrapped = isWrapped;
  }

  /** The white space that ends a line where we stand; null where none does. */
  get lineEnd(): RegExp | null {
    return this.open.at(-1)?.lineEnd ?? null;
  }

  push(element: Element, tag: string): void {
    const lineEnd = this.lineEnd ?? (PREFORMATTED_TAGS.has(tag) ? this.lineEndIn(element) : null);
    this.open.push({ element, tag, index: -1, kind: null, lineEnd, pictures: 0 });
  }

  isInnermost(element: Element): boolean {
    return this.open.at(-1)?.element === element;
  }

  pop(): void {
    const box = this.open.pop();
    if (!box) return;
    const outer = this.open.at(-1);
    if (outer) outer.pictures += box.pictures;
    if (box.index >= 0 && box.pictures > 0)
      this.boxes[box.index] = { ...(this.boxes[box.index] as Box), pictures: box.pictures };
  }

  countPicture(): void {
    const box = this.open.at(-1);
    if (box) box.pictures++;
  }

  private lineEndIn(element: Element): RegExp {
    return this.isWrapped(element) ? PARAGRAPH_END : LINE_END;
  }

  /** Index and kind of the innermost box, for a line that ends in it. */
  placeOfLine(): { box: number; kind: BlockKind | null } {
    const { open, boxes } = this;
    let depth = open.length;
    while (depth > 0 && (open[depth - 1] as OpenBox).index < 0) depth--;
    let parent = open[depth - 1]?.index ?? -1;
    let kind = open[depth - 1]?.kind ?? null;
    for (; depth < open.length; depth++) {
      const box = open[depth] as OpenBox;
      const tokens = this.names.ofBox(box.element);
      box.index = boxes.length;
      box.kind = box.lineEnd === PARAGRAPH_END ? null : boxKind(box.tag, tokens, kind);
      boxes.push({ tag: box.tag, tokens, roles: this.names.rolesOf(box.element), parent });
      this.elements.push(box.element);
      parent = box.index;
      kind = box.kind;
    }
    return { box: parent, kind };
  }
}

function boxKind(tag: string, tokens: readonly string[], parentKind: BlockKind | null): BlockKind | null {
  const own = kindOfTag(tag);
  if (own) return own;
  if (tokens.includes('caption')) return 'caption';
  if (tag === 'section' || tag === 'article' || tag === 'aside' || tag === 'table') return null;
  // A table cell holding paragraphs is page layout; what is in them is no cell of data.
  if (parentKind === 'cell' || parentKind === null) return tag === 'p' ? 'paragraph' : null;
  return parentKind;
}
