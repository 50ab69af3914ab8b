/*
 * Remembers which articles named which entities, for "seen in 3 earlier articles". One small record an article; whether anything is
 * remembered at all, and on which site, is the caller's setting.
 */

import type { Reading } from '../history/visit.ts';
import { type Kept, keep } from './kept.ts';
import type { NoteDatabase, ReadingRecord } from './note-database.ts';

/** Articles remembered at most; the oldest go first. About 10 MB. */
export const MOST_READINGS = 20_000;

export interface ReadingRange {
  /** ISO 8601, inclusive; left out: from the beginning, to the end. */
  readonly from?: string;
  readonly to?: string;
  /** Host name; its subdomains count. */
  readonly site?: string;
}

export type ReadingMemory = ReturnType<typeof createReadingMemory>;

export function createReadingMemory(database: NoteDatabase) {
  const { readings } = database;

  return {
    /** Adds an article, or brings its record up to date; its first reading stays known. */
    remember: (reading: Reading): Promise<Kept<void>> =>
      keep(() =>
        database.transaction('rw', readings, async () => {
          const before = await readings.get(reading.key);
          const first = before && before.first < reading.first ? before.first : reading.first;
          await readings.put({ ...reading, first, entityIds: reading.entities.map(({ id }) => id) });
          const over = (await readings.count()) - MOST_READINGS;
          if (over > 0) await readings.orderBy('last').limit(over).delete();
        }),
      ),
    /** Earlier articles that named each of these entities, newest first; `except` is the key of the article being read. */
    metBefore: (ids: readonly string[], except: string): Promise<Kept<Map<string, Reading[]>>> =>
      keep(async () => {
        const wanted = new Set(ids);
        const records = await readings
          .where('entityIds')
          .anyOf([...wanted])
          .distinct()
          .toArray();
        const met = new Map<string, Reading[]>();
        for (const record of records.sort((a, b) => (a.last < b.last ? 1 : -1))) {
          if (record.key === except) continue;
          for (const id of record.entityIds)
            if (wanted.has(id)) met.set(id, [...(met.get(id) ?? []), readingOf(record)]);
        }
        return met;
      }),
    /** Every record, last read first: for the backup, and for the timeline of an entity. */
    all: (): Promise<Kept<Reading[]>> =>
      keep(async () => (await readings.orderBy('last').reverse().toArray()).map(readingOf)),
    /** Puts records of a backup back; one we have is kept when it is the newer. Gives how many were written. */
    restore: (incoming: readonly Reading[]): Promise<Kept<number>> =>
      keep(() =>
        database.transaction('rw', readings, async () => {
          const ours = await readings.bulkGet(incoming.map(({ key }) => key));
          const newer = incoming.filter((reading, i) => !ours[i] || ours[i].last < reading.last);
          await readings.bulkPut(
            newer.map((reading) => ({ ...reading, entityIds: reading.entities.map(({ id }) => id) })),
          );
          return newer.length;
        }),
      ),
    /** Forgets what was last read in a range, on a site, or all; gives how many records. */
    clear: ({ from = '', to = '\uffff', site }: ReadingRange = {}): Promise<Kept<number>> =>
      keep(() =>
        database.transaction('rw', readings, () =>
          readings
            .where('last')
            .between(from, to, true, true)
            .filter((record) => site === undefined || isOnSite(record, site))
            .delete(),
        ),
      ),
  };
}

function readingOf({ entityIds: _, ...reading }: ReadingRecord): Reading {
  return reading;
}

function isOnSite({ source }: Reading, site: string): boolean {
  const host = new URL(source).hostname;
  return host === site || host.endsWith(`.${site}`);
}
