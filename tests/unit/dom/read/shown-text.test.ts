/* What is read of elements whose text mostly is not: dialogs and `<noscript>`, and paragraphs of a figure left open. */

import { expect, test } from 'vitest';
import { contentOf, page } from '../page.ts';

const TEXT = [
  'The council of Elmsford voted on Tuesday to close its oldest bridge to lorries, after engineers had found cracks in it.',
  'Mayor Helen Okafor said the decision had been hard, because the timber yard employs two hundred people on the far bank.',
  'Drivers will have to use the motorway crossing at Harrow Point until steel supports have been fitted in the spring.',
  'Owners of the timber yard said that they would ask a court to review the closure, and warned of late deliveries.',
];
const PARAGRAPHS = TEXT.map((words) => `<p>${words}</p>`).join('');

const linesOf = (html: string) => {
  const { text, blocks } = contentOf(page(html));
  return blocks.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
};
const timesOf = (html: string, words: string): number => linesOf(html).filter((line) => line.words === words).length;

test.each([
  ['an article in an open dialog', `<p>Pick one.</p><dialog open><article>${PARAGRAPHS}</article></dialog>`, 1],
  ['as much in a dialog that is no article', `<p>Pick one.</p><dialog open>${PARAGRAPHS}</dialog>`, 0],
  ['an article in a closed one', `<p>Pick one.</p><dialog><article>${PARAGRAPHS}</article></dialog>`, 0],
  ['an article in a noscript', `<article><h1>Bridge</h1><noscript>${PARAGRAPHS}</noscript></article>`, 1],
  ['a copy of it there', `<article><noscript>${PARAGRAPHS}</noscript>${PARAGRAPHS}</article>`, 1],
])('%s', (_, html, times) => {
  expect(timesOf(html, TEXT[0] as string)).toBe(times);
});

test('a plea to allow scripts is not read', () => {
  expect(
    timesOf(`<main><noscript><p>Please allow scripts.</p></noscript>${PARAGRAPHS}</main>`, 'Please allow scripts.'),
  ).toBe(0);
});

test('paragraphs of a figure that is never closed are no captions', () => {
  const lines = linesOf(
    `<article><figure><img src="a.jpg"><figcaption>The seven piers.</figcaption>${PARAGRAPHS}</article>`,
  );
  expect(lines.map(({ kind }) => kind)).toEqual(['caption', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
});

test('a paragraph below a picture stays its caption', () => {
  const lines = linesOf(
    `<article>${PARAGRAPHS}<figure><img src="a.jpg"><p>${TEXT[0]} So it was.</p></figure></article>`,
  );
  expect(lines.at(-1)?.kind).toBe('caption');
});
