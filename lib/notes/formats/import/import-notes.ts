/*
 * From any file to a plan: which notes are new, which we have, which differ from ours, and what was refused and why.
 * Nothing is written here, and nothing of ours is given up without the user's word.
 */

import { type Message, message } from '../../../i18n/message.ts';
import { type CooperativeTask, runToEnd } from '../../../text/cooperative-task.ts';
import { isSameNote } from '../../compare-notes.ts';
import type { Note } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import { backupImport } from './backup.ts';
import { hypothesisImport } from './hypothesis.ts';
import type { ImportFormat } from './import-format.ts';
import { obsidianHighlightsImport } from './obsidian-highlights.ts';
import { MAX_ITEMS, parseOrNull, salvageItems } from './salvage-items.ts';
import { webAnnotationImport } from './web-annotation.ts';

/** The order matters: the first that recognises a file reads it. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  backupImport,
  webAnnotationImport,
  hypothesisImport,
  obsidianHighlightsImport,
];

export interface RefusedItem {
  /** Number of the item in the file, from 1. */
  readonly item: number;
  readonly why: Message;
}

export interface ImportReading {
  /** Id of the format; null when the file is of none we know. */
  readonly format: string | null;
  readonly notes: readonly Note[];
  readonly refused: readonly RefusedItem[];
  /** Why nothing, or not everything, could be read; null when all is well. */
  readonly error: Message | null;
}

/** Characters of a file at most: 100,000 long notes. */
export const MAX_FILE = 256_000_000;

/** Refusals listed one by one; the rest is counted. */
const MAX_REFUSALS = 1_000;

const nothing = (error: Message): ImportReading => ({ format: null, notes: [], refused: [], error });

/** Reads a file's text. `now`: ISO 8601, for items that carry no date. */
export function readImport(text: string, now: string): ImportReading {
  if (text.length > MAX_FILE) return nothing(message('importTooLarge'));
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return nothing(message('importEmpty'));
  const file = parseOrNull(bare);
  if (file !== null) {
    for (const format of IMPORT_FORMATS) {
      const found = format.items(file);
      if (!found) continue;
      if ('error' in found) return { ...nothing(found.error), format: format.id };
      return readItems(format, found.items, now, null);
    }
    return nothing(message('importUnknownKind'));
  }
  const { items, broken } = salvageItems(bare);
  const format = IMPORT_FORMATS.find((candidate) => items.some(candidate.recognisesItem));
  if (!format) return nothing(message('importUnreadable'));
  const whole = items.filter(format.recognisesItem);
  return readItems(format, whole, now, broken > 0 ? message('importDamagedItems', broken) : message('importDamaged'));
}

function readItems(format: ImportFormat, items: readonly unknown[], now: string, error: Message | null): ImportReading {
  const notes = new Map<string, Note>();
  const refused: RefusedItem[] = [];
  items.slice(0, MAX_ITEMS).forEach((item, i) => {
    for (const { value, why } of format.read(item, now)) {
      if (why !== null) {
        if (refused.length < MAX_REFUSALS) refused.push({ item: i + 1, why });
      } else if (notes.has(value.id)) refused.push({ item: i + 1, why: message('importSameId') });
      else notes.set(value.id, value);
    }
  });
  return { format: format.id, notes: [...notes.values()], refused, error };
}

export interface ImportPlan {
  readonly fresh: readonly Note[];
  /** Already here, the same in every field. */
  readonly same: readonly Note[];
  /** Here, but different: the user chooses. */
  readonly conflicting: readonly { readonly ours: Note; readonly theirs: Note }[];
}

/** Compares incoming notes with those kept (bin included). */
export const planImport = (incoming: readonly Note[], ours: readonly Note[]): ImportPlan =>
  runToEnd(planTask(incoming, ours));

/** The same a note a step: 20,000 that are here already take more than a second. */
export function* planTask(incoming: readonly Note[], ours: readonly Note[]): CooperativeTask<ImportPlan> {
  const kept = new Map(ours.map((note) => [note.id, note]));
  const fresh: Note[] = [];
  const same: Note[] = [];
  const conflicting: { ours: Note; theirs: Note }[] = [];
  for (const theirs of incoming) {
    yield;
    const own = kept.get(theirs.id);
    if (!own) fresh.push(theirs);
    else if (isSameNote(own, theirs)) same.push(own);
    else conflicting.push({ ours: own, theirs });
  }
  return { fresh, same, conflicting };
}

/** Theirs beside ours, as notes of their own; importing the same file twice gives each once. */
export const secondNotes = ({ conflicting }: ImportPlan): Note[] =>
  conflicting.map(({ theirs }) => ({ ...theirs, id: uuidFrom(`second ${theirs.id} ${theirs.modified}`) }));
