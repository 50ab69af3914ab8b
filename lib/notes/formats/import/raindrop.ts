/*
 * The table that Raindrop.io exports: a bookmark a row, its highlights in one cell, each with its note. A bookmark's
 * own note is one on the article, and so is a bookmark without highlights. Folder and cover are not taken.
 */

import type { Note } from '../../note.ts';
import { cellOf, listIn, rowsWith } from './columns.ts';
import { foreignNote, numbered } from './foreign-note.ts';
import type { ImportFormat } from './import-format.ts';
import { instantOf, unixInstant } from './read-field.ts';
import type { Read } from './read-note.ts';

export const raindropImport: ImportFormat = {
  id: 'raindrop',
  label: { program: 'Raindrop.io' },
  lacks: ['colour', 'entities'],
  items: (file) => rowsWith(file, 'url', 'title', 'highlights'),
  nameOf: (row) => cellOf(row, 'title') || cellOf(row, 'url'),
  read(row, now) {
    const source = cellOf(row, 'url').trim();
    const created = instantOf(cellOf(row, 'created')) ?? unixInstant(cellOf(row, 'created'));
    const tags = listIn(cellOf(row, 'tags'), /,/);
    const about = { source, title: cellOf(row, 'title'), created, tags };
    const marked = highlightsIn(cellOf(row, 'highlights'));
    const own = cellOf(row, 'note').trim();
    const known = numbered();
    const notes: Read<Note>[] = marked.map(({ exact, body }) =>
      foreignNote({ ...about, known: known(`raindrop:${source}:${exact}`), exact, body }, now),
    );
    if (own === '' && notes.length > 0) return notes;
    const body =
      own || (cellOf(row, 'excerpt') === '' ? '' : `> ${cellOf(row, 'excerpt').trim().replace(/\n/g, '\n> ')}`);
    return [foreignNote({ ...about, known: `raindrop:${source}`, body, saved: true }, now), ...notes];
  },
};

/** "Highlight:…", and on a line of its own "Note:…", with an empty line between two. */
function highlightsIn(cell: string): { exact: string; body: string }[] {
  return cell
    .split(/(?:^|\r?\n)\s*Highlight:/)
    .slice(1)
    .map((part) => {
      const [exact = '', ...notes] = part.split(/\r?\nNote:/);
      return { exact: exact.trim(), body: notes.join('\nNote:').trim() };
    })
    .filter(({ exact }) => exact !== '');
}
