/*
 * The table that Readwise exports: a highlight a row, of books and articles alike, without their addresses. They are
 * filed under their titles.
 */

import { bookAddress } from '../../../identity/book-address.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import type { NoteColour } from '../../note.ts';
import { cellOf, listIn, rowsWith } from './columns.ts';
import { foreignNote } from './foreign-note.ts';
import type { ImportFormat } from './import-format.ts';
import { instantOf } from './read-field.ts';

const COLOURS: Readonly<Record<string, NoteColour>> = {
  yellow: 'yellow',
  orange: 'yellow',
  green: 'green',
  blue: 'blue',
  pink: 'pink',
  red: 'pink',
  purple: 'pink',
};

export const readwiseImport: ImportFormat = {
  id: 'readwise',
  label: { program: 'Readwise' },
  lacks: ['entities'],
  items: (file) => rowsWith(file, 'highlight', 'book title', 'book author'),
  nameOf: (row) => cellOf(row, 'highlight') || cellOf(row, 'book title'),
  read(row, now) {
    const exact = cellOf(row, 'highlight').trim();
    const [title, author] = [cellOf(row, 'book title').trim(), cellOf(row, 'book author').trim()];
    const url = cellOf(row, 'url').trim();
    const created = instantOf(cellOf(row, 'highlighted at').trim());
    const body = cellOf(row, 'note').trim();
    return [
      foreignNote(
        {
          known: `readwise:${title}:${author}:${exact}:${cellOf(row, 'location')}`,
          source: url !== '' && noteAddress(url) !== null ? url : bookAddress(title, author),
          title,
          author,
          exact,
          body,
          tags: [...listIn(cellOf(row, 'tags'), /,/), ...listIn(cellOf(row, 'document tags'), /,/)].map((tag) =>
            tag.replace(/^\./, ''),
          ),
          colour: COLOURS[cellOf(row, 'color').trim().toLowerCase()] ?? 'yellow',
          created,
        },
        now,
      ),
    ];
  },
};
