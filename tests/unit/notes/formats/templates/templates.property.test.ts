/*
 * Whatever notes hold, a file of a template is what it claims to be to a reader that is not ours; whatever a template
 * says, it is read or refused with a place in it, and never runs on.
 */

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { lexer, type Token } from 'marked';
import { expect, test } from 'vitest';
import { Refusal } from '../../../../../lib/i18n/message.ts';
import { NO_EXPORT_WORDS } from '../../../../../lib/notes/formats/export/export-words.ts';
import { fileName } from '../../../../../lib/notes/formats/export/file-name.ts';
import { BUILT_IN_TEMPLATES } from '../../../../../lib/notes/formats/templates/built-in.ts';
import { TEMPLATE_FIELDS } from '../../../../../lib/notes/formats/templates/fields.ts';
import { FILTERS } from '../../../../../lib/notes/formats/templates/filters.ts';
import { readTemplate } from '../../../../../lib/notes/formats/templates/read-template.ts';
import { templateFiles } from '../../../../../lib/notes/formats/templates/template-files.ts';
import type { ExportTemplate } from '../../../../../lib/settings/export-template.ts';
import { sayCodes } from '../../../../say-codes.ts';
import { type HostileNote, hostileNotes } from '../hostile/hostile-notes.ts';

const options = { now: '2026-05-01T12:00:00.000Z', say: sayCodes, words: NO_EXPORT_WORDS };
const RUNS = { numRuns: 60, seed: 17 };

const check = (property: (notes: HostileNote[]) => void) => fc.assert(fc.property(hostileNotes, property), RUNS);

function written(template: ExportTemplate, notes: readonly HostileNote[]): readonly { name: string; text: string }[] {
  const made = templateFiles(
    template,
    notes.map(({ note }) => note),
    options,
  );
  if (!made.ok) throw new Error(`${template.id}: ${sayCodes(made.fault.why)} in line ${made.fault.line}`);
  return made.files;
}

const builtIn = (id: string): ExportTemplate => {
  const found = BUILT_IN_TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

const articlesIn = (notes: readonly HostileNote[]): number =>
  new Set(notes.map(({ note }) => note.article?.source ?? note.target?.source ?? '')).size;

test.each(BUILT_IN_TEMPLATES)('$name is a template', ({ text, file, per }) => {
  expect([readTemplate(text, per), readTemplate(file, per)]).toMatchObject([{ ok: true }, { ok: true }]);
});

test('CSL-JSON is JSON, an item an article', () => {
  check((notes) => {
    const items: unknown = JSON.parse(written(builtIn('csl-json'), notes)[0]?.text ?? '');
    expect(items).toHaveLength(articlesIn(notes));
    for (const item of items as { id: string; type: string }[]) {
      expect(item.id).toMatch(/^[a-z0-9-]+$/);
      expect(item.type).toBe('article-newspaper');
    }
  });
});

test('BibTeX is entries of balanced braces, and nothing between them', () => {
  check((notes) => {
    const text = written(builtIn('bibtex'), notes)[0]?.text ?? '';
    let depth = 0;
    let outside = '';
    for (const sign of text) {
      if (sign === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
      if (depth === 0 && sign !== '}') outside += sign;
      if (sign === '{') depth++;
    }
    expect(depth).toBe(0);
    expect(outside.replace(/\s/g, '')).toBe('@online{'.repeat(articlesIn(notes)));
  });
});

test('RIS is lines of a tag each, from TY to ER', () => {
  check((notes) => {
    const lines = (written(builtIn('ris'), notes)[0]?.text ?? '').split(/[\n\r\u0085\u2028\u2029]/).filter(Boolean);
    for (const line of lines) expect(line).toMatch(/^(?:TY|TI|AU|T2|PY|DA|Y2|UR|KW|N1|ER) {2}- /);
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(articlesIn(notes));
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(articlesIn(notes));
  });
});

function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...all(('tokens' in token && token.tokens) || []),
    ...all(('items' in token && token.items) || []),
  ]);
}

