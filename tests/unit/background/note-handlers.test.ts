/* The notes' part of the background, asked as pages ask it. */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { doorOf } from '../../../entrypoints/background/door/check-message.ts';
import { OWN_PAGE_MESSAGES } from '../../../entrypoints/background/door/own-page-messages.ts';
import { USER_MESSAGES } from '../../../entrypoints/background/door/user-messages.ts';
import { emptyOldBin, noteHandlers, ownNoteCalls, store } from '../../../entrypoints/background/note-handlers.ts';
import { layIntegrityMarker } from '../../../entrypoints/background/notes-warnings.ts';
import { type MessageCode, message } from '../../../lib/i18n/message.ts';
import type { FrameTells } from '../../../lib/messaging/frame-protocol.ts';
import type { OwnPageCalls, ReaderCalls } from '../../../lib/messaging/protocol.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import { EMPTY_DRAFT, editNote } from '../../../lib/notes/new-note.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { checkDataLoss, extensionIntegrityMarker, rememberBackup } from '../../../lib/storage/data-loss-check.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';
import { failed } from '../../../lib/storage/storage-result.ts';
import { eventually } from '../../eventually.ts';
import { fake, ownPage, page } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { got } from '../storage/fresh-store.ts';

const OK = { ok: true, value: null };
const refused = (code: MessageCode) => ({ ok: false, reason: { code } });
const note = sampleNote(1);
const TAB = 4;
/** The note as the user saw it. */
const seen = { id: note.id, replaces: note.modified };

beforeAll(() => {
  fake.reset();
  serve(
    { ...noteHandlers, ...ownNoteCalls } as never,
    () => true,
    doorOf<Omit<OwnPageCalls, keyof (ReaderCalls & FrameTells)>>({ ...USER_MESSAGES, ...OWN_PAGE_MESSAGES }),
  );
});
beforeEach(async () => {
  fake.reset({ listeners: false });
  got(await store.wipe());
});
afterEach(() => void vi.restoreAllMocks());

const put = (argument: unknown, sender = page(TAB)) => fake.ask('notes.put', argument, sender);
const told = () => fake.callsOf('tabs.sendMessage').map(([tab, call]) => [tab, call]);

describe('writing a note', () => {
  test('a new one is stored; so is what it says after an edit', async () => {
    expect(await put({ note, replaces: null })).toEqual(OK);
    expect(got(await store.get(note.id))).toEqual(note);
    const edited = editNote(note, { body: 'longer' }, '2026-06-01T00:00:00Z');
    expect(await put({ note: edited, replaces: note.modified })).toEqual(OK);
    expect(got(await store.get(note.id))?.body).toBe('longer');
  });

  test.each<[name: string, replaces: string | null]>([
    ['a new note under the id of one that is there', null],
    ['an edit of another version', '2020-01-01T00:00:00Z'],
  ])('%s is refused, and what is stored stays', async (_, replaces) => {
    await put({ note, replaces: null });
    const other = editNote(note, { body: 'another text' }, '2026-06-01T00:00:00Z');
    expect(await put({ note: other, replaces })).toEqual(refused('storageConflict'));
    expect(got(await store.get(note.id))).toEqual(note);
  });

  test('an edit of a note that is gone is refused: nobody learns that it was deleted by its coming back', async () => {
    expect(await put({ note, replaces: note.modified })).toEqual(refused('storageConflict'));
    expect(got(await store.get(note.id))).toBeNull();
  });

  test.each<[name: string, sender: object, stored: object]>([
    ['to a page of ours', ownPage(), { stored: note }],
    ['not to a page’s script, which could name any note', page(TAB), {}],
  ])('a conflict brings the text that is stored %s', async (_, sender, stored) => {
    await put({ note, replaces: null });
    const other = editNote(note, { body: 'another text' }, '2026-06-01T00:00:00Z');
    expect(await put({ note: other, replaces: null }, sender as never)).toEqual({
      ...refused('storageConflict'),
      ...stored,
    });
    const old = { ...seen, replaces: '2020-01-01T00:00:00Z' };
    expect(await fake.ask('notes.remove', old, sender as never)).toEqual({ ...refused('storageConflict'), ...stored });
    expect(got(await store.exportAll())).toEqual([note]);
  });

  test('a save repeated because its answer was lost is done, and stored once', async () => {
    const edited = editNote(note, { body: 'longer' }, '2026-06-01T00:00:00.000Z');
    await put({ note, replaces: null });
    expect(await put({ note: { ...note, modified: edited.modified }, replaces: null })).toEqual(OK);
    for (const modified of ['2026-06-01T00:00:00.000Z', '2026-06-01T00:00:09.000Z'])
      expect(await put({ note: { ...edited, modified }, replaces: note.modified })).toEqual(OK);
    expect(got(await store.exportAll())).toEqual([edited]);
  });

  test('a deleted note lies in the bin until it is wanted back', async () => {
    await put({ note, replaces: null });
    expect(await fake.ask('notes.remove', seen)).toEqual(OK);
    expect(got(await store.all())).toEqual([]);
    expect(await fake.ask('notes.restore', note.id)).toEqual(OK);
    expect(got(await store.all())).toEqual([note]);
  });

  test.each<[call: string, argument: unknown]>([
    ['notes.remove', { ...seen, id: 'no-such-id' }],
    ['notes.restore', 'no-such-id'],
  ])('%s of a note that is not there is refused', async (call, argument) => {
    expect(await fake.ask(call, argument)).toEqual(refused('storageMissing'));
  });
});

