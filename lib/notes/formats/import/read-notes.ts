/* What was read so far: notes, each once, and what was refused, as much of it as anybody looks through. */

import type { Message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import type { ImportFormat } from './import-format.ts';
import type { ImportReading, RefusedItem } from './import-reading.ts';
import type { Lack } from './lacks.ts';

/** Notes of one file at most: more than any library holds at ease. */
const MAX_NOTES = 200_000;

/** Refusals listed one by one; the rest is counted. */
const MAX_REFUSALS = 1_000;

/** Characters of what an item is called. */
const MAX_NAME = 100;

export class ReadNotes {
  private readonly notes = new Map<string, Note>();
  private readonly refused: RefusedItem[] = [];
  private readonly lacks = new Set<Lack>();
  private format: string | null = null;
  private moreRefused = 0;
  private item = 0;

  /** Says whose notes come now; of several formats in one zip, what one of them lacks is not missed. */
  of(format: ImportFormat): void {
    this.format ??= format.id;
    for (const lack of format.lacks) this.lacks.add(lack);
  }

  nextItem(): void {
    this.item++;
  }

  /** False for one of an id that is there. */
  add(note: Note): boolean {
    if (this.notes.has(note.id)) return false;
    this.notes.set(note.id, note);
    return true;
  }

  refuse(why: Message, name: string): void {
    if (this.refused.length === MAX_REFUSALS) this.moreRefused++;
    else this.refused.push({ item: this.item, name: shortened(name), why });
  }

  get count(): number {
    return this.notes.size;
  }

  get isFull(): boolean {
    return this.notes.size >= MAX_NOTES;
  }

  reading(error: Message | null): Omit<ImportReading, 'readAt'> {
    return {
      format: this.format,
      lacks: [...this.lacks],
      notes: [...this.notes.values()],
      refused: this.refused,
      moreRefused: this.moreRefused,
      error,
    };
  }
}

function shortened(name: string): string {
  const line = name
    .slice(0, 4 * MAX_NAME)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}…` : line;
}
