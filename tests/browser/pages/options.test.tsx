/*
 * The settings page wired (`use-settings.ts`), with what is asked of Wikipedia: `look-up-section.tsx`, packs of the
 * user's own: `pack-section.tsx`, and notes on several devices: `sync-part.tsx`.
 */

import '../../../entrypoints/options/options.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { answers, callsOf, fake, reset } = await vi.hoisted(() => import('./a-background.ts'));

import { Options } from '../../../entrypoints/options/options.tsx';
import { message } from '../../../lib/i18n/message.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../../lib/knowledge/wikimedia-requests.ts';
import { newNote } from '../../../lib/notes/new-note.ts';
import { NoteDatabase } from '../../../lib/storage/note-database.ts';
import { createNoteStore } from '../../../lib/storage/note-store.ts';
import { draw, field, fill, place, press, tick } from '../components/drawn.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';

beforeEach(reset);

async function drawOptions(): Promise<void> {
  await draw(<Options />);
  await expect.poll(() => place.textContent).toContain('Sites I choose');
}

describe('the settings page', () => {
  test('shows every section, with sites, look-ups and the file among them', async () => {
    await drawOptions();
    const headings = [...place.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(['Reading', 'What left this browser', 'These settings as a file']));
    await expectAccessible();
  });

  test('shows the keys that are set, and leads to where they are changed', async () => {
    await drawOptions();
    const keyOf = (words: string) =>
      [...place.querySelectorAll('.shortcuts > div')].find(({ textContent }) => textContent?.startsWith(words))
        ?.lastElementChild?.textContent;
    await expect.poll(() => keyOf('Write a note')).toBe('Alt+Shift+Q');
    expect(keyOf('Open the card of the next name')).toBe('no key');
    fake.shortcuts = { 'next-name': '⌥⇧J' };
    dispatchEvent(new Event('focus'));
    await expect.poll(() => keyOf('Open the card of the next name')).toBe('⌥⇧J');
    await press('Change keys…');
    expect(fake.callsOf('commands.openShortcutSettings')).toHaveLength(1);
  });

  test('saves a change as it is made', async () => {
    await drawOptions();
    await fill('Underline names', 'all');
    await expect.poll(() => callsOf('settings.write')).toEqual([{ density: 'all' }]);
    expect(field('Underline names').value).toBe('all');
  });

  test('says why a change could not be saved', async () => {
    answers['settings.write'] = () => ({ ok: false, reason: message('fault', 'no room') });
    await drawOptions();
    await fill('Underline names', 'all');
    await expect
      .poll(() => place.querySelector('[role=alert]')?.textContent)
      .toBe('Could not be saved: something went wrong in Sidelight: no room');
    await expectAccessible();
  });

  test('allows and forbids asking Wikipedia, which is no site to read on', async () => {
    await drawOptions();
    await expect.poll(() => place.textContent).toContain('Not allowed now.');
    await press('Allow asking Wikipedia');
    await expect.poll(() => place.textContent).toContain('Asking Wikipedia is allowed.');
    expect(fake.granted.origins).toEqual([...WIKIMEDIA_PERMISSIONS]);
    expect(place.querySelector('.permissions label:has(:checked)')?.textContent).toBe('This page, when I click');
  });

  test('keeps a pack of the user’s own, tells the background, and takes it back by Undo', async () => {
    answers['packs.changed'] = () => undefined;
    await drawOptions();
    const files = new DataTransfer();
    const lines = [
      '{"sidelightPack":1,"name":"Harbour board","licence":"CC0-1.0"}',
      '{"name":"Orla Fennimore","type":"person"}',
    ];
    files.items.add(new File([lines.join('\n')], 'board.jsonl'));
    const input = place.querySelector('#packs input') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const listed = () => [...place.querySelectorAll('#packs > ul strong')].map(({ textContent }) => textContent);
    await expect.poll(listed).toEqual(['Harbour board']);
    await expect.poll(() => callsOf('packs.changed').length).toBe(1);
    await press('Remove');
    await expect.poll(listed).toEqual([]);
    await press('Undo');
    await expect.poll(listed).toEqual(['Harbour board']);
    await expect.poll(() => callsOf('packs.changed').length).toBe(3);
  });

  test('makes no file of names where no note is about one', async () => {
    answers['entities.known'] = () => ({});
    const saved = vi.spyOn(URL, 'createObjectURL');
    await drawOptions();
    await press('Make a pack of my names');
    await expect.poll(() => place.querySelector('#packs [role=alert]')?.textContent).toMatch(/^No file was made: none/);
    expect(saved).not.toHaveBeenCalled();
    saved.mockRestore();
  });

  test('says why no file of names was made, where what is known of them cannot be asked', async () => {
    answers['entities.known'] = () => ({ failure: message('fault', 'RangeError') }) as never;
    await drawOptions();
    await press('Make a pack of my names');
    await expect.poll(() => place.querySelector('#packs [role=alert]')?.textContent).toContain('RangeError');
  });

  test('makes a file of the names that notes are about, with the first line of a note and no more', async () => {
    answers['entities.known'] = () => ({});
    const database = new NoteDatabase();
    const note = newNote(
      { body: 'Chairs the board\nkept to myself', entities: ['person:orla fennimore'] },
      '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      '2026-03-01T10:00:00.000Z',
    );
    expect(await createNoteStore(database).put(note)).toHaveProperty('ok', true);
    const saved = vi.spyOn(URL, 'createObjectURL');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await drawOptions();
    await press('Make a pack of my names');
    await expect.poll(() => place.querySelector('#packs [role=status]')?.textContent).toContain('was made: 1 name.');
    const [[file] = []] = saved.mock.calls;
    const text = file instanceof Blob ? await file.text() : '';
    expect(text).toContain('"description":"Chairs the board"');
    expect(text).not.toContain('kept to myself');
    expect(callsOf('entities.known')).toEqual([['person:orla fennimore']]);
    saved.mockRestore();
    clicked.mockRestore();
  });

  test('lists what left this browser, and clears it', async () => {
    answers['lookup.sent'] = () => [{ at: '2024-07-10T08:00:00Z', address: 'https://en.wikipedia.org/x' }];
    answers['lookup.clear'] = () => ({ ok: true, value: null });
    await drawOptions();
    await expect.poll(() => place.textContent).toContain('https://en.wikipedia.org/x');
    answers['lookup.sent'] = () => [];
    await press('Clear the list');
    await expect.poll(() => place.textContent).toContain('Nothing so far.');
  });

  test.each([
    [{ ok: true, value: 3 } as const, 'Forgotten: 3 articles.'],
    [{ ok: false, reason: message('fault', 'no room') } as const, 'Failed: something went wrong in Sidelight: no room'],
  ])('forgets what was read: %j', async (reply, words) => {
    answers['history.clear'] = () => reply;
    await drawOptions();
    await press('Forget');
    await expect.poll(() => place.textContent).toContain(words);
  });
});

