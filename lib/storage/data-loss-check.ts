/*
 * Notices that the note database is gone. Browsers delete a site's IndexedDB under pressure or with "clear data";
 * storage.local goes by another path. The same secret lies in both: when only one is left, the notes were lost and the
 * user is told, with the last backup's date.
 */

import browser from 'webextension-polyfill';
import type { NoteDatabase } from './note-database.ts';
import { attempt, type StorageResult } from './storage-result.ts';

const KEY = 'tripwire';

export interface IntegrityMarker {
  readonly secret: string;
  /** How many notes there were, to say what was lost. */
  readonly notes: number;
  /** When the last backup was written; null for never. */
  readonly lastBackup: string | null;
  /** How many notes were lost, until the user has seen it; null when none. */
  readonly lost: number | null;
}

/** Where the second half lies. */
export interface IntegrityMarkerPlace {
  load(): Promise<IntegrityMarker | null>;
  save(integrityMarker: IntegrityMarker): Promise<void>;
}

export const extensionIntegrityMarker: IntegrityMarkerPlace = {
  load: async () => readIntegrityMarker((await browser.storage.local.get(KEY))[KEY]),
  save: (integrityMarker) => browser.storage.local.set({ [KEY]: integrityMarker }),
};

function readIntegrityMarker(value: unknown): IntegrityMarker | null {
  if (typeof value !== 'object' || value === null) return null;
  const { secret, notes, lastBackup, lost } = value as Record<string, unknown>;
  if (typeof secret !== 'string') return null;
  return {
    secret,
    notes: typeof notes === 'number' ? notes : 0,
    lastBackup: typeof lastBackup === 'string' ? lastBackup : null,
    lost: typeof lost === 'number' ? lost : null,
  };
}

/**
 * `first`: never used before. `whole`: nothing is missing. `lost`: the database is not the one that was written, until
 * acknowledged.
 */
export interface DataLossReport {
  readonly state: 'first' | 'whole' | 'lost';
  readonly integrityMarker: IntegrityMarker;
}

/** Compares both halves and lays the wire anew. Call when the background starts and when the library opens. */
export async function checkDataLoss(
  database: NoteDatabase,
  place: IntegrityMarkerPlace = extensionIntegrityMarker,
  newSecret: string = crypto.randomUUID(),
): Promise<StorageResult<DataLossReport>> {
  return attempt(async () => {
    const before = await place.load();
    const mark = await database.marks.get(KEY);
    const notes = await database.notes.count();
    // The worker may die between the two writes below; then the secrets differ though no note is missing, and the count
    // says so.
    const gone = before !== null && mark?.value !== before.secret && notes < before.notes;
    const secret = mark?.value ?? newSecret;
    const lost = gone ? before.notes - notes : (before?.lost ?? null);
    const integrityMarker: IntegrityMarker = { secret, notes, lastBackup: before?.lastBackup ?? null, lost };
    if (!mark) await database.marks.put({ key: KEY, value: secret });
    await place.save(integrityMarker);
    return { state: lost !== null ? 'lost' : before ? 'whole' : 'first', integrityMarker };
  });
}

/** The user has seen that notes were lost. */
export async function acknowledgeLoss(place: IntegrityMarkerPlace = extensionIntegrityMarker): Promise<void> {
  const before = await place.load();
  if (before) await place.save({ ...before, lost: null });
}

/** Remembers that a backup was written. */
export async function rememberBackup(
  now: string,
  place: IntegrityMarkerPlace = extensionIntegrityMarker,
): Promise<void> {
  const before = await place.load();
  if (before) await place.save({ ...before, lastBackup: now });
}
