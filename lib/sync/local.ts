/*
 * What sync asks of the device's own store. A note's document lies beside the note, with the version that it last said;
 * a note that says something else by now has been changed since, by whatever hand.
 */

import type { Note } from '../notes/note.ts';
import type { SegmentEntry, SegmentName } from './files.ts';

export interface LocalNote {
  readonly id: string;
  /** As stored now; null when there is none. */
  readonly note: Note | null;
  /** Its document, null when it has none yet. */
  readonly state: Uint8Array | null;
  /** `versionOf` the note that the document says, null for none: a note erased, or not met. */
  readonly said: string | null;
}

export interface LocalChange {
  readonly id: string;
  /** As it is to be stored, null to erase it. */
  readonly note: Note | null;
  /** `versionOf` what was seen stored, null for nothing: where that has changed, nothing of this is stored. */
  readonly replaces: string | null;
  readonly state: Uint8Array;
  /** The document holds what this device has not given out yet. */
  readonly toGive: boolean;
}

export interface LocalNotes {
  /** Ids of notes whose document is behind them, or has something to give. */
  waiting(): Promise<string[]>;
  /** Ids of all documents. */
  all(): Promise<string[]>;
  get(ids: readonly string[]): Promise<LocalNote[]>;
  /** The documents alone. */
  states(ids: readonly string[]): Promise<SegmentEntry[]>;
  /** Each stored whole or not at all; gives the ids of those that were not, for what stands there is another by now. */
  put(changes: readonly LocalChange[]): Promise<string[]>;
  /** What was given out as it was then: one changed since stays to be given. */
  given(entries: readonly { readonly id: string; readonly state: Uint8Array }[]): Promise<void>;
}

/** What this device knows of the mailbox; kept by whoever calls, between rounds. */
export interface SyncState {
  /** A UUID; never another device's. */
  readonly device: string;
  /** Number of the last segment written, counted up for good. */
  readonly counter: number;
  /** What stands in our own folder, as far as we know. */
  readonly own: readonly SegmentName[];
  /** How many segments, the first of `own`, it took when all was last written anew. */
  readonly base: number;
  /** How many after them it took when what had changed since was last written together. */
  readonly tail: number;
  /** Documents given since all was last written anew. */
  readonly changed: readonly string[];
  /** Of our own manifest: its size as last written, and the mark it had before. Null when none was written. */
  readonly manifest: { readonly bytes: number; readonly before: string } | null;
  /** By the other device's id: the mark of its manifest when all of it had been taken, and its segments taken. */
  readonly others: Readonly<Record<string, { readonly mark: string; readonly taken: readonly string[] }>>;
}

export const newSyncState = (device: string): SyncState => ({
  device,
  counter: 0,
  own: [],
  base: 0,
  tail: 0,
  changed: [],
  manifest: null,
  others: {},
});
