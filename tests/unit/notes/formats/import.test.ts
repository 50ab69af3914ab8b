import { describe, expect, test } from 'vitest';
import { type Message, type MessageCode, message } from '../../../../lib/i18n/message.ts';
import { backupPieces } from '../../../../lib/notes/formats/export/backup.ts';
import { webAnnotationExport } from '../../../../lib/notes/formats/export/web-annotation.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import type { ImportReading } from '../../../../lib/notes/formats/import/import-reading.ts';
import { plainText } from '../../../../lib/notes/formats/import/plain-words.ts';
import { planImport } from '../../../../lib/notes/formats/import/plan-import.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sayCodes } from '../../../say-codes.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const read = (value: unknown): ImportReading =>
  readImport(typeof value === 'string' ? value : JSON.stringify(value), NOW);
const backup = (notes: readonly Note[]): string => [...backupPieces({ notes }, NOW)].join('');

describe('a backup', () => {
  const notes = [
    sampleNote(1),
    { ...sampleNote(2), deleted: NOW },
    { ...sampleNote(3), target: null, article: null, entities: ['Q7', 'person:anna berg'] },
  ];

  test('comes back the same, bin included', () =>
    expect(read(backup(notes))).toMatchObject({ format: 'backup', notes, refused: [], error: null }));

  test('that breaks off gives every whole note', () => {
    const text = backup(notes);
    const reading = read(text.slice(0, text.indexOf(notes[2]?.id ?? '') + 50));
    expect(reading.notes).toEqual(notes.slice(0, 2));
    expect(reading.error).toEqual(message('importDamagedItems', 1));
  });

  test('with a damaged line in the middle gives the others', () => {
    const lines = backup(notes).split('\n');
    lines[3] = `${lines[3]?.slice(0, 80)}"},`;
    expect(read(lines.join('\n')).notes.length).toBeGreaterThanOrEqual(1);
  });

  test('of a newer version is not read in part', () => {
    expect(read({ format: 'sidelight-backup', version: 2, notes })).toMatchObject({
      notes: [],
      error: message('importNewerBackup'),
    });
  });

  const SPOILT: [name: string, change: Record<string, unknown>, why: Message][] = [
    ['another version', { version: 2 }, message('importUnknownVersion', '2')],
    ['an id that is none', { id: '../x' }, message('importNoUuid', '../x')],
    ['no date', { created: 'yesterday' }, message('importDates')],
    ['a body that is an object', { body: { toString: 1 } }, message('importBodyNoText')],
    ['an endless body', { body: 'x'.repeat(200_001) }, message('importBodyTooLong')],
    [
      'a script for an address',
      { article: { source: 'javascript:alert(1)' } },
      message('importArticleNoAddress', 'javascript:alert(1)'),
    ],
    [
      'a page of an extension for an address',
      { target: { ...sampleNote(1).target, source: 'chrome-extension://abc/x.html' } },
      message('importNoWebAddress', 'chrome-extension://abc/x.html'),
    ],
    ['no quoted words', { target: { source: 'https://a.example', selector: [] } }, message('importQuotesNothing')],
    ['a target that is a list', { target: [1] }, message('importTargetNoObject')],
  ];
  for (const [name, change, why] of SPOILT)
    test(`a note with ${name} is refused, the others kept`, () => {
      const reading = read({
        format: 'sidelight-backup',
        version: 1,
        notes: [{ ...sampleNote(9), ...change }, sampleNote(1)],
      });
      expect(reading.notes).toEqual([sampleNote(1)]);
      expect(reading.refused).toMatchObject([{ item: 1, why }]);
      expect(reading.refused).toHaveLength(1);
    });

  test('addresses that are not of the web are dropped, names cut, tags cleaned', () => {
    const note = sampleNote(1);
    const spoilt = {
      ...note,
      tags: ['#a', 'A', ' ', 7],
      article: { ...note.article, addresses: ['data:x', 'https://b.example/'], title: 'x'.repeat(9_000) },
    };
    const [got] = read({ format: 'sidelight-backup', version: 1, notes: [spoilt] }).notes;
    expect(got?.tags).toEqual(['a']);
    expect(got?.article?.addresses).toEqual(['https://b.example/']);
    expect(got?.article?.title).toHaveLength(2_000);
  });

  test('a key that reaches for the prototype changes nothing', () => {
    const text = backup([sampleNote(1)]).replace('"version":1,"id"', '"__proto__":{"polluted":1},"version":1,"id"');
    expect(read(text).notes).toEqual([sampleNote(1)]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('W3C Web Annotation', () => {
  test('what goes out comes back the same', () => {
    const caption = sampleNote(4);
    const target = caption.target && { ...caption.target, credit: '© Tomas Vell / AFP', clean: 'harbour' };
    const notes = [
      sampleNote(1),
      { ...caption, target },
      { ...sampleNote(3), entities: ['Q3', 'person:anna berg 100%'] },
    ];
    const text = webAnnotationExport.write(notes, NOW, sayCodes)[0]?.text ?? '';
    expect(read(text)).toMatchObject({ format: 'web-annotation', notes, refused: [], error: null });
  });

  test('what goes out has what the model requires', () => {
    const page = JSON.parse(webAnnotationExport.write([sampleNote(1)], NOW, sayCodes)[0]?.text ?? '');
    expect(page['@context'][0]).toBe(CONTEXT);
    expect(page).toMatchObject({ type: 'AnnotationPage', id: expect.stringMatching(/^urn:uuid:/) });
    expect(page.items[0]).toMatchObject({
      type: 'Annotation',
      id: expect.stringMatching(/^urn:uuid:/),
      target: { source: expect.any(String) },
    });
  });

  const annotation = {
    '@context': CONTEXT,
    id: 'https://annos.example/1',
    type: 'Annotation',
    bodyValue: 'A thought',
    target: {
      source: 'https://a.example/',
      selector: { type: 'TextQuoteSelector', exact: 'words', prefix: 'a', suffix: 'b' },
    },
  };
  const FORMS: [name: string, file: unknown][] = [
    ['a single annotation', annotation],
    ['a list', [annotation]],
    ['a page', { '@context': CONTEXT, type: 'AnnotationPage', items: [annotation] }],
    ['a collection', { '@context': [CONTEXT], type: ['AnnotationCollection'], first: { items: [annotation] } }],
    [
      'a source that is an object',
      { ...annotation, target: { ...annotation.target, source: { id: 'https://a.example/' } } },
    ],
  ];
  for (const [name, file] of FORMS)
    test(`reads ${name}`, () => {
      const [note] = read(file).notes;
      expect(note).toMatchObject({ body: 'A thought', created: NOW, target: { source: 'https://a.example/' } });
    });

  test('the same foreign id gives the same note id', () =>
    expect(read(annotation).notes[0]?.id).toBe(read([annotation]).notes[0]?.id));

  const SPOILT: [name: string, change: Record<string, unknown>, why: Message][] = [
    ['no id', { id: undefined }, message('importNoId')],
    ['no target', { target: undefined }, message('importNoTarget')],
    ['another type', { type: 'Bookmark' }, message('importNoAnnotation', 'Bookmark')],
    ['a script for a target', { target: 'javascript:alert(1)' }, message('importNoWebAddress', 'javascript:alert(1)')],
  ];
  for (const [name, change, why] of SPOILT)
    test(`an annotation with ${name} is refused`, () => {
      const reading = read({ '@context': CONTEXT, type: 'AnnotationPage', items: [{ ...annotation, ...change }] });
      expect(reading).toMatchObject({ notes: [], refused: [{ item: 1, why }] });
    });
});

describe('Hypothesis', () => {
  const row = {
    id: 'abc',
    created: '2025-02-03T04:05:06.123456+00:00',
    updated: '2025-02-04T04:05:06.123456+00:00',
    uri: 'https://a.example/story',
    text: 'My *thought*',
    tags: ['one', 'two'],
    document: { title: ['The story'] },
    target: [
      {
        source: 'https://a.example/story',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 5, end: 10 },
          { type: 'TextQuoteSelector', exact: 'words', prefix: 'some ', suffix: ' here' },
        ],
      },
    ],
  };
  for (const [name, file] of [
    ['the sidebar', { export_date: NOW, annotations: [row] }],
    ['the API', { total: 1, rows: [row] }],
  ] as const)
    test(`what ${name} gives`, () => {
      const { notes, format } = read(file);
      expect(format).toBe('hypothesis');
      expect(notes[0]).toMatchObject({
        body: 'My *thought*',
        tags: ['one', 'two'],
        created: '2025-02-03T04:05:06.123Z',
        modified: '2025-02-04T04:05:06.123Z',
        target: { selector: [{ exact: 'words' }, { start: 5, end: 10 }] },
        article: { title: 'The story' },
      });
    });

  test('a page note is kept on the article, a reply on the words it answers; an empty one is refused', () => {
    const reading = read({
      annotations: [
        row,
        { ...row, id: 'r', references: ['abc'], target: [{ source: row.uri }] },
        { ...row, id: 'p', target: [{ source: row.uri }] },
        { ...row, id: 'e', text: '', target: [] },
        { ...row, id: 'f', uri: 'urn:x-pdf:1234' },
      ],
    });
    expect(reading.notes.map(({ target }) => target === null)).toEqual([false, false, true]);
    expect(reading.notes[1]?.body).toBe('> My *thought*\n\nMy *thought*');
    expect(reading.refused.map(({ item }) => item)).toEqual([4, 5]);
  });
});

describe('Obsidian Web Clipper', () => {
  const page = {
    url: 'https://a.example/story',
    highlights: [{ text: '<p>Some <b>words</b> &amp; more</p>', timestamp: '2025-02-03T04:05:06.000Z' }],
  };

  test('what it exports', () => {
    const { notes, format } = read([page]);
    expect(format).toBe('obsidian-highlights');
    expect(notes[0]).toMatchObject({
      motivation: 'highlighting',
      created: '2025-02-03T04:05:06.000Z',
      target: { source: page.url, selector: [{ exact: 'Some words & more' }, {}] },
    });
  });

  test('what it stores', () => {
    const { notes } = read({
      'https://a.example/story': {
        ...page,
        highlights: [{ id: '1738555506000', content: 'Some words', notes: ['why'] }],
      },
    });
    expect(notes[0]).toMatchObject({ body: 'why', created: '2025-02-03T04:05:06.000Z' });
  });

  test('a highlight without words and a page without a web address are refused', () => {
    const reading = read([
      { ...page, highlights: [...page.highlights, { text: '<p></p>' }, 7] },
      { ...page, url: 'javascript:1' },
    ]);
    expect(reading.notes).toHaveLength(1);
    expect(reading.refused.map(({ item }) => item)).toEqual([1, 1, 2]);
  });

  test('HTML becomes its words, a bare "<" stays', () => {
    expect(plainText('a < b<br>c &#x41;&#0;&bogus; <!-- x')).toBe('a < b c A&#0;&bogus; <!-- x');
  });
});

describe('a file that is something else', () => {
  const FILES: [name: string, text: string, error: MessageCode][] = [
    ['nothing', ' \ufeff ', 'importEmpty'],
    ['signs that are no text', '\u0089PNG\r\n\u001a\0\0', 'importIsOther'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'importIsOther'],
    ['a number', '42', 'importUnknownKind'],
    ['other JSON', '{"name":"x","items":[{"a":1}]}', 'importUnknownKind'],
    ['brackets without end', '['.repeat(300_000), 'importUnreadable'],
    ['objects without end', '{"a":['.repeat(100_000), 'importUnreadable'],
    ['brackets closed', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'importUnknownKind'],
  ];
  for (const [name, text, error] of FILES)
    test(`${name}: a clear message and no note`, () =>
      expect(readImport(text, NOW)).toMatchObject({ notes: [], error: { code: error } }));

  test('100,000 spoilt items are counted without end of memory', () => {
    const reading = read({
      format: 'sidelight-backup',
      version: 1,
      notes: Array.from({ length: 100_000 }, () => ({ version: 1 })),
    });
    expect(reading.notes).toEqual([]);
    expect(reading.refused.length).toBeLessThanOrEqual(1_000);
  });
});

test('a plan overwrites nothing: new, the same, and different are told apart', () => {
  const [a, b, c] = [sampleNote(1), sampleNote(2), sampleNote(3)];
  const theirs = { ...b, body: 'another text' };
  const reordered = Object.fromEntries(Object.entries(c).reverse()) as unknown as Note;
  expect(planImport([a, theirs, reordered], [b, c])).toEqual({
    fresh: [a],
    same: [c],
    changed: [],
    conflicting: [{ ours: b, theirs }],
  });
});
