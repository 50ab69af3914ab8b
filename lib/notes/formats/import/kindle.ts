/*
 * "My Clippings.txt" of a Kindle. Its books have no address on the web: notes are filed under title and author. A note
 * goes to the highlight that it stands at the end of, and is one on the book where there is none.
 */

import { message } from '../../../i18n/message.ts';
import { bookAddress } from '../../../identity/book-address.ts';
import type { Note } from '../../note.ts';
import type { ImportFile } from './file/import-file.ts';
import { foreignNote } from './foreign-note.ts';
import type { ImportFormat, ImportItems } from './import-format.ts';
import { clippingInstant } from './kindle-day.ts';
import { type ClippingKind, readClippingLine } from './kindle-words.ts';
import { bad, type Read } from './read-note.ts';

/** A line of "=" ends each. */
const END = /^=====+[ \t]*$/m;

interface Clipping {
  readonly kind: ClippingKind | null;
  readonly title: string;
  readonly author: string;
  /** Of pages or of places; [0, 0] where none is said. */
  readonly place: readonly [number, number];
  readonly day: string | null;
  readonly text: string;
  /** What the user wrote at the end of it. */
  readonly note: string;
}

export const kindleImport: ImportFormat = {
  id: 'kindle',
  label: 'importFromKindle',
  lacks: ['colour', 'tags', 'entities'],
  items: clippingsIn,
  nameOf: (item) => (item as Clipping).text || (item as Clipping).title,
  read: (item, now) => [readClipping(item as Clipping, now)],
};

function clippingsIn(file: ImportFile): ImportItems | null {
  if (file.kind !== 'text') return null;
  const parts = file.text.split(END);
  // Of a file that breaks off in its first clipping nothing ends; the line under the title says what it is.
  if (!parts.slice(0, 20).some((part) => readClippingLine(linesOf(part)[1] ?? '') !== null)) return null;
  return { items: withNotes(parts.filter((part) => part.trim() !== '').map(clippingOf)) };
}

const linesOf = (part: string): string[] => part.replace(/^\s+/, '').split(/\r?\n/);

function clippingOf(part: string): Clipping {
  const [first = '', second = '', ...rest] = linesOf(part);
  const { title, author } = bookOf(first.replace(/\ufeff/g, '').trim());
  const line = readClippingLine(second);
  const said = line ? second.slice(line.language.added.exec(second)?.index ?? 0) : '';
  const about = line ? second.slice(0, second.length - said.length) : second;
  const [, from = '0', to] = [...about.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].at(-1) ?? [];
  return {
    kind: line?.kind ?? null,
    title,
    author,
    place: [Number(from), lastOf(from, to ?? from)],
    day: line ? clippingInstant(said, line.language.language) : null,
    text: rest.join('\n').trim(),
    note: '',
  };
}

/** "1406-07" ends at 1407: older Kindles leave out what is the same. */
const lastOf = (from: string, to: string): number =>
  Number(to.length < from.length ? from.slice(0, -to.length) + to : to);

/** "The Bridges of the Elm (Second Edition) (Whitlock, Dana)": the author stands in the last brackets. */
function bookOf(line: string): { title: string; author: string } {
  const [, title, author] = /^(.*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(line) ?? [];
  return title === undefined || author === undefined ? { title: line, author: '' } : { title, author: author.trim() };
}

/** Each note at the highlight that ends in its place, or holds it; of several, the nearest in the file. */
function withNotes(clippings: readonly Clipping[]): Clipping[] {
  const notes = new Map<Clipping, string[]>();
  const placed = new Set<Clipping>();
  const byBook = new Map<string, Clipping[]>();
  const order = new Map(clippings.map((clipping, i) => [clipping, i]));
  const nearest = (note: Clipping, highlights: readonly Clipping[]): Clipping | undefined => {
    const distance = (one: Clipping) => Math.abs((order.get(one) ?? 0) - (order.get(note) ?? 0));
    return highlights.toSorted((a, b) => distance(a) - distance(b))[0];
  };
  const bookOfClipping = ({ title, author }: Clipping): string => `${title}\n${author}`;
  for (const clipping of clippings)
    if (clipping.kind === 'highlight' && clipping.text !== '') {
      const book = byBook.get(bookOfClipping(clipping));
      if (book) book.push(clipping);
      else byBook.set(bookOfClipping(clipping), [clipping]);
    }
  for (const clipping of clippings) {
    if (clipping.kind !== 'note' || clipping.text === '' || clipping.place[1] === 0) continue;
    const [at] = clipping.place;
    const book = byBook.get(bookOfClipping(clipping)) ?? [];
    const highlight =
      nearest(
        clipping,
        book.filter(({ place }) => place[1] === at),
      ) ??
      nearest(
        clipping,
        book.filter(({ place: [from, to] }) => from <= at && at <= to),
      );
    if (!highlight) continue;
    notes.set(highlight, [...(notes.get(highlight) ?? []), clipping.text]);
    placed.add(clipping);
  }
  return clippings
    .filter((clipping) => !placed.has(clipping))
    .map((clipping) => ({ ...clipping, note: notes.get(clipping)?.join('\n\n') ?? '' }));
}

/** What a Kindle says in place of words when more was marked of a book than its publisher lets out. */
const LIMIT = /^<.*>$/s;

function readClipping({ kind, title, author, place, day, text, note }: Clipping, now: string): Read<Note> {
  if (kind === null) return bad(message('importNoClipping'));
  if (kind === 'bookmark') return bad(message('importBookmark'));
  if (text === '') return bad(message('importHighlightNoWords'));
  if (LIMIT.test(text)) return bad(message('importClippingLimit'));
  const isNote = kind === 'note';
  return foreignNote(
    {
      known: `kindle:${title}:${author}:${kind}:${place.join('-')}:${text}`,
      source: bookAddress(title, author),
      title,
      author,
      ...(isNote ? { body: text } : { exact: text, body: note }),
      created: day,
    },
    now,
  );
}
