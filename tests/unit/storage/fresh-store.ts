/* A note store on an IndexedDB of its own, gone with the test. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DatabaseOptions } from '../../../lib/storage/note-database.ts';
import { createNoteStore, type NoteStore } from '../../../lib/storage/note-store.ts';
import type { StorageResult } from '../../../lib/storage/storage-result.ts';

export const freshDatabase = (): DatabaseOptions => ({
  name: 'notes-in-a-test',
  indexedDB: new IDBFactory(),
  IDBKeyRange,
});

export const freshStore = (options: DatabaseOptions = freshDatabase()): NoteStore => createNoteStore(options);

export function got<T>(result: StorageResult<T>): T {
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.value;
}
