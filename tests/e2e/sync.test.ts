/*
 * Notes on several devices: two browsers, each with the extension and a profile of its own, and a WebDAV server.
 *
 *   one: note ── server ──▶ two: note, edited ── server ──▶ one: the edit
 */

import { expect, test } from 'vitest';
import { startDavServer } from '../dav/start-dav-server.ts';
import { launchChromium } from './harness/chromium.ts';
import { startFixtureServer } from './harness/fixture-server.ts';
import { finishedReport } from './harness/session.ts';
import { libraryText, share } from './harness/share-notes.ts';
import { writeNote } from './harness/write-note.ts';

test('a note goes to another browser and back; passwords go nowhere else, and every request is listed', async () => {
  const [server, dav] = [await startFixtureServer(), await startDavServer()];
  const [one, two] = [await launchChromium(), await launchChromium()];
  try {
    const page = await one.openPage(`${server.origin}/ferry.html`);
    await finishedReport(one, page);
    await writeNote(one, page, 'council of Bergen', 'A ferry to be remembered');
    const first = await share(one, { ...dav, password: 'wrong' }, 'of all devices');
    await expect.poll(() => first.locator('#sync').innerText()).toContain('does not accept this name and password');
    await first.getByLabel('Password', { exact: true }).fill(dav.password);
    await first.getByRole('button', { name: 'Share notes through it' }).click();
    await expect.poll(() => first.locator('#sync').innerText()).toContain('Last in step');
    expect(await first.locator('#sync').innerText()).not.toContain(dav.password);

    const second = await share(two, dav, 'another');
    await expect.poll(() => second.locator('#sync').innerText()).toContain('sealed with another passphrase');
    await second.getByLabel(/^Passphrase/).fill('of all devices');
    await second.getByRole('button', { name: 'Share notes through it' }).click();
    await expect.poll(() => second.locator('#sync').innerText()).toContain('Last in step');
    expect(await libraryText(two)).toContain('A ferry to be remembered');

    const copy = await two.openPage(`${server.origin}/ferry.html`);
    await finishedReport(two, copy);
    await writeNote(two, copy, 'Bergen', 'Written on the second');
    await second.getByRole('button', { name: 'Sync now' }).click();
    await expect.poll(() => second.locator('#sync [role=status]').innerText()).toBe('');
    await first.getByRole('button', { name: 'Sync now' }).click();
    await expect.poll(() => libraryText(one)).toContain('Written on the second');

    await second.reload();
    expect(await second.locator('.sent').innerText()).toContain(`PROPFIND ${dav.address.replace(' ', '%20')}`);
    await second.getByRole('button', { name: 'Stop sharing' }).click();
    await expect.poll(() => second.getByLabel('Address of the folder').isVisible()).toBe(true);
    for (const browser of [one, two]) expect(browser.backgroundErrors).toEqual([]);
  } finally {
    await Promise.all([one.stop(), two.stop(), server.stop(), dav.stop()]);
  }
});
