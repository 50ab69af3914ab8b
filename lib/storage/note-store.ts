/*
 * Keeps notes. Every call is one transaction: it happened or it did not. A note is saved against the version its editor saw, so that two
 * tabs writing at once lose neither text; deleting is moving to a bin.
 */

import { addressKey } from '../identity/article-identity.ts';
import { isSameStory } from '../identity/near-duplicate.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note } from '../notes/note.ts';
import { type Kept, keep, kept, notKept } from './kept.ts';
import {
  type DatabaseOptions,
  type DraftRecord,
  NoteDatabase,
  type NoteRecord,
  noteOf,
  recordOf,
  storyKeysOf,
} from './note-database.ts';

/** Days a deleted note stays in the bin. */
export const BIN_DAYS = 30;
const DAY = 86_400_000;

/** Records written in one transaction: small enough that a cancel is heard at once. */
const CHUNK = 500;

export interface PutOptions {
  /** `modified` of the version that was edited; null for a note that must be new. Left out: whatever is stored is replaced. */
  readonly replaces?: string | null;
}

export interface BulkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export type NoteStore = ReturnType<typeof createNoteStore>;

export function createNoteStore(options: DatabaseOptions = {}) {
  const database = new NoteDatabase(options);
  const { notes, drafts } = database;
  const alive = (records: NoteRecord[]): Note[] => records.filter(({ deleted }) => deleted === null).map(noteOf);

  async function put(note: Note, { replaces }: PutOptions = {}): Promise<Kept<Note>> {
    const result = await keep(() =>
      database.transaction('rw', notes, async () => {
        const stored = replaces === undefined ? undefined : await notes.get(note.id);
        if (replaces !== undefined && (stored?.modified ?? null) !== replaces) return false;
        await notes.put(recordOf(note));
        return true;
      }),
    );
    if (!result.ok) return result;
    return result.value ? kept(note) : notKept('conflict', 'The note was changed elsewhere in the meantime.');
  }

  async function setDeleted(id: string, deleted: string | null): Promise<Kept<Note>> {
    const result = await keep(() =>
      database.transaction('rw', notes, async () => {
        const stored = await notes.get(id);
        if (!stored) return null;
        const changed = { ...stored, deleted };
        await notes.put(changed);
        return noteOf(changed);
      }),
    );
    if (!result.ok) return result;
    return result.value ? kept(result.value) : notKept('missing', 'There is no such note.');
  }

  /** Writes many, a chunk a transaction. Stopped half-way, whole chunks stay; running it again gives the same notes, none twice. */
  async function putAll(all: readonly Note[], { signal, onProgress }: BulkOptions = {}): Promise<Kept<number>> {
    for (let done = 0; done < all.length; done += CHUNK) {
      if (signal?.aborted) return notKept('abort', `Stopped after ${done} of ${all.length} notes.`);
      const chunk = all.slice(done, done + CHUNK).map(recordOf);
      const result = await keep(() => notes.bulkPut(chunk));
      if (!result.ok) return result;
      onProgress?.(done + chunk.length, all.length);
    }
    return kept(all.length);
  }

  /** Every note in the order of ids, the bin included, read a chunk at a time. */
  async function exportAll({ signal, onProgress }: BulkOptions = {}): Promise<Kept<Note[]>> {
    const counted = await keep(() => notes.count());
    if (!counted.ok) return counted;
    const all: Note[] = [];
    for (let last = ''; ; ) {
      if (signal?.aborted) return notKept('abort', `Stopped after ${all.length} of ${counted.value} notes.`);
      const chunk = await keep(() => notes.where('id').above(last).limit(CHUNK).toArray());
      if (!chunk.ok) return chunk;
      if (chunk.value.length === 0) return kept(all);
      for (const record of chunk.value) all.push(noteOf(record));
      last = all.at(-1)?.id ?? last;
      onProgress?.(all.length, Math.max(counted.value, all.length));
    }
  }

  return {
    database,
    put,
    putAll,
    exportAll,
    get: (id: string): Promise<Kept<Note | null>> =>
      keep(async () => {
        const record = await notes.get(id);
        return record ? noteOf(record) : null;
      }),
    /** The living notes of an article known by any of these addresses, oldest first. */
    forArticle: (addresses: readonly string[]): Promise<Kept<Note[]>> =>
      keep(async () => {
        const keys = [...new Set(addresses.map(addressKey))];
        return alive(await notes.where('addressKeys').anyOf(keys).distinct().toArray()).sort(byCreation);
      }),
    /** Living notes on copies of the same story at other addresses than these. */
    forStory: (story: readonly number[], addresses: readonly string[]): Promise<Kept<Note[]>> =>
      keep(async () => {
        const here = new Set(addresses.map(addressKey));
        const records = await notes
          .where('storyKeys')
          .anyOf([...storyKeysOf(story)])
          .distinct()
          .toArray();
        const copies = records.filter(
          ({ addressKeys, article }) =>
            !addressKeys.some((key) => here.has(key)) && isSameStory(article?.story ?? [], story),
        );
        return alive(copies).sort(byCreation);
      }),
    /** The living notes about any of these entities, oldest first. */
    forEntities: (ids: readonly string[]): Promise<Kept<Note[]>> =>
      keep(async () =>
        alive(
          await notes
            .where('entities')
            .anyOf([...ids])
            .distinct()
            .toArray(),
        ).sort(byCreation),
      ),
    /** Every living note, last changed first. */
    all: (): Promise<Kept<Note[]>> => keep(async () => alive(await notes.orderBy('modified').reverse().toArray())),
    /** How many notes, the bin included, were changed after an instant (null: ever), and when the first of them was. */
    changedSince: (instant: string | null): Promise<Kept<{ count: number; oldest: string | null }>> =>
      keep(async () => {
        const changed = notes.where('modified').above(instant ?? '');
        return { count: await changed.count(), oldest: (await changed.first())?.modified ?? null };
      }),
    bin: (): Promise<Kept<Note[]>> =>
      keep(async () =>
        (await notes.toArray())
          .filter(({ deleted }) => deleted !== null)
          .map(noteOf)
          .sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1)),
      ),
    remove: (id: string, now = new Date().toISOString()): Promise<Kept<Note>> => setDeleted(id, now),
    restore: (id: string): Promise<Kept<Note>> => setDeleted(id, null),
    /** Deletes for good what has been in the bin for 30 days; gives how many. */
    purgeBin: (now = new Date()): Promise<Kept<number>> =>
      keep(() => {
        const limit = new Date(now.getTime() - BIN_DAYS * DAY).toISOString();
        return database.transaction('rw', notes, () =>
          notes.filter(({ deleted }) => deleted !== null && deleted < limit).delete(),
        );
      }),
    /** Everything a backup holds, for good: notes, bin, drafts and the memory of what was read. Asked for by the reader before a restore, or on leaving. */
    wipe: (): Promise<Kept<void>> =>
      keep(() =>
        database.transaction('rw', notes, drafts, database.readings, async () => {
          await notes.clear();
          await drafts.clear();
          await database.readings.clear();
        }),
      ),
    drafts: {
      save: (key: string, draft: NoteDraft, now = new Date().toISOString()): Promise<Kept<string>> =>
        keep(() => drafts.put({ key, draft, saved: now })),
      load: (key: string): Promise<Kept<DraftRecord | null>> => keep(async () => (await drafts.get(key)) ?? null),
      clear: (key: string): Promise<Kept<void>> => keep(() => drafts.delete(key)),
    },
    close: (): void => database.close(),
  };
}

const byCreation = (a: Note, b: Note): number => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0);
