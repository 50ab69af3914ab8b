/* Writes notes in Chromium as a user does: select words, press the shortcut, type, save. */

import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { type ClosedShadow, closedShadow } from './closed-shadow.ts';
import { callReader, leaveAllOpen, tabOf } from './session.ts';

/** Selects words that stand in one text node, as a drag of the mouse would. */
export const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const match = new RegExp(wanted.replaceAll(' ', '\\s+')).exec(text);
      if (!match) continue;
      document.getSelection()?.setBaseAndExtent(node, match.index, node, match.index + match[0].length);
      return;
    }
    throw new Error(`no text node holds “${wanted}”`);
  }, words);

/** Opens the editor on words and types; the note is not saved yet. */
export async function beginNote(chromium: Chromium, page: Page, words: string, body: string): Promise<ClosedShadow> {
  await page.bringToFront();
  await select(page, words);
  await callReader(chromium, page, 'note.begin');
  const shadow = await closedShadow(page);
  await shadow.waitFor('textarea');
  await shadow.focus('textarea');
  await page.keyboard.insertText(body);
  return shadow;
}

export async function writeNote(chromium: Chromium, page: Page, words: string, body: string): Promise<void> {
  const shadow = await beginNote(chromium, page, words, body);
  await shadow.click('button[type="submit"]');
  await shadow.waitForNone('textarea');
}

/** The side panel about a page, opened as a page of its own, with all its parts open. */
export async function openPanel(chromium: Chromium, page: Page): Promise<Page> {
  const tab = await tabOf(chromium, page);
  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 380, height: 800 });
  await leaveAllOpen(panel, 'sidepanel');
  await panel.goto(`${chromium.extension}/sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('.note-list, .sidepanel section');
  return panel;
}
