/*
 * What was read as sync sees it. An article has been read again, or forgotten, when its record is of another time than
 * its document says, whoever wrote or cleared it.
 */

import type { HistoryEntry } from '../../history/visit.ts';
import {
  historyId,
  historyVersion,
  isHistoryId,
  type MergedHistory,
  mergeHistory,
} from '../../sync/history-document.ts';
import { MailboxFault } from '../../sync/mailbox.ts';
import { byDocument, type Shelf } from '../../sync/shelf.ts';
import type { DocumentRecord, HistoryRecord, NoteDatabase } from '../note-database.ts';
import { documentsOf } from './documents.ts';

/** Documents merged between two writes into the store. */
const PORTION = 200;

/** @param before called before anything is stored; what it throws ends the merging */
export function historyShelf(
  { readings, texts, textBytes, documents }: NoteDatabase,
  before: () => Promise<void> = async () => undefined,
): Shelf {
  const table = documentsOf(documents, isHistoryId);

  /** Key and time of every record, read from the indices alone. */
  async function known(): Promise<{ key: string; last: string }[]> {
    const inOrder = () => readings.orderBy('last');
    const [keys, times] = await Promise.all([inOrder().primaryKeys(), inOrder().keys()]);
    return keys.map((key, i) => ({ key, last: String(times[i]) }));
  }

  async function mergePortion(
    ids: readonly string[],
    came: ReadonlyMap<string, readonly Uint8Array[]>,
    keys: ReadonlyMap<string, string>,
  ): Promise<MergedHistory[]> {
    return readings.db.transaction('rw', [readings, texts, textBytes, documents], async () => {
      const records = await documents.bulkGet([...ids]);
      const stored = await readings.bulkGet(ids.map((id) => keys.get(id) ?? ''));
      const merged = ids.map((id, i) =>
        mergeHistory(id, records[i]?.state ?? null, records[i]?.said ?? '', entryOf(stored[i]), came.get(id) ?? []),
      );
      const good = merged.filter(({ entry, isDamaged }) => entry || !isDamaged);
      await readings.bulkPut(good.flatMap(({ entry }) => (entry ? [recordOf(entry)] : [])));
      const gone = good.flatMap(({ id, entry }) => (entry ? [] : (keys.get(id) ?? [])));
      for (const each of [readings, texts, textBytes]) await each.bulkDelete(gone);
      const saidBefore = new Map(records.map((record) => [record?.id, record?.said]));
      const gave = new Map(records.map((record) => [record?.id, record?.toGive]));
      await documents.bulkPut(
        good.map(({ id, entry, state, isOwn }): DocumentRecord => {
          // What another has forgotten may stand in what this device once gave.
          const forgets = entry === null && (saidBefore.get(id) ?? '') !== '';
          return { id, state, said: historyVersion(entry), toGive: isOwn || forgets || gave.get(id) === 1 ? 1 : 0 };
        }),
      );
      return merged;
    });
  }

  return {
    ...table,
    waiting: () =>
      readings.db.transaction('r', readings, documents, async () => {
        const waiting = new Set(await table.toGive());
        const pairs = (await documents.orderBy('[id+said]').keys()) as unknown as [string, string][];
        const said = new Map(pairs.filter(([id]) => isHistoryId(id)));
        for (const { key, last } of await known()) {
          const id = historyId(key);
          if (said.get(id) !== last) waiting.add(id);
          said.delete(id);
        }
        for (const [id, version] of said) if (version !== '') waiting.add(id);
        return [...waiting];
      }),
    async merge(entries) {
      const came = byDocument(entries);
      const keys = new Map((await known()).map(({ key }) => [historyId(key), key]));
      const ids = [...came.keys()];
      const faults: MailboxFault[] = [];
      for (let at = 0; at < ids.length; at += PORTION) {
        await before();
        const merged = await mergePortion(ids.slice(at, at + PORTION), came, keys);
        for (const { id, isDamaged } of merged) if (isDamaged) faults.push(new MailboxFault('damaged', id));
      }
      return faults;
    },
  };
}

const recordOf = (entry: HistoryEntry): HistoryRecord => ({
  ...entry,
  entityIds: entry.entities.map(({ id }) => id),
});

function entryOf(record: HistoryRecord | undefined): HistoryEntry | null {
  if (!record) return null;
  const { entityIds: _, ...entry } = record;
  return entry;
}
