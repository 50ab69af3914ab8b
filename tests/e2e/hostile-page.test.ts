/*
 * A page whose scripts try to read, press or lose what is the user's, in Chromium: with a card open that shows a note
 * written on another site, and with a note being written.
 */

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { type ClosedShadow, closedShadow } from './harness/closed-shadow.ts';
import { chromiumTest } from './harness/e2e-test.ts';
import { letTimersRun } from './harness/page-time.ts';
import { clickPainted, painted } from './harness/painted.ts';
import { finishedReport, userReport } from './harness/session.ts';
import { select } from './harness/write-note.ts';

const NAME = 'Ingrid Halvorsen';
/** Of a name that no pack knows. */
const ID = 'person:ingrid halvorsen';
const SECRET = 'my lawyer says she lied';
const TITLE = 'Bankruptcy advice for doctors';

/** What a page can hear and see of what happens in it, written down in `window.heard`. */
const SPIES = `
  window.heard = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'selectionchange', 'message',
    'compositionstart', 'compositionupdate', 'textInput', 'dragstart', 'drag'];
  for (const type of types)
    for (const target of [window, document])
      target.addEventListener(type, (event) => window.heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
`;

/** A page with the name in it, at an address that shares nothing with where the note was written. */
const trap = (html: string) =>
  html.replace('<title>', `<script>${SPIES}</script><title>`).replaceAll('127.0.0.1', 'localhost');

const test = chromiumTest
  .extend('noted', { scope: 'file' }, async ({ chromium, server }) => {
    const html = await server.read('/ferry.html');
    server.put('/elsewhere.html', html.replaceAll('Bergen moves its ferry quay after the storm', TITLE));
    const page = await chromium.openPage(`${server.origin}/elsewhere.html`);
    await finishedReport(chromium, page);
    const shadow = await openCard(page);
    await beginNote(shadow);
    await page.keyboard.type(SECRET);
    await shadow.click('button[type="submit"]');
    await shadow.waitForNone('textarea');
    await page.close();
    server.put('/trap.html', trap(html));
    return `${server.origin}/trap.html`;
  })
  .extend('trapped', ({ chromium, noted }) => async () => {
    const page = await chromium.openPage(noted);
    await finishedReport(chromium, page);
    return page;
  });

test.afterEach(async ({ chromium }) => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

test('a script of ours that a page has got hold of reads nothing of what Sidelight stores', async ({
  chromium,
  trapped,
}) => {
  const page = await trapped();
  const worker = await chromium.worker();
  const read = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const [{ result } = {}] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id as number },
      func: () =>
        chrome.storage.local.get(null).then(
          (all) => `read ${Object.keys(all)}`,
          (error: Error) => error.message,
        ),
    });
    return result;
  }, page.url());
  expect(read).toMatch(/not allowed/i);
});

async function openCard(page: Page): Promise<ClosedShadow> {
  await page.bringToFront();
  await expect.poll(async () => (await painted(page)).some(({ text }) => text === NAME)).toBe(true);
  await clickPainted(page, 'person', NAME);
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  return shadow;
}

const openFolds = (shadow: ClosedShadow): Promise<void> =>
  shadow.run('.card', (card) => {
    for (const fold of card.querySelectorAll('details')) fold.open = true;
  });

async function press(shadow: ClosedShadow, words: string): Promise<void> {
  await openFolds(shadow);
  await shadow.run('.card', (card) => {
    for (const [at, button] of [...card.querySelectorAll('button')].entries()) button.id = `b${at}`;
  });
  const texts = await shadow.texts('.card button');
  await shadow.click(`#b${texts.findIndex((text) => text.includes(words))}`);
}

/** Done when keys go to the editor. */
async function beginNote(shadow: ClosedShadow): Promise<void> {
  await press(shadow, 'Note');
  await shadow.waitFor('textarea');
  await expect.poll(() => shadow.focused()).toBe('Your note');
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as never as { heard: string[] }).heard);

