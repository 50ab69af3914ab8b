/*
 * Remembers which articles named which entities, for "seen in 3 earlier articles". One small record an article; whether
 * anything is remembered at all, and on which site, is the caller's setting.
 */

import type { HistoryEntry } from '../history/visit.ts';
import type { HistoryRecord, NoteDatabase } from './note-database.ts';
import { inPortions } from './notes/in-portions.ts';
import { attempt, type StorageResult } from './storage-result.ts';
import { textRecords, withText } from './text-in-backup.ts';
import { tidyTexts } from './tidy-texts.ts';

/** Articles remembered at most; the oldest go first. About 10 MB. */
export const MAX_HISTORY_ENTRIES = 20_000;

export interface HistoryRange {
  /** ISO 8601, inclusive; left out: from the beginning, to the end. */
  readonly from?: string;
  readonly to?: string;
  /** Host name; its subdomains count. */
  readonly site?: string;
}

export type ReadingHistory = ReturnType<typeof createReadingHistory>;

export function createReadingHistory(database: NoteDatabase) {
  const { readings, texts, textBytes } = database;

  return {
    /** Adds an article, or brings its record up to date; its first reading stays known. */
    remember: (reading: HistoryEntry): Promise<StorageResult<void>> =>
      attempt(() =>
        database.transaction('rw', readings, async () => {
          const before = await readings.get(reading.key);
          const first = before && before.first < reading.first ? before.first : reading.first;
          await readings.put({ ...reading, first, entityIds: reading.entities.map(({ id }) => id) });
          const over = (await readings.count()) - MAX_HISTORY_ENTRIES;
          if (over > 0) await readings.orderBy('last').limit(over).delete();
        }),
      ),
    /**
     * Earlier articles that named each of these entities, newest first; `except` is the key of the article being read.
     */
    entriesNaming: (ids: readonly string[], except: string): Promise<StorageResult<Map<string, HistoryEntry[]>>> =>
      attempt(async () => {
        const wanted = new Set(ids);
        const records = await readings
          .where('entityIds')
          .anyOf([...wanted])
          .distinct()
          .toArray();
        const naming = new Map<string, HistoryEntry[]>();
        for (const record of records.sort((a, b) => (a.last < b.last ? 1 : -1))) {
          if (record.key === except) continue;
          for (const id of record.entityIds)
            if (wanted.has(id)) naming.set(id, [...(naming.get(id) ?? []), historyEntryOf(record)]);
        }
        return naming;
      }),
    /** Every record, last read first: for the backup, and for the timeline of an entity. */
    all: (): Promise<StorageResult<HistoryEntry[]>> =>
      attempt(async () => {
        const all: HistoryEntry[] = [];
        for await (const portion of inPortions(readings, ({ key }) => key)) all.push(...portion.map(historyEntryOf));
        return all.sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
      }),
    /** The same for a backup: with the texts that are kept of them. */
    allWithTexts: (): Promise<StorageResult<HistoryEntry[]>> =>
      attempt(async () => {
        const all: HistoryEntry[] = [];
        for await (const portion of inPortions(readings, ({ key }) => key)) {
          const keys = portion.map(({ key }) => key);
          const [about, bytes] = await Promise.all([texts.bulkGet(keys), textBytes.bulkGet(keys)]);
          all.push(...portion.map((record, at) => withText(historyEntryOf(record), about[at], bytes[at])));
        }
        return all;
      }),
    /** Puts records of a backup back; one we have is kept when it is the newer. Of their texts those stay that would be
     * kept. Gives how many were written. */
    restore: (incoming: readonly HistoryEntry[], now = new Date().toISOString()): Promise<StorageResult<number>> =>
      attempt(() =>
        database.transaction('rw', readings, texts, textBytes, async () => {
          const ours = await readings.bulkGet(incoming.map(({ key }) => key));
          const newer = incoming.filter((reading, i) => !ours[i] || ours[i].last < reading.last);
          await readings.bulkPut(
            newer.map(({ text: _, ...reading }) => ({
              ...reading,
              entityIds: reading.entities.map(({ id }) => id),
            })),
          );
          const kept = newer.flatMap(textRecords);
          await texts.bulkPut(kept.map(({ about }) => about));
          await textBytes.bulkPut(kept.map(({ bytes }) => bytes));
          await tidyTexts(database, now);
          return newer.length;
        }),
      ),
  };
}

/** The records with their texts; `forgetHistory` is what the user asks for. Gives how many records. */
export function clearRange(database: NoteDatabase, { from = '', to = '\uffff', site }: HistoryRange): Promise<number> {
  const { readings, texts, textBytes } = database;
  return database.transaction('rw', readings, texts, textBytes, async () => {
    const isMeant = (record: { readonly source: string }) => site === undefined || isOnSite(record, site);
    const keys = await texts.where('last').between(from, to, true, true).filter(isMeant).primaryKeys();
    const entries = readings.where('last').between(from, to, true, true).filter(isMeant);
    const gone = [...keys, ...(await entries.primaryKeys())];
    await texts.bulkDelete(gone);
    await textBytes.bulkDelete(gone);
    return entries.delete();
  });
}

function historyEntryOf({ entityIds: _, ...reading }: HistoryRecord): HistoryEntry {
  return reading;
}

function isOnSite({ source }: { readonly source: string }, site: string): boolean {
  const host = new URL(source).hostname;
  return host === site || host.endsWith(`.${site}`);
}
