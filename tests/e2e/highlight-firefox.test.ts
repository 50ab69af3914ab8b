/* Words highlighted in one act in Firefox: by the real key, which opens no menu of the browser's, and by the bar. */

import { expect } from 'vitest';
import { firefoxTest as test } from './harness/e2e-test.ts';
import type { Firefox } from './harness/firefox.ts';
import { paintedIn, SELECT, waitForLayer } from './harness/firefox-page.ts';

const WORDS = 'the new site lies behind a skerry';
/** Of the headline, its first. */
const WORD = 'Bergen';

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
  await firefox.shortcut('y');
  await waitForLayer(firefox, 'note-yellow');
  await waitForBar(firefox, 'Highlighted');
  expect(await notes(firefox)).toEqual([WORDS]);
  await firefox.shortcut('y');
  await waitForBar(firefox, 'in the bin');
  expect(await notes(firefox)).toEqual([]);
  await firefox.clickInFrame('.undo-bar button');
  await waitForLayer(firefox, 'note-yellow');
  expect(await notes(firefox)).toEqual([WORDS]);
});

test('the bar comes at words that a hand selected, and highlights them at a press', async ({ firefox }) => {
  await firefox.run('getSelection().removeAllRanges()');
  const { y, left, right } = await firefox.run<{ y: number; left: number; right: number }>(`
    const node = document.querySelector('h1').firstChild;
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, ${WORD.length});
    const { left, right, top } = range.getBoundingClientRect();
    return { left, right, y: top + 20 };
  `);
  const at = (x: number) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const actions = [at(left), { type: 'pointerDown', button: 0 }, at(right), { type: 'pointerUp', button: 0 }];
  await firefox.marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
  await waitForBar(firefox, 'Junk');
  const selected = () => firefox.run<string>('return String(getSelection())');
  expect(await selected()).toBe(WORD);
  await firefox.clickInFrame('.bar button[aria-label="Highlight: Blue"]');
  await waitForLayer(firefox, 'note-blue');
  expect(await notes(firefox)).toContain(WORD);
  expect(await selected()).toBe(WORD);
});

test('a note is read where its words are pressed', async ({ firefox }) => {
  await firefox.run('getSelection().removeAllRanges()');
  const note = (await paintedIn(firefox)).find(({ layer }) => layer === 'note-yellow');
  await firefox.click(note?.x ?? 0, note?.y ?? 0);
  await firefox.waitInFrame(`return document.querySelector('.note-card blockquote')?.innerText.includes('skerry')`);
  await firefox.clickInFrame('.note-card button[aria-label="Highlight: Green"]');
  await waitForLayer(firefox, 'note-green');
});
