/*
 * Our own table, read back: what was put before formulas is taken away again. A table does not say where words stand,
 * nor all that is known of an article: it does not claim to be complete.
 */

import { message } from '../../../i18n/message.ts';
import { bookAddress } from '../../../identity/book-address.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { newNote } from '../../new-note.ts';
import type { Note } from '../../note.ts';
import { cellOf, listIn, rowsWith } from './columns.ts';
import type { ImportFormat } from './import-format.ts';
import { dayOf, instantOf, UUID } from './read-field.ts';
import { bad, colourOf, good, type Read, readNote, readTargetFields, shown } from './read-note.ts';

export const csvImport: ImportFormat = {
  id: 'csv',
  label: 'exportCsv',
  lacks: ['place', 'article'],
  items: (file) => rowsWith(file, 'id', 'quote', 'note', 'tags', 'colour', 'entities'),
  nameOf: (row) => cellOf(row, 'quote') || cellOf(row, 'note') || cellOf(row, 'title'),
  read: (row, now) => [readRow((column) => unguarded(cellOf(row, column)), now)],
};

/** The sign before a formula, wherever one would begin for a spreadsheet. */
const GUARD = /(^\ufeff*|[;\t\r\n][\s"]*)'(?='*[=+\-@＝＋－＠])/g;

const unguarded = (cell: string): string => cell.replace(GUARD, '$1').replace(/^'(?='*[\t\r])/, '');

function readRow(cell: (column: string) => string, now: string): Read<Note> {
  const id = cell('id').trim().toLowerCase();
  if (!UUID.test(id)) return bad(message('importNoUuid', shown(cell('id'))));
  const [title, author] = [cell('title'), cell('author')];
  const address = cell('address').trim();
  // A book has no address to stand in the table; it is known by its title.
  const source = noteAddress(address) ?? (title === '' ? null : bookAddress(title, author));
  const exact = cell('quote');
  const target =
    exact === ''
      ? good(null)
      : readTargetFields({
          source: source ?? '',
          selector: { type: 'TextQuoteSelector', exact },
          credit: cell('credit'),
        });
  if (target.why !== null) return target;
  const created = instantOf(cell('created')) ?? now;
  const note = newNote(
    {
      body: cell('note'),
      tags: listIn(cell('tags'), /; /),
      colour: colourOf(cell('colour')),
      entities: listIn(cell('entities'), /; /),
      target: target.value,
      article:
        source === null
          ? null
          : { source, addresses: [], title, author, publisher: cell('publisher'), published: dayOf(cell('published')) },
    },
    id,
    created,
  );
  return readNote({ ...note, body: cell('note'), modified: instantOf(cell('modified')) ?? created });
}
