/* The note database as sync's own store: two databases that share a place. */

import { expect, test } from 'vitest';
import { editNote } from '../../../../lib/notes/new-note.ts';
import type { NoteStore } from '../../../../lib/storage/note-store.ts';
import { localNotes } from '../../../../lib/storage/sync/local-notes.ts';
import { syncMarks } from '../../../../lib/storage/sync/sync-marks.ts';
import { newSyncState, type SyncState } from '../../../../lib/sync/local.ts';
import { notesShelf } from '../../../../lib/sync/notes-shelf.ts';
import { syncRound } from '../../../../lib/sync/sync-round.ts';
import { sampleNote } from '../../notes/sample-note.ts';
import { MemoryPlace } from '../../sync/memory-mailbox.ts';
import { freshStore, got } from '../fresh-store.ts';

const NOW = '2026-11-27T08:00:00.000Z';

async function round(store: NoteStore, place: MemoryPlace): Promise<void> {
  const marks = syncMarks(store.database);
  const state: SyncState = (await marks.state()) ?? newSyncState(crypto.randomUUID());
  const options = { deviceName: 'one', now: NOW, fresh: () => crypto.randomUUID().slice(0, 8) };
  await syncRound(place.mailbox(), notesShelf(localNotes(store.database)), state, marks.keepState, options);
}

const all = async (store: NoteStore) => got(await store.exportAll()).sort((a, b) => (a.id < b.id ? -1 : 1));

test('notes, edits, the bin and what is erased come to the other database, equal in every field', async () => {
  const [a, b, place] = [freshStore(), freshStore(), new MemoryPlace()];
  const notes = Array.from({ length: 620 }, (_, i) => sampleNote(i));
  got(await a.putAll(notes));
  for (const store of [a, b]) await round(store, place);
  expect(await all(b)).toEqual(await all(a));

  const [first, second] = notes as [(typeof notes)[0], (typeof notes)[0]];
  got(await b.put(editNote(first, { body: 'changed there', tags: ['new'] }, NOW), { replaces: first.modified }));
  got(await a.remove(second.id, { replaces: second.modified }));
  for (const store of [b, a, b]) await round(store, place);
  expect(await all(b)).toEqual(await all(a));
  expect((await all(a)).find(({ id }) => id === first.id)).toMatchObject({ body: 'changed there', tags: ['new'] });
  expect((await all(b)).find(({ id }) => id === second.id)?.deleted).not.toBeNull();

  await a.database.notes.delete(second.id);
  for (const store of [a, b]) await round(store, place);
  expect((await all(b)).some(({ id }) => id === second.id)).toBe(false);
  expect(await localNotes(b.database).waiting()).toEqual([]);
});

test('a note written here while the round was under way is not overwritten, and is given next time', async () => {
  const [a, b, place] = [freshStore(), freshStore(), new MemoryPlace()];
  const note = sampleNote(1);
  got(await a.put(note));
  for (const store of [a, b]) await round(store, place);
  const local = localNotes(b.database);
  const [seen] = await local.get([note.id]);
  got(await b.put(editNote(note, { body: 'written meanwhile' }, NOW), { replaces: note.modified }));
  const change = { id: note.id, note, replaces: note.modified, state: seen?.state as Uint8Array, toGive: false };
  await local.put([change]);
  expect((await all(b))[0]?.body).toBe('written meanwhile');
  expect(await local.waiting()).toEqual([note.id]);
});

test('deleting everything ends the sharing here and deletes nothing elsewhere', async () => {
  const [a, b, place] = [freshStore(), freshStore(), new MemoryPlace()];
  got(await a.put(sampleNote(1)));
  for (const store of [a, b]) await round(store, place);
  await syncMarks(a.database).keepAccess({
    address: 'https://dav.example/',
    folder: '',
    user: 'a',
    password: 'b',
    passphrase: '',
    deviceName: 'c',
    history: false,
  });
  got(await a.wipe());
  expect(await syncMarks(a.database).access()).toBeNull();
  expect(await localNotes(a.database).waiting()).toEqual([]);
  await round(b, place);
  expect(await all(b)).toHaveLength(1);
});
