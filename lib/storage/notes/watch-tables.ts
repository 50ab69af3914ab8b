/*
 * Tells of changes to tables, whoever made them: Dexie says so in the context that wrote, and by a BroadcastChannel in
 * every other one of the extension. (Its `liveQuery` is the same with a query around it, run again at every change; the
 * library reads thousands of notes and has to say itself when.)
 */

import Dexie from 'dexie';
import type { NoteDatabase } from '../note-database.ts';

type TableName = 'notes' | 'readings';

/** Keys of the records that were changed or are gone, by table; null where they are too many to be named. */
export type Changed = ReadonlyMap<TableName, readonly string[] | null>;

/** Records that are read one by one; of more, all are read. */
const MAX_NAMED = 1_000;

export function watchTables(
  { name }: NoteDatabase,
  tables: readonly TableName[],
  onChange: (changed: Changed) => void,
): { stop(): void } {
  // A page that comes back out of the browser's cache is told of "all".
  const heard = (parts: Readonly<Record<string, unknown>>) => {
    const changed = new Map<TableName, readonly string[] | null>();
    for (const table of tables) {
      const address = `idb://${name}/${table}/`;
      if ('all' in parts) changed.set(table, null);
      else if (Object.keys(parts).some((part) => part.startsWith(address)))
        changed.set(table, keysIn([parts[address], parts[`${address}:dels`]]));
    }
    if (changed.size > 0) onChange(changed);
  };
  Dexie.on('storagemutated', heard as () => void);
  return { stop: () => Dexie.on.storagemutated.unsubscribe(heard as () => void) };
}

/** Dexie's tree of ranges: a node holds one, those below it are left and right of it. */
interface RangeNode {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: RangeNode | null;
  readonly r?: RangeNode | null;
}

/** The single keys of the trees; null where one holds a range of several. */
function keysIn(trees: readonly unknown[]): string[] | null {
  const keys = new Set<string>();
  const waiting = [...trees] as (RangeNode | null | undefined)[];
  for (let node = waiting.pop(); waiting.length > 0 || node; node = waiting.pop()) {
    if (!node) continue;
    const { from, to, l, r } = node;
    if (from !== undefined) {
      if (typeof from !== 'string' || from !== to || keys.size >= MAX_NAMED) return null;
      keys.add(from);
    }
    waiting.push(l, r);
  }
  // Told of by an index alone, as it may be in another version of Dexie: who knows of which records.
  return keys.size > 0 ? [...keys] : null;
}
