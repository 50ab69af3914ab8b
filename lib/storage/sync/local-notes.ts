/*
 * The note database as sync sees it. A note has been changed when its version is another than the one its document
 * says, whatever window, import or undo wrote it: so nobody who writes notes needs to know of sync.
 */

import { isSameNote } from '../../notes/compare-notes.ts';
import type { LocalChange, LocalNote, LocalNotes } from '../../sync/local.ts';
import { isNoteId } from '../../sync/notes-shelf.ts';
import { type DocumentRecord, type NoteDatabase, noteOf, recordOf } from '../note-database.ts';
import { documentsOf } from './documents.ts';

/** Index of keys alone: pairs of an id and a version. */
type Versions = [string, string][];

export function localNotes({ notes, documents }: NoteDatabase): LocalNotes {
  const database = notes.db;
  const table = documentsOf(documents, isNoteId);
  return {
    waiting: () =>
      database.transaction('r', notes, documents, async () => {
        const stored = (await notes.orderBy('[id+versionKey]').keys()) as unknown as Versions;
        const all = (await documents.orderBy('[id+said]').keys()) as unknown as Versions;
        const said = new Map(all.filter(([id]) => isNoteId(id)));
        const waiting = new Set(await table.toGive());
        for (const [id, version] of stored) {
          if (said.get(id) !== version) waiting.add(id);
          said.delete(id);
        }
        for (const [id, version] of said) if (version !== '') waiting.add(id);
        return [...waiting];
      }),
    all: table.all,
    get: (ids) =>
      database.transaction('r', notes, documents, async () => {
        const [stored, known] = await Promise.all([notes.bulkGet([...ids]), documents.bulkGet([...ids])]);
        return ids.map((id, i): LocalNote => {
          const note = stored[i];
          return { id, note: note ? noteOf(note) : null, state: known[i]?.state ?? null, said: known[i]?.said || null };
        });
      }),
    put: (changes) => {
      const ids = changes.map(({ id }) => id);
      return database.transaction('rw', notes, documents, async () => {
        const [stored, known] = await Promise.all([notes.bulkGet(ids), documents.bulkGet(ids)]);
        const now = changes.filter(({ replaces }, i) => (stored[i]?.versionKey ?? null) === replaces);
        const toGive = new Map(known.map((record) => [record?.id, record?.toGive]));
        const before = new Map(stored.map((record) => [record?.id, record]));
        const written = now.flatMap(({ id, note }) => {
          const record = before.get(id);
          return note && !(record && isSameNote(noteOf(record), note)) ? [recordOf(note)] : [];
        });
        if (written.length > 0) await notes.bulkPut(written);
        const erased = now.flatMap(({ id, note, replaces }) => (note === null && replaces !== null ? [id] : []));
        if (erased.length > 0) await notes.bulkDelete(erased);
        await documents.bulkPut(now.map((change) => documentOf(change, toGive.get(change.id) === 1)));
        const done = new Set(now.map(({ id }) => id));
        return ids.filter((id) => !done.has(id));
      });
    },
    states: table.states,
    given: table.given,
  };
}

const documentOf = ({ id, note, state, toGive }: LocalChange, before: boolean): DocumentRecord => ({
  id,
  state,
  said: note ? recordOf(note).versionKey : '',
  toGive: toGive || before ? 1 : 0,
});
