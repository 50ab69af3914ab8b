/*
 * Where the pictures for the stores are taken: Chromium with a build that knows the newspaper's site, and speaks one
 * language of the interface.
 */

import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { taggerFor } from '../../../lib/entities/tagger/tagger-files.ts';
import type { InterfaceLanguage } from '../../../lib/i18n/interface-languages.ts';
import { newNote } from '../../../lib/notes/new-note.ts';
import type { NoteColour } from '../../../lib/notes/note.ts';
import { type Chromium, launchChromium } from '../../../tests/e2e/harness/chromium.ts';
import { startFixtureServer } from '../../../tests/e2e/harness/fixture-server.ts';
import { finishedReport } from '../../../tests/e2e/harness/session.ts';
import { buildForSite, chromiumKnows, SITE } from '../../../tests/e2e/harness/site-of-its-own.ts';
import { demoPicture, demoWords } from './demo-words.ts';
import { newsPage, PAPER } from './news-page.ts';
import { WINDOW } from './picture-page.ts';

export interface Stage {
  readonly chromium: Chromium;
  readonly language: InterfaceLanguage;
  /** The language whose article shows what is found: names are found where there is a tagger for them. */
  readonly named: InterfaceLanguage;
  /**
   * Opens the demo article in a language as a page of the site; comes back when it has been read.
   *
   * @param alone with nothing to lie beside it
   */
  openArticle(language: InterfaceLanguage, alone: boolean): Promise<Page>;
  /** Stores a note on words of the article in the stage's own language, or of another with its title. */
  putNote(words: NoteWords): Promise<void>;
  stop(): Promise<void>;
}

export interface NoteWords {
  readonly exact: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** The article's file name and title, and when it came out. */
  readonly path: string;
  readonly title: string;
  readonly published: string;
  /** ISO 8601. */
  readonly when: string;
}

export const addressOf = (path: string): string => `http://${SITE}/${path}`;
export const dirOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

export async function setStage(language: InterfaceLanguage): Promise<Stage> {
  const server = await startFixtureServer();
  const { folder, stop } = await buildForSite('chrome-test');
  const chromium = await launchChromium({ folder, viewport: WINDOW, arguments: chromiumKnows(server.origin) });
  const worker = await chromium.worker();
  const settings = { language, density: 'all', underlineDates: true, remindBackup: false };
  await worker.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  return {
    chromium,
    language,
    named: taggerFor(language) === null ? 'en' : language,
    async openArticle(spoken, alone) {
      const content = { language: spoken, dir: dirOf(spoken), words: demoWords(spoken), picture: demoPicture() };
      server.put(`/${spoken}`, newsPage({ ...content, alone }), 'text/html; charset=utf-8');
      const page = await chromium.openPage(addressOf(spoken));
      await finishedReport(chromium, page);
      return page;
    },
    async putNote({ exact, body, tags, colour, path, title, published, when }) {
      const source = addressOf(path);
      const target = {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: exact.length },
        ],
        paragraph: exact,
        heading: '',
      } as const;
      const article = { source, addresses: [source], title, author: '', publisher: PAPER, published };
      const note = newNote({ body, tags, colour, target, article }, randomUUID(), when);
      const own = await chromium.openOwnPage('options.html');
      await own.evaluate((argument) => chrome.runtime.sendMessage({ call: 'notes.put', argument }), {
        note,
        replaces: null,
      });
      await own.close();
    },
    async stop() {
      await chromium.stop();
      await server.stop();
      await stop();
    },
  };
}
