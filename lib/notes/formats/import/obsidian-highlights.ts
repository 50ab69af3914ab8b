/*
 * The highlights Obsidian Web Clipper exports: a list of pages, each with its highlighted pieces as HTML or text. Its
 * own store likewise.
 */

import { message } from '../../../i18n/message.ts';
import { webAddress } from '../../../identity/web-address.ts';
import { newNote } from '../../new-note.ts';
import type { Note } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import type { ImportFormat } from './import-format.ts';
import { fieldsOf, instantOf, listOf, textOf, textsOf } from './read-field.ts';
import { bad, type Read, readNote, readTargetFields, shown } from './read-note.ts';

const isPage = (item: unknown): boolean =>
  typeof fieldsOf(item)?.url === 'string' && Array.isArray(fieldsOf(item)?.highlights);

export const obsidianHighlightsImport: ImportFormat = {
  id: 'obsidian-highlights',
  items(file) {
    const fields = fieldsOf(file);
    const items = Array.isArray(file) ? file : Object.values(fieldsOf(fields?.highlights) ?? fields ?? {});
    return items.some(isPage) ? { items } : null;
  },
  recognisesItem: isPage,
  read(item, now) {
    const page = fieldsOf(item);
    if (!page || !isPage(item)) return [bad(message('importNoHighlights'))];
    const source = textOf(page.url);
    if (!webAddress(source)) return [bad(message('importNoWebAddress', shown(source)))];
    return listOf(page.highlights).map((highlight) =>
      readHighlight(highlight, source, textOf(page.title).slice(0, 2_000), now),
    );
  },
};

function readHighlight(value: unknown, source: string, title: string, now: string): Read<Note> {
  const fields = fieldsOf(value);
  if (!fields) return bad(message('importHighlightNoObject'));
  const exact = plainText(textOf(fields.text) || textOf(fields.content) || textOf(fields.exactText));
  if (exact === '') return bad(message('importHighlightNoWords'));
  const target = readTargetFields({ source, selector: { type: 'TextQuoteSelector', exact } });
  if (target.why !== null) return target;
  const stamped = Number(textOf(fields.id));
  const fromId = stamped > 0 && stamped < 8e12 ? new Date(stamped).toISOString() : null;
  const body = [...textsOf(fields.notes), textOf(fields.note)].filter((text) => text !== '').join('\n\n');
  return readNote(
    newNote(
      {
        body,
        target: target.value,
        article: { source, addresses: [], title, author: '', publisher: '', published: null },
      },
      uuidFrom(`obsidian:${source}:${exact}`),
      instantOf(fields.timestamp) ?? fromId ?? now,
    ),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of a piece of HTML. The result is only ever shown and searched as text, so an odd tag left over does no
 * harm.
 */
export function plainText(html: string): string {
  return html
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (/^<\/?(?:p|br|div|li|h\d|blockquote)\b/i.test(tag) ? ' ' : ''))
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
