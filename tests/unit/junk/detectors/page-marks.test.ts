import { expect, test } from 'vitest';
import { pageMarks } from '../../../../lib/junk/detectors/page-marks.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import type { PageContent } from '../../../../lib/text/page-content.ts';

function marked(tag: string, ...lines: string[]): string[] {
  let at = 0;
  const blocks = lines.map((line) => {
    const block = { start: at, end: at + line.length, kind: 'paragraph', box: 0, runs: [], inArticle: true } as const;
    at += line.length + 1;
    return block;
  });
  const page: PageContent = {
    source: '',
    language: 'en',
    title: '',
    published: null,
    publishedFrom: null,
    updated: null,
    text: lines.join('\n'),
    blocks,
    boxes: [{ tag, tokens: [], roles: [], parent: -1 }],
    isPlain: false,
  };
  return pageMarks.find(junkContext(page)).map(({ start, end }) => page.text.slice(start, end));
}

const feet = (...pages: number[]) => pages.map((page) => `Okafor Informational [Page ${page}]`);

test.each([
  ['the feet of two pages that count up', 'pre', feet(1, 2), 2],
  ['heads that are the same on three pages', 'pre', ['RFD 7 Bells', 'RFD 7 Bells', 'RFD 7 Bells'], 3],
  ['one foot says nothing', 'pre', feet(1), 0],
  ['heads that are the same on two pages may be a refrain', 'pre', ['RFD 7 Bells', 'RFD 7 Bells'], 0],
  ['numbers that count down are no pages', 'pre', feet(9, 4), 0],
  ['a sentence of its number is one', 'pre', ['It has 3 boats.', 'It has 4 boats.'], 0],
  ['a page with markup was not made for paper', 'article', feet(1, 2), 0],
])('%s', (_name, tag, lines, count) => {
  expect(marked(tag, ...lines)).toHaveLength(count);
});
