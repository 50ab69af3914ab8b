/* Backups in Firefox, which writes files by its downloads alone: by hand, every day by the background, and refused. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plain } from 'vitest';
import { sampleNote } from '../../unit/notes/sample-note.ts';
import { downloadsInto, type Firefox, launchFirefox } from '../harness/firefox.ts';
import { pressByMouse as press } from '../harness/firefox-page.ts';

const test = plain
  .extend('downloads', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-downloads-'));
    onCleanup(() => rm(folder, { recursive: true, force: true }));
    return folder;
  })
  .extend('firefox', { scope: 'file' }, async ({ downloads }, { onCleanup }) => {
    const firefox = await launchFirefox({ preferences: downloadsInto(downloads) });
    onCleanup(() => firefox.stop());
    return firefox;
  });

const waitForText = (firefox: Firefox, words: string) =>
  firefox.waitFor('return document.body.innerText.includes(arguments[0])', words);

const backupOf = (folder: string, name: string) =>
  readFile(join(folder, name), 'utf8').then((text): { notes: { id: string }[] } => JSON.parse(text));

test('a backup counts when the download is there', async ({ firefox, downloads }) => {
  await firefox.goTo(`${firefox.extension}/library.html#backup`);
  await waitForText(firefox, 'Last backup: never.');
  const file = JSON.stringify({ format: 'sidelight-backup', version: 1, notes: [sampleNote(1), sampleNote(2)] });
  await firefox.run(
    `
    const transfer = new DataTransfer();
    transfer.items.add(new File([arguments[0]], 'backup.json', { type: 'application/json' }));
    const input = document.querySelector('input[type=file]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  `,
    file,
  );
  await press(firefox, 'Import 2 notes');
  await waitForText(firefox, '2 notes were written');
  await press(firefox, 'Back up all notes');
  await waitForText(firefox, '2 notes are in the backup');
  await firefox.waitFor('return !document.body.innerText.includes("Last backup: never.")');
  const [name] = await readdir(downloads);
  expect(name).toMatch(/^sidelight-backup-\d{4}-\d\d-\d\d\.json$/);
  expect((await backupOf(downloads, name ?? '')).notes).toHaveLength(2);
});

test('every day by itself, into a folder of its own among the downloads', async ({ firefox, downloads }) => {
  await press(firefox, 'Into the downloads folder');
  await waitForText(firefox, 'On: into “Sidelight” in the downloads folder. Last written:');
  const folder = join(downloads, 'Sidelight');
  expect(await readdir(folder)).toEqual(['sidelight-auto-1-of-7.json']);
  // The day after, something was changed: the background hears its alarm, with no page of ours open but one that asks.
  await firefox.goTo(`${firefox.extension}/options.html`);
  await firefox.run(`
    return browser.storage.local.get('automaticBackup').then(({ automaticBackup }) => browser.storage.local.set({
      automaticBackup: { ...automaticBackup, last: '2020-01-01T00:00:00.000Z', content: 'older', files: 7 },
    }));
  `);
  await writeFile(join(folder, 'sidelight-auto-1-of-7.json'), 'an older one');
  await firefox.run(`return browser.alarms.create('automatic-backup', { when: Date.now() })`);
  await firefox.waitFor(`
    return browser.storage.local.get('automaticBackup').then(({ automaticBackup }) => automaticBackup.files === 8);
  `);
  expect(await readdir(folder)).toEqual(['sidelight-auto-1-of-7.json']);
  expect((await backupOf(folder, 'sidelight-auto-1-of-7.json')).notes).toHaveLength(2);
});

test('what cannot be written is told, since when and why', async ({ firefox }) => {
  await firefox.run(`return browser.permissions.remove({ permissions: ['downloads'] })`);
  await firefox.run(`
    return browser.storage.local.get('automaticBackup').then(({ automaticBackup }) => browser.storage.local.set({
      automaticBackup: { ...automaticBackup, last: '2020-01-01T00:00:00.000Z', content: 'older' },
    }));
  `);
  await firefox.run(`return browser.alarms.create('automatic-backup', { when: Date.now() })`);
  await firefox.waitFor(`
    return browser.storage.local.get('automaticBackup').then(({ automaticBackup }) => automaticBackup.failing !== null);
  `);
  await firefox.goTo(`${firefox.extension}/popup.html`);
  await waitForText(firefox, 'The automatic backup has failed since');
  await waitForText(firefox, 'Sidelight may not download files any more');
  await firefox.goTo(`${firefox.extension}/library.html#backup`);
  // Said last: nothing moves under the mouse any more.
  await waitForText(firefox, 'The browser ');
  await press(firefox, 'Allow it again');
  await firefox.waitFor('return !document.body.innerText.includes("has failed since")');
});

test('notes that were cleared are missed in popup and library', async ({ firefox }) => {
  await firefox.goTo(`${firefox.extension}/options.html`);
  await firefox.run(`
    return new Promise((done) => {
      indexedDB.deleteDatabase('sidelight-notes').onsuccess = () => done(true);
    });
  `);
  await firefox.goTo(`${firefox.extension}/library.html`);
  await waitForText(firefox, 'The browser has cleared 2 of your notes.');
  await firefox.goTo(`${firefox.extension}/popup.html`);
  await waitForText(firefox, 'The browser has cleared 2 of your notes.');
});
