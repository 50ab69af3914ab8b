/* The background as a whole: what it does when it starts, and who may ask what of it. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { fake, ownPage, page } from '../../fake-extension.ts';

vi.mock('../../../entrypoints/background/visit/warm-up.ts', () => ({
  warmUp: () => undefined,
  endWarmUp: () => undefined,
}));

import background from '../../../entrypoints/background/index.ts';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import { got } from '../storage/fresh-store.ts';

const OK = { ok: true, value: null };
const TAB = 4;

beforeEach(async () => {
  fake.reset();
  got(await store.wipe());
  // No network and no package: what cannot be read is told, and that is tested elsewhere.
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  background.main();
});
afterEach(() => void vi.unstubAllGlobals());

describe('at the installation', () => {
  test('the first page is opened', () => {
    fake.events.installed.fire({ reason: 'install' });
    expect(fake.callsOf('tabs.create')).toEqual([[{ url: fake.browser.runtime.getURL('welcome.html') }]]);
  });

  test.each(['update', 'browser_update', 'chrome_update'])('an %s opens nothing', (reason) => {
    fake.events.installed.fire({ reason });
    expect(fake.callsOf('tabs.create')).toEqual([]);
  });
});

describe('the gate', () => {
  test('has the reader put into its tab', async () => {
    await fake.ask('reader.wanted', null, page(TAB));
    expect(fake.callsOf('scripting.executeScript')).toEqual([[{ target: { tabId: TAB }, files: ['reader.js'] }]]);
  });

  test.each<[name: string, sender: Parameters<typeof fake.ask>[2]]>([
    ['no tab', { ...page(), tab: undefined } as never],
    ['a tab without a number', { ...page(), tab: {} } as never],
    ['no address', { ...page(), url: undefined } as never],
    ['an empty address', { ...page(), url: '' }],
    ['an address that is none', { ...page(), url: 'news' }],
  ])('with %s starts none', async (_, sender) => {
    await fake.ask('reader.wanted', null, sender);
    expect(fake.callsOf('scripting.executeScript')).toEqual([]);
  });
});

describe('what a page’s script has done for it is done in its own tab', () => {
  test.each<[call: string, argument: unknown, done: string, what: object]>([
    ['styles.insert', 'a { color: red }', 'scripting.insertCSS', { css: 'a { color: red }' }],
    ['styles.insert', { css: 'a {}', frames: false }, 'scripting.insertCSS', { css: 'a {}' }],
    ['styles.remove', 'a { color: red }', 'scripting.removeCSS', { css: 'a { color: red }' }],
    ['panel.load', null, 'scripting.executeScript', { files: ['panel.js'] }],
    ['alone.load', null, 'scripting.executeScript', { files: ['alone.js'] }],
  ])('%s', async (call, argument, done, what) => {
    await fake.ask(call, argument, page(TAB));
    await fake.ask(call, argument, { ...page(TAB), frameId: undefined } as never);
    const once = [{ target: { tabId: TAB, frameIds: [0] }, ...what }];
    expect(fake.callsOf(done)).toEqual([once, once]);
    for (const none of [{ frameId: 3 }, { tab: undefined }])
      expect(await fake.ask(call, argument, { ...page(TAB), ...none } as never)).toHaveProperty('failure');
    expect(fake.callsOf(done)).toHaveLength(2);
  });

  test.each<[call: string, argument: unknown]>([
    ['styles.insert', { css: '* {}', tabId: 9, target: { tabId: 9 } }],
    ['panel.load', { tab: { id: 9 }, files: ['reader.js'] }],
  ])('%s cannot name another tab', async (call, argument) => {
    await fake.ask(call, argument, page(TAB));
    for (const [injection] of [...fake.callsOf('scripting.insertCSS'), ...fake.callsOf('scripting.executeScript')])
      expect(injection).toMatchObject({ target: { tabId: TAB, frameIds: [0] } });
  });
});

describe('what only our own pages may ask', () => {
  const OWN: [call: string, argument: unknown][] = [
    ['reader.start', TAB],
    ['picker.start', TAB],
    ['notes.changed', null],
    ['backup.due', null],
    ['entities.names', ['Q76']],
    ['entities.known', ['Q76']],
    ['history.clear', {}],
    ['lookup.sent', null],
    ['lookup.clear', null],
    ['settings.write', { ...DEFAULT_SETTINGS, enabled: false }],
    ['settings.site', { host: 'news.example', site: { enabled: false } }],
  ];
  test.each(OWN)('%s', async (call, argument) => {
    for (const sender of [page(), { id: fake.browser.runtime.id }, { ...ownPage(), id: 'another-extension' }])
      expect(await fake.ask(call, argument, sender)).toEqual({
        failure: { code: 'faultMessage', args: [`${call}: sender`] },
      });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(fake.callsOf('scripting.executeScript')).toEqual([]);
    expect(await fake.ask(call, argument, ownPage('popup.html'))).not.toEqual({ failure: expect.anything() });
  });

  test('the reader is started in the tab that the popup is of', async () => {
    expect(await fake.ask('reader.start', TAB, ownPage())).toEqual(OK);
    fake.refusal = 'Cannot access contents of the page';
    expect(await fake.ask('reader.start', TAB, ownPage())).toEqual({
      ok: false,
      reason: message('browserRefuses'),
    });
  });
});

describe('what a page’s script may ask', () => {
  test('our own pages may ask too', async () => {
    expect(await fake.ask('settings.read', null, page())).toEqual(DEFAULT_SETTINGS);
    expect(await fake.ask('settings.read', null, ownPage())).toEqual(DEFAULT_SETTINGS);
    expect(await fake.ask('notes.tags', null, ownPage('library.html'))).toEqual([]);
  });

  test('another extension may not', async () => {
    expect(await fake.ask('settings.read', null, { id: 'another-extension' })).toHaveProperty('failure');
  });
});

describe('the settings', () => {
  const write = (argument: unknown) => fake.ask('settings.write', argument, ownPage('options.html'));
  const site = (argument: unknown) => fake.ask('settings.site', argument, ownPage('popup.html'));

  test('are kept as they are written', async () => {
    expect(await write({ ...DEFAULT_SETTINGS, density: 'all' })).toEqual(OK);
    expect((await loadSettings()).density).toBe('all');
  });

  test('of a site are changed one by one, and null goes back to the general choice', async () => {
    expect(await site({ host: 'news.example', site: { junk: 'hide', density: 'none' } })).toEqual(OK);
    expect((await loadSettings()).sites).toEqual({ 'news.example': { junk: 'hide', density: 'none' } });
    await site({ host: 'news.example', site: { junk: null } });
    expect((await loadSettings()).sites).toEqual({ 'news.example': { density: 'none' } });
    await site({ host: 'news.example', site: { density: null } });
    expect((await loadSettings()).sites).toEqual({});
  });

  test.each<[name: string, call: string, argument: unknown]>([
    ['nothing', 'settings.write', null],
    ['words', 'settings.write', 'all'],
    ['a list', 'settings.write', []],
    ['fields of the wrong kind', 'settings.write', { enabled: 'no', sites: 7, junkRules: {}, choices: [] }],
    ['nothing about a site', 'settings.site', null],
    ['a site without choices', 'settings.site', { host: 'news.example' }],
    ['choices that are none', 'settings.site', { host: 'news.example', site: { junk: 'explode', enabled: 'no' } }],
  ])('that are no settings leave good ones behind: %s', async (_, call, argument) => {
    await fake.ask(call, argument, ownPage('options.html'));
    const { sites, ...rest } = await loadSettings();
    expect(rest).toEqual(Object.fromEntries(Object.entries(DEFAULT_SETTINGS).filter(([name]) => name !== 'sites')));
    expect(Object.values(sites).every((choices) => Object.keys(choices).length === 0)).toBe(true);
  });
});
