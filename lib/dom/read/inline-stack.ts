/*
 * The inline elements around the place that is being read, and those that the open line has met. A run lies in one
 * line: an element that goes on over a line's end is a run of each line it has words in.
 */

import type { InlineElement } from '../../text/page-text.ts';
import type { ElementNames } from './element-names.ts';

/** Inline elements nested deeper than this are read but not reported as runs: no page that means well goes past ten. */
const MAX_DEPTH = 64;
/** Characters of a link; no headline is shorter, and addresses are dear to read. */
const MIN_STORY_CHARACTERS = 12;

interface OpenInline {
  readonly tag: string;
  readonly element: Element;
  /** Where its first words on the open line begin; -1 before them. */
  start: number;
}

export class InlineStack {
  private readonly open: OpenInline[] = [];
  private ofLine: InlineElement[] = [];
  private readonly names: ElementNames;
  private readonly leadsToStory: (link: Element) => boolean;

  constructor(names: ElementNames, leadsToStory: (link: Element) => boolean) {
    this.names = names;
    this.leadsToStory = leadsToStory;
  }

  push(element: Element, tag: string): void {
    this.open.push({ tag, element, start: -1 });
  }

  /** The innermost element's end, at an offset in the text; gives its tag. */
  pop(end: number): string | null {
    const run = this.open.pop();
    if (!run) return null;
    this.report(run, end);
    return run.tag;
  }

  /** Words stand in all that is open. */
  wordsAt(start: number): void {
    for (let i = Math.min(this.open.length, MAX_DEPTH) - 1; i >= 0; i--) {
      const run = this.open[i] as OpenInline;
      // What is around it has begun as well.
      if (run.start >= 0) break;
      run.start = start;
    }
  }

  /** The runs of the line that ends at an offset, in the order of their starts, outer ones first. */
  endLine(end: number): InlineElement[] {
    for (let i = Math.min(this.open.length, MAX_DEPTH) - 1; i >= 0; i--) this.report(this.open[i] as OpenInline, end);
    const runs = this.ofLine;
    this.ofLine = [];
    return runs.length > 1 ? runs.sort((a, b) => a.start - b.start || b.end - a.end) : runs;
  }

  private report(run: OpenInline, end: number): void {
    if (run.start < 0) return;
    const { tag, element, start } = run;
    const tokens = this.names.ofRun(element);
    const toStory = tag === 'a' && end - start >= MIN_STORY_CHARACTERS && this.leadsToStory(element);
    this.ofLine.push(toStory ? { start, end, tag, tokens, toStory } : { start, end, tag, tokens });
    run.start = -1;
  }
}
