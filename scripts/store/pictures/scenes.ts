/* What the pictures for the stores show, in their order: one way of having it on the screen for each. */

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { clickPainted, painted, waitForPainted } from '../../../tests/e2e/harness/painted.ts';
import { finishedReport, openPopup } from '../../../tests/e2e/harness/session.ts';
import { SITE } from '../../../tests/e2e/harness/site-of-its-own.ts';
import { demoWords, firstSentence } from './demo-words.ts';
import { DAY } from './news-page.ts';
import { type Picture, type Shot, WINDOW } from './picture-page.ts';
import { dirOf, type NoteWords, type Stage } from './stage.ts';

export type SceneName = 'names' | 'map' | 'junk' | 'notes' | 'library';
export type NoteName = 'quote' | 'gap' | 'story';

/** What is said in one language: over the pictures, and in the notes that are shown. */
export interface PictureWords {
  readonly captions: Readonly<Record<SceneName, string>>;
  readonly notes: Readonly<Record<NoteName, string>>;
  readonly tags: Readonly<Record<NoteName, readonly string[]>>;
}

type Shown = Omit<Picture, 'language' | 'caption'>;

/** As large as a browser lets it be. */
const POPUP = { width: 400, height: 588 };
/** Where a name is put before it is pressed, so that its card has room below: CSS pixels from the window's top. */
const HIGH = 96;
/** Milliseconds for what was opened to come to rest. */
const REST = 700;

/** In the ways it is written and declined. */
const PRESSED = /\bmusk|маск/iu;
const QUOTED = /[“„«「”][^“”»」]+[“”»」]/u;

export const SCENES: Readonly<Record<SceneName, (stage: Stage, words: PictureWords) => Promise<Shown>>> = {
  names: (stage) => withCard(stage, 'light'),

  map: (stage) => withPopup(stage, stage.named, ['names', 'places', 'whoIsWhere']),

  junk: (stage) => withPopup(stage, stage.language, ['junk']),

  async notes(stage, words) {
    await putNotes(stage, words);
    const page = await stage.openArticle(stage.language, true);
    const [note] = await waitForPainted(page, 'note-yellow');
    await clickPainted(page, 'note-yellow', note?.text ?? '');
    await frameShows(page, '.panel');
    return { page: await shoot(page), popup: null, address: SITE, dir: dirOf(stage.language) };
  },

  async library({ chromium, language }) {
    const page = await chromium.openOwnPage('library.html');
    await page.setViewportSize(WINDOW);
    await page.locator('.note-row').nth(4).waitFor();
    return { page: await shoot(page), popup: null, address: 'Sidelight', dir: dirOf(language) };
  },
};

/** The article with somebody's card open. */
export async function withCard(stage: Stage, colorScheme: 'light' | 'dark'): Promise<Shown> {
  const page = await stage.openArticle(stage.named, true);
  if (colorScheme === 'dark') {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await finishedReport(stage.chromium, page);
  }
  const name = (await waitForPainted(page, 'person')).find(({ text }) => PRESSED.test(text));
  if (!name) throw new Error(`nobody to press in the article in ${stage.named}`);
  await page.evaluate((y) => window.scrollBy(0, y), name.y - HIGH);
  const moved = (await painted(page)).find(({ layer, text }) => layer === 'person' && text === name.text);
  await page.mouse.click(moved?.x ?? 0, moved?.y ?? 0);
  await frameShows(page, '.card h2');
  return { page: await shoot(page), popup: null, address: SITE, dir: dirOf(stage.named) };
}

async function putNotes(stage: Stage, { notes, tags }: PictureWords): Promise<void> {
  const { language } = stage;
  const { title = '', story = '', p2 = '', p3 = '', p4 = '', p6 = '' } = demoWords(language);
  const own = { path: language, title, published: DAY };
  const other = { path: 'islands', title: story, published: '2024-05-31' };
  const highlight = { body: '', tags: [], colour: 'pink' } as const;
  const taken: readonly Omit<NoteWords, 'when'>[] = [
    { exact: story, body: notes.story, tags: tags.story, colour: 'blue', ...other },
    { exact: firstSentence(p6, language), ...highlight, ...own },
    { exact: firstSentence(p2, language), ...highlight, ...own },
    { exact: firstSentence(p3, language), body: notes.gap, tags: tags.gap, colour: 'green', ...own },
    { exact: QUOTED.exec(p4)?.[0] ?? p4, body: notes.quote, tags: tags.quote, colour: 'yellow', ...own },
  ];
  for (const [at, note] of taken.entries()) await stage.putNote({ ...note, when: `2024-07-1${at}T17:05:00Z` });
}

async function withPopup(stage: Stage, language: Stage['language'], open: readonly string[]): Promise<Shown> {
  const page = await stage.openArticle(language, false);
  await waitForPainted(page, 'junk');
  const shot = await shoot(page);
  const popup = await openPopup(stage.chromium, page);
  await popup.evaluate((ids) => {
    for (const key of Object.keys(localStorage))
      localStorage.setItem(key, ids.includes(key.split(':').at(-1) ?? '') ? 'yes' : 'no');
  }, open);
  await popup.reload();
  await popup.setViewportSize(POPUP);
  await popup.locator('main section').first().waitFor();
  return { page: shot, popup: await shoot(popup), address: SITE, dir: dirOf(language) };
}

async function frameShows(page: Page, selector: string): Promise<void> {
  const ours = () => page.frames().find((frame) => frame.url().endsWith('/frame.html'));
  const frame = ours() ?? (await page.waitForEvent('framenavigated', (found) => found.url().endsWith('/frame.html')));
  await frame.waitForSelector(selector);
}

export async function shoot(page: Page): Promise<Shot> {
  await wait(REST);
  return { png: await page.screenshot(), ...(page.viewportSize() ?? WINDOW) };
}