test('Obsidian’s Markdown has front matter of one line a key, and no markup that a page brought', () => {
  check((notes) => {
    const bare = notes.map((one) => ({ ...one, note: { ...one.note, body: '' } }));
    for (const { text } of written(builtIn('obsidian'), bare)) {
      const end = text.indexOf('\n---\n', 4);
      for (const line of text.slice(4, end).split(/[\n\r\u0085\u2028\u2029]/))
        expect(line).toMatch(
          /^(?:title|author|publisher|published|accessed|source|tags|names): (?:".*"|\[.*\]|\d{4}-\d\d-\d\d)$/,
        );
      for (const token of all(lexer(text.slice(end + 5)))) {
        expect(['html', 'image', 'code', 'codespan', 'table', 'def', 'hr']).not.toContain(token.type);
        if (token.type === 'link') expect(token.text).toBe('exportToWords');
        if (token.type === 'heading') expect(token.depth).toBe(1);
      }
    }
  });
});

test('Logseq’s has its properties above, a line each', () => {
  check((notes) => {
    for (const { text } of written(builtIn('logseq'), notes)) {
      const [head = ''] = text.split('\n\n');
      expect(head.split('\n').map((line) => line.split('::')[0])).toEqual(
        'title author publisher date source tags'.split(' '),
      );
    }
  });
});

test('HTML of any template holds no element that a page brought', () => {
  const { DOMParser } = new JSDOM().window;
  const template: ExportTemplate = {
    ...{ id: 'x', name: 'x', per: 'all', form: 'html', ending: 'html', file: 'x' },
    text: '{% for n in notes %}<p title="{{ n.quote }}"><a href="{{ n.link }}">{{ n.body }}</a>{{ n.tags | each: "<i>", "</i>" | join: "" }}</p>{% end %}',
  };
  check((notes) => {
    const page = new DOMParser().parseFromString(written(template, notes)[0]?.text ?? '', 'text/html');
    const names = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].filter((name) => !['p', 'a', 'i'].includes(name))).toEqual([]);
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|$)/);
  });
});

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

test('a file’s name is one on every system, whatever the title', () => {
  const parts = fc.constantFrom(
    'CON',
    'nul',
    '.',
    '..',
    '/',
    '\\',
    ' ',
    ':',
    '\u202e',
    '😀',
    '語',
    '\ud800',
    'a',
    '%',
    '\0',
  );
  const titles = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(parts, { maxLength: 300 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(titles, (title) => {
      const name = fileName(title, 'Article');
      expect(name).toMatch(/^[^\\/:*?"<>|#^[\]%\p{C}]+$/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
      expect(name).not.toMatch(RESERVED);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210);
    }),
    { numRuns: 2_000, seed: 17 },
  );
});

test('any text is a template or is told what is wrong in which line of it', () => {
  const piece = fc.constantFrom(
    ...['{{', '}}', '{%', '%}', '{#', '#}', '|', ':', ',', '"', '\\', '\n', ' ', '.', '==', 'x', '7', '__proto__', 'é'],
    ...[
      'if ',
      'for ',
      'in ',
      'else',
      'elsif ',
      'end',
      'not ',
      'and ',
      'contains ',
      'note',
      'notes',
      'article',
      'title',
    ],
    ...Object.keys(FILTERS),
    ...Object.keys(TEMPLATE_FIELDS.article),
    ...[
      '{{ article.title }}',
      '{% for note in notes %}',
      '{{ note.body | lines: "> " }}',
      '{% end %}',
      '{% if note.quote %}',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), hostileNotes, (pieces, notes) => {
      const text = pieces.join('');
      const read = readTemplate(text, 'article');
      if (!read.ok) {
        expect(read.fault.line).toBeGreaterThan(0);
        expect(read.fault.line).toBeLessThanOrEqual(text.split('\n').length);
        return;
      }
      try {
        written({ ...builtIn('obsidian'), text }, notes.slice(0, 3));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }),
    { numRuns: 3_000, seed: 17 },
  );
});
