/* Finds notes by their id, article, story or entities. Reads only. What lies in the bin is not found, but by its id. */

import { addressKey } from '../../identity/article-identity.ts';
import { isSameStory } from '../../identity/near-duplicate.ts';
import type { Note } from '../../notes/note.ts';
import { type NoteDatabase, type NoteRecord, noteOf, storyKeysOf } from '../note-database.ts';
import { attempt, type StorageResult } from '../storage-result.ts';
import { inPortions } from './in-portions.ts';

export function noteQueries({ notes }: NoteDatabase) {
  return {
    get: (id: string): Promise<StorageResult<Note | null>> =>
      attempt(async () => {
        const record = await notes.get(id);
        return record ? noteOf(record) : null;
      }),
    /** The living notes of an article known by any of these addresses, oldest first. */
    forArticle: (addresses: readonly string[]): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const keys = [...new Set(addresses.map(addressKey))];
        return alive(await notes.where('addressKeys').anyOf(keys).distinct().toArray()).sort(byCreation);
      }),
    /** Living notes on copies of the same story at other addresses than these. */
    forStory: (story: readonly number[], addresses: readonly string[]): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const here = new Set(addresses.map(addressKey));
        const keys = [...storyKeysOf(story)];
        const records = await notes.where('storyKeys').anyOf(keys).distinct().toArray();
        const copies = records.filter(
          ({ addressKeys, article }) =>
            !addressKeys.some((key) => here.has(key)) && isSameStory(article?.story ?? [], story),
        );
        return alive(copies).sort(byCreation);
      }),
    /** The living notes about any of these entities, oldest first. */
    forEntities: (ids: readonly string[]): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const records = await notes
          .where('entities')
          .anyOf([...ids])
          .distinct()
          .toArray();
        return alive(records).sort(byCreation);
      }),
    /** Every living note, last changed first. */
    all: (): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const all: Note[] = [];
        for await (const portion of inPortions(notes, ({ id }) => id)) all.push(...alive(portion));
        return all.sort((a, b) => compare(b.modified, a.modified) || compare(b.id, a.id));
      }),
    /** The living notes that were written last, newest first: what the library shows while it reads the others. */
    newest: (count: number): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const newest = notes.orderBy('created').reverse();
        const records = await newest
          .filter(({ deleted }) => deleted === null)
          .limit(count)
          .toArray();
        return records.map(noteOf);
      }),
    /** Every note, the bin included, in the order of ids. */
    everything: (onProgress?: (done: number, of: number) => void): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const all: Note[] = [];
        const total = await notes.count();
        for await (const portion of inPortions(notes, ({ id }) => id)) {
          for (const record of portion) all.push(noteOf(record));
          onProgress?.(all.length, Math.max(total, all.length));
        }
        return all;
      }),
    /** Those of these ids that there are, the bin included. */
    some: (ids: readonly string[]): Promise<StorageResult<Note[]>> =>
      attempt(async () => (await notes.bulkGet([...ids])).flatMap((record) => (record ? [noteOf(record)] : []))),
    /** How many notes, the bin included, were changed after an instant (null: ever), and when the first of them was. */
    changedSince: (instant: string | null): Promise<StorageResult<{ count: number; oldest: string | null }>> =>
      attempt(async () => {
        const changed = notes.where('modified').above(instant ?? '');
        return { count: await changed.count(), oldest: (await changed.first())?.modified ?? null };
      }),
  };
}

const alive = (records: NoteRecord[]): Note[] => records.filter(({ deleted }) => deleted === null).map(noteOf);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byCreation = (a: Note, b: Note): number => compare(a.created, b.created);