describe('other tabs', () => {
  beforeEach(() => {
    fake.tabs = [{ id: TAB, status: 'complete' }, { id: 5, status: 'complete' }, { id: 6, status: 'loading' }, {}];
    for (const id of [TAB, 5, 6]) fake.readers.set(id, () => null);
  });
  const isTold = () => eventually(() => expect(told()).toEqual([[5, 'session.refresh']]));

  test.each<[name: string, act: () => Promise<unknown>]>([
    ['written', () => put({ note: sampleNote(2), replaces: null })],
    ['deleted', () => fake.ask('notes.remove', seen, page(TAB))],
    ['restored', () => fake.ask('notes.restore', note.id, page(TAB))],
  ])('that are loaded paint what was %s; the one it came from has done so', async (_, act) => {
    await store.put(note);
    expect(await act()).toEqual(OK);
    await isTold();
  });

  test('all of them do when a page of ours has written', async () => {
    await fake.ask('notes.changed', null, ownPage());
    await eventually(() =>
      expect(told().sort()).toEqual([
        [TAB, 'session.refresh'],
        [5, 'session.refresh'],
      ]),
    );
  });

  test('that never answer do not keep a page of ours waiting', async () => {
    fake.readers.set(5, () => new Promise(() => {}));
    expect(await fake.ask('notes.changed', null, ownPage())).toBeNull();
  });

  test('hear nothing of what was refused', async () => {
    expect(await fake.ask('notes.remove', { ...seen, id: 'no-such-id' }, page(TAB))).toEqual(refused('storageMissing'));
    expect(await put({ note, replaces: 'another version' })).toEqual(refused('storageConflict'));
    expect(told()).toEqual([]);
  });

  test('are not waited for: one never answers, one is a page without a reader, one fails', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.tabs = [7, 8, 9, 10].map((id) => ({ id, status: 'complete' }));
    fake.readers.set(7, () => new Promise(() => {}));
    fake.readers.set(9, () => ({ failure: message('pageChanged') }));
    fake.readers.set(10, () => null);
    expect(await put({ note, replaces: null })).toEqual(OK);
    await eventually(() => expect(told()).toContainEqual([10, 'session.refresh']));
    expect(warned).not.toHaveBeenCalled();
  });

  test('that fail are noted in our own console, and the others painted', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.readers.set(5, () => ({ failure: message('pageChanged') }));
    await fake.ask('notes.changed', null, ownPage());
    await eventually(() => expect(warned).toHaveBeenCalledOnce());
    expect(told()).toHaveLength(2);
  });
});

