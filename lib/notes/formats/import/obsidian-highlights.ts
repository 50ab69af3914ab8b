/*
 * The highlights of Obsidian Web Clipper: what it exports, a list of pages, each with its highlighted pieces as HTML
 * or text; and its own store, pages by address. Several notes on the same words stay several.
 */

import { message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import { foreignNote, numbered } from './foreign-note.ts';
import type { ImportFormat } from './import-format.ts';
import { plainText } from './plain-words.ts';
import { fieldsOf, instantOf, listOf, textOf, textsOf } from './read-field.ts';
import { bad, type Read } from './read-note.ts';

/** Other programs keep lists of highlights as well, and call the words a quote. */
const isPage = (item: unknown): boolean => {
  const page = fieldsOf(item);
  if (typeof page?.url !== 'string' || !Array.isArray(page.highlights)) return false;
  return !page.highlights.some((highlight) => typeof fieldsOf(highlight)?.quote === 'string');
};

export const obsidianHighlightsImport: ImportFormat = {
  id: 'obsidian-highlights',
  label: { program: 'Obsidian Web Clipper' },
  lacks: ['colour', 'tags', 'entities'],
  items(file) {
    if (file.kind !== 'json') return null;
    const fields = fieldsOf(file.value);
    const items = Array.isArray(file.value) ? file.value : Object.values(fieldsOf(fields?.highlights) ?? fields ?? {});
    return items.some(isPage) ? { items } : null;
  },
  recognisesItem: isPage,
  nameOf: (item) => textOf(fieldsOf(item)?.title) || textOf(fieldsOf(item)?.url),
  read(item, now) {
    const page = fieldsOf(item);
    if (!page || !isPage(item)) return [bad(message('importNoHighlights'))];
    const each = numbered();
    return listOf(page.highlights).map((highlight) =>
      readHighlight(highlight, { source: textOf(page.url), title: textOf(page.title), each }, now),
    );
  },
};

interface OnPage {
  readonly source: string;
  readonly title: string;
  each(known: string): string;
}

function readHighlight(value: unknown, { source, title, each }: OnPage, now: string): Read<Note> {
  const fields = fieldsOf(value);
  if (!fields) return bad(message('importHighlightNoObject'));
  const content = textOf(fields.text) || textOf(fields.content) || textOf(fields.exactText);
  const exact = plainText(content);
  if (exact === '')
    return bad(
      message(/<(?:img|figure|picture|svg|video)\b/i.test(content) ? 'importOfPicture' : 'importHighlightNoWords'),
    );
  // "1738555506000_1" is the second paragraph of one selection.
  const stamped = Number(textOf(fields.id).replace(/_\d+$/, ''));
  const fromId = stamped > 0 && stamped < 8e12 ? new Date(stamped).toISOString() : null;
  const moment = textOf(fields.id) || textOf(fields.timestamp);
  return foreignNote(
    {
      known: each(`obsidian:${source}:${exact}:${moment}`),
      source,
      title,
      exact,
      body: [...textsOf(fields.notes), textOf(fields.note)].filter((text) => text !== '').join('\n\n'),
      created: instantOf(fields.timestamp) ?? fromId,
    },
    now,
  );
}