/** Where a button of the open card stands in the window; it has come to rest, and presses act by then. */
async function placeOf(page: Page, shadow: ClosedShadow, words: string): Promise<{ x: number; y: number }> {
  await openFolds(shadow);
  await shadow.waitFor('.panel:not(.fresh)');
  const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
  const button = frame?.locator('.card button', { hasText: words }).first();
  await button?.click({ trial: true });
  const box = await button?.boundingBox();
  if (!box) throw new Error(`no button says ${words}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the user has said of names, as stored. */
async function said(chromium: Chromium): Promise<unknown> {
  const worker = await chromium.worker();
  const stored = await worker.evaluate(() => chrome.storage.local.get('settings'));
  const { muted = {}, choices = {} } = (stored.settings ?? {}) as Record<string, object>;
  return { muted, choices };
}

describe('words dragged with the mouse', () => {
  /** Written down by the page: what comes to it of a drag. */
  const CATCH = () => {
    const caught: string[] = [];
    Object.assign(window, { caught });
    for (const type of ['dragenter', 'dragover', 'drop'] as const)
      addEventListener(
        type,
        (event) => {
          event.preventDefault();
          caught.push(`${type}: ${event.dataTransfer?.getData('text/plain')}`);
        },
        true,
      );
  };
  const caught = (page: Page) => page.evaluate(() => (window as never as { caught: string[] }).caught);

  /** By the protocol: Playwright's own mouse sees no drag that begins in a frame of another process. */
  async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number, buttons: 0 | 1) =>
      session.send('Input.dispatchMouseEvent', { type, x, y, buttons, button: 'left', clickCount: 1 });
    await mouse('mouseMoved', from.x, from.y, 0);
    await mouse('mousePressed', from.x, from.y, 1);
    // The browser takes it for a drag a few pixels on, where it began.
    for (let step = 1; step <= 6; step++) await mouse('mouseMoved', from.x + 3 * step, from.y, 1);
    for (let step = 1; step <= 6; step++)
      await mouse('mouseMoved', from.x + ((to.x - from.x) * step) / 6, from.y + ((to.y - from.y) * step) / 6, 1);
    await mouse('mouseReleased', to.x, to.y, 0);
    await session.detach();
  }

  test('out of a card, with a note in it, give the page nothing; out of its own text they do', async ({ trapped }) => {
    const page = await trapped();
    const shadow = await openCard(page);
    await openFolds(shadow);
    await shadow.waitFor('.panel:not(.fresh)');
    await page.evaluate(CATCH);
    const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
    const words = frame?.locator('.card', { hasText: SECRET }).getByText(SECRET).first();
    await words?.scrollIntoViewIfNeeded();
    await words?.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      Object.assign(window, { drags: [] });
      addEventListener('dragstart', ({ isTrusted, defaultPrevented }) =>
        (window as never as { drags: boolean[][] }).drags.push([isTrusted, defaultPrevented]),
      );
    });
    const box = await words?.boundingBox();
    if (!box) throw new Error('the note is not on the card');
    const start = { x: box.x + 20, y: box.y + box.height / 2 };
    await drag(page, start, { x: 20, y: 20 });
    const drags = await frame?.evaluate(() => (window as never as { drags: boolean[][] }).drags);
    expect(drags).toEqual([[true, true]]);
    expect(await caught(page)).toEqual([]);

    // The same mouse, on words of the page's own.
    await page.keyboard.press('Escape');
    await shadow.waitForNone('.card');
    const own = await page.evaluate(() => {
      const line = document.querySelector('h1') as Element;
      getSelection()?.selectAllChildren(line);
      const { x, y, height } = line.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
    await drag(page, own, { x: 20, y: 300 });
    await expect.poll(async () => (await caught(page)).find((line) => line.startsWith('drop: '))).toContain('ferry');
  });
});

describe('what a page reads while a card shows a note of another site', () => {
  test('is none of its words, nor what was read before: not by find, selection, listeners, frames or timing', async ({
    trapped,
  }) => {
    const page = await trapped();
    const shadow = await openCard(page);
    const card = (await shadow.text('.card')) ?? '';
    expect(card).toContain(SECRET);
    await openFolds(shadow);
    expect(await shadow.text('.seen')).toContain(TITLE);

    const seen = await page.evaluate(
      ([secret, title]) => {
        const find = (words: string) =>
          (window as never as { find(words: string, ...flags: boolean[]): boolean }).find(words, false, false, true);
        const hosts = [...document.querySelectorAll('*')].filter((one) => one.matches(':popover-open'));
        return {
          found: [secret, title, 'lawyer', 'Bankruptcy'].map((words) => find(words as string)),
          selected: String(getSelection()),
          frames: [window.length, document.querySelectorAll('iframe').length, window.frames.length],
          roots: hosts.map((host) => [host.shadowRoot, host.childNodes.length, host.textContent]),
          resources: performance.getEntries().filter(({ name }) => name.includes('extension:')).length,
          text: document.documentElement.outerHTML.includes(secret as string),
        };
      },
      [SECRET, TITLE],
    );
    expect(seen).toEqual({
      found: [false, false, false, false],
      selected: '',
      frames: [0, 0, 0],
      roots: [[null, 0, '']],
      resources: 0,
      text: false,
    });
    expect((await heard(page)).filter((one) => one.startsWith('message'))).toEqual([]);
  });

  test('is nothing in the names of what is painted', async ({ trapped }) => {
    const page = await trapped();
    await select(page, 'behind a skerry');
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+$/);
    expect(names.join()).not.toMatch(/person|place|note|junk|yellow|date/);
  });
});

test('what is typed, selected and copied in the editor the page neither hears nor reads', async ({ trapped }) => {
  const page = await trapped();
  const shadow = await openCard(page);
  await beginNote(shadow);
  const before = (await heard(page)).length;
  await page.keyboard.type('informant is called zoltan');
  await page.keyboard.press('Control+A');
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await page.keyboard.press('Control+C');
  expect((await heard(page)).slice(before)).toEqual([]);
  expect(await shadow.run('textarea', (area) => (area as HTMLTextAreaElement).value)).toBe(
    'informant is called zoltan',
  );
});

describe('events that the page makes', () => {
  test('open no card and no note, and bring nothing of ours into the page', async ({ trapped }) => {
    const page = await trapped();
    await page.evaluate(() => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { left, top, width, height } = live.getBoundingClientRect();
          const at = {
            clientX: left + width / 2,
            clientY: top + height / 2,
            bubbles: true,
            composed: true,
            view: window,
          };
          const target = live.startContainer.parentElement as Element;
          // A page may follow links of its own.
          if (target.closest('a')) continue;
          for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
          for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
        }
    });
    await letTimersRun(page, 700, 700);
    const shadow = await closedShadow(page);
    expect(await shadow.has('.card')).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  });

  test('close no editor', async ({ trapped }) => {
    const page = await trapped();
    const shadow = await openCard(page);
    await beginNote(shadow);
    await page.evaluate(() => {
      for (const target of [window, document, document.body])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    await letTimersRun(page, 300);
    expect(await shadow.has('textarea')).toBe(true);
  });
});

describe('a press on what the user does not see', () => {
  const COVERS: [string, () => void][] = [
    [
      'a popover over the card that lets the pointer through',
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.textContent = 'Click here to go on';
        cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
        document.body.append(cover);
        cover.showPopover();
      },
    ],
    [
      'our element made see-through',
      () => {
        for (const host of document.querySelectorAll<HTMLElement>('[popover]'))
          host.style.setProperty('opacity', '0', 'important');
      },
    ],
    [
      'our element cut down to a corner',
      () => {
        for (const host of document.querySelectorAll<HTMLElement>('[popover]'))
          host.style.setProperty('clip-path', 'inset(60% 0 0 60%)', 'important');
      },
    ],
    [
      'our element faded by a filter',
      () => {
        for (const host of document.querySelectorAll<HTMLElement>('[popover]'))
          host.style.setProperty('filter', 'opacity(0.01)', 'important');
      },
    ],
  ];

  test.for(COVERS)('does nothing: %s', async ([, cover], { chromium, trapped }) => {
    const page = await trapped();
    const shadow = await openCard(page);
    const at = await placeOf(page, shadow, 'Do not underline');
    await page.evaluate(cover);
    // The browser looks ten times a second.
    await letTimersRun(page, 300, 300);
    await page.mouse.click(at.x, at.y);
    await letTimersRun(page, 300, 300);
    expect(await said(chromium)).toEqual({ muted: {}, choices: {} });
  });

  test('acts where nothing is in the way, and not in the first half second', async ({ chromium, trapped }) => {
    const page = await trapped();
    const shadow = await openCard(page);
    const at = await placeOf(page, shadow, 'Do not underline');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => said(chromium)).toMatchObject({ muted: { [ID]: NAME } });
    const worker = await chromium.worker();
    await worker.evaluate(() => chrome.storage.local.remove('settings'));
  });
});

describe('our pages', () => {
  test('are at no address that a site could ask for', async ({ chromium, trapped }) => {
    const page = await trapped();
    await openCard(page);
    const asked = await page.evaluate(
      (base) =>
        Promise.all(
          ['frame.html', 'panel.js', 'reader.js', 'manifest.json', 'library.html', 'icon/48.png'].map((path) =>
            fetch(`${base}/${path}`).then(
              () => `${path} is there`,
              () => null,
            ),
          ),
        ),
      chromium.extension,
    );
    expect(asked.filter((one) => one !== null)).toEqual([]);
    const loads = await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      return new Promise((resolve) => {
        frame.addEventListener('load', () => resolve(frame.contentWindow?.length ?? null));
        document.body.append(frame);
        frame.contentWindow?.postMessage({ sidelightFrame: '11111111-2222-4333-8444-555555555555' }, '*');
      });
    }, `${chromium.extension}/frame.html`);
    expect(loads).toBe(0);
    const framed = page.frames().filter((one) => one.parentFrame() && one !== page.mainFrame());
    const texts = await Promise.all(
      framed.map((one) => one.evaluate(() => document.body?.innerText ?? '').catch(() => '')),
    );
    expect(texts.filter((text) => text.includes(SECRET))).toHaveLength(1);
  });
});

test('a page that takes the keyboard away gets letters at most, never a word, and the text is kept', async ({
  chromium,
  trapped,
}) => {
  const page = await trapped();
  const shadow = await openCard(page);
  await beginNote(shadow);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    setInterval(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      field.focus();
    }, 40);
  });
  const words = 'zoltan knows everything about the loan';
  await page.keyboard.type(words, { delay: 60 });
  await shadow.waitForNone('textarea');
  const stolen = (await heard(page)).filter((one) => one.startsWith('keydown:')).map((one) => one.slice(8));
  // What is typed after the editor has closed, which the user sees, is typed into the page.
  expect(stolen.join('')).not.toContain('zoltan');
  expect((await userReport(chromium, page)).title).not.toBe('');
});
