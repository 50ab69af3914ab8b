/* A stored note read back, field by field: what is good is kept, what is not refuses the note or is left out. */

import { describe, expect, test } from 'vitest';
import { message } from '../../../../lib/i18n/message.ts';
import {
  colourOf,
  entityIds,
  MAX_WORDS,
  readArticleFields,
  readNote,
  readTargetFields,
  shown,
} from '../../../../lib/notes/formats/import/read-note.ts';
import { readHistoryEntry } from '../../../../lib/notes/formats/import/read-reading.ts';
import { MAX_BODY } from '../../../../lib/notes/new-note.ts';
import { sampleNote } from '../sample-note.ts';

const note = sampleNote(1);
const { article } = note;
const NOW = '2026-05-01T00:00:00.000Z';

describe('a note', () => {
  test.each<[name: string, change: object, read: object]>([
    ['as it was written', {}, {}],
    ['in the bin', { deleted: NOW }, { deleted: NOW }],
    ['without a word about the bin is alive', { deleted: undefined }, { deleted: null }],
    ['with an empty word about it too', { deleted: '' }, { deleted: null }],
    [
      'with dates of another kind',
      { created: '2026-05-01', modified: '2026-05-01T02:00+02:00' },
      { created: NOW, modified: NOW },
    ],
    ['with an id in capitals', { id: note.id.replace(/0/g, 'A') }, { id: note.id.replace(/0/g, 'a') }],
    [
      'without a body is for highlighting, whatever it says',
      { body: ' ', motivation: 'commenting' },
      { body: ' ', motivation: 'highlighting' },
    ],
    ['with one is a comment', { body: 'x', motivation: 'highlighting' }, { body: 'x', motivation: 'commenting' }],
    ['with the longest body', { body: 'x'.repeat(MAX_BODY) }, { body: 'x'.repeat(MAX_BODY), motivation: 'commenting' }],
    [
      'on nothing but an entity',
      { target: undefined, article: null, entities: ['Q1', 'Q1'] },
      { target: null, article: null, entities: ['Q1'] },
    ],
    [
      'without tags, colour and entities',
      { tags: undefined, colour: 7, entities: {} },
      { tags: [], colour: 'yellow', entities: [] },
    ],
    ['with more than a note has', { script: 'alert(1)' }, {}],
  ])('%s', (_, change, read) => {
    expect(readNote({ ...note, ...change })).toEqual({ value: { ...note, ...read }, why: null });
  });

  test.each<[name: string, value: unknown]>([
    ['words', 'note'],
    ['a list', [note]],
    ['nothing', null],
    ['another version', { ...note, version: 2 }],
    ['a version in words', { ...note, version: '1' }],
    ['no id', { ...note, id: undefined }],
    ['a number for an id', { ...note, id: 7 }],
    ['no date of its making', { ...note, created: null }],
    ['no date of its last change', { ...note, modified: 'lately' }],
    ['a date in the bin that is none', { ...note, deleted: 'lately' }],
    ['no body', { ...note, body: undefined }],
    ['a body too long', { ...note, body: 'x'.repeat(MAX_BODY + 1) }],
    ['words for a target', { ...note, target: 'words' }],
    ['words for an article', { ...note, article: 'https://a.example/' }],
    ['an article without an address', { ...note, article: { ...article, source: undefined } }],
  ])('is refused: %s', (_, value) => {
    expect(readNote(value)).toMatchObject({ value: null, why: { code: expect.any(String) } });
  });
});

describe('a target', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'rain', prefix: '', suffix: '' };
  const from = (selector: unknown, part: object = {}) =>
    readTargetFields({ source: 'https://a.example/', selector, ...part });

  test.each<[name: string, selector: unknown, position: { start: number; end: number }]>([
    ['with words and position', [quote, { type: 'TextPositionSelector', start: 5, end: 9 }], { start: 5, end: 9 }],
    ['the other way round', [{ type: 'TextPositionSelector', start: 5, end: 9 }, quote], { start: 5, end: 9 }],
    ['with words alone, which end where they are long', quote, { start: 0, end: 4 }],
    ['with a beginning alone', [quote, { type: 'TextPositionSelector', start: 5 }], { start: 5, end: 9 }],
    [
      'whose end is before its beginning',
      [quote, { type: 'TextPositionSelector', start: 5, end: 2 }],
      { start: 5, end: 5 },
    ],
    [
      'with numbers that are none',
      [quote, { type: 'TextPositionSelector', start: -1, end: 2.5 }],
      { start: 0, end: 4 },
    ],
    ['with numbers in words', [quote, { type: 'TextPositionSelector', start: '5', end: '9' }], { start: 0, end: 4 }],
  ])('%s', (_, selector, position) => {
    expect(from(selector).value?.selector).toEqual([quote, { type: 'TextPositionSelector', ...position }]);
  });

  test('keeps what it says of the words, and no more', () => {
    const more = {
      paragraph: 'It will rain.',
      heading: 'News',
      repeats: 2,
      twins: 0,
      credit: 'Photo: Holm',
      script: 1,
    };
    const { script, ...kept } = more;
    expect(from(quote, more).value).toMatchObject(kept);
    expect(from(quote, more).value).not.toHaveProperty('script');
    expect(Object.keys(from(quote, { repeats: -1, twins: 'two', credit: 7, paragraph: 3 }).value ?? {}).sort()).toEqual(
      ['heading', 'paragraph', 'selector', 'source'].sort(),
    );
    expect(from(quote, { credit: 'x'.repeat(3_000) }).value?.credit).toHaveLength(2_000);
  });

  test.each<[name: string, value: unknown]>([
    ['a list', [1]],
    ['an address that is none', { source: 'a.example', selector: quote }],
    ['no words', { source: 'https://a.example/', selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }] }],
    ['empty words', { source: 'https://a.example/', selector: { ...quote, exact: '' } }],
    ['an object for words', { source: 'https://a.example/', selector: { ...quote, exact: {} } }],
    ['no selector', { source: 'https://a.example/' }],
    ...(['exact', 'prefix', 'suffix'] as const).map((part): [string, unknown] => [
      `an endless ${part}`,
      { source: 'https://a.example/', selector: { ...quote, [part]: 'x'.repeat(MAX_WORDS + 1) } },
    ]),
    ...(['paragraph', 'heading'] as const).map((part): [string, unknown] => [
      `an endless ${part}`,
      { source: 'https://a.example/', selector: quote, [part]: 'x'.repeat(MAX_WORDS + 1) },
    ]),
  ])('is refused: %s', (_, value) => {
    expect(readTargetFields(value).why).toMatchObject({ code: expect.any(String) });
  });

  test('may be as long as half a million characters', () => {
    expect(from({ ...quote, exact: 'x'.repeat(MAX_WORDS) }).why).toBeNull();
  });
});

