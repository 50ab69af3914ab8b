/* What is too little to be an article: counted without its junk and its captions. */

import { expect, test } from 'vitest';
import type { Block } from '../../../lib/text/page-content.ts';
import { holdsArticle } from '../../../lib/visit/page-content.ts';

const LINE = 'The harbour of Tarn opened after the storm, and boats went out.';

/** `*` before a line: outside the article; `^`: a caption; `~`: junk. */
function pageOf(lines: readonly string[]) {
  let text = '';
  const blocks: Block[] = [];
  const junk: { start: number; end: number }[] = [];
  for (const marked of lines) {
    const line = marked.replace(/^[*^~]/, '');
    const span = { start: text.length, end: text.length + line.length };
    if (marked.startsWith('~')) junk.push(span);
    const kind = marked.startsWith('^') ? 'caption' : 'paragraph';
    blocks.push({ ...span, kind, box: 0, runs: [], inArticle: !marked.startsWith('*'), score: 0.5 });
    text += `${line}\n`;
  }
  return { page: { text, blocks, title: '', language: 'en' } as never, junk };
}

test.each<[name: string, lines: readonly string[], holds: boolean]>([
  ['a sentence', [LINE], true],
  ['a few words', ['Sold out.'], false],
  ['a sentence that is junk', [`~${LINE}`], false],
  ['one behind junk', [`~${LINE}`, LINE], true],
  ['a caption and boxes of junk', [`^${LINE}`, `~${LINE}`, `~${LINE}`], false],
  ['lines around an article', [`*${LINE}`], false],
  ['a short text under a caption that is long', [`^${LINE}`, LINE], true],
  ['three lines of Japanese', ['港の堤防を一メートル高くする計画を県が発表した。', '工事は六月に始まる。'], true],
])('%s', (_, lines, holds) => {
  const { page, junk } = pageOf(lines);
  expect(holdsArticle(page, junk)).toBe(holds);
});

test('of a line that is junk in part the rest counts, and what is junk twice counts once', () => {
  const { page } = pageOf([`${LINE} ${LINE}`]);
  const first = { start: 0, end: LINE.length };
  expect(holdsArticle(page, [first, first])).toBe(true);
  expect(holdsArticle(page, [{ start: 0, end: LINE.length * 2 - 20 }])).toBe(false);
});
