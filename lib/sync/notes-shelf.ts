/* Notes as a shelf: documents merged into the store, in portions. */

import { isHistoryId } from './history-document.ts';
import type { LocalNotes } from './local.ts';
import { MailboxFault } from './mailbox.ts';
import { type Merged, mergeNote, noteBeside } from './merge-note.ts';
import { isSettingId } from './setting-document.ts';
import { byDocument, type Shelf } from './shelf.ts';

/** Documents merged between two writes into the store. */
const PORTION = 200;

export const notesShelf = (local: LocalNotes): Shelf => ({
  holds: isNoteId,
  waiting: () => local.waiting(),
  all: () => local.all(),
  async merge(entries) {
    const byId = byDocument(entries);
    const faults: MailboxFault[] = [];
    const ids = [...byId.keys()];
    // What is written here meanwhile is merged in the next round.
    for (let at = 0; at < ids.length; at += PORTION) {
      const merged = await mergePortion(local, ids.slice(at, at + PORTION), byId);
      for (const { id, isDamaged } of merged) if (isDamaged) faults.push(new MailboxFault('damaged', id));
    }
    return faults;
  },
  states: (ids) => local.states(ids),
  given: (entries) => local.given(entries),
});

/** Notes came first: what has no mark of another kind is one. */
export const isNoteId = (id: string): boolean => !isSettingId(id) && !isHistoryId(id);

async function mergePortion(
  local: LocalNotes,
  ids: readonly string[],
  came: ReadonlyMap<string, Uint8Array[]>,
): Promise<Merged[]> {
  const stored = await local.get(ids);
  let merged = stored.map((one) => mergeNote(one, came.get(one.id) ?? [], () => false));
  const beside = merged.flatMap((one) => one.beside.map(({ id }) => id));
  if (beside.length > 0) {
    const known = new Set((await local.get(beside)).filter(({ state, note }) => state || note).map(({ id }) => id));
    merged = stored.map((one) => mergeNote(one, came.get(one.id) ?? [], (id) => known.has(id) || came.has(id)));
  }
  // Words taken out of a note are stored before the note without them.
  await local.put(merged.flatMap((one) => one.beside.map(noteBeside)));
  await local.put(merged.flatMap(({ change }) => (change ? [change] : [])));
  return merged;
}
