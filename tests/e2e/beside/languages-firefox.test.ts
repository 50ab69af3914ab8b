/* Firefox in another language: what Sidelight says follows it, over a page and in its own pages. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageFileOf } from '../../../lib/i18n/interface-languages.ts';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { DEMO, demoPage, READINGS } from '../../fixtures/pages-in-languages.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { paintedIn, waitForLayer } from '../harness/firefox-page.ts';
import { type FixtureServer, startFixtureServer } from '../harness/fixture-server.ts';

const PUBLIC = join(import.meta.dirname, '../../../public');
const readJson = async (path: string) => JSON.parse(await readFile(join(PUBLIC, path), 'utf8'));

const SPOKEN = 'return [document.documentElement.lang, document.documentElement.dir]';

describe.each(READINGS.filter(({ language, page }) => ['de', 'ar'].includes(language) && page === DEMO))(
  'a browser in $language',
  ({ language, dir, painted, card }) => {
    let server: FixtureServer;
    let firefox: Firefox;
    let words: MessageFile;
    const said = (code: string) => words[code]?.message ?? '';

    beforeAll(async () => {
      words = await readJson(messageFileOf(language));
      server = await startFixtureServer();
      server.put(DEMO, demoPage(language, dir, await readJson(`demo/${language}.json`)));
      firefox = await launchFirefox({ language });
    });
    afterAll(async () => {
      await firefox?.stop();
      await server.stop();
    });

    test('has settings in its language, and shortcuts', async () => {
      await firefox.goTo(`${firefox.extension}/options.html`);
      await firefox.waitFor('return document.querySelector("h1") !== null');
      expect(await firefox.run(SPOKEN)).toEqual([language, dir]);
      expect(await firefox.run('return document.querySelector("h1").textContent')).toBe(said('settingsTitle'));
      expect(
        await firefox.run('return browser.commands.getAll().then((all) => all.map((one) => one.description))'),
      ).toEqual(expect.arrayContaining([said('commandNote'), said('commandRead')]));
    });

    test('finds the junk of a page', async () => {
      await firefox.goTo(server.origin + DEMO);
      await waitForLayer(firefox, 'junk');
      const junk = (await paintedIn(firefox)).filter(({ layer }) => layer === 'junk').map(({ text }) => text);
      expect(junk).toEqual(expect.arrayContaining([...(painted.junk ?? [])]));
    });

    if (card)
      test('opens a card in its language', async () => {
        await waitForLayer(firefox, card.layer);
        const name = (await paintedIn(firefox)).find(({ text }) => text === card.name);
        await firefox.click(name?.x ?? 0, name?.y ?? 0);
        expect(await firefox.waitInFrame(`return document.querySelector('.card .type')?.textContent`)).toBe(
          said(card.type),
        );
        expect(await firefox.inFrame(SPOKEN)).toEqual([language, dir]);
      });

    test('has a popup in its language', async () => {
      await firefox.newTab();
      await firefox.goTo(`${firefox.extension}/options.html`);
      const tab = await firefox.run<number>(
        `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`,
      );
      await firefox.goTo(`${firefox.extension}/popup.html?tab=${tab}`);
      await firefox.waitFor(
        'return [...document.querySelectorAll("h2")].some(({ textContent }) => textContent.includes(arguments[0]))',
        said('commonNotes'),
      );
      expect(await firefox.run(SPOKEN)).toEqual([language, dir]);
    });
  },
);
