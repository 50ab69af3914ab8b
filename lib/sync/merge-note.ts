/*
 * One note between its device and what came from others: first what was written here enters its document, then what
 * came from elsewhere, and what the document says then is stored. In this order nothing written here can be overwritten
 * unseen.
 */

import * as Y from 'yjs';
import { readNote as readStored } from '../notes/formats/import/read-note.ts';
import type { Note } from '../notes/note.ts';
import { versionOf } from '../notes/note-version.ts';
import type { LocalChange, LocalNote } from './local.ts';
import {
  type Beside,
  divide,
  heal,
  isGone,
  openDocument,
  readNote,
  stateOf,
  writeGone,
  writeNote,
} from './note-document.ts';

export const versionOrNone = (note: Note | null): string | null => note && versionOf(note);

/** The document says something else than what is stored. */
export const isBehind = ({ note, said }: Pick<LocalNote, 'note' | 'said'>): boolean => versionOrNone(note) !== said;

export interface Merged {
  readonly id: string;
  /** Null when nothing of it may be stored: what came says a note that is none. */
  readonly change: LocalChange | null;
  /** Notes that others' words become, to be stored as well. */
  readonly beside: readonly Beside[];
  /** What came could not be read at all. */
  readonly isDamaged: boolean;
}

/**
 * @param came states of the same document from elsewhere, in any order, again or for the first time
 * @param isKnown whether a note of that id has a document here
 */
export function mergeNote(local: LocalNote, came: readonly Uint8Array[], isKnown: (id: string) => boolean): Merged {
  const doc = openDocument(local.state);
  const isOwn = isBehind(local);
  if (isOwn) writeLocal(doc, local);
  let isDamaged = false;
  for (const state of came) {
    try {
      Y.applyUpdate(doc, state);
    } catch {
      isDamaged = true;
    }
  }
  const before = doc.store.clients.size;
  const healed = local.note !== null && heal(doc, local.note);
  const beside = divide(doc, local.id, isKnown);
  const said = readNote(doc, local.id);
  // Whoever can write into the mailbox writes into documents: what they say is read as an import is.
  const note = said && readStored(said).value;
  if (said && !note) return { id: local.id, change: null, beside: [], isDamaged: true };
  const change: LocalChange = {
    id: local.id,
    note,
    replaces: versionOrNone(local.note),
    state: stateOf(doc),
    toGive: isOwn || healed || doc.store.clients.size > before,
  };
  doc.destroy();
  return { id: local.id, change, beside, isDamaged };
}

function writeLocal(doc: Y.Doc, { note }: LocalNote): void {
  if (note) writeNote(doc, note);
  else if (!isGone(doc)) writeGone(doc);
}

/** A note that was not here before, with a document of its own. */
export function noteBeside({ id, note }: Beside): LocalChange {
  const doc = openDocument(null);
  writeNote(doc, note);
  const change: LocalChange = { id, note, replaces: null, state: stateOf(doc), toGive: true };
  doc.destroy();
  return change;
}
