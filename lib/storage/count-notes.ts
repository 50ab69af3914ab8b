/*
 * The database says of itself how many notes it holds and how often they were changed, in the transaction that changes
 * them: so what is missing is known from what was there, however the last writer ended. A middleware of Dexie, because
 * every write comes by it, one or many.
 */

import type { DBCore, DBCoreKeyRange, DBCoreTransaction, Middleware } from 'dexie';

/** The record in `marks`. */
export const COUNT_KEY = 'contents';

export interface NoteCount {
  readonly notes: number;
  /** Transactions that changed notes, ever: two equal ones mean that nothing was changed in between. */
  readonly changes: number;
}

export function readNoteCount(value: string | undefined): NoteCount | null {
  const [notes, changes] = (value ?? '').split(' ').map(Number);
  return Number.isSafeInteger(notes) && Number.isSafeInteger(changes) ? ({ notes, changes } as NoteCount) : null;
}

export const writtenNoteCount = ({ notes, changes }: NoteCount): string => `${notes} ${changes}`;

/** Every key: `DBCoreRangeType.Any`, which has no value at run time. */
const ALL = { type: 3, lower: undefined, upper: undefined } as unknown as DBCoreKeyRange;

/** @param onChanged when a transaction that changed notes is done */
export function countingNotes(onChanged: () => void): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'countingNotes',
    create(core) {
      const counted = new WeakSet<DBCoreTransaction>();

      async function count(trans: DBCoreTransaction): Promise<void> {
        const notes = core.table('notes');
        const marks = core.table('marks');
        const held = await notes.count({ trans, query: { index: notes.schema.primaryKey, range: ALL } });
        const before = readNoteCount((await marks.get({ trans, key: COUNT_KEY }))?.value);
        const value = writtenNoteCount({ notes: held, changes: (before?.changes ?? 0) + 1 });
        await marks.mutate({ type: 'put', trans, values: [{ key: COUNT_KEY, value }] });
        if (counted.has(trans)) return;
        counted.add(trans);
        // What Dexie calls a transaction of its core is the browser's own.
        (trans as unknown as IDBTransaction).addEventListener('complete', onChanged);
      }

      return {
        ...core,
        transaction: (stores, mode, options) =>
          core.transaction(
            mode === 'readwrite' && stores.includes('notes') && !stores.includes('marks')
              ? [...stores, 'marks']
              : stores,
            mode,
            options,
          ),
        table(name) {
          const table = core.table(name);
          if (name !== 'notes') return table;
          return {
            ...table,
            async mutate(request) {
              const response = await table.mutate(request);
              await count(request.trans);
              return response;
            },
          };
        },
      };
    },
  };
}
