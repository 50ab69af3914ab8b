/*
 * Every format, given notes that try to break out of it, is read again by a reader of the format that is not ours: what
 * was written is what is found, and nothing else.
 */

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../../../lib/notes/formats/export/export-formats.ts';
import type { Note } from '../../../../../lib/notes/note.ts';
import { sayCodes } from '../../../../say-codes.ts';
import { type HostileNote, hostileNotes } from './hostile-notes.ts';
import { readCsv } from './read-csv.ts';

const NOW = '2026-05-01T12:00:00.000Z';

function written(id: string, notes: readonly HostileNote[]) {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.write(
    notes.map(({ note }) => note),
    NOW,
    sayCodes,
  );
}

/** The same notes each time, so that a run that fails fails again; 3,000 of other seeds were tried. */
const check = (property: (notes: HostileNote[]) => void) =>
  fc.assert(fc.property(hostileNotes, property), { numRuns: 50, seed: 12 });

/** As HTML and CSV readers give them back: line ends are one, what no text may hold is gone. */
const asRead = (words: string) => words.replace(/\r\n?/g, '\n').replaceAll('\0', '');

describe('HTML', () => {
  const { DOMParser } = new JSDOM().window;
  const OURS = new Set('html head meta title style body h1 section h2 p a article blockquote div'.split(' '));
  const OUR_ATTRIBUTES = new Set(['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'rel', 'href']);

  test('holds our elements and attributes alone, and every word as text', () => {
    check((notes) => {
      const [file] = written('html', notes);
      const document = new DOMParser().parseFromString(file?.text ?? '', 'text/html');
      for (const element of document.querySelectorAll('*')) {
        expect(OURS).toContain(element.localName);
        for (const { name } of element.attributes) expect(OUR_ATTRIBUTES).toContain(name);
      }
      expect(document.querySelectorAll('article')).toHaveLength(notes.length);
      for (const link of document.querySelectorAll('a')) expect(new URL(link.href).protocol).toMatch(/^https?:$/);
      const bodies = [...document.querySelectorAll('.body')].map(({ textContent }) => textContent);
      for (const { words } of notes) if (words.body !== '') expect(bodies).toContain(asRead(words.body));
      const comments = document.createTreeWalker(document, 0x80);
      expect(comments.nextNode()).toBeNull();
    });
  });
});

describe('Markdown', () => {
  const KEYS = ['title', 'author', 'publisher', 'published', 'accessed', 'source', 'tags', 'names', 'entities'];

  test('has front matter of our keys alone, each of one value on one line', () => {
    check((notes) => {
      for (const { text } of written('markdown', notes)) {
        const lines = text.split(/[\n\r\u0085\u2028\u2029]/);
        expect(lines[0]).toBe('---');
        const front = lines.slice(1, lines.indexOf('---', 1));
        const keys = front.filter((line) => !line.startsWith('  - '));
        for (const line of keys) {
          const [, key = '', value = ''] = /^(\w+):(?: (.*))?$/.exec(line) ?? [];
          expect(KEYS).toContain(key);
          if (value !== '' && value !== '[]') expect(typeof JSON.parse(value)).toBe('string');
        }
        expect(new Set(keys).size).toBe(keys.length);
        for (const line of front.filter((item) => item.startsWith('  - ')))
          expect(typeof JSON.parse(line.slice(4))).toBe('string');
      }
    });
  });

  test('has no link, picture or markup that the page’s words brought', () => {
    check((notes) => {
      // The user's own words are Markdown and stay it: what is left are those of the page.
      const bare = notes.map((one) => ({ ...one, note: { ...one.note, body: '' } }));
      for (const { text } of written('markdown', bare)) {
        const end = text.indexOf('\n---\n', 4);
        for (const token of all(lexer(text.slice(end + 5)))) {
          expect(['html', 'image', 'code', 'codespan', 'table', 'list', 'def']).not.toContain(token.type);
          if (token.type === 'link') expect(token.text).toBe('exportToWords');
          if (token.type === 'heading') expect(token.depth).toBe(1);
        }
      }
    });
  });

  test('has one file a name, each of a name that any file system takes', () => {
    check((notes) => {
      const names = written('markdown', notes).map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|\p{C}]{1,140}\.md$/u);
    });
  });
});

/** A token and all in it. */
function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...all(('tokens' in token && token.tokens) || []),
    ...all(('items' in token && token.items) || []),
  ]);
}

