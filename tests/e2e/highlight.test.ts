/*
 * Words highlighted in one act: by the bar that comes where they are selected by hand, and by one key, which also takes
 * the highlight away. A page that forges any of it gets nothing.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { type ClosedShadow, closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest as test } from './harness/e2e-test.ts';
import { painted, waitForPainted } from './harness/painted.ts';
import { callReader, finishedReport } from './harness/session.ts';
import { select, writeNote } from './harness/write-note.ts';

const WORDS = 'the new site lies behind a skerry';
const BAR = '.panel .bar';

/** As a hand does: down at the beginning of the words, up at their end. */
async function drag(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const end = (offset: number) => {
        const range = document.createRange();
        range.setStart(node as Node, offset);
        range.setEnd(node as Node, offset + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [end(at), end(at + wanted.length - 1)];
      return { from: [first.left + 0.5, first.top + 8], to: [last.right - 0.5, last.top + 8] } as const;
    }
    throw new Error(`no text node holds “${wanted}”`);
  }, words);
  await page.bringToFront();
  await page.mouse.move(box.from[0], box.from[1]);
  await page.mouse.down();
  await page.mouse.move(box.to[0], box.to[1], { steps: 5 });
  await page.mouse.up();
}

async function withBar(page: Page, words = WORDS): Promise<ClosedShadow> {
  await drag(page, words);
  const shadow = await closedShadow(page);
  await shadow.waitFor(BAR);
  return shadow;
}

const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
const texts = (marks: readonly { text: string }[]) => marks.map(({ text }) => text);
const notesPainted = async (page: Page) =>
  texts((await painted(page)).filter(({ layer }) => layer.startsWith('note-')));

/** What the browser does at the key: tests cannot press a browser's own. */
async function pressKey(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
    onCommand.dispatch('highlight-selection');
  });
}

test('the bar comes beside words that a hand selected, which stay selected; one press highlights, one takes it back', async ({
  visit,
}) => {
  const page = await visit('/ferry.html');
  const shadow = await withBar(page);
  expect(await selected(page)).toBe(WORDS);
  await shadow.click(`${BAR} button[aria-label="Highlight: Green"]`);
  expect(texts(await waitForPainted(page, 'note-green'))).toEqual([WORDS]);
  await expect.poll(() => shadow.text(BAR)).toContain('Highlighted');
  expect(await selected(page)).toBe(WORDS);
  await shadow.click(`${BAR} > button:last-child`);
  await expect.poll(() => notesPainted(page)).toEqual([]);
});

test('the bar goes when the selection does, and by Escape; Tab leads into it', async ({ visit }) => {
  const page = await visit('/ferry.html');
  const shadow = await withBar(page);
  await page.keyboard.press('Tab');
  await expect.poll(() => shadow.focused()).toBe('Highlight: Yellow');
  await page.keyboard.press('Escape');
  await shadow.waitForNone(BAR);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await withBar(page);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await shadow.waitForNone(BAR);
});

test('the bar comes at a word that was clicked twice, once the hand rests', async ({ visit }) => {
  const page = await visit('/ferry.html');
  const at = await page.evaluate(() => {
    const { left, top } = document.querySelector('h1 ~ p + p, p')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 10, y: top + 12 };
  });
  await page.mouse.dblclick(at.x, at.y);
  const shadow = await closedShadow(page);
  await shadow.waitFor(BAR);
  expect(await selected(page)).not.toBe('');
});

test('the bar copies the words with their source, and begins a note on them', async ({ chromium, server, visit }) => {
  await chromium.context.grantPermissions(['clipboard-read'], { origin: server.origin });
  const page = await visit('/ferry.html');
  const shadow = await withBar(page);
  await shadow.click(`${BAR} button[title^="Copy"]`);
  await shadow.waitForNone(BAR);
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“the new site lies behind a skerry”\n— Ada Solheim/);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await withBar(page);
  await shadow.click(`${BAR} button[title^="Write"]`);
  await shadow.waitFor('textarea');
  expect(await shadow.text('blockquote')).toBe(WORDS);
});

test('one key highlights in the colour used last; again, it takes that away; “Undo” brings it back', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  await select(page, WORDS);
  await pressKey(chromium);
  expect(texts(await waitForPainted(page, 'note-yellow'))).toEqual([WORDS]);
  const shadow = await closedShadow(page);
  await shadow.waitFor(BAR);
  await shadow.click(`${BAR} button[aria-label="Highlight: Pink"]`);
  await waitForPainted(page, 'note-pink');
  await pressKey(chromium);
  await expect.poll(() => notesPainted(page)).toEqual([]);
  await expect.poll(() => shadow.text(BAR)).toContain('in the bin');
  await shadow.click(`${BAR} .undo-bar button`);
  expect(texts(await waitForPainted(page, 'note-pink'))).toEqual([WORDS]);
});

test('a page’s own events and selections bring no bar and highlight nothing', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  await select(page, WORDS);
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'pointerup', 'click'])
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 50, clientY: 50 }));
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true, composed: true }));
  });
  // Asked by nobody who saw the user, the words go to the background in vain.
  await callReader(chromium, page, 'note.highlight');
  const shadow = await closedShadow(page);
  expect(await shadow.has(BAR)).toBe(false);
  expect((await finishedReport(chromium, page)).notes).toEqual([]);
});

test('a note is read where its words are pressed: coloured, copied and deleted there', async ({
  chromium,
  server,
  visit,
}) => {
  await chromium.context.grantPermissions(['clipboard-read'], { origin: server.origin });
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, WORDS, 'Is that **far**?');
  const [note] = await waitForPainted(page, 'note-yellow');
  await page.mouse.click(note?.x ?? 0, note?.y ?? 0);
  const shadow = await closedShadow(page);
  await shadow.waitFor('.note-card');
  expect(await shadow.text('.note-card strong')).toBe('far');
  await shadow.click('.note-card button[aria-label="Highlight: Blue"]');
  await waitForPainted(page, 'note-blue');
  await shadow.click('.note-card .row:last-child button:nth-child(2)');
  await expect.poll(() => shadow.text('.note-card')).toContain('Copied.');
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText().catch(() => ''))).toContain('#:~:text=');
  await shadow.click('.note-card .row:last-child button:last-child');
  await expect.poll(() => notesPainted(page)).toEqual([]);
  await shadow.click('.undo-bar button');
  await waitForPainted(page, 'note-blue');
});

test('a note on a name is said to be kept, stands on the card, and is edited there', async ({ visit }) => {
  const page = await visit('/ferry.html', 'person');
  const [name] = await waitForPainted(page, 'person');
  await page.mouse.click(name?.x ?? 0, name?.y ?? 0);
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  const note = async () => {
    for (let at = 1; at < 9; at++) {
      const button = `.card .row > button.plain:nth-child(${at})`;
      if ((await shadow.text(button)) === 'Note') return button;
    }
    throw new Error('the card has no button for a note');
  };
  await shadow.click(await note());
  await shadow.waitFor('textarea');
  await shadow.focus('textarea');
  await page.keyboard.type('Met **once**.');
  await shadow.click('button[type="submit"]');
  await shadow.waitFor('.card .own-notes strong');
  await expect.poll(() => shadow.texts('[role=status]')).toContain('The note is kept.');
  await shadow.click('.own-notes button');
  await shadow.waitFor('textarea');
  await shadow.focus('textarea');
  await page.keyboard.type(' And again.');
  await shadow.click('button[type="submit"]');
  await expect.poll(() => shadow.text('.card .own-notes')).toContain('And again.');
});
