/*
 * What is read of a file, in pieces that are small enough to cross from a worker one by one: 20,000 notes in one
 * message would freeze the page that shows how far the reading is.
 */

import type { HistoryEntry } from '../../../history/visit.ts';
import type { Message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import { extrasOf } from './backup.ts';
import { nothing, readTask } from './import-notes.ts';
import type { ImportReading } from './import-reading.ts';
import { openFile } from './open-file.ts';

/** Notes, or articles read, in one piece: about a megabyte of long ones. */
export const PIECE = 200;

export interface ImportedFile {
  readonly reading: ImportReading;
  /** What else a backup holds. */
  readonly readings: readonly HistoryEntry[];
  readonly settings: unknown;
}

export type ImportPiece =
  /** How much of it is read, 0–1. */
  | { readonly type: 'share'; readonly share: number }
  | { readonly type: 'notes'; readonly notes: readonly Note[]; readonly total: number }
  | { readonly type: 'readings'; readonly readings: readonly HistoryEntry[] }
  /** The last. */
  | { readonly type: 'end'; readonly reading: Omit<ImportReading, 'notes'>; readonly settings: unknown };

export function* importPieces(content: Uint8Array | string, now: string): Generator<ImportPiece> {
  const opened = openFile(content);
  const task = readTask(opened, now);
  let step = task.next();
  for (; !step.done; step = task.next()) yield { type: 'share', share: step.value };
  const { notes, ...reading } = step.value;
  const [file] = opened.kind === 'text' ? opened.files : [];
  const { readings, settings } = extrasOf(file?.kind === 'json' ? file.value : null);
  for (let at = 0; at < notes.length; at += PIECE)
    yield { type: 'notes', notes: notes.slice(at, at + PIECE), total: notes.length };
  for (let at = 0; at < readings.length; at += PIECE)
    yield { type: 'readings', readings: readings.slice(at, at + PIECE) };
  yield { type: 'end', reading, settings };
}

/** What is said of a file that is not read at all. */
export function refusedFile(why: Message): ImportPiece {
  const { notes: _, ...reading } = nothing(why);
  return { type: 'end', reading, settings: null };
}

/** Puts the pieces together again. */
export class ImportCollector {
  private readonly notes: Note[] = [];
  private readonly readings: HistoryEntry[] = [];

  /** Gives the whole with the last piece, null before. */
  take(piece: ImportPiece): ImportedFile | null {
    if (piece.type === 'notes') this.notes.push(...piece.notes);
    else if (piece.type === 'readings') this.readings.push(...piece.readings);
    else if (piece.type === 'end')
      return { reading: { ...piece.reading, notes: this.notes }, readings: this.readings, settings: piece.settings };
    return null;
  }

  /** Notes here so far. */
  get count(): number {
    return this.notes.length;
  }
}