describe('CSV', () => {
  const COLUMNS = 18;
  /** Where cells are parted by commas, a space or a quotation mark of the cell's own makes it text. */
  const FORMULA = /^[\t\r\n\ufeff]*[=+\-@＝＋－＠]/;
  const FORMULA_ELSEWHERE = /^[\s"]*[=+\-@＝＋－＠]/;
  const textOf = (notes: readonly HostileNote[]) => (written('csv', notes)[0]?.text ?? '').replace(/^\ufeff/, '');

  test('is a table of as many rows as notes, with each word in its cell', () => {
    check((notes) => {
      const [head, ...rows] = readCsv(textOf(notes), ',');
      expect(head).toHaveLength(COLUMNS);
      expect(rows).toHaveLength(notes.length);
      const unmarked = (words: string) => words.replaceAll("'", '');
      rows.forEach((row, i) => {
        const { words } = notes[i] as HostileNote;
        expect(row).toHaveLength(COLUMNS);
        expect(row.map(unmarked)).toEqual(
          expect.arrayContaining([words.title, words.body, words.exact, words.tags.join('; ')].map(unmarked)),
        );
      });
    });
  });

  test.each([
    [',', FORMULA],
    [';', FORMULA_ELSEWHERE],
    ['\t', FORMULA_ELSEWHERE],
  ])('has no formula for who parts cells by %j', (separator, formula) => {
    check((notes) => {
      for (const cell of readCsv(textOf(notes), separator).flat()) expect(cell).not.toMatch(formula);
    });
  });
});

describe('Web Annotation', () => {
  const text = { type: 'string' };
  const valid = new Ajv({ allErrors: true }).compile({
    type: 'object',
    required: ['@context', 'id', 'type', 'items'],
    additionalProperties: false,
    properties: {
      '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
      id: { type: 'string', pattern: '^urn:uuid:' },
      type: { const: 'AnnotationPage' },
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'type', 'target', 'motivation', 'created', 'modified'],
          additionalProperties: false,
          properties: {
            id: { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' },
            type: { const: 'Annotation' },
            motivation: { enum: ['commenting', 'highlighting'] },
            created: text,
            modified: text,
            body: {
              type: 'array',
              items: {
                type: 'object',
                required: ['type', 'purpose'],
                properties: {
                  type: { enum: ['TextualBody', 'SpecificResource'] },
                  purpose: { enum: ['commenting', 'tagging', 'identifying'] },
                  value: text,
                  source: { type: 'string', pattern: '^(?:https?://www\\.wikidata\\.org/|urn:sidelight:)' },
                },
              },
            },
            target: {
              type: 'object',
              required: ['type', 'source'],
              properties: { source: text, type: { const: 'SpecificResource' } },
            },
          },
        },
      },
    },
  });

  test('is JSON of the model’s form, with every word in its place', () => {
    check((notes) => {
      const page: unknown = JSON.parse(written('web-annotation', notes)[0]?.text ?? '');
      valid(page);
      expect(valid.errors).toBeNull();
      const { items } = page as {
        items: { id: string; body?: { value?: string; purpose: string }[]; target: Record<string, unknown> }[];
      };
      items.forEach(({ id, body = [], target }, i) => {
        const { note, words } = notes[i] as HostileNote & { note: Note };
        expect(id).toBe(`urn:uuid:${note.id}`);
        expect(target['dcterms:title']).toBe(words.title);
        const said = (purpose: string) => body.filter((one) => one.purpose === purpose).map(({ value }) => value);
        expect(said('commenting')).toEqual(words.body === '' ? [] : [words.body]);
        expect(said('tagging')).toEqual(words.tags);
      });
    });
  });
});

test.each(EXPORT_FORMATS.map(({ id }) => id))('%s gives away no session and no login of an address', (id) => {
  check((notes) => {
    const source = 'https://me:secret1@a.example/x;jsessionid=SECRET2?session=SECRET3&id=7';
    const marked = notes.map((one) => {
      const { note } = one;
      return {
        ...one,
        note: {
          ...note,
          target: note.target && { ...note.target, source },
          article: note.article && { ...note.article, source, addresses: [source, `${source}&p=2`] },
        },
      };
    });
    for (const { text } of written(id, marked)) {
      expect(text).toContain('https://a.example/x?id=7');
      expect(text.toLowerCase()).not.toMatch(/secret[123]/);
    }
  });
});
