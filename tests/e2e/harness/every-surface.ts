/*
 * Opens everything that Sidelight shows, one after the other, with as much in it as can be there, and has it looked
 * at. Finds its way by what elements are, because the words may be of any language. It presses no key.
 */

import type { Frame, Page } from 'playwright-core';
import { newHistoryEntry } from '../../../lib/history/visit.ts';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import type { Note } from '../../../lib/notes/note.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { sampleNote } from '../../unit/notes/sample-note.ts';
import type { Chromium } from './chromium.ts';
import { clickPainted, waitForPainted } from './painted.ts';
import { callReader, finishedReport, openPopup, tabOf } from './session.ts';
import { openPanel, select } from './write-note.ts';

/** @param name of the surface, for what is said of it */
export type Look = (name: string, view: Page | Frame) => Promise<void>;

export interface Tour {
  readonly chromium: Chromium;
  /** Of the article, on the fixture server; `articleToTour` is its text. */
  readonly article: string;
  /** Of the windows, in CSS pixels. */
  readonly width: number;
  readonly look: Look;
}

const HEIGHT = 720;

/** By how they are painted: known with offices, known by the article alone, a place, and a date that is reckoned. */
const CARDS_TO_TOUR = [
  ['person', 'Emmanuel Macron'],
  ['person', 'Ingrid Halvorsen'],
  ['place', 'Oslo'],
  ['date', 'Tuesday'],
] as const;

/** An old article by a copying site, with all that Sidelight finds. */
export const articleToTour = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Paris and Oslo sign a treaty on the harbour</title>
    <link rel="icon" href="data:,">
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-03-11T07:40:00Z">
    <meta property="article:modified_time" content="2024-03-14T07:40:00Z">
  </head>
  <body>
    <article>
      <h1>Paris and Oslo sign a treaty on the harbour</h1>
      <p>President Emmanuel Macron came to Oslo on Tuesday and signed a treaty with Norway and Denmark. They closed the harbour in May.</p>
      <p>“The sea has taken it twice,” Macron told reporters on 11 March 2024. “We are building it again,” said Angela Merkel, the former German chancellor, on Monday.</p>
      <p>Mayor Ingrid Halvorsen said on 4 March 2024 that the European Union would pay for the survey. Also read: Ten walks along the old harbour</p>
      <p>Halvorsen had asked Google and Airbus for help in 2023, before the storm of January broke the outer wall for the second time.</p>
      <p>The council will meet again next week to choose a builder, and Macron will return to Paris, where Merkel is expected as well.</p>
      <p>Sign up for our newsletter and get the harbour news every Friday.</p>
      <p>The car ferries, which carry freight from Denmark and Germany, will use the new quay until the wall is high enough for winter.</p>
    </article>
    <section id="comments"><h2>Comments (2)</h2><article class="comment"><p>I was there when the wall broke, and nobody had warned us.</p></article><article class="comment"><p>They should have moved it years ago, as was promised.</p></article></section>
  </body>
