/*
 * The schema of the note database and its history. A content script would see the site's own IndexedDB, so this is for the background
 * and our own pages alone. A new version is a new line in SCHEMA with its upgrade and a test that starts from the version before.
 */

import Dexie, { type Table, type Transaction } from 'dexie';
import { addressKey } from '../notes/article-identity.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note } from '../notes/note.ts';

export const DATABASE_NAME = 'sidelight-notes';

/** A note as stored: with the keys its article's addresses are looked up by. */
export interface NoteRecord extends Note {
  readonly addressKeys: readonly string[];
}

/** A text being written. `key`: the note's id, or where a new note began. */
export interface DraftRecord {
  readonly key: string;
  readonly draft: NoteDraft;
  readonly saved: string;
}

/** Single facts about the database itself: the tripwire. */
export interface MarkRecord {
  readonly key: string;
  readonly value: string;
}

interface SchemaVersion {
  readonly version: number;
  /** Table → primary key, then indices; `*` is one entry an element. Tables not named stay as they are. */
  readonly stores: Record<string, string>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const SCHEMA: readonly SchemaVersion[] = [
  { version: 1, stores: { notes: 'id, *addressKeys, *entities, modified', drafts: 'key', marks: 'key' } },
];

export interface DatabaseOptions {
  readonly name?: string;
  /** A stand-in for the browser's, in tests. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** The schema up to this version only, to make a database as it was. */
  readonly upTo?: number;
}

export class NoteDatabase extends Dexie {
  declare notes: Table<NoteRecord, string>;
  declare drafts: Table<DraftRecord, string>;
  declare marks: Table<MarkRecord, string>;

  constructor({ name = DATABASE_NAME, indexedDB, IDBKeyRange, upTo = Number.POSITIVE_INFINITY }: DatabaseOptions = {}) {
    super(name, indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {});
    for (const { version, stores, upgrade } of SCHEMA) {
      if (version > upTo) break;
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

export function recordOf(note: Note): NoteRecord {
  const addresses = note.article ? [note.article.source, ...note.article.addresses] : [];
  if (note.target) addresses.push(note.target.source);
  return { ...note, addressKeys: [...new Set(addresses.map(addressKey))] };
}

export function noteOf({ addressKeys: _, ...note }: NoteRecord): Note {
  return note;
}
