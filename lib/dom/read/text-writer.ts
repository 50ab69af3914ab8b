/*
 * The text of a page as it is written down, word by word, with the way back to the node that each word stands in. Lines
 * never begin or end with a space, and no two spaces meet: white space is held back until words follow it on the same
 * line.
 */

import type { Span } from '../../text/span.ts';
import type { Segments } from './segments.ts';

export class TextWriter {
  readonly segments: Segments = { starts: [], ends: [], nodes: [], offsets: [] };
  /** Characters written. */
  length = 0;
  private readonly parts: string[] = [];
  /** Where the open line begins; -1 between lines. */
  private lineStart = -1;
  private spaceIsDue = false;
  private spaceNode: Text | null = null;
  private spaceOffset = 0;

  get text(): string {
    return this.parts.join('');
  }

  /** What was written last on the open line, where words that come now would touch it; '' where they would not. */
  get touching(): string {
    return this.lineStart < 0 || this.spaceIsDue ? '' : (this.parts.at(-1) ?? '');
  }

  /**
   * White space, in a node or, given none, made by how the page is drawn. The first of several is the one that is
   * written.
   */
  space(node: Text | null, offset = 0): void {
    if (this.spaceIsDue) return;
    this.spaceIsDue = true;
    this.spaceNode = node;
    this.spaceOffset = offset;
  }

  /** Words without white space at their ends, on the open line or on a new one. Gives where they begin. */
  words(words: string, node: Text, offset: number): number {
    if (this.lineStart < 0) {
      if (this.length > 0) this.append('\n', null, 0);
      this.lineStart = this.length;
    } else if (this.spaceIsDue) this.append(' ', this.spaceNode, this.spaceOffset);
    this.spaceIsDue = false;
    const start = this.length;
    this.append(words, node, offset);
    return start;
  }

  /** Gives the line that ends here, or null when there are no words on it. */
  endLine(): Span | null {
    const start = this.lineStart;
    this.lineStart = -1;
    this.spaceIsDue = false;
    return start < 0 ? null : { start, end: this.length };
  }

  private append(words: string, node: Text | null, offset: number): void {
    if (node) {
      const { starts, ends, nodes, offsets } = this.segments;
      const last = starts.length - 1;
      const start = starts[last] ?? 0;
      const goesOn =
        last >= 0 &&
        nodes[last] === node &&
        (offsets[last] ?? 0) + this.length - start === offset &&
        ends[last] === this.length;
      if (goesOn) ends[last] = this.length + words.length;
      else {
        starts.push(this.length);
        ends.push(this.length + words.length);
        nodes.push(node);
        offsets.push(offset);
      }
    }
    this.parts.push(words);
    this.length += words.length;
  }
}
