/* Notes as a shelf: documents merged into the store, in portions. */

import { isHistoryId } from './history-document.ts';
import type { LocalNotes } from './local.ts';
import { MailboxFault } from './mailbox.ts';
import { type Merged, mergeNote, noteBeside } from './merge-note.ts';
import { isSettingId } from './setting-document.ts';
import { byDocument, type Shelf } from './shelf.ts';

/** Documents merged between two writes into the store. */
const PORTION = 200;
/** How often a note may be written while it is merged, until the round is given up for now. */
const MAX_TRIES = 5;

export const notesShelf = (local: LocalNotes): Shelf => ({
  holds: isNoteId,
  waiting: () => local.waiting(),
  all: () => local.all(),
  async merge(entries) {
    const byId = byDocument(entries);
    const faults: MailboxFault[] = [];
    const ids = [...byId.keys()];
    for (let at = 0; at < ids.length; at += PORTION) {
      const damaged = await mergeWhole(local, ids.slice(at, at + PORTION), byId);
      faults.push(...damaged.map((id) => new MailboxFault('damaged', id)));
    }
    return faults;
  },
  states: (ids) => local.states(ids),
  given: (entries) => local.given(entries),
});

/** Notes came first: what has no mark of another kind is one. */
export const isNoteId = (id: string): boolean => !isSettingId(id) && !isHistoryId(id);

/**
 * Until all of it is stored: a note that the user writes in this very moment is merged once more with what came, which
 * counts as taken afterwards. Gives the ids of what could not be read.
 */
async function mergeWhole(
  local: LocalNotes,
  ids: readonly string[],
  came: ReadonlyMap<string, Uint8Array[]>,
): Promise<string[]> {
  const damaged = new Set<string>();
  let left = ids;
  for (let tries = 0; left.length > 0; tries++) {
    if (tries === MAX_TRIES) throw new MailboxFault('busy', 'notes');
    const { merged, refused } = await mergePortion(local, left, came);
    for (const { id, isDamaged } of merged) if (isDamaged) damaged.add(id);
    left = refused;
  }
  return [...damaged];
}

async function mergePortion(
  local: LocalNotes,
  ids: readonly string[],
  came: ReadonlyMap<string, Uint8Array[]>,
): Promise<{ merged: readonly Merged[]; refused: readonly string[] }> {
  const stored = await local.get(ids);
  let merged = stored.map((one) => mergeNote(one, came.get(one.id) ?? [], () => false));
  const beside = merged.flatMap((one) => one.beside.map(({ id }) => id));
  if (beside.length > 0) {
    const known = new Set((await local.get(beside)).filter(({ state, note }) => state || note).map(({ id }) => id));
    merged = stored.map((one) => mergeNote(one, came.get(one.id) ?? [], (id) => known.has(id) || came.has(id)));
  }
  // Words taken out of a note are stored before the note without them, and it only with them.
  const without = new Set(await local.put(merged.flatMap((one) => one.beside.map(noteBeside))));
  const isWhole = (one: Merged): boolean => one.beside.every(({ id }) => !without.has(id));
  const refused = await local.put(merged.filter(isWhole).flatMap(({ change }) => (change ? [change] : [])));
  return { merged, refused: [...refused, ...merged.filter((one) => !isWhole(one)).map(({ id }) => id)] };
}
