/*
 * Notes in two kinds of browser: Chromium and Firefox, each with its build of the extension, and a WebDAV server.
 *
 *   Chromium: note ── server ──▶ Firefox: the note, and another ── server ──▶ Chromium: both
 */

import { expect, test } from 'vitest';
import { startDavServer } from '../dav/start-dav-server.ts';
import { launchChromium } from './harness/chromium.ts';
import { launchFirefox } from './harness/firefox.ts';
import { waitForLayer, writeNote as writeInFirefox } from './harness/firefox-page.ts';
import { startFixtureServer } from './harness/fixture-server.ts';
import { finishedReport } from './harness/session.ts';
import { libraryText, share, shareInFirefox, syncInFirefox, waitForWords } from './harness/share-notes.ts';
import { writeNote } from './harness/write-note.ts';

test('Chromium and Firefox share notes through one server, sealed', async () => {
  const [server, dav] = [await startFixtureServer(), await startDavServer()];
  const [chromium, firefox] = [await launchChromium(), await launchFirefox()];
  try {
    const article = `${server.origin}/ferry.html`;
    const page = await chromium.openPage(article);
    await finishedReport(chromium, page);
    await writeNote(chromium, page, 'council of Bergen', 'Written in Chromium');
    const options = await share(chromium, dav, 'of both browsers');
    await expect.poll(() => options.locator('#sync').innerText()).toContain('Last in step');

    await firefox.goTo(`${firefox.extension}/options.html#sync`);
    await shareInFirefox(firefox, { ...dav, password: 'wrong' }, 'another');
    await waitForWords(firefox, '#sync', 'does not accept this name and password');
    await shareInFirefox(firefox, dav, 'another');
    await waitForWords(firefox, '#sync', 'sealed with another passphrase');
    await shareInFirefox(firefox, dav, 'of both browsers');
    await waitForWords(firefox, '#sync', 'Last in step');
    await firefox.run('location.reload()');
    await waitForWords(firefox, '.sent', 'PROPFIND http://127.0.0.1');

    // It stands on the page, at its words.
    await firefox.goTo(article);
    await waitForLayer(firefox, 'note-yellow');
    await writeInFirefox(firefox, 'six weeks', 'Written in Firefox');
    await firefox.goTo(`${firefox.extension}/library.html`);
    await waitForWords(firefox, 'body', 'Written in Firefox');
    await waitForWords(firefox, 'body', 'Written in Chromium');
    await firefox.goTo(`${firefox.extension}/options.html#sync`);
    await syncInFirefox(firefox);

    await options.getByRole('button', { name: 'Sync now' }).click();
    await expect.poll(() => libraryText(chromium)).toContain('Written in Firefox');
    expect(chromium.backgroundErrors).toEqual([]);
  } finally {
    await Promise.all([chromium.stop(), firefox.stop(), server.stop(), dav.stop()]);
  }
});