describe('notes on several devices', () => {
  const ACCESS = { address: 'https://dav.example:8443/notes/', user: 'ada', password: 'x', passphrase: '' };
  const REPORT = {
    address: ACCESS.address,
    folder: '',
    user: 'ada',
    deviceName: 'Kitchen',
    isSealed: false,
    history: false,
    last: '2026-11-27T08:00:00.000Z',
    failing: null,
    failures: 0,
    unread: 0,
    clocks: null,
  };

  async function fillAndStart(address = ACCESS.address): Promise<void> {
    await drawOptions();
    await expect.poll(() => place.textContent).toContain('Share notes through it');
    await fill('Address of the folder', address);
    await fill('User name', ACCESS.user);
    await fill('Password', ACCESS.password);
    await press('Share notes through it');
  }

  test('begin with the permission for that server alone, and end', async () => {
    answers['sync.start'] = () => ({ ok: true, value: REPORT });
    await fillAndStart();
    await expect.poll(() => place.textContent).toContain('as “Kitchen”');
    expect(fake.granted.origins).toEqual(['https://dav.example/*']);
    expect(callsOf('sync.start')).toEqual([{ ...ACCESS, folder: '', deviceName: 'This browser', history: false }]);
    await press('Stop sharing');
    await expect.poll(() => place.textContent).toContain('Share notes through it');
    expect(callsOf('sync.stop')).toHaveLength(1);
  });

  test('why the server refused is said; what is no address is not asked for', async () => {
    answers['sync.start'] = () => ({ ok: false, reason: message('syncFaultRefused') });
    await fillAndStart();
    await expect.poll(() => place.textContent).toContain('does not accept this name and password');
    await fill('Address of the folder', 'my server');
    await press('Share notes through it');
    await expect.poll(() => place.textContent).toContain('This is no web address.');
    expect(callsOf('sync.start')).toHaveLength(1);
  });

  test('through a folder: chosen, permitted, kept; and permitted again where the browser has forgotten', async () => {
    const folder = await navigator.storage.getDirectory();
    let permission = 'granted';
    Object.assign(window, { showDirectoryPicker: async () => folder });
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => permission });
    const failing = { since: REPORT.last, kind: 'permission', until: null };
    const report = { ...REPORT, address: '', user: '', folder: folder.name, failing };
    answers['sync.start'] = () => ({ ok: true, value: report });
    answers['sync.now'] = () => ({ ...report, failing: null });
    await drawOptions();
    await expect.poll(() => place.textContent).toContain('A folder here');
    await tick('A folder here');
    await press('Choose a folder and share notes through it');
    await expect.poll(() => place.textContent).toContain('wants you to be asked again');
    expect(callsOf('sync.start')).toMatchObject([{ address: '', folder: folder.name }]);
    permission = 'denied';
    await press('Allow it again');
    expect(callsOf('sync.now')).toEqual([]);
    permission = 'granted';
    await press('Allow it again');
    await expect.poll(() => callsOf('sync.now')).toHaveLength(1);
  });
});
