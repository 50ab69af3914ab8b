/* A pack of the user's names: what is in it, what is not, and that the reader of packs takes every line. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../lib/history/visit.ts';
import { Refusal } from '../../../lib/i18n/message.ts';
import { readUserPack } from '../../../lib/knowledge/user-pack.ts';
import { type KnownName, type NamesOfNotes, writeUserPack } from '../../../lib/knowledge/write-user-pack.ts';
import { newNote } from '../../../lib/notes/new-note.ts';
import type { Note, Target } from '../../../lib/notes/note.ts';
import { anyNote } from '../notes/any-note.ts';

const HEAD = { name: 'Names from my notes', licence: 'no licence stated' };
const NOW = '2026-03-01T10:00:00.000Z';

const on = (entities: readonly string[], body = '', exact?: string): Note =>
  newNote({ body, entities, target: exact === undefined ? null : passage(exact) }, 'n', NOW);

const passage = (exact: string): Target => ({
  source: 'https://news.example/a',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
  paragraph: `before ${exact} after`,
  heading: 'Heading',
});

const MAYOR: KnownName = {
  name: 'Ulla Brandvik',
  type: 'person',
  country: 'NO',
  prior: 40,
  spellings: ['Ulla Brandvik', 'U. Brandvik'],
};

const write = (notes: readonly Note[], rest: Partial<NamesOfNotes> = {}) =>
  writeUserPack(HEAD, { notes, readings: [], known: {}, ...rest });

/** Its lines without the head, after the reader has taken all of them. */
function linesOf(written: ReturnType<typeof write>): Record<string, unknown>[] {
  if (written === null) return [];
  const read = readUserPack(written.text);
  if (!read.ok) throw new Refusal(read.why);
  expect(read.refused).toEqual([]);
  expect(read.entries).toBe(written.entries);
  return written.text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a name that a pack knows keeps its id, spellings, country and prominence, and is found again by each', () => {
  const written = write([on(['Q900001'], 'Mayor since spring')], { known: { Q900001: MAYOR } });
  expect(linesOf(written)).toEqual([
    {
      name: 'Ulla Brandvik',
      type: 'person',
      id: 'Q900001',
      description: 'Mayor since spring',
      country: 'NO',
      prominence: 40,
      aliases: ['U. Brandvik'],
    },
  ]);
  const read = readUserPack(written?.text ?? '');
  if (!read.ok) throw new Refusal(read.why);
  expect(read.source.lookup('U. Brandvik')).toMatchObject([{ id: 'Q900001', prior: 40 }]);
  expect(read.source.entry('Q900001')).toMatchObject({ text: 'Mayor since spring', sources: [HEAD] });
});

describe('the name and kind of what no pack knows', () => {
  const reading: HistoryEntry = {
    version: 1,
    key: 'k',
    source: 'https://news.example/a',
    title: '',
    published: null,
    first: NOW,
    last: NOW,
    entities: [{ id: 'person:zoe nunez', name: 'Zoë Núñez', type: 'person' }],
  };
  test.each<[string, Note, readonly HistoryEntry[], string]>([
    ['as an article wrote it', on(['person:zoe nunez']), [reading], 'Zoë Núñez'],
    ['as the note’s words write it', on(['person:zoe nunez'], '', 'said “Zoë Núñez”, who'), [], 'Zoë Núñez'],
    ['as the id has it', on(['person:zoe nunez']), [], 'Zoe Nunez'],
  ])('%s', (_, note, readings, name) => {
    expect(linesOf(write([note], { readings }))).toEqual([{ name, type: 'person', id: 'own:person:zoe nunez' }]);
  });

  test('two kinds of one name are two lines', () => {
    expect(linesOf(write([on(['place:port lind', 'organisation:port lind'])])).map(({ type }) => type)).toEqual([
      'place',
      'organisation',
    ]);
  });
});

describe('what is left out', () => {
  test.each<[string, Note, Partial<NamesOfNotes>]>([
    ['a note on no name', on([], 'Thoughts'), {}],
    ['a person’s bare name', on(['person:brandvik']), {}],
    ['an id that nothing is known of', on(['Q900002']), {}],
    [
      'a word that many countries have',
      on(['Q900003']),
      { known: { Q900003: { ...MAYOR, name: 'Senate', type: 'organisation', spellings: [] } } },
    ],
    ['a name of marks alone', on(['place:!!!']), {}],
    ['a name too long for a pack', on([`place:${'x'.repeat(250)}`]), {}],
    ['a name of the language itself', on(['constructor', '__proto__', 'place:']), {}],
  ])('%s: and no file is made of nothing', (_, note, rest) => expect(write([note], rest)).toBeNull());
});

describe('the description', () => {
  const of = (...notes: readonly Note[]) => linesOf(write(notes))[0]?.description;
  const PORT = 'place:port lind';
  test.each<[string, string, string | undefined]>([
    ['is the first line that says something', '\n \r\n# Old harbour\nsecret', 'Old harbour'],
    ['ends at a line end of any system', 'Old harbour\u2028secret', 'Old harbour'],
    ['goes without the marks of lists and quotations', '> - Old harbour', 'Old harbour'],
    ['is no longer than a pack takes, no character cut in two', `${'x'.repeat(299)}👩 secret`, 'x'.repeat(299)],
    ['is left out where the note has none', '', undefined],
  ])('%s', (_, body, words) => expect(of(on([PORT], body))).toBe(words));

  test('is of the note changed last, if that says something', () => {
    expect(of(on([PORT]), on([PORT], 'newer'), on([PORT], 'older'))).toBe('newer');
  });

  test('is never of a note on a passage or on several names', () => {
    const written = write([on([PORT], 'secret', 'in Port Lind today'), on([PORT, 'place:kell'], 'secret')]);
    expect(linesOf(written)).toHaveLength(2);
    expect(written?.text).not.toMatch(/secret|today|Heading|news\.example/);
  });
});

test('of a thousand names each is a line, and each is found again', () => {
  const written = write(Array.from({ length: 1000 }, (_, at) => on([`person:anna number${at}`], `Line ${at}`)));
  expect(linesOf(written)).toHaveLength(1000);
  const read = readUserPack(written?.text ?? '');
  if (!read.ok) throw new Refusal(read.why);
  expect(read.source.lookup('Anna Number999')).toMatchObject([{ id: 'own:person:anna number999' }]);
});

test('whatever notes and packs hold, the reader takes each line', () => {
  const text = fc.string({ unit: 'binary', maxLength: 250 });
  fc.assert(
    fc.property(fc.array(anyNote, { maxLength: 8 }), text, fc.array(text, { maxLength: 80 }), (notes, name, others) => {
      const known = Object.fromEntries(
        notes.flatMap(({ entities }) => entities.map((id) => [id, { ...MAYOR, name, spellings: [name, ...others] }])),
      );
      linesOf(write(notes));
      linesOf(write(notes, { known }));
    }),
  );
});
