/*
 * Keeps the user's own packs of names, word for word as they were added: what reads them may understand more of them
 * one day, and the file can be had back. Every change is one transaction, so that a pack takes another's place or
 * neither is touched.
 */

import type { NoteDatabase, PackRecord } from './note-database.ts';
import { attempt, type StorageResult } from './storage-result.ts';

/** A pack with its text. */
export interface StoredPack {
  readonly pack: PackRecord;
  readonly text: string;
}

export type PackAddition =
  /** `replaced`: what it took the place of. */
  | { readonly outcome: 'added'; readonly replaced: StoredPack | null }
  /** `pack` is what is in the way: the very same, or one of the same name. */
  | { readonly outcome: 'same' | 'name-taken'; readonly pack: PackRecord }
  | { readonly outcome: 'too-much' };

export type PackStore = ReturnType<typeof createPackStore>;

/** The same text has the same id, on every device. */
export async function packId(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names that a user takes for the same. */
const sameName = (a: PackRecord, b: PackRecord): boolean => a.name.toLowerCase() === b.name.toLowerCase();

export function createPackStore(database: NoteDatabase) {
  const { packs, packTexts } = database;

  const change = <T>(work: () => Promise<T>): Promise<StorageResult<T>> =>
    attempt(() => database.transaction('rw', packs, packTexts, work));

  async function stored(pack: PackRecord): Promise<StoredPack> {
    return { pack, text: (await packTexts.get(pack.id))?.text ?? '' };
  }

  async function take(id: string): Promise<StoredPack | null> {
    const pack = await packs.get(id);
    if (!pack) return null;
    const taken = await stored(pack);
    await packs.delete(id);
    await packTexts.delete(id);
    return taken;
  }

  return {
    /** Newest first. */
    list: (): Promise<StorageResult<PackRecord[]>> =>
      attempt(async () => (await packs.toArray()).sort((a, b) => (a.added < b.added ? 1 : -1))),
    /** All of them with their texts, newest first. */
    load: (): Promise<StorageResult<StoredPack[]>> =>
      attempt(() =>
        database.transaction('r', packs, packTexts, async () => {
          const all = (await packs.toArray()).sort((a, b) => (a.added < b.added ? 1 : -1));
          return Promise.all(all.map(stored));
        }),
      ),
    text: (id: string): Promise<StorageResult<string | null>> =>
      attempt(async () => (await packTexts.get(id))?.text ?? null),
    /**
     * @param replaces id of a pack that this one takes the place of
     * @param most characters that all packs together may have
     */
    add: ({ pack, text }: StoredPack, most: number, replaces?: string): Promise<StorageResult<PackAddition>> =>
      change(async (): Promise<PackAddition> => {
        const others = (await packs.toArray()).filter(({ id }) => id !== replaces);
        const same = others.find(({ id }) => id === pack.id);
        if (same) return { outcome: 'same', pack: same };
        const taken = others.find((other) => sameName(other, pack));
        if (taken) return { outcome: 'name-taken', pack: taken };
        if (others.reduce((sum, { size }) => sum + size, pack.size) > most) return { outcome: 'too-much' };
        const replaced = replaces === undefined ? null : await take(replaces);
        await packs.put(pack);
        await packTexts.put({ id: pack.id, text });
        return { outcome: 'added', replaced };
      }),
    /** Gives what was removed, so that it can be added again; null when it was not there. */
    remove: (id: string): Promise<StorageResult<StoredPack | null>> => change(() => take(id)),
  };
}
