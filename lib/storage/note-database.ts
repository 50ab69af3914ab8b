/*
 * The schema of the note database and its history. A content script would see the site's own IndexedDB, so this is for
 * the background and our own pages alone. A new version is a new line in SCHEMA with its upgrade and a test that starts
 * from the version before.
 */

import Dexie, { type Table, type Transaction } from 'dexie';
import type { HistoryEntry } from '../history/visit.ts';
import { addressKey } from '../identity/article-identity.ts';
import { DEMO_ADDRESS, noteAddress } from '../identity/note-address.ts';
import { readNote } from '../notes/formats/import/read-note.ts';
import type { NoteDraft } from '../notes/new-note.ts';
import type { Note } from '../notes/note.ts';
import { versionOf } from '../notes/note-version.ts';
import { countingNotes } from './count-notes.ts';

export const DATABASE_NAME = 'sidelight-notes';

/** A note as stored: with the keys its article's addresses are looked up by. */
export interface NoteRecord extends Note {
  readonly addressKeys: readonly string[];
  /** The smallest hashes of its article's fingerprint: enough to find copies, few enough to index. */
  readonly storyKeys: readonly number[];
  /** `versionOf` the note, to be read without it. */
  readonly versionKey: string;
}

/** What is known of a note on all devices together (`lib/sync`); apart, for it is there also when the note is gone. */
export interface DocumentRecord {
  readonly id: string;
  readonly state: Uint8Array;
  /** `versionOf` the note that it says; '' for none. */
  readonly said: string;
  /** 1 while it holds what this device has not given out. */
  readonly toGive: 0 | 1;
}

/** An article once read, with the keys it is looked up by. */
export interface HistoryRecord extends HistoryEntry {
  readonly entityIds: readonly string[];
}

/** The text of an article once read (`article-texts.ts`), as what is looked through knows it. */
export interface TextRecord {
  /** As the history entry's. */
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly story: readonly number[];
  /** As the notes'. */
  readonly storyKeys: readonly number[];
  /** When it was last read, ISO 8601. */
  readonly last: string;
  /** As stored. */
  readonly bytes: number;
}

/** What one reading says, compressed. */
export interface PackedReading {
  /** ISO 8601. */
  readonly at: string;
  readonly text: Uint8Array<ArrayBuffer>;
}

export interface TextBytesRecord {
  readonly key: string;
  readonly latest: PackedReading;
  readonly earlier: PackedReading | null;
}

/** A text being written. `key`: the note's id, or where a new note began. */
export interface DraftRecord {
  readonly key: string;
  readonly draft: NoteDraft;
  readonly saved: string;
}

/** Single facts about the database itself: the integrity marker, the count of its notes. */
export interface MarkRecord {
  readonly key: string;
  readonly value: string;
}

/** A pack of the user's own, as the settings list it. */
export interface PackRecord {
  /** Made of its text: the same file has the same. */
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  /** Characters. */
  readonly size: number;
  /** ISO instant. */
  readonly added: string;
}

/** Its text, word for word; apart, because it may be large. */
export interface PackTextRecord {
  readonly id: string;
  readonly text: string;
}

/** A folder of the user's: what the browser gives to write into it. */
export interface FolderRecord {
  readonly key: string;
  readonly folder: FileSystemDirectoryHandle;
}

