/*
 * Tells of changes to tables, whoever made them: Dexie says so in the context that wrote, and by a BroadcastChannel in
 * every other one of the extension. (Its `liveQuery` is the same with a query around it, run again at every change; the
 * library reads thousands of notes and has to say itself when.)
 */

import Dexie from 'dexie';
import type { NoteDatabase } from '../note-database.ts';

type TableName = 'notes' | 'readings';

export function watchTables(
  { name }: NoteDatabase,
  tables: readonly TableName[],
  onChange: () => void,
): { stop(): void } {
  const watched = tables.map((table) => `idb://${name}/${table}/`);
  // A page that comes back out of the browser's cache is told of "all".
  const heard = (parts: object) => {
    if (Object.keys(parts).some((part) => part === 'all' || watched.some((table) => part.startsWith(table))))
      onChange();
  };
  Dexie.on('storagemutated', heard);
  return { stop: () => Dexie.on.storagemutated.unsubscribe(heard) };
}
