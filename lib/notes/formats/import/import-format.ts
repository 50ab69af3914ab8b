/* What a format to import is. One file a format, one line in `import-notes.ts`, one table test. */

import type { Message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import type { Read } from './read-note.ts';

export interface ImportFormat {
  readonly id: string;
  /** The file's items when it is of this format, an error when it is but cannot be used, null when it is not. */
  items(file: unknown): { readonly items: readonly unknown[] } | { readonly error: Message } | null;
  /** Whether one object rescued from a damaged file is an item of this format. */
  recognisesItem(item: unknown): boolean;
  /** The notes in one item: one, or several where an item is an article. `now` dates what has no date. */
  read(item: unknown, now: string): Read<Note>[];
}
