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

test('a folder that another program carries takes the notes, also by the background alone', async () => {
  const [server, chromium] = [await startFixtureServer(), await launchChromium()];
  try {
    const options = await chromium.openOwnPage('options.html#sync');
    // The browser's own dialog answers no test: its private file system stands for the folder that is chosen.
    await options.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Synced', { create: true });
      Object.assign(window, { showDirectoryPicker: async () => folder });
      Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
    });
    await options.getByText('A folder here').click();
    await options.getByRole('button', { name: 'Choose a folder' }).click();
    await expect.poll(() => options.locator('#sync').innerText()).toContain('through the folder “Synced”');
    await expect.poll(() => options.locator('#sync').innerText()).toContain('Last in step');

    const page = await chromium.openPage(`${server.origin}/ferry.html`);
    await finishedReport(chromium, page);
    await writeNote(chromium, page, 'council of Bergen', 'A ferry to be remembered');
    await options.reload();
    await options.getByRole('button', { name: 'Sync now' }).click();
    const written = () =>
      options.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Synced');
        const names: string[] = [];
        for await (const name of folder.keys()) names.push(name);
        return names;
      });
    await expect.poll(written).toEqual(expect.arrayContaining([expect.stringMatching(/^[0-9a-f-]{36}\.json$/)]));
    expect(chromium.backgroundErrors).toEqual([]);
  } finally {
    await Promise.all([chromium.stop(), server.stop()]);
  }
});
