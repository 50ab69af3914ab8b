/* Menu and keys: a user's own act starts the reader where there is none, and then does what was pressed. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { fake } from '../../fake-extension.ts';

vi.mock('../../../entrypoints/background/visit/warm-up.ts', () => ({ warmUp: () => undefined }));

import { listenToMenus } from '../../../entrypoints/background/menus.ts';
import { eventually } from '../../eventually.ts';

const TAB = 4;
/** The reader answers once it was put into the tab. */
const reader = () => fake.readers.set(TAB, ({ call }) => (call === 'session.report' ? { status: 'ready' } : null));
const asked = () => fake.callsOf('tabs.sendMessage').flatMap(([, call]) => (call === 'session.report' ? [] : [call]));
const injected = () => fake.callsOf('scripting.executeScript');

beforeEach(() => {
  fake.reset();
  fake.tabs = [
    { id: 3, active: false },
    { id: TAB, active: true },
  ];
  listenToMenus();
});
afterEach(() => void vi.restoreAllMocks());

const click = (menuItemId: unknown, tab: unknown) => fake.events.menuClicked.fire({ menuItemId }, tab);
const press = (command: string) => Promise.all(fake.events.command.fire(command));

describe('the menu', () => {
  test('is made at the installation, each item once, with words of the browser’s language', async () => {
    fake.events.installed.fire({ reason: 'install' });
    await eventually(() => expect(fake.callsOf('contextMenus.create')).toHaveLength(4));
    const items = fake
      .callsOf('contextMenus.create')
      .map(([item]) => item as { id: string; title: string; contexts: string[] });
    expect(items.map(({ id, contexts }) => [id, contexts])).toEqual([
      ['note-selection', ['selection']],
      ['copy-citation', ['selection']],
      ['mark-junk', ['selection']],
      ['read-page', ['page']],
    ]);
    const titles = items.map(({ title }) => title);
    expect([new Set(titles).size, titles.includes('')]).toEqual([4, false]);
    expect(fake.calls[0]).toEqual(['contextMenus.removeAll']);
  });

  test.each([
    ['note-selection', 'note.begin'],
    ['copy-citation', 'citation.copy'],
    ['mark-junk', 'junk.mark'],
    ['read-page', 'session.toggle'],
  ])('%s asks the reader in that tab: %s', async (item, call) => {
    reader();
    click(item, { id: TAB });
    await eventually(() => expect(asked()).toEqual([call]));
    expect(injected()).toEqual([]);
  });

  test.each<[name: string, item: unknown, tab: unknown]>([
    ['an item that is none of ours', 'open-link', { id: TAB }],
    ['a number', 7, { id: TAB }],
    ['no tab', 'read-page', undefined],
    ['a tab without a number', 'read-page', {}],
  ])('%s does nothing', async (_, item, tab) => {
    reader();
    click(item, tab);
    await press('none of ours');
    expect(fake.calls).toEqual([]);
  });
});

describe('a key', () => {
  test.each([
    ['note-selection', 'note.begin'],
    ['highlight-selection', 'note.highlight'],
    ['next-name', 'card.next'],
    ['previous-name', 'card.previous'],
    ['next-note', 'note.next'],
    ['next-junk', 'junk.next'],
    ['read-page', 'session.toggle'],
    ['mark-junk', 'junk.mark'],
    ['copy-citation', 'citation.copy'],
    ['focus-mode', 'focus.toggle'],
  ])('%s asks the reader in the tab that is seen: %s', async (command, call) => {
    reader();
    await press(command);
    expect(asked()).toEqual([call]);
  });

  test('does nothing where no tab is seen', async () => {
    reader();
    fake.tabs = [{ active: true }];
    await press('read-page');
    fake.tabs = [];
    await press('read-page');
    expect(fake.calls).toEqual([]);
  });
});

describe('without a reader in the tab', () => {
  const starting = () =>
    vi.spyOn(fake.browser.scripting, 'executeScript').mockImplementation(async () => {
      reader();
      return [];
    });

  test('it is started first, then asked', async () => {
    const started = starting();
    await press('next-name');
    expect(started).toHaveBeenCalledOnce();
    expect(asked()).toEqual(['card.next']);
  });

  test('to read the page is to start it, not to stop it again', async () => {
    const started = starting();
    await press('read-page');
    expect(started).toHaveBeenCalledOnce();
    expect(asked()).toEqual([]);
  });

  test('where it cannot be started, nothing is asked, and our own console says so', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.refusal = 'Cannot access contents of the page';
    await press('next-name');
    expect(warned.mock.calls.at(-1)).toEqual(['Sidelight: cannot read this page', message('browserRefuses')]);
    expect(asked()).toEqual([]);
  });
});