describe('an article', () => {
  const read = (part: object) => readArticleFields({ ...article, ...part }).value;

  test('keeps twenty addresses of the web, each once', () => {
    const many = Array.from({ length: 30 }, (_, i) => `https://a.example/${i}`);
    const addresses = [many[0], 'javascript:alert(1)', 7, ...many];
    expect(read({ addresses })?.addresses).toEqual(many.slice(0, 20));
  });

  test.each<[name: string, part: object, read: object]>([
    ['a sketch of whole numbers', { story: [1, 2.5, -1, '3', 4] }, { story: [1, 4] }],
    ['a day', { published: '2026-05-01' }, { published: '2026-05-01' }],
    ['no day that is none', { published: 'in May' }, { published: null }],
    ['no names of another kind', { title: 7, author: {}, publisher: [] }, { title: '', author: '', publisher: '' }],
    [
      'names no longer than names are',
      { author: 'x'.repeat(3_000), publisher: 'y'.repeat(3_000) },
      { author: 'x'.repeat(2_000), publisher: 'y'.repeat(2_000) },
    ],
  ])('keeps %s', (_, part, kept) => {
    expect(read(part)).toMatchObject(kept);
  });

  test('without a sketch has none', () => {
    for (const story of [undefined, [], ['x']]) expect(read({ story })).not.toHaveProperty('story');
  });
});

describe('small things', () => {
  test.each<[value: unknown, ids: string[]]>([
    [
      ['Q1', 'Q123456789012', 'person:anna berg'],
      ['Q1', 'Q123456789012', 'person:anna berg'],
    ],
    [['Q1234567890123', 'q1', 'Q', 'xQ1', 'Q1x', 'Q1a'], []],
    [['javascript:alert(1)', 'JavaScript:x', 'data:x', 'vbscript:x', 'file:x'], []],
    [['person:', 'Person:x', ':x', `person:${'x'.repeat(201)}`, 'see person:x'], []],
    [[`person:${'x'.repeat(200)}`], [`person:${'x'.repeat(200)}`]],
    ['Q7', ['Q7']],
    [[7, null, {}], []],
  ])('%.60j has the ids %.30j', (value, ids) => {
    expect(entityIds(value)).toEqual(ids);
  });

  test('a colour is one of four', () => {
    expect(['yellow', 'green', 'blue', 'pink', 'red', 7].map(colourOf)).toEqual([
      ...['yellow', 'green', 'blue', 'pink', 'yellow', 'yellow'],
    ]);
  });

  test.each<[value: unknown, words: unknown]>([
    ['words', 'words'],
    ['', message('importShownEmpty')],
    [7, '7'],
    [{ a: 1 }, '{"a":1}'],
    [undefined, message('importShownNothing')],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ])('%.20j is shown as %.40j', (value, words) => {
    expect(shown(value)).toEqual(words);
  });
});

describe('a remembered article', () => {
  const entry = {
    version: 1,
    source: 'https://www.a.example/x/',
    title: 'Rain',
    published: '2026-05-01',
    first: NOW,
    last: NOW,
    entities: [{ id: 'Q1', name: 'Anna Berg', type: 'person' }],
  };

  test('comes back under the key of its address', () => {
    expect(readHistoryEntry({ ...entry, key: 'another' })).toEqual({
      value: { ...entry, key: 'a.example/x' },
      why: null,
    });
  });

  test.each<[name: string, value: unknown]>([
    ['nothing', null],
    ['another version', { ...entry, version: 2 }],
    ['no address', { ...entry, source: 'file:///x' }],
    ['no first day', { ...entry, first: '' }],
    ['no last day', { ...entry, last: 'lately' }],
  ])('is refused: %s', (_, value) => {
    expect(readHistoryEntry(value).why).toMatchObject({ code: expect.any(String) });
  });

  test('keeps of its entities and its title what is good', () => {
    const entities = [{ id: 'Q1', name: 'x'.repeat(600), type: 'y'.repeat(50) }, { id: 'x' }, 7, { id: 'Q2' }];
    const { value } = readHistoryEntry({ ...entry, entities, title: 'x'.repeat(3_000) });
    expect(value?.entities).toEqual([
      { id: 'Q1', name: 'x'.repeat(500), type: 'y'.repeat(40) },
      { id: 'Q2', name: '', type: '' },
    ]);
    expect(value?.title).toHaveLength(2_000);
    const many = Array.from({ length: 2_005 }, () => ({ id: 'Q1' }));
    expect(readHistoryEntry({ ...entry, entities: many }).value?.entities).toHaveLength(2_000);
  });
});
