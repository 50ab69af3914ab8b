/*
 * The JSON that wallabag exports: an article an item, with its annotations. One without any becomes a note on it; its
 * text is not taken.
 */

import { message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import { foreignNote } from './foreign-note.ts';
import type { ImportFormat } from './import-format.ts';
import { dayOf, fieldsOf, instantOf, listOf, textOf, textsOf } from './read-field.ts';
import { bad, type Read } from './read-note.ts';

/** It says of each whether it was read, as 0 and 1, and where it was. */
const isEntry = (item: unknown): boolean => {
  const fields = fieldsOf(item);
  return typeof fields?.url === 'string' && fields.is_archived !== undefined && fields.is_starred !== undefined;
};

export const wallabagImport: ImportFormat = {
  id: 'wallabag',
  label: { program: 'wallabag' },
  lacks: ['colour', 'entities'],
  items(file) {
    if (file.kind !== 'json') return null;
    const fields = fieldsOf(file.value);
    // Of its API the entries are in a page of a page.
    const items = Array.isArray(file.value) ? file.value : listOf(fieldsOf(fields?._embedded)?.items ?? file.value);
    return items.some(isEntry) ? { items } : null;
  },
  recognisesItem: isEntry,
  nameOf: (item) => textOf(fieldsOf(item)?.title) || textOf(fieldsOf(item)?.url),
  read(item, now) {
    const entry = fieldsOf(item);
    if (!entry || !isEntry(item)) return [bad(message('importNoHighlights'))];
    const about = {
      source: textOf(entry.url) || textOf(entry.given_url),
      title: textOf(entry.title),
      author: textsOf(entry.published_by).join(', '),
      publisher: textOf(entry.domain_name),
      published: dayOf(entry.published_at),
      tags: listOf(entry.tags).map((tag) => textOf(tag) || textOf(fieldsOf(tag)?.label)),
    };
    const known = `wallabag:${about.source}`;
    const marked = listOf(entry.annotations);
    const saved = { created: instantOf(entry.created_at), modified: instantOf(entry.updated_at) };
    if (marked.length === 0) return [foreignNote({ ...about, ...saved, known, saved: true }, now)];
    return marked.map((raw): Read<Note> => {
      const annotation = fieldsOf(raw);
      if (!annotation) return bad(message('importHighlightNoObject'));
      const exact = textOf(annotation.quote).trim();
      return foreignNote(
        {
          ...about,
          known: `${known}:${JSON.stringify(annotation.id ?? `${exact}:${textOf(annotation.text)}`)}`,
          exact,
          body: textOf(annotation.text),
          created: instantOf(annotation.created_at) ?? saved.created,
          modified: instantOf(annotation.updated_at),
        },
        now,
      );
    });
  },
};
