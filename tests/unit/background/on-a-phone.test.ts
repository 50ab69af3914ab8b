/*
 * Firefox for Android: no menus, no keys, no downloads, no windows and no sidebar. The background starts all the same,
 * and all that it does elsewhere it does there.
 */

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fake, frame, ownPage } from '../../fake-extension.ts';

vi.mock('../../../entrypoints/background/visit/warm-up.ts', () => ({
  warmUp: () => undefined,
  endWarmUp: () => undefined,
}));

import background from '../../../entrypoints/background/index.ts';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { askForDownloads, downloadFile, hasDownloads } from '../../../lib/storage/backup/download-file.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import { shortcutKeys } from '../../../lib/storage/shortcut-keys.ts';
import { eventually } from '../../eventually.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { got } from '../storage/fresh-store.ts';
import { answer, connect, open, requestOf } from './visit/a-visit.ts';

const MISSING = ['commands', 'contextMenus', 'downloads', 'sidebarAction', 'windows'] as const;
const OK = { ok: true, value: null };
const TAB = 4;
const note = sampleNote(1);
const there = fake.browser as unknown as Record<string, unknown>;
const before = Object.fromEntries(MISSING.map((name) => [name, there[name]]));

beforeAll(() => {
  for (const name of MISSING) there[name] = undefined;
});
afterAll(() => void Object.assign(there, before));
beforeEach(async () => {
  fake.reset();
  got(await store.wipe());
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(
    'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
  );
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  background.main();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('it starts, and all who listen after the menus listen', async () => {
  expect(() => fake.events.installed.fire({ reason: 'install' })).not.toThrow();
  expect(fake.callsOf('tabs.create')).toHaveLength(1);
  for (const name of ['connect', 'permissionsAdded', 'permissionsRemoved', 'tabRemoved', 'alarm'] as const)
    expect([name, fake.events[name].hasListeners()]).toEqual([name, true]);
  fake.granted = { origins: ['https://news.example/*'], permissions: [] };
  fake.events.permissionsAdded.fire({ origins: ['https://news.example/*'] });
  await eventually(() => expect(fake.registered).toHaveLength(1));
});

test('it reads a page', async () => {
  const port = connect();
  open(port, requestOf(1));
  expect((await answer(port, 'visit.content', 1)).answer).toMatchObject({ ok: true, value: { isArticle: true } });
  expect((await answer(port, 'visit.names', 1)).answer).toMatchObject({ ok: true });
});

test('it keeps notes and settings, and the popup starts the reader', async () => {
  expect(await fake.ask('notes.put', { note, replaces: null }, frame(TAB))).toEqual(OK);
  expect(got(await store.get(note.id))).toEqual(note);
  const settings = { ...DEFAULT_SETTINGS, density: 'all' };
  expect(await fake.ask('settings.write', settings, ownPage('options.html'))).toEqual(OK);
  expect((await loadSettings()).density).toBe('all');
  expect(await fake.ask('reader.start', TAB, ownPage('popup.html'))).toEqual(OK);
  expect(fake.callsOf('scripting.executeScript')).toHaveLength(1);
});

test('there are no keys to tell or to change', async () => {
  expect(shortcutKeys.exist()).toBe(false);
  expect(await shortcutKeys.read()).toEqual({});
});

test('no download is offered or asked for, and one that was promised says why it is not written', async () => {
  expect(hasDownloads()).toBe(false);
  expect(await askForDownloads()).toBe(false);
  expect(fake.granted.permissions).toEqual([]);
  await expect(downloadFile(new Blob(['{}']), { filename: 'a.json' })).rejects.toMatchObject({
    why: { code: 'backupDownloadsNotPermitted' },
  });
});
