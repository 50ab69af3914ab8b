import { expect, test } from 'vitest';
import { findJunk } from '../../../../lib/junk/find-junk.ts';
import { readPlainText } from '../../../../lib/text/read-plain-text.ts';
import { pageContent } from '../../../../lib/visit/page-content.ts';
import { contentOf, page } from '../../dom/page.ts';

const TEXT =
  'The council of Penhallow voted on Thursday to raise the harbour wall by a metre after the third flood in two years.';

const markedInFile = (...lines: string[]): string[] => {
  const content = pageContent(readPlainText(['Harbour wall to be raised', ...lines, TEXT, TEXT].join('\n\n')));
  return findJunk(content).map(({ start, end }) => content.text.slice(start, end));
};

test.each([
  ['a byline', 'By Ellen Tarrow'],
  ['one of two names', 'Von Ellen Tarrow und Tom Marsh'],
  ['the day', 'Friday, 14 March 2008'],
  ['a row of share labels', 'Share Tweet Email'],
  ['the label of an advertisement', 'Advertisement'],
  ['the credit of a picture', 'Photo: Tom Marsh / Courier'],
])('of a text file %s is marked', (_name, line) => expect(markedInFile(line)).toEqual([line]));

test.each([
  ['a second headline', 'The county refuses to pay for the work'],
  ['a standfirst', 'Ruth Ainsley has won. The county refuses to pay.'],
])('of a text file %s is left', (_name, line) => expect(markedInFile(line)).toEqual([]));

test('under the headline of a page without markup a line of names and the day is marked', () => {
  const lines = ['Harbour wall to be raised', 'By Ellen Tarrow, Friday, 14 March 2008, 17:42', TEXT, TEXT, TEXT];
  const content = contentOf(page(`<table><tr><td>${lines.join('<br><br>')}</td></tr></table>`));
  const blocks = content.blocks.map((block) => ({ ...block, inArticle: true }));
  expect(findJunk({ ...content, blocks }).map(({ start, end }) => content.text.slice(start, end))).toContain(lines[1]);
});

test('a sentence that names a day is no such line', () => {
  const line = 'On 14 March 2008 the council met for the third time, and it voted.';
  const content = contentOf(page(`<article><p>${line}</p><p>${TEXT}</p><p>${TEXT} So it was.</p></article>`));
  expect(findJunk(content)).toEqual([]);
});
