/* What a format to import is. One file a format, one line in `import-formats.ts`, one table test. */

import type { LabelCode, Message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import type { ImportFile } from './file/import-file.ts';
import type { Lack } from './lacks.ts';
import type { Read } from './read-note.ts';

export interface ImportFormat {
  readonly id: string;
  /** What it is called; a program by its own name, which is the same in every language. */
  readonly label: LabelCode | { readonly program: string };
  /** What of a note it does not carry: such a field of ours is no difference, and is not lost by taking theirs. */
  readonly lacks: readonly Lack[];
  /**
   * The file's items when it is of this format, an error when it is but cannot be used, null when it is not. `warning`
   * says what of it is not there.
   */
  items(file: ImportFile): ImportItems | { readonly error: Message } | null;
  /** Whether one object rescued from a damaged JSON file is an item of this format; none of others are. */
  recognisesItem?(item: unknown): boolean;
  /** What an item is of use with, where it needs the others: an answer its question. */
  together?(items: readonly unknown[]): Iterable<unknown>;
  /** What an item is called where it is refused. */
  nameOf?(item: unknown): string;
  /** The notes in one item: one, or several where an item is an article. `now` dates what has no date. */
  read(item: unknown, now: string): Read<Note>[];
}

export interface ImportItems {
  readonly items: Iterable<unknown>;
  readonly warning?: Message;
  /** How much was asked for, 0–1, where that is known. */
  share?(): number;
  /** Said when all was read: whether the file breaks off. */
  breaksOff?(): boolean;
}
