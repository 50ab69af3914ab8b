/* Words highlighted in one act in Firefox: by the real key, which opens no menu of the browser's, and by the bar. */

import { expect } from 'vitest';
import { firefoxTest as test } from './harness/e2e-test.ts';
import type { Firefox } from './harness/firefox.ts';
import { paintedIn, SELECT, waitForLayer } from './harness/firefox-page.ts';

const WORDS = 'the new site lies behind a skerry';
const WORD = 'skerry';

const notes = async (firefox: Firefox) =>
  (await paintedIn(firefox)).filter(({ layer }) => layer.startsWith('note-')).map(({ text }) => text);
const waitForBar = (firefox: Firefox, words: string) =>
  firefox.waitInFrame(`return document.querySelector('.bar')?.innerText.includes(arguments[0])`, words);

test('the key highlights what is selected; again, it takes that away, and “Undo” brings it back', async ({
  firefox,
  server,
}) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'place');
  await firefox.run(SELECT, WORDS);
  await firefox.shortcut('l');
  await waitForLayer(firefox, 'note-yellow');
  await waitForBar(firefox, 'Highlighted');
  expect(await notes(firefox)).toEqual([WORDS]);
  await firefox.shortcut('l');
  await waitForBar(firefox, 'in the bin');
  expect(await notes(firefox)).toEqual([]);
  await firefox.clickInFrame('.undo-bar button');
  await waitForLayer(firefox, 'note-yellow');
  expect(await notes(firefox)).toEqual([WORDS]);
});

test('the bar comes at a word that was clicked twice, and highlights it at a press', async ({ firefox }) => {
  await firefox.run('getSelection().removeAllRanges()');
  const at = await firefox.run<{ x: number; y: number }>(`
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.lastIndexOf('six weeks');
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at + 4);
      range.setEnd(node, at + 9);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  `);
  await firefox.click(at.x, at.y);
  await firefox.click(at.x, at.y);
  await waitForBar(firefox, 'Junk');
  const selected = () => firefox.run<string>('return String(getSelection()).trim()');
  expect(await selected()).toBe('weeks');
  await firefox.clickInFrame('.bar button[aria-label="Highlight: Blue"]');
  await waitForLayer(firefox, 'note-blue');
  expect(await notes(firefox)).toContain('weeks');
  expect(await selected()).toBe('weeks');
});

test('a note is read where its words are pressed', async ({ firefox }) => {
  await firefox.run('getSelection().removeAllRanges()');
  const note = (await paintedIn(firefox)).find(({ layer }) => layer === 'note-yellow');
  await firefox.click(note?.x ?? 0, note?.y ?? 0);
  await firefox.waitInFrame(`return document.querySelector('.note-card blockquote')?.innerText.includes('${WORD}')`);
  await firefox.clickInFrame('.note-card button[aria-label="Highlight: Green"]');
  await waitForLayer(firefox, 'note-green');
});
