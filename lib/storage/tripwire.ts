/*
 * Notices that the note database is gone. Browsers delete a site's IndexedDB under pressure or with "clear data"; storage.local goes by
 * another path. The same secret lies in both: when only one is left, the notes were lost and the reader is told, with the last backup's date.
 */

import browser from 'webextension-polyfill';
import { type Kept, keep } from './kept.ts';
import type { NoteDatabase } from './note-database.ts';

const KEY = 'tripwire';

export interface Keepsake {
  readonly secret: string;
  /** How many notes there were, to say what was lost. */
  readonly notes: number;
  /** When the last backup was written; null for never. */
  readonly lastBackup: string | null;
  /** How many notes were lost, until the reader has seen it; null when none. */
  readonly lost: number | null;
}

/** Where the second half lies. */
export interface KeepsakePlace {
  load(): Promise<Keepsake | null>;
  save(keepsake: Keepsake): Promise<void>;
}

export const extensionKeepsake: KeepsakePlace = {
  load: async () => readKeepsake((await browser.storage.local.get(KEY))[KEY]),
  save: (keepsake) => browser.storage.local.set({ [KEY]: keepsake }),
};

function readKeepsake(value: unknown): Keepsake | null {
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

/** `first`: never used before. `whole`: nothing is missing. `lost`: the database is not the one that was written, until acknowledged. */
export interface TripwireReport {
  readonly state: 'first' | 'whole' | 'lost';
  readonly keepsake: Keepsake;
}

/** Compares both halves and lays the wire anew. Call when the background starts and when the library opens. */
export async function checkTripwire(
  database: NoteDatabase,
  place: KeepsakePlace = extensionKeepsake,
  newSecret: string = crypto.randomUUID(),
): Promise<Kept<TripwireReport>> {
  return keep(async () => {
    const before = await place.load();
    const mark = await database.marks.get(KEY);
    const notes = await database.notes.count();
    // The worker may die between the two writes below; then the secrets differ though no note is missing, and the count says so.
    const gone = before !== null && mark?.value !== before.secret && notes < before.notes;
    const secret = mark?.value ?? newSecret;
    const lost = gone ? before.notes - notes : (before?.lost ?? null);
    const keepsake: Keepsake = { secret, notes, lastBackup: before?.lastBackup ?? null, lost };
    if (!mark) await database.marks.put({ key: KEY, value: secret });
    await place.save(keepsake);
    return { state: lost !== null ? 'lost' : before ? 'whole' : 'first', keepsake };
  });
}

/** The reader has seen that notes were lost. */
export async function acknowledgeLoss(place: KeepsakePlace = extensionKeepsake): Promise<void> {
  const before = await place.load();
  if (before) await place.save({ ...before, lost: null });
}

/** Remembers that a backup was written. */
export async function rememberBackup(now: string, place: KeepsakePlace = extensionKeepsake): Promise<void> {
  const before = await place.load();
  if (before) await place.save({ ...before, lastBackup: now });
}
