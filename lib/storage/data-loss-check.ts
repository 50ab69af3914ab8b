/*
 * Notices that notes are gone. Browsers delete a site's IndexedDB under pressure or with "clear data"; storage.local
 * goes by another path. The same secret lies in both, and how many notes there are, written with every change: when one
 * half says more than the other holds, notes were lost, and the user is told, with the last backup's date.
 */

import browser from 'webextension-polyfill';
import { COUNT_KEY, readNoteCount, writtenNoteCount } from './count-notes.ts';
import type { NoteDatabase } from './note-database.ts';
import { attempt, type StorageResult } from './storage-result.ts';

const KEY = 'tripwire';
/** Among the database's marks. */
export const INTEGRITY_KEYS: readonly string[] = [KEY, COUNT_KEY];

export interface IntegrityMarker {
  readonly secret: string;
  /** How many notes there were, to say what was lost. */
  readonly notes: number;
  /** When the last backup was written; null for never. */
  readonly lastBackup: string | null;
  /** How many notes were lost, until the user has seen it; null when none. */
  readonly lost: number | null;
  /** A page has said so: it does once, popup and library until it is seen. */
  readonly toldOnPage: boolean;
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
  const { secret, notes, lastBackup, lost, toldOnPage } = value as Record<string, unknown>;
  if (typeof secret !== 'string') return null;
  return {
    secret,
    notes: typeof notes === 'number' ? notes : 0,
    lastBackup: typeof lastBackup === 'string' ? lastBackup : null,
    lost: typeof lost === 'number' ? lost : null,
    toldOnPage: toldOnPage === true,
  };
}

/** One change of the marker at a time, in whatever context: each reads it and writes it whole. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sidelight-integrity-marker', work);

function change(place: IntegrityMarkerPlace, part: Partial<IntegrityMarker>): Promise<void> {
  return alone(async () => {
    const before = await place.load();
    if (before) await place.save({ ...before, ...part });
  });
}

/**
 * `first`: never used before. `whole`: nothing is missing. `lost`: the database is not the one that was written, until
 * acknowledged.
 */
export interface DataLossReport {
  readonly state: 'first' | 'whole' | 'lost';
  readonly integrityMarker: IntegrityMarker;
}

/** Compares both halves and writes them anew. Call when the background starts, and after each change of notes. */
export async function checkDataLoss(
  database: NoteDatabase,
  place: IntegrityMarkerPlace = extensionIntegrityMarker,
  newSecret: string = crypto.randomUUID(),
): Promise<StorageResult<DataLossReport>> {
  return attempt(() =>
    alone(async () => {
      const before = await place.load();
      const { secret, notes, missing } = await compare(database, before, newSecret);
      const lost = missing > 0 ? (before?.lost ?? 0) + missing : (before?.lost ?? null);
      const toldOnPage = missing === 0 && before?.toldOnPage === true;
      const integrityMarker = { secret, notes, lastBackup: before?.lastBackup ?? null, lost, toldOnPage };
      await place.save(integrityMarker);
      return { state: lost !== null ? 'lost' : before ? 'whole' : 'first', integrityMarker };
    }),
  );
}

/** What the database says, beside what the browser's storage says; with the marks it is to have from now on. */
function compare({ notes, marks }: NoteDatabase, before: IntegrityMarker | null, newSecret: string) {
  return notes.db.transaction('rw', notes, marks, async () => {
    const held = await notes.count();
    const secret = (await marks.get(KEY))?.value;
    const counted = readNoteCount((await marks.get(COUNT_KEY))?.value);
    // Another database, or the same one emptied by something that does not count.
    const elsewhere = before && secret !== before.secret ? before.notes - held : 0;
    const within = counted ? counted.notes - held : 0;
    if (secret === undefined) await marks.put({ key: KEY, value: newSecret });
    if (within !== 0)
      await marks.put({
        key: COUNT_KEY,
        value: writtenNoteCount({ notes: held, changes: (counted?.changes ?? 0) + 1 }),
      });
    return { secret: secret ?? newSecret, notes: held, missing: Math.max(0, elsewhere, within) };
  });
}

/**
 * Writes the marker with every change of notes by this connection, so that what is lost is known at the next start,
 * whatever came between. Changes that follow fast are one.
 */
export function keepIntegrityMarker(
  database: NoteDatabase,
  place: IntegrityMarkerPlace = extensionIntegrityMarker,
  onFailure: (detail: string) => void = () => undefined,
): { stop(): void; settled(): Promise<void> } {
  let running: Promise<void> | null = null;
  let again = false;
  const write = async () => {
    do {
      again = false;
      const checked = await checkDataLoss(database, place);
      if (!checked.ok) onFailure(checked.detail);
    } while (again);
    running = null;
  };
  const heard = database.onNotesChanged(() => {
    if (running) again = true;
    else running = write();
  });
  return { stop: heard.stop, settled: async () => void (await running) };
}

/** The user has seen that notes were lost. */
export const acknowledgeLoss = (place: IntegrityMarkerPlace = extensionIntegrityMarker): Promise<void> =>
  change(place, { lost: null });

/** A page has said that notes were lost. */
export const rememberToldOnPage = (place: IntegrityMarkerPlace = extensionIntegrityMarker): Promise<void> =>
  change(place, { toldOnPage: true });

/** Remembers that a backup was written. */
export const rememberBackup = (now: string, place: IntegrityMarkerPlace = extensionIntegrityMarker): Promise<void> =>
  change(place, { lastBackup: now });