describe('tags and drafts', () => {
  test('tags come most used first, without those of the bin', async () => {
    got(await store.putAll([0, 7, 1, 2].map((i) => sampleNote(i))));
    got(await store.remove(sampleNote(2).id, { replaces: sampleNote(2).modified }));
    expect(await fake.ask('notes.tags', null)).toEqual(['tag 0', 'tag 1']);
  });

  test('a draft is kept, found and dropped under its key', async () => {
    const draft = { ...EMPTY_DRAFT, body: 'half a thou' };
    expect(await fake.ask('drafts.save', { key: 'new:1', draft })).toEqual(OK);
    expect(await fake.ask('drafts.load', 'new:1')).toEqual(draft);
    expect(await fake.ask('drafts.load', 'new:2')).toBeNull();
    expect(await fake.ask('drafts.clear', 'new:1')).toEqual(OK);
    expect(await fake.ask('drafts.load', 'new:1')).toBeNull();
  });
});

describe('when the database fails', () => {
  const broken = failed('quota', 'full') as never;

  test.each<[call: string, part: object, method: string, argument: unknown]>([
    ['notes.put', store, 'put', { note, replaces: null }],
    ['notes.remove', store, 'remove', seen],
    ['notes.restore', store, 'restore', note.id],
    ['drafts.save', store.drafts, 'save', { key: 'a', draft: EMPTY_DRAFT }],
    ['drafts.clear', store.drafts, 'clear', 'a'],
  ])('%s says why: the text is at stake', async (call, part, method, argument) => {
    vi.spyOn(part as { call(): unknown }, method as 'call').mockResolvedValue(broken);
    expect(await fake.ask(call, argument)).toEqual(refused('storageFull'));
  });

  test.each<[call: string, argument: unknown, part: object, method: string, comes: unknown]>([
    ['notes.tags', null, store, 'all', []],
    ['drafts.load', 'a', store.drafts, 'load', null],
  ])('%s does without', async (call, argument, part, method, comes) => {
    vi.spyOn(part as { call(): unknown }, method as 'call').mockResolvedValue(broken);
    expect(await fake.ask(call, argument)).toEqual(comes);
  });

  test('each failure has words of its own', () => {
    const failures = ['quota', 'abort', 'conflict', 'closed', 'blocked', 'missing', 'unreadable', 'newer'] as const;
    const told = failures.map((reason) => failed(reason, '')).map((result) => !result.ok && result.why.code);
    expect(new Set(told).size).toBe(failures.length);
  });
});

describe('whatever a page’s script sends, the notes that are there stay as they are', () => {
  const HOSTILE: [name: string, call: string, argument: unknown][] = [
    ['no note', 'notes.put', { replaces: null }],
    ['null for a note', 'notes.put', { note: null, replaces: null }],
    ['words for a note', 'notes.put', { note: 'a note', replaces: null }],
    ['nothing at all', 'notes.put', null],
    ['a list', 'notes.put', []],
    ['a note without an id', 'notes.put', { note: { ...sampleNote(9), id: undefined }, replaces: null }],
    ['a note with an object for an id', 'notes.put', { note: { ...sampleNote(9), id: {} }, replaces: null }],
    ['a foreign text over a note, as if it were new', 'notes.put', { note: { ...note, body: 'x' }, replaces: null }],
    ['one with an object for the version', 'notes.put', { note: { ...note, body: 'x' }, replaces: {} }],
    [
      'one with a list that reads like the version',
      'notes.put',
      { note: { ...note, body: 'x' }, replaces: [note.modified] },
    ],
    ['null for an id', 'notes.remove', null],
    ['a list of ids', 'notes.remove', { ...seen, id: [note.id] }],
    ['a range for an id', 'notes.remove', { ...seen, id: { lower: '', upper: '\uffff' } }],
    ['a megabyte for an id', 'notes.remove', { ...seen, id: 'x'.repeat(1_000_000) }],
    ['an id without the version that was seen', 'notes.remove', { id: note.id }],
    ['an id alone', 'notes.remove', note.id],
    ['a number for an id', 'notes.restore', 7],
    ['no draft', 'drafts.save', null],
    ['a draft without a key', 'drafts.save', { draft: EMPTY_DRAFT }],
    ['a draft under an object', 'drafts.save', { key: {}, draft: EMPTY_DRAFT }],
    ['null for a key', 'drafts.load', null],
    ['an object for a key', 'drafts.clear', {}],
  ];

  test.each(HOSTILE)('%s', async (_, call, argument) => {
    got(await store.put(note));
    const answer = await fake.ask(call, argument, page());
    // Refused, failed, or the answer for what is not there; never as if it had been done.
    if (answer !== null) expect(answer).not.toMatchObject({ ok: true });
    expect(got(await store.exportAll())).toEqual([note]);
  });

  test('a sender that is in no tab has its note stored, and every tab is told', async () => {
    fake.tabs = [{ id: 1, status: 'complete' }];
    fake.readers.set(1, () => null);
    expect(await put({ note, replaces: null }, { id: fake.browser.runtime.id })).toEqual(OK);
    await eventually(() => expect(told()).toEqual([[1, 'session.refresh']]));
  });

  test('another extension is not heard', async () => {
    expect(await put({ note, replaces: null }, { ...page(), id: 'another-extension' })).toHaveProperty('failure');
    expect(got(await store.exportAll())).toEqual([]);
  });
});

