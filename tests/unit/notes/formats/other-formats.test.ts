/* What others write, at its edges, and what becomes of a whole file: counted, planned, refused. */

import { describe, expect, test } from 'vitest';
import { backupPieces } from '../../../../lib/notes/formats/export/backup.ts';
import { byArticle, provenanceOf } from '../../../../lib/notes/formats/export/provenance.ts';
import { readBackupExtras } from '../../../../lib/notes/formats/import/backup.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { plainText } from '../../../../lib/notes/formats/import/plain-words.ts';
import { planImport } from '../../../../lib/notes/formats/import/plan-import.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const read = (file: unknown) => readImport(typeof file === 'string' ? file : JSON.stringify(file), NOW);

describe('Hypothesis', () => {
  const row = { id: 'abc', uri: 'https://a.example/', text: 'x', target: [{ source: 'https://a.example/' }] };
  const words = [{ selector: [{ type: 'TextQuoteSelector', exact: 'words' }] }];

  test.each<[name: string, change: object, note: object]>([
    ['without dates', {}, { created: NOW, modified: NOW }],
    [
      'with one date',
      { created: '2026-01-01T00:00:00Z' },
      { created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' },
    ],
    ['without words of the page', { target: [{ selector: [{ type: 'RangeSelector' }] }] }, { target: null }],
    ['without a text', { text: '', target: words }, { body: '', target: { selector: [{ exact: 'words' }, {}] } }],
    ['without a title', { document: {} }, { article: { title: '', source: 'https://a.example/', addresses: [] } }],
    ['with a title that is no list', { document: { title: 'T' } }, { article: { title: 'T' } }],
    ['with an endless title', { document: { title: ['x'.repeat(3_000)] } }, { article: { title: 'x'.repeat(2_000) } }],
    ['with tags of another kind', { tags: [7, 'a'] }, { tags: ['a'] }],
    ['with the longest text', { text: 'x'.repeat(200_000) }, { body: 'x'.repeat(200_000) }],
  ])('%s', (_, change, note) => {
    expect(read([{ ...row, ...change }])).toMatchObject({ format: 'hypothesis', notes: [note], refused: [] });
  });

  test.each<[name: string, change: object]>([
    ['an address that is none', { uri: 'file:///x' }],
    ['a text too long', { text: 'x'.repeat(200_001) }],
    ['neither words nor a text', { text: '' }],
    ['words too long', { target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x'.repeat(1_000_001) }] }] }],
  ])('is refused: %s', (_, change) => {
    expect(read([row, { ...row, ...change }]).refused).toMatchObject([{ item: 2, why: { code: expect.any(String) } }]);
  });

  test('what has no id is known again by what it says', () => {
    const ids = [{ ...row, id: undefined }, { ...row, id: undefined, text: 'y' }, row].map(
      (item) => read([item]).notes[0]?.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(read([{ ...row, id: undefined }]).notes[0]?.id).toBe(ids[0]);
  });

  test.each<[name: string, file: unknown]>([
    ['an annotation with a context is another format’s', [{ ...row, '@context': 'x' }]],
    ['an address alone is none', [{ uri: 'https://a.example/' }]],
    ['a number for an address is none', [{ ...row, uri: 7 }]],
    ['an empty list is none', []],
    ['items that are none', [null, 'x', []]],
  ])('%s', (_, file) => {
    expect(read(file)).toMatchObject({ format: null, error: { code: expect.any(String) } });
  });

  test('a file that breaks off gives its whole items', () => {
    const text = JSON.stringify({ rows: [row, { ...row, id: 'b' }] });
    expect(read(text.slice(0, -10))).toMatchObject({
      format: 'hypothesis',
      notes: [{ body: 'x' }],
      error: { code: expect.any(String) },
    });
  });
});

describe('Obsidian', () => {
  const page = (highlight: unknown, part: object = {}) => [
    { url: 'https://a.example/', highlights: [highlight], ...part },
  ];

  test.each<[name: string, highlight: object, note: object]>([
    ['words in its text', { text: 'a' }, { target: { selector: [{ exact: 'a' }, { start: 0, end: 1 }] } }],
    ['or its content', { content: 'b' }, { target: { selector: [{ exact: 'b' }, {}] } }],
    ['or its exact text', { exactText: 'c' }, { target: { selector: [{ exact: 'c' }, {}] } }],
    ['the first of them', { exactText: 'c', content: 'b', text: 'a' }, { target: { selector: [{ exact: 'a' }, {}] } }],
    [
      'notes of its own',
      { text: 'a', notes: ['x', '', 'y'], note: 'z' },
      { body: 'x\n\ny\n\nz', motivation: 'commenting' },
    ],
    ['no notes', { text: 'a' }, { body: '', motivation: 'highlighting' }],
    ['a time', { text: 'a', timestamp: '2026-01-01', id: '1738555506000' }, { created: '2026-01-01T00:00:00.000Z' }],
    ['a time in its id', { text: 'a', id: '1738555506000' }, { created: '2025-02-03T04:05:06.000Z' }],
    ['an id that is no time', { text: 'a', id: '9000000000000' }, { created: NOW }],
    ['nor this', { text: 'a', id: '0' }, { created: NOW }],
    ['nor words', { text: 'a', id: 'abc' }, { created: NOW }],
  ])('a highlight with %s', (_, highlight, note) => {
    expect(read(page(highlight))).toMatchObject({ format: 'obsidian-highlights', notes: [note], refused: [] });
  });

  test('the page’s title goes along, no longer than a title is', () => {
    expect(read(page({ text: 'a' }, { title: 'x'.repeat(3_000) })).notes[0]?.article).toMatchObject({
      source: 'https://a.example/',
      title: 'x'.repeat(2_000),
    });
  });

  test('the same words of the same page are one note, of another page or other words another', () => {
    const id = (text: string, url = 'https://a.example/') => read(page({ text }, { url })).notes[0]?.id;
    expect(new Set([id('a'), id('b'), id('a', 'https://b.example/')]).size).toBe(3);
    expect(id('a')).toBe(id('a'));
  });

  test.each<[name: string, file: unknown]>([
    ['words too long', page({ text: 'x'.repeat(1_000_001) })],
    ['words for a highlight', page('a')],
    ['no words', page({ text: '<br>' })],
    ['an address that is none', page({ text: 'a' }, { url: 'x' })],
    ['a page that is none beside one', [...page({ text: 'a' }).slice(0, 0), { url: 'https://a.example/' }, ...page(7)]],
  ])('is refused: %s', (_, file) => {
    expect(read(file).notes).toEqual([]);
    expect(read(file).refused.length).toBeGreaterThan(0);
  });

  test('its own store is read, under a name or without', () => {
    const [stored] = page({ text: 'a' });
    for (const file of [{ 'https://a.example/': stored }, { highlights: { 'https://a.example/': stored } }])
      expect(read(file).notes).toHaveLength(1);
  });

  test.each([
    ['<p>a</p><p>b</p>', 'a b'],
    ['a<br/>b<b>c</b>', 'a bc'],
    ['<h2 class="x">a</h2>b', 'a b'],
    ['<LI>a</LI>b', 'a b'],
    ['<pre>a</pre>b', 'ab'],
    ['&lt;b&gt; &AMP; &quot;&apos;&nbsp;x', '<b> & "\' x'],
    ['&#65;&#x42;&#X43;', 'ABC'],
    ['&#0; &#1114112; &#x110000; &unknown;', '&#0; &#1114112; &#x110000; &unknown;'],
    ['&#1114111;', '\u{10ffff}'],
    ['  a \n\t b  ', 'a b'],
    ['a < b > c', 'a < b > c'],
    ['x<3', 'x<3'],
  ])('%j becomes %j', (html, words) => {
    expect(plainText(html)).toBe(words);
  });
});

describe('a backup', () => {
  const reading = {
    version: 1,
    source: 'https://a.example/',
    title: '',
    published: null,
    first: NOW,
    last: NOW,
    entities: [],
    key: 'a.example/',
  };
  const whole = (content: Parameters<typeof backupPieces>[0]) => [...backupPieces(content, NOW)].join('');

  test('is JSON with a note a line, and what else it holds', () => {
    const text = whole({
      notes: [sampleNote(1), sampleNote(2)],
      readings: [reading as never, { ...reading, key: 'b' } as never],
      settings: { a: 1 },
    });
    expect(JSON.parse(text)).toMatchObject({
      ...{ format: 'sidelight-backup', version: 1, written: NOW, count: 2, settings: { a: 1 } },
      ...{ notes: [sampleNote(1), sampleNote(2)], readings: [reading, { key: 'b' }] },
    });
    expect(text.split('\n').filter((line) => line.includes('"motivation"'))).toHaveLength(2);
  });

  test('of nothing is JSON too', () => {
    expect(JSON.parse(whole({ notes: [] }))).toMatchObject({ count: 0, notes: [], readings: [], settings: null });
  });

  test('gives back what it held besides notes, and nothing of what is damaged', () => {
    const text = whole({ notes: [], readings: [reading as never, { version: 7 } as never], settings: { a: 1 } });
    expect(readBackupExtras(text)).toEqual({ readings: [reading], settings: { a: 1 } });
    for (const other of [
      '',
      text.slice(0, -5),
      '{"format":"other"}',
      text.replace('"version":1', '"version":2'),
      '[]',
      'null',
    ])
      expect(readBackupExtras(other)).toEqual({ readings: [], settings: null });
  });

  test.each<[name: string, file: object, error: boolean]>([
    ['of this version', { version: 1 }, false],
    ['of an earlier one', { version: 0 }, false],
    ['of a newer one', { version: 2 }, true],
    ['of none', {}, true],
    ['of one in words', { version: '1' }, true],
  ])('%s', (_, file, error) => {
    const reading = read({ format: 'sidelight-backup', notes: [sampleNote(1)], ...file });
    expect([reading.format, reading.notes.length, reading.error !== null]).toEqual(['backup', error ? 0 : 1, error]);
  });
});

describe('a file as a whole', () => {
  const backup = (notes: unknown[]) => ({ format: 'sidelight-backup', version: 1, notes });

  test('two items of one id are one note, and that is told', () => {
    const file = backup([sampleNote(1), { ...sampleNote(1), body: 'again' }, sampleNote(2)]);
    expect(read(file)).toMatchObject({
      notes: [sampleNote(1), sampleNote(2)],
      refused: [{ item: 2, why: { code: expect.any(String) } }],
      error: null,
    });
  });

  test('refusals are listed up to a thousand, each with its place', () => {
    const { refused, moreRefused } = read(backup(Array.from({ length: 1_005 }, () => 7)));
    expect([refused.length, refused[0]?.item, refused.at(-1)?.item]).toEqual([1_000, 1, 1_000]);
    expect(moreRefused).toBe(5);
  });

  test('a mark of byte order before it does not matter', () => {
    expect(read(`\ufeff${JSON.stringify(backup([sampleNote(1)]))}`).notes).toHaveLength(1);
  });

  test('a damaged one is read by the kind of what is whole in it, and what was broken is counted', () => {
    const text = JSON.stringify(backup([sampleNote(1), { a: 1 }, sampleNote(2)]));
    const one = read(text.slice(0, -20));
    expect(one).toMatchObject({ format: 'backup', notes: [sampleNote(1)], refused: [] });
    const none = read(text.slice(0, -2));
    expect(none).toMatchObject({
      format: 'backup',
      notes: [sampleNote(1), sampleNote(2)],
      error: { code: expect.any(String) },
    });
    expect(none.error).not.toEqual(one.error);
  });
});

describe('a plan', () => {
  const note = sampleNote(1);
  test.each<[name: string, theirs: Note, part: 'fresh' | 'same' | 'changed' | 'conflicting']>([
    ['a note that is not here is new', sampleNote(2), 'fresh'],
    ['the same in another order is the same', Object.fromEntries(Object.entries(note).reverse()) as never, 'same'],
    [
      'deep inside too',
      { ...note, article: Object.fromEntries(Object.entries(note.article ?? {}).reverse()) as never },
      'same',
    ],
    ['another order of tags is another', { ...note, tags: ['b', 'a'] }, 'conflicting'],
    ['another body is another', { ...note, body: 'x' }, 'conflicting'],
    ['one that was edited later in the file is told apart', { ...note, body: 'x', modified: NOW }, 'changed'],
    ['the same in the bin is another', { ...note, deleted: NOW }, 'conflicting'],
  ])('%s', (_, theirs, part) => {
    const plan = planImport([theirs], [{ ...note, tags: note.tags }]);
    expect(Object.entries(plan).flatMap(([name, notes]) => (notes.length > 0 ? [name] : []))).toEqual([part]);
  });
});

describe('where words come from', () => {
  const note = sampleNote(1);

  test.each<[name: string, part: Partial<Note>, from: object]>([
    [
      'an article and its words',
      {},
      {
        title: 'Harbour news 1',
        publisher: 'The Quay',
        published: '2026-03-02',
        accessed: '2026-04-02',
        address: 'https://news.example/1',
        link: expect.stringContaining('#:~:text='),
        credit: '',
      },
    ],
    ['an article alone', { target: null }, { address: 'https://news.example/1', link: 'https://news.example/1' }],
    [
      'words alone',
      { article: null },
      {
        title: '',
        author: '',
        published: '',
        address: 'https://news.example/1',
        link: expect.stringContaining('#:~:text='),
      },
    ],
    ['nothing', { article: null, target: null }, { address: '', link: '', credit: '' }],
    ['no web', { article: note.article && { ...note.article, source: 'about:blank' } }, { address: '', link: '' }],
  ])('%s', (_, part, from) => {
    expect(provenanceOf({ ...note, ...part })).toMatchObject(from);
  });

  test('notes of an article stand together, in its order, and those written at one place as they were written', () => {
    const place = (id: string, start: number | null, created: string, source = 'https://a.example/'): Note => ({
      ...sampleNote(1, source),
      id,
      created,
      target:
        start === null || !note.target
          ? null
          : {
              ...note.target,
              source,
              selector: [note.target.selector[0], { type: 'TextPositionSelector', start, end: start + 1 }],
            },
    });
    const groups = byArticle([
      place('d', 5, '2026-02'),
      place('x', 1, '2026-01', 'https://b.example/'),
      place('b', 2, '2026-01'),
      place('c', 5, '2026-01'),
      place('a', null, '2026-03'),
      { ...place('y', null, '2026-01'), article: null },
    ]);
    expect([...groups].map(([source, notes]) => [source, notes.map(({ id }) => id).join('')])).toEqual([
      ['https://a.example/', 'abcd'],
      ['https://b.example/', 'x'],
      ['', 'y'],
    ]);
  });
});

describe('a file without dates that is imported again', () => {
  const LATER = '2026-06-01T12:00:00.000Z';
  const files: Record<string, (text: string) => unknown> = {
    'of Hypothesis': (text) => [{ id: 'abc', uri: 'https://a.example/', text, target: [] }],
    'of our table': (text) =>
      `id,quote,note,tags,colour,entities,title,address\n00000000-0000-4000-8000-000000000001,words,${text},,blue,,T,https://a.example/\n`,
    'of annotations': (text) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: 'urn:uuid:00000000-0000-4000-8000-000000000001', type: 'Annotation' },
      ...{ body: { type: 'TextualBody', value: text }, target: 'https://a.example/' },
    }),
    'of Readwise': (text) =>
      `Highlight,Book Title,Book Author,Note,URL\nthe words,A title,An author,${text},https://a.example/\n`,
    'of Raindrop.io': (text) => `title,note,url,highlights\nA title,${text},https://a.example/,\n`,
    'of Pocket': (text) => [{ url: 'https://a.example/', highlights: [{ quote: 'the words', note: text }] }],
    'of wallabag': (text) => [
      {
        ...{ url: 'https://a.example/', is_archived: 0, is_starred: 0 },
        annotations: [{ id: 1, quote: 'the words', text }],
      },
    ],
  };
  const at = (file: unknown, now: string) => readImport(typeof file === 'string' ? file : JSON.stringify(file), now);

  test.each(Object.entries(files))('%s is the same, and never newer', (_, fileWith) => {
    const { notes: ours } = at(fileWith('my text'), NOW);
    expect(ours).toMatchObject([{ modified: NOW, body: 'my text' }]);
    const plan = (text: string, own = ours) => {
      const { notes, lacks, readAt } = at(fileWith(text), LATER);
      return planImport(notes, own, lacks, readAt);
    };
    expect(plan('my text')).toMatchObject({ same: [{ body: 'my text' }], changed: [], conflicting: [] });
    const edited = ours.map((note) => ({ ...note, body: 'edited here', modified: '2026-05-09T12:00:00.000Z' }));
    expect(plan('my text', edited)).toMatchObject({ same: [], changed: [], conflicting: [{}] });
    expect(plan('another text')).toMatchObject({ same: [], changed: [], conflicting: [{}] });
  });

  test('what it says a date of is newer by that', () => {
    const row = { id: 'abc', uri: 'https://a.example/', text: 'x', target: [] };
    const { notes: ours } = at([row], NOW);
    const { notes, lacks, readAt } = at([{ ...row, text: 'y', updated: '2026-05-20T00:00:00Z' }], LATER);
    expect(planImport(notes, ours, lacks, readAt)).toMatchObject({ changed: [{ theirs: { body: 'y' } }] });
  });
});
