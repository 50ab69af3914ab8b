/* What was read in a file. */

import type { Message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import type { Lack } from './lacks.ts';

export interface RefusedItem {
  /** Number of the item in the file, from 1. */
  readonly item: number;
  /** Its first words, or its title; '' for one without. */
  readonly name: string;
  readonly why: Message;
}

export interface ImportReading {
  /** Id of the format; null when the file is of none we know. */
  readonly format: string | null;
  /** What of a note the format does not carry. */
  readonly lacks: readonly Lack[];
  readonly notes: readonly Note[];
  /** When it was read, ISO 8601, which is what a note has of which the file says no date. */
  readonly readAt: string;
  readonly refused: readonly RefusedItem[];
  /** How many more were refused than are listed. */
  readonly moreRefused: number;
  /** Why nothing, or not everything, could be read; null when all is well. */
  readonly error: Message | null;
}
