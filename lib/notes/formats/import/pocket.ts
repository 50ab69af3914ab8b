/*
 * What Pocket exported: a table of addresses, or a zip of such tables with the highlights beside them; and the older
 * page of links. An article without highlights becomes a note on it, which says when it was saved and under which
 * tags.
 */

import { message } from '../../../i18n/message.ts';
import type { Note } from '../../note.ts';
import { cellOf, listIn, rowsWith } from './columns.ts';
import type { ImportFile } from './file/import-file.ts';
import { foreignNote } from './foreign-note.ts';
import type { ImportFormat, ImportItems } from './import-format.ts';
import { withoutEntities } from './plain-words.ts';
import { fieldsOf, instantOf, listOf, textOf, unixInstant } from './read-field.ts';
import { bad, type Read } from './read-note.ts';

interface Saved {
  readonly url: string;
  readonly title: string;
  readonly added: string | null;
  readonly tags: readonly string[];
}

export const pocketImport: ImportFormat = {
  id: 'pocket',
  label: { program: 'Pocket' },
  lacks: ['colour', 'entities'],
  items(file) {
    const rows = rowsWith(file, 'url', 'time_added', 'tags');
    if (rows) return { ...rows, items: savedRows(rows) };
    return linksIn(file) ?? highlightsIn(file);
  },
  recognisesItem: isHighlighted,
  nameOf: (item) => textOf(fieldsOf(item)?.title) || textOf(fieldsOf(item)?.url),
  read: (item, now) => (isHighlighted(item) ? readHighlights(item, now) : [readSaved(item as Saved, now)]),
};

function* savedRows({ items }: ImportItems): Generator<Saved> {
  for (const row of items)
    yield {
      url: cellOf(row, 'url').trim(),
      title: cellOf(row, 'title'),
      added: unixInstant(cellOf(row, 'time_added').trim()) ?? instantOf(cellOf(row, 'time_added').trim()),
      tags: listIn(cellOf(row, 'tags'), /[|,]/),
    };
}

const LINK = /<a\s([^<>]*\btime_added\s*=[^<>]*)>([^<]*)/gi;

/** The page of links, which says of each when it was added. */
function linksIn(file: ImportFile): ImportItems | null {
  if (file.kind !== 'text' || !/<title>\s*Pocket Export|<a\s[^<>]*\btime_added\s*=/i.test(file.text)) return null;
  const items = [...file.text.matchAll(LINK)].map(([, attributes = '', title = '']): Saved => {
    const attribute = (name: string) =>
      withoutEntities(
        new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes)?.slice(1).join('') ?? '',
      );
    return {
      url: attribute('href'),
      title: withoutEntities(title).trim(),
      added: unixInstant(attribute('time_added')),
      tags: listIn(attribute('tags'), /,/),
    };
  });
  return { items };
}

function isHighlighted(item: unknown): boolean {
  const fields = fieldsOf(item);
  return (
    typeof fields?.url === 'string' &&
    listOf(fields.highlights).some((highlight) => typeof fieldsOf(highlight)?.quote === 'string')
  );
}

function highlightsIn(file: ImportFile): ImportItems | null {
  if (file.kind !== 'json') return null;
  const items = listOf(file.value);
  return items.some(isHighlighted) ? { items } : null;
}

function readSaved({ url, title, added, tags }: Saved, now: string): Read<Note> {
  // Pocket says the address where it knew no title.
  const name = title === url ? '' : title;
  return foreignNote({ known: `pocket:${url}`, source: url, title: name, tags, created: added, saved: true }, now);
}

function readHighlights(item: unknown, now: string): Read<Note>[] {
  const fields = fieldsOf(item);
  const source = textOf(fields?.url);
  return listOf(fields?.highlights).map((raw) => {
    const highlight = fieldsOf(raw);
    const exact = textOf(highlight?.quote).trim();
    if (exact === '') return bad(message('importHighlightNoWords'));
    const created = unixInstant(highlight?.created_at) ?? instantOf(highlight?.created_at);
    return foreignNote(
      {
        known: `pocket:${source}:${exact}`,
        source,
        title: textOf(fields?.title),
        exact,
        body: textOf(highlight?.note),
        created,
      },
      now,
    );
  });
}
