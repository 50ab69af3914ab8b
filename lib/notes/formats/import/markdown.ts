/*
 * Our own Markdown, an article a file, read back. It knows a note by the first digits of its id, its day and its
 * colour in the user's language; so it does not claim to be complete. What the user wrote into the file is taken as
 * the note's text.
 */

import { bookAddress } from '../../../identity/book-address.ts';
import { noteAddress } from '../../../identity/note-address.ts';
import { newNote } from '../../new-note.ts';
import type { Note, NoteArticle } from '../../note.ts';
import type { ImportFile } from './file/import-file.ts';
import { numbered } from './foreign-note.ts';
import type { ImportFormat, ImportItems } from './import-format.ts';
import { idThatBegins } from './partial-id.ts';
import { dayOf } from './read-field.ts';
import { good, type Read, readNote, readTargetFields } from './read-note.ts';
import { targetsOf } from './web-annotation-target.ts';
import { colourIn, creditIn } from './written-words.ts';

interface Section {
  readonly article: NoteArticle | null;
  readonly text: string;
  /** "colour yellow · #tag · 2026-05-01" */
  readonly marks: readonly string[];
  readonly id: string;
}

/** Ends each note: its marks, and the first digits of its id as Obsidian's name of the block. */
const MARKS = /^\*(.+)\* \^([0-9a-f]{8})[ \t]*$/gm;

/** "> [To the words](<https://…>)" ends what is quoted. */
const LINK = /^> ?\[[^\]]*\]\(<([^>]*)>\)$/;

export const markdownImport: ImportFormat = {
  id: 'markdown',
  label: 'exportMarkdown',
  lacks: ['place', 'article', 'colour', 'tag-spelling', 'white-space', 'entities', 'created', 'modified'],
  items: sectionsIn,
  nameOf: (item) => (item as Section).text.replace(/^[>\s]+/, ''),
  read: (item, now) => [readSection(item as Section, now)],
};

function sectionsIn(file: ImportFile): ImportItems | null {
  if (file.kind !== 'text') return null;
  const text = file.text.replace(/\r\n?/g, '\n');
  const [head, front = ''] = /^\s*---\n(.*?)\n---\n/s.exec(text) ?? [];
  if (head === undefined || !/^source: "/m.test(front) || !/^entities:/m.test(front)) return null;
  const article = articleIn(front);
  const each = numbered();
  const items: Section[] = [];
  let from = head.length;
  for (const { index, 0: line, 1: marks = '', 2: digits = '' } of text.matchAll(MARKS)) {
    const part = text.slice(from, index);
    from = index + line.length;
    // Before the first stands the heading, before the others a line between them.
    const words = items.length === 0 ? part.replace(/^\s*# .*\n/, '') : part.replace(/^\s*---\n/, '');
    const id = idThatBegins(digits, each(`${article?.source ?? ''}\n${digits}`));
    items.push({ article, text: words.trim(), marks: marks.split(' · '), id });
  }
  return { items };
}

/** A line of front matter is a JSON string, so that none is read that was not written so. */
function valueIn(front: string, key: string): string {
  const [, written = '""'] = new RegExp(`^${key}: ("(?:[^"\\\\]|\\\\.)*")$`, 'm').exec(front) ?? [];
  try {
    return String(JSON.parse(written));
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}

function articleIn(front: string): NoteArticle | null {
  const [title, author] = [valueIn(front, 'title'), valueIn(front, 'author')];
  const source = noteAddress(valueIn(front, 'source')) ?? (title === '' ? null : bookAddress(title, author));
  return source === null
    ? null
    : {
        source,
        addresses: [],
        title,
        author,
        publisher: valueIn(front, 'publisher'),
        published: dayOf(valueIn(front, 'published')),
      };
}

/** Every sign of ASCII may be escaped, and was where it could be markup. */
const unescaped = (words: string): string => words.replace(/\\([!-/:-@[-`{-~])/g, '$1');

interface Quoted {
  readonly exact: string;
  readonly credit: string;
  readonly link: string;
  readonly body: string;
}

/** The words quoted at its beginning, which a link ends; a quote of the user's own has none. */
function quotedIn(text: string): Quoted {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  const quote = lines.slice(0, end < 0 ? lines.length : end);
  const link = LINK.exec(quote.at(-1) ?? '')?.[1];
  if (link === undefined) return { exact: '', credit: '', link: '', body: text };
  const said = quote.slice(0, -1).map((line) => line.replace(/^> ?/, ''));
  while (said.at(-1) === '') said.pop();
  const credit = said.length > 1 ? creditIn(said.at(-1) ?? '') : null;
  const words = (credit === null ? said : said.slice(0, -1)).join('\n').replace(/\n\n/g, '\n').trim();
  return {
    exact: unescaped(words),
    credit: unescaped(credit ?? ''),
    link,
    body: lines.slice(quote.length).join('\n').trim(),
  };
}

function readSection({ article, text, marks, id }: Section, now: string): Read<Note> {
  const { exact, credit, link, body } = quotedIn(text);
  // What the link says of the words around them.
  const [{ selector } = { selector: [] }] = targetsOf(link);
  const quote = (selector[0] ?? {}) as { prefix?: string; suffix?: string };
  const target =
    exact === ''
      ? good(null)
      : readTargetFields({
          source: article?.source ?? '',
          selector: { type: 'TextQuoteSelector', exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
          credit,
        });
  if (target.why !== null) return target;
  const day = dayOf(marks.at(-1));
  const created = day === null ? now : `${day.slice(0, 10)}T00:00:00.000Z`;
  const note = newNote(
    {
      body,
      tags: marks.filter((mark) => mark.startsWith('#')).map((mark) => unescaped(mark).slice(1)),
      colour: marks.map(colourIn).find((colour) => colour !== null) ?? 'yellow',
      target: target.value,
      article,
    },
    id,
    created,
  );
  return readNote(note);
}
