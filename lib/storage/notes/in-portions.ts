/*
 * A whole table, some records at a time: the browser unpacks what one request gives in one go, 200 ms for 20,000 notes,
 * and a page stands still meanwhile. In the order of the keys, of which none may be ''. What is written meanwhile may
 * be in it or not, but no record is missed or given twice.
 */

import type { Table } from 'dexie';

/** Records of one request. */
export const PORTION = 250;

export async function* inPortions<T>(table: Table<T, string>, keyOf: (record: T) => string): AsyncGenerator<T[]> {
  for (let last = ''; ; ) {
    const portion = await table.where(':id').above(last).limit(PORTION).toArray();
    const end = portion.at(-1);
    if (!end) return;
    yield portion;
    last = keyOf(end);
  }
}
