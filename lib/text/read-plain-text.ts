/* A text file as a page: all of it is the article but its title and what stands above it, and a line is a block. */

import { GAP, VISIBLE_SPACE } from './characters.ts';
import { leadingDate } from './leading-date.ts';
import { normaliseDate } from './normalise-date.ts';
import type { BlockKind, DateEvidence, PageBlock, PageText } from './page-text.ts';
import { breaksAt, isShortLine, plainHead, wrapWidth } from './plain-lines.ts';
import { statedDay } from './stated-day.ts';

/** Characters read at most, as for pages. */
const MAX_CHARACTERS = 1_000_000;

export function readPlainText(source: string, name = ''): PageText {
  const whole = source.slice(0, MAX_CHARACTERS).replace(/\r\n?/g, '\n');
  const lines = linesOf(whole);
  const spans: Pick<PageBlock, 'start' | 'end'>[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    spans.push({ start: text.length, end: text.length + line.length });
    text += line;
  }
  const head = plainFacts(lines);
  return {
    source: name,
    language: '',
    ...head.facts,
    updated: null,
    text,
    blocks: spans.map((span, i) => ({ ...span, kind: head.kinds[i] as BlockKind, box: 0, runs: [] })),
    boxes: [{ tag: 'pre', tokens: [], roles: [], parent: -1 }],
    isPlain: true,
  };
}

/** Without white space at their ends and with single spaces inside. */
function linesOf(source: string): string[] {
  const width = wrapWidth(source);
  const lines: string[] = [];
  let from = 0;
  for (const found of source.matchAll(GAP)) {
    const end = found.index + found[0].length;
    if (!found[0].includes('\n') || !breaksAt(source, found.index, end, width)) continue;
    lines.push(source.slice(from, found.index));
    from = end;
  }
  lines.push(source.slice(from));
  return lines
    .map((line) => line.replace(GAP, (gap) => (VISIBLE_SPACE.test(gap) ? ' ' : '')).trim())
    .filter((line) => line !== '');
}

export interface PlainFacts {
  readonly kinds: readonly BlockKind[];
  readonly facts: {
    readonly title: string;
    readonly published: string | null;
    readonly publishedFrom: DateEvidence | null;
  };
}

/** What can be told of a text by its lines alone: their kinds, its title and its day. */
export function plainFacts(lines: readonly string[]): PlainFacts {
  const { title, dated } = plainHead(lines);
  const kinds = lines.map((line, i): BlockKind => {
    if (i === title) return 'title';
    if (!isShortLine(line)) return 'paragraph';
    // A heading stands before text, and not among other short lines, as those of a box do.
    const [before, after] = [lines[i - 1], lines[i + 1]];
    const isApart = before === undefined || i - 1 === title || !isShortLine(before);
    return isApart && after !== undefined && !isShortLine(after) ? 'heading' : 'other';
  });
  const left = leadingDate(lines[0] ?? '');
  const value = left?.value ?? dated;
  const published = left ? normaliseDate(left.value) : statedDay(dated);
  return {
    kinds,
    facts: { title: lines[title] ?? '', published, publishedFrom: published ? { from: 'text', value } : null },
  };
}
