/* The table of documents, whatever kind of thing they are of: what all shelves over it do alike. */

import type { Table } from 'dexie';
import type { Shelf } from '../../sync/shelf.ts';
import type { DocumentRecord } from '../note-database.ts';

type Documents = Table<DocumentRecord, string>;

/** Of those whose id is one of `holds`. */
export function documentsOf(documents: Documents, holds: (id: string) => boolean) {
  return {
    holds,
    all: async (): Promise<string[]> => (await documents.toCollection().primaryKeys()).filter(holds),
    toGive: async (): Promise<string[]> => (await documents.where('toGive').equals(1).primaryKeys()).filter(holds),
    states: async (ids: readonly string[]) => {
      const known = await documents.bulkGet([...ids]);
      return known.flatMap((record) => (record ? [{ id: record.id, state: record.state }] : []));
    },
    given: (entries: Parameters<Shelf['given']>[0]): Promise<void> =>
      documents.db.transaction('rw', documents, async () => {
        const known = await documents.bulkGet(entries.map(({ id }) => id));
        const done = known.flatMap((record, i): DocumentRecord[] =>
          record && isSame(record.state, entries[i]?.state) ? [{ ...record, toGive: 0 }] : [],
        );
        await documents.bulkPut(done);
      }),
  };
}

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a.length === b?.length && a.every((byte, i) => byte === b[i]);