</html>
`;

/** Others' words may have no place to break. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const RULE = { host: '127.0.0.1', verdict: 'junk', match: 'words', made: '2026-05-01T10:00:00.000Z' } as const;

/** Something in every list of the settings page. */
const SETTINGS_TO_TOUR: Partial<Settings> = {
  underlineDates: true,
  density: 'all',
  junkKinds: { advert: 'hide' },
  junkRules: [
    { ...RULE, id: 'one', pattern: 'words that are on no page' },
    { ...RULE, id: 'two', match: 'box', pattern: 'aside.teaser-box-of-the-left-column' },
  ],
  muted: { Q90: 'Paris' },
  choices: { 'Paris|place': null },
  articleDates: { 'https://news.example/a/very/long/address/of/an/article-about-the-harbour': '2024-03-11' },
  sites: { 'news.example': { enabled: false }, '127.0.0.1': { junk: 'dim' } },
  savedSearches: { [LONG]: LONG },
};

const withLongWords = (note: Note): Note => ({
  ...note,
  body: LONG,
  tags: [LONG],
  article: note.article && { ...note.article, title: LONG, publisher: LONG },
});

const backupToTour = (article: string): string => {
  const notes: Note[] = [sampleNote(1, article), sampleNote(2, article), sampleNote(3), withLongWords(sampleNote(4))];
  const entry = newHistoryEntry(
    { source: 'https://other.example/read-only', title: 'Only read', published: '2026-01-05' },
    [
      { id: 'Q90', name: 'Paris', type: 'place' },
      { id: 'Q1', name: LONG, type: 'organisation' },
    ],
    '2026-05-01T10:00:00.000Z',
  );
  return [...backupPieces({ notes, readings: entry ? [entry] : [] }, '2026-06-01T00:00:00.000Z')].join('');
};

/** What is folded away is shown as well. */
const unfold = (view: Page | Frame) =>
  view.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** On a narrow window they are folded away. */
const unfoldActions = (library: Page) =>
  library.evaluate(() => document.querySelector<HTMLElement>('.acts-toggle[aria-expanded=false]')?.click());

/** Speaks `language` from now on; null follows the browser. */
export async function speak(chromium: Chromium, language: string | null): Promise<void> {
  const worker = await chromium.worker();
  const settings = { ...SETTINGS_TO_TOUR, ...(language !== null && { language }) };
  await worker.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
}

export async function everySurface(asked: Tour): Promise<void> {
  const look: Look = async (name, view) => {
    await asked.chromium.touch('page' in view ? view.page() : view);
    await asked.look(name, view);
  };
  const tour = { ...asked, look };
  await tourLibrary(tour);
  const page = await tourArticle(tour);
  await tourPopup(tour, page);
  await tourWholePopup(tour, page);
  await tourPanel(tour, page);
  await tourPrint(tour, page);
  await page.close();
  await tourPages(tour);
}

async function openNarrow({ chromium, width }: Tour, path: string): Promise<Page> {
  const page = await chromium.openOwnPage(path);
  await page.setViewportSize({ width, height: HEIGHT });
  return page;
}

async function tourLibrary(tour: Tour): Promise<void> {
  const { article, look } = tour;
  const library = await openNarrow(tour, 'library.html#backup');
  const open = (view: number) => library.click(`header .segments label:nth-child(${view})`);
  await library.waitForSelector('.backup-view');
  await library.setInputFiles('input[type=file]', {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupToTour(article)),
  });
  await library.waitForSelector('.plan');
  await look('library, backup with a plan', library);
  await library.click('.plan button.primary');
  await library.waitForSelector('[role=status]');
  await look('library, backup', library);

  await open(1);
  await library.waitForSelector('.note-row');
  await look('library, notes', library);
  await library.evaluate(() => document.querySelector<HTMLElement>('.filters-toggle')?.click());
  await look('library, filters', library);
  await library.evaluate(() => document.querySelector<HTMLElement>('.filters-toggle')?.click());
  await library.click('.selection input[type=checkbox]');
  await unfoldActions(library);
  await look('library, notes chosen', library);
  await library.click('.selection > button:last-child');
  await look('library, before deleting', library);
  await library.click('.asking button:last-child');
  await library.click('.note-row > button');
  await library.waitForSelector('.editing .note-editor');
  await look('library, a note edited', library);
  await library.click('.editing .row button:nth-child(2)');

  await open(2);
  await library.waitForSelector('.group-row');
  await look('library, articles', library);
  await library.click('.group-row button');
  await library.waitForSelector('.article-page');
  await look('library, one article', library);
  await open(3);
  await library.waitForSelector('.group-row');
  await look('library, names', library);
  await library.click('.group-row button');
  await library.waitForSelector('.event');
  await look('library, one name', library);
  await open(4);
  await library.click('.group-row input[type=checkbox]');
  await look('library, a tag chosen', library);

  await open(1);
  await library.waitForSelector('.note-row');
  await library.click('.note-row input[type=checkbox]');
  await unfoldActions(library);
  await library.click('.selection > button:last-child');
  await library.waitForSelector('.notices [role=status]');
  await open(5);
  await library.waitForSelector('.note-row');
  await look('library, bin', library);
  await library.close();
}

async function tourArticle({ chromium, article, width, look }: Tour): Promise<Page> {
  const page = await chromium.openPage(article);
  await page.setViewportSize({ width, height: HEIGHT });
  await finishedReport(chromium, page);
  await waitForPainted(page, 'person');
  for (const [layer, name] of CARDS_TO_TOUR) {
    await clickPainted(page, layer, name);
    const card = await frameWith(page, '.card');
    await unfold(card);
    await look(`card of ${name}`, card);
    // The next words may lie under it.
    await card.click('.panel:not(.fresh) .close');
    await card.waitForSelector('.card', { state: 'detached' });
  }
  await select(page, 'signed a treaty with Norway');
  await callReader(chromium, page, 'note.begin');
  await look('editor', await frameWith(page, '.note-editor'));
  return page;
}

/** The frame over a page, once it shows what is looked for. */
async function frameWith(page: Page, selector: string): Promise<Frame> {
  const isOurs = (frame: Frame) => frame.url().endsWith('/frame.html');
  const frame = page.frames().find(isOurs) ?? (await page.waitForEvent('framenavigated', isOurs));
  await frame.waitForSelector(selector);
  return frame;
}

async function tourPopup({ chromium, width, look }: Tour, page: Page): Promise<void> {
  const popup = await openPopup(chromium, page);
  await popup.setViewportSize({ width, height: HEIGHT });
  await popup.waitForSelector('.cast-list');
  await unfold(popup);
  await look('popup', popup);
  await popup.click('.cast-list .name');
  await popup.click('header .plain');
  await popup.click('.sections > section:last-child .inside button');
  await unfold(popup);
  await look('popup, all open', popup);
  await popup.close();
}

/** As a phone's browser opens it, beside the article. */
async function tourWholePopup(tour: Tour, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await openNarrow(tour, 'popup.html');
  await popup.waitForSelector('.cast-list');
  await unfold(popup);
  await popup.waitForSelector('.page-acts');
  await tour.look('popup, a page of its own', popup);
  await popup.close();
}

async function tourPanel({ chromium, width, look }: Tour, page: Page): Promise<void> {
  const panel = await openPanel(chromium, page);
  await panel.setViewportSize({ width, height: HEIGHT });
  await panel.waitForSelector('.cast-list');
  await unfold(panel);
  await look('side panel', panel);
  await panel.close();
}

async function tourPrint(tour: Tour, page: Page): Promise<void> {
  const print = await openNarrow(tour, `print.html?tab=${await tabOf(tour.chromium, page)}`);
  await print.waitForSelector('.paper h1');
  for (const part of await print.locator('.switch input').all()) if (!(await part.isChecked())) await part.click();
  await tour.look('print', print);
  await print.close();
}

async function tourPages(tour: Tour): Promise<void> {
  const options = await openNarrow(tour, 'options.html');
  await options.waitForSelector('.user-rules');
  await unfold(options);
  await tour.look('options', options);
  await options.close();
  const welcome = await openNarrow(tour, 'welcome.html');
  await welcome.waitForSelector('.permissions');
  await welcome.click('.permissions > div:nth-child(2) label');
  await unfold(welcome);
  await tour.look('welcome', welcome);
  await welcome.close();
  const privacy = await openNarrow(tour, 'privacy.html');
  await privacy.waitForSelector('.privacy');
  await tour.look('privacy', privacy);
  await privacy.close();
}