describe('a reminder of a backup', () => {
  const many = Array.from({ length: 25 }, (_, i) => sampleNote(i));
  const due = () => fake.ask('backup.due', null, ownPage());

  test('is due when many notes were never backed up', async () => {
    got(await store.putAll(many));
    expect(await due()).toEqual(message('reminderNever', 25));
  });

  test('is not due when none are new since the last one', async () => {
    got(await store.putAll(many));
    got(await checkDataLoss(store.database));
    await rememberBackup(new Date().toISOString());
    expect(await due()).toBeNull();
  });

  test('is never due where the user wants none', async () => {
    got(await store.putAll(many));
    await saveSettings({ ...DEFAULT_SETTINGS, remindBackup: false });
    expect(await due()).toBeNull();
  });

  test('says when the notes could not be counted', async () => {
    vi.spyOn(store, 'changedSince').mockResolvedValue(failed('closed', ''));
    expect(await due()).toEqual(message('libraryNotCounted', message('storageClosed')));
  });
});

describe('at a start', () => {
  test('the notes are counted, so that a loss can be told', async () => {
    got(await store.put(note));
    const { stop } = layIntegrityMarker();
    await eventually(async () => expect(await extensionIntegrityMarker.load()).toMatchObject({ notes: 1, lost: null }));
    stop();
  });

  test('what has long been in the bin goes for good; what was put there lately stays', async () => {
    got(await store.putAll([1, 2].map((i) => sampleNote(i))));
    for (const [i, now] of [
      [1, '2020-01-01T00:00:00Z'],
      [2, new Date().toISOString()],
    ] as const)
      got(await store.remove(sampleNote(i).id, { replaces: sampleNote(i).modified, now }));
    emptyOldBin();
    await eventually(async () => expect(got(await store.exportAll()).map(({ id }) => id)).toEqual([sampleNote(2).id]));
  });

  test.each<[name: string, start: () => { stop(): void } | undefined, break_: () => void]>([
    [
      'counted',
      layIntegrityMarker,
      () => void vi.spyOn(extensionIntegrityMarker, 'load').mockRejectedValue(named('DatabaseClosedError')),
    ],
    [
      'emptied',
      () => emptyOldBin() as undefined,
      () => void vi.spyOn(store, 'purgeBin').mockResolvedValue(failed('closed', '')),
    ],
  ])('a database that cannot be %s is noted in our own console', async (_, start, break_) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    break_();
    const started = start();
    await eventually(() => expect(warned).toHaveBeenCalledOnce());
    started?.stop();
  });
});

const named = (name: string): Error => Object.assign(new Error(name), { name });
