/*
 * An article once read, as a document that several devices write. Each reading is an entry of its own, whole: who reads
 * the article again puts away the entries that were seen and adds one, and who forgets it puts all away. So a reading
 * that nobody who forgot it knew of is still there, with all that it was.
 */

import * as Y from 'yjs';
import type { HistoryEntry } from '../history/visit.ts';
import { readHistoryEntry } from '../notes/formats/import/read-reading.ts';
import { derivedId } from './derived-id.ts';
import { openDocument, stateOf } from './note-document.ts';

const PREFIX = 'read-';

/** @param key of the history entry: an address, longer than a document's id may be */
export const historyId = (key: string): string => PREFIX + derivedId('history', key);

export const isHistoryId = (id: string): boolean => id.startsWith(PREFIX);

/** What of an entry is another when it has changed: it is written whenever the article is read. */
export const historyVersion = (entry: Pick<HistoryEntry, 'last'> | null): string => entry?.last ?? '';

export interface MergedHistory {
  readonly id: string;
  /** As it is to be stored, null to forget it. */
  readonly entry: HistoryEntry | null;
  readonly state: Uint8Array;
  /** The document holds what this device has not given out yet. */
  readonly isOwn: boolean;
  /** What came could not be read, or says no article. */
  readonly isDamaged: boolean;
}

/**
 * @param state its document, null where it has none @param said `historyVersion` of what it says
 * @param current as stored here, null where it is not @param came states of the same document from elsewhere
 */
export function mergeHistory(
  id: string,
  state: Uint8Array | null,
  said: string,
  current: HistoryEntry | null,
  came: readonly Uint8Array[],
): MergedHistory {
  const doc = openDocument(state);
  const isOwn = historyVersion(current) !== said;
  if (isOwn) write(doc, current);
  let isDamaged = false;
  for (const update of came) {
    try {
      Y.applyUpdate(doc, update);
    } catch {
      isDamaged = true;
    }
  }
  const { entry, isGood } = read(doc, id);
  const merged = { id, entry, state: stateOf(doc), isOwn, isDamaged: isDamaged || !isGood };
  doc.destroy();
  return merged;
}

const readingsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('readings');

function write(doc: Y.Doc, entry: HistoryEntry | null): void {
  const readings = readingsOf(doc);
  doc.transact(() => {
    for (const key of [...readings.keys()]) if (key !== entry?.last) readings.delete(key);
    if (entry) readings.set(entry.last, entry);
  });
}

/** Of several readings the last, since the first of them. */
function read(doc: Y.Doc, id: string): { entry: HistoryEntry | null; isGood: boolean } {
  const stored = [...readingsOf(doc).values()];
  const entries = stored
    .flatMap((value) => readHistoryEntry(value).value ?? [])
    // An article's text stays where it was read.
    .map(({ text: _, ...entry }): HistoryEntry => entry)
    .filter(({ key }) => historyId(key) === id)
    .sort((a, b) => (a.last < b.last ? -1 : 1));
  const last = entries.at(-1);
  const first = entries.map((entry) => entry.first).sort()[0];
  return { entry: last && first ? { ...last, first } : null, isGood: entries.length === stored.length };
}