interface SchemaVersion {
  readonly version: number;
  /** Table → primary key, then indices; `*` is one entry an element. Tables not named stay as they are. */
  readonly stores: Record<string, string>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const SCHEMA: readonly SchemaVersion[] = [
  { version: 1, stores: { notes: 'id, *addressKeys, *entities, modified', drafts: 'key', marks: 'key' } },
  {
    // Copies of a story under other addresses, and the memory of what was read.
    version: 2,
    stores: { notes: 'id, *addressKeys, *entities, modified, *storyKeys', readings: 'key, last, *entityIds' },
    upgrade: (transaction) =>
      transaction
        .table<NoteRecord>('notes')
        .toCollection()
        .modify((record, holder) => {
          holder.value = recordOf(noteOf(record));
        }),
  },
  // Packs of the user's own.
  { version: 3, stores: { packs: 'id', packTexts: 'id' } },
  // The folder of the automatic backup; and notes that no backup gave back, for the address of this very browser in
  // them.
  {
    version: 4,
    stores: { folders: 'key' },
    upgrade: (transaction) =>
      Promise.all([
        transaction
          .table<NoteRecord>('notes')
          .filter((record) => addressesOf(record).some((address) => noteAddress(address) !== address))
          .modify((record, holder) => {
            const { value } = readNote(noteOf(record));
            if (value) holder.value = recordOf(value);
          }),
        moveDrafts(transaction.table<DraftRecord>('drafts')),
      ]),
  },
  {
    // Notes on several devices.
    version: 5,
    stores: {
      notes: 'id, *addressKeys, *entities, modified, *storyKeys, [id+versionKey]',
      documents: 'id, [id+said], toGive',
    },
    upgrade: (transaction) =>
      transaction
        .table<NoteRecord>('notes')
        .toCollection()
        .modify((record) => Object.assign(record, { versionKey: versionOf(record) })),
  },
  // The texts of articles read.
  { version: 6, stores: { texts: 'key, last, *storyKeys, [last+bytes+key]', textBytes: 'key' } },
  {
    // The newest notes, without reading all of them.
    version: 7,
    stores: { notes: 'id, *addressKeys, *entities, modified, *storyKeys, [id+versionKey], created' },
  },
];

/** Drafts of new notes on the demo article: their keys begin with its address. */
async function moveDrafts(drafts: Table<DraftRecord, string>): Promise<void> {
  for (const { key, draft, saved } of await drafts.toArray()) {
    const moved = key.replace(/(?:chrome|moz)-extension:\/\/[^/]+\/welcome\.html/, DEMO_ADDRESS);
    if (moved === key) continue;
    await drafts.put({ key: moved, draft, saved });
    await drafts.delete(key);
  }
}

export interface DatabaseOptions {
  readonly name?: string;
  /** A stand-in for the browser's, in tests. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** The schema up to this version only, to make a database as it was. */
  readonly upTo?: number;
}

/**
 * Of a database that a newer version wrote, Dexie opens whatever is there and would write into it by a schema of the
 * past, even change it. That second try, which names no version, is refused.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  if (!factory) return factory;
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new DOMException(`${name} is of a newer version`, 'VersionError');
    return factory.open(name, version);
  };
  return {
    open,
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
  };
}

export class NoteDatabase extends Dexie {
  declare notes: Table<NoteRecord, string>;
  declare drafts: Table<DraftRecord, string>;
  declare marks: Table<MarkRecord, string>;
  declare readings: Table<HistoryRecord, string>;
  declare packs: Table<PackRecord, string>;
  declare packTexts: Table<PackTextRecord, string>;
  declare folders: Table<FolderRecord, string>;
  declare documents: Table<DocumentRecord, string>;
  declare texts: Table<TextRecord, string>;
  declare textBytes: Table<TextBytesRecord, string>;

  constructor({ name = DATABASE_NAME, indexedDB, IDBKeyRange, upTo = Number.POSITIVE_INFINITY }: DatabaseOptions = {}) {
    super(name, {
      indexedDB: refusingNewer(indexedDB ?? Dexie.dependencies.indexedDB),
      IDBKeyRange: IDBKeyRange ?? Dexie.dependencies.IDBKeyRange,
    });
    for (const { version, stores, upgrade } of SCHEMA) {
      if (version > upTo) break;
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    this.use(countingNotes(() => this.heard.forEach((hear) => void hear())));
  }

  private readonly heard = new Set<() => void>();

  /** Tells when this connection has changed notes. */
  onNotesChanged(hear: () => void): { stop(): void } {
    this.heard.add(hear);
    return { stop: () => void this.heard.delete(hear) };
  }
}

/** Hashes of a fingerprint indexed: of two texts alike by 0.4, all but one pair in sixty share one of these. */
const STORY_KEYS = 8;

function addressesOf({ article, target }: Note): string[] {
  return [...(article ? [article.source, ...article.addresses] : []), ...(target ? [target.source] : [])];
}

export function recordOf(note: Note): NoteRecord {
  return {
    ...note,
    addressKeys: [...new Set(addressesOf(note).map(addressKey))],
    storyKeys: storyKeysOf(note.article?.story ?? []),
    versionKey: versionOf(note),
  };
}

/** Fingerprint → the keys to look for. */
export const storyKeysOf = (story: readonly number[]): readonly number[] => story.slice(0, STORY_KEYS);

export function noteOf({ addressKeys: _, storyKeys: __, versionKey: ___, ...note }: NoteRecord): Note {
  return note;
}
