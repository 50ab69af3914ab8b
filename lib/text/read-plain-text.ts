/* A text file as a page: a line is a block. What its lines are, title, day or text, `plain-head.ts` tells later. */

import { GAP, VISIBLE_SPACE } from './characters.ts';
import type { PageBlock, PageText } from './page-text.ts';
import { breaksAt, wrapWidth } from './plain-lines.ts';

/** Characters read at most, as for pages. */
const MAX_CHARACTERS = 1_000_000;

export function readPlainText(source: string, name = ''): PageText {
  const whole = source.slice(0, MAX_CHARACTERS).replace(/\r\n?/g, '\n');
  const lines = linesOf(whole);
  const blocks: PageBlock[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    blocks.push({ start: text.length, end: text.length + line.length, kind: 'paragraph', box: 0, runs: [] });
    text += line;
  }
  return {
    source: name,
    language: '',
    title: '',
    published: null,
    publishedFrom: null,
    updated: null,
    text,
    blocks,
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
