/*
 * Pages in other languages than English, in a browser of the same: names by the language's own tagger, junk and dates
 * by its words, and all that Sidelight says in it.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageFileOf } from '../../../lib/i18n/interface-languages.ts';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { DEMO, demoPage, READINGS } from '../../fixtures/pages-in-languages.ts';
import { type BuildWithWords, buildWithWords } from '../harness/build-with-words.ts';
import { type Chromium, launchChromium } from '../harness/chromium.ts';
import { type ClosedShadow, closedShadow } from '../harness/closed-shadow.ts';
import { type FixtureServer, startFixtureServer } from '../harness/fixture-server.ts';
import { clickPainted, painted, waitForPainted } from '../harness/painted.ts';
import { callReader, finishedReport, openPopup } from '../harness/session.ts';
import { languageOf } from '../harness/shown-words.ts';
import { select } from '../harness/write-note.ts';

const PUBLIC = join(import.meta.dirname, '../../../public');
const readJson = async (path: string) => JSON.parse(await readFile(join(PUBLIC, path), 'utf8'));

/** As it is in the document, whatever capitals it is drawn in. */
const written = (element: Element) => element.textContent;
const spoken = ({ ownerDocument: { documentElement } }: Element) => [documentElement.lang, documentElement.dir];

const languages = [...new Set(READINGS.map(({ language }) => language))];

describe.each(languages)('a browser in %s', (language) => {
  let server: FixtureServer;
  let build: BuildWithWords;
  let chromium: Chromium;
  let words: MessageFile;
  const said = (code: string) => words[code]?.message;

  beforeAll(async () => {
    words = await readJson(messageFileOf(language));
    build = await buildWithWords('chrome-test', () => words);
    chromium = await launchChromium({ folder: build.folder });
    server = await startFixtureServer();
    const worker = await chromium.worker();
    await worker.evaluate(() =>
      chrome.storage.local.set({ settings: { density: 'all', underlineDates: true, junk: 'dim' } }),
    );
  });
  afterAll(async () => {
    await chromium.stop();
    await server.stop();
    await build.stop();
  });

  describe.each(READINGS.filter((reading) => reading.language === language))('on $page', (reading) => {
    const { page: path, dir, card, date } = reading;
    let page: Page;
    let shadow: ClosedShadow;

    beforeAll(async () => {
      if (path === DEMO) server.put(path, demoPage(language, dir, await readJson(`demo/${language}.json`)));
      page = await chromium.openPage(server.origin + path);
      await finishedReport(chromium, page);
      for (const layer of Object.keys(reading.painted)) await waitForPainted(page, layer);
      shadow = await closedShadow(page);
    });

    test('finds what there is, each as what it is', async () => {
      const all = await painted(page);
      for (const [layer, wanted] of Object.entries(reading.painted))
        expect(all.filter((item) => item.layer === layer).map(({ text }) => text)).toEqual(
          expect.arrayContaining([...wanted]),
        );
      expect(chromium.pageErrors(page)).toEqual([]);
    });

    if (card)
      test('opens a card that speaks the language', async () => {
        await clickPainted(page, card.layer, card.name);
        await shadow.waitFor('.card h2');
        expect(await shadow.run('.card .type', written)).toBe(said(card.type));
        expect(await shadow.run('.card', spoken)).toEqual([language, dir]);
        expect(await shadow.attribute('.corner.close', 'aria-label')).toBe(said('panelClose'));
        await shadow.click('.corner.close');
        await shadow.waitForNone('.card');
      });

    if (date)
      test('says in the language which day is meant', async () => {
        await clickPainted(page, 'date', date.words);
        await shadow.waitFor('.card .what');
        expect(await shadow.run('.card .what', written)).toBe(date.says);
        await shadow.click('.corner.close');
        await shadow.waitForNone('.card');
      });

    test('shows an editor and a popup that speak the language', async () => {
      const [first = ''] = (await page.locator('article p').first().innerText()).split(/(?<=^.{12})/u);
      await select(page, first);
      await callReader(chromium, page, 'note.begin');
      await shadow.waitFor('.note-editor');
      expect(await shadow.run('.note-editor button[type="submit"]', written)).toBe(said('noteSave'));
      expect(await shadow.run('.note-editor', spoken)).toEqual([language, dir]);

      const popup = await openPopup(chromium, page);
      await popup.locator('h2', { hasText: said('commonNotes') ?? '' }).waitFor();
      expect(await languageOf(popup)).toEqual({ lang: language, dir });
      await popup.close();
    });
  });
});
