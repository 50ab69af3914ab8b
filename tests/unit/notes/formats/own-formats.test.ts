/* Our own table and Markdown, edited by hand and given back: what is taken of them, and beside which note. */

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../lib/i18n/words.ts';
import { csvExport } from '../../../../lib/notes/formats/export/csv.ts';
import { markdownExport } from '../../../../lib/notes/formats/export/markdown.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { planImport } from '../../../../lib/notes/formats/import/plan-import.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const named = (id: string, part: Partial<Note> = {}): Note => ({
  ...sampleNote(1),
  id: `${id}-0000-4000-8000-000000000001`,
  ...part,
});
const csvOf = (notes: readonly Note[]): string => csvExport.write(notes, NOW, wordsOf)[0]?.text ?? '';
const markdownOf = (notes: readonly Note[]): string => markdownExport.write(notes, NOW, wordsOf)[0]?.text ?? '';
const planOf = (text: string, ours: readonly Note[]) => {
  const { notes, lacks } = readImport(text, NOW);
  return planImport(notes, ours, lacks);
};

describe('the table', () => {
  test.each(['=1+1', "'=1+1", "''=1+1", '\t=1', "'\tx", 'a;=1', "a;'=1", 'a\n+1', "it's", "'quoted'", '＝1', '"; =x"'])(
    'gives back %j, whatever a spreadsheet would run',
    (body) => {
      expect(readImport(csvOf([named('aaaaaaaa', { body })]), NOW).notes[0]?.body).toBe(body);
    },
  );

  test('as older versions wrote it, with fewer columns, is read too', () => {
    const old = `id,quote,note,tags,colour,created,modified,title,author,publisher,published,accessed,address,link,entities,credit\r
00000000-0000-4000-8000-000000000001,the harbour,"'=Mine","a; b c",blue,2026-01-01T00:00:00.000Z,2026-01-02T00:00:00.000Z,Ferry,A. Berg,The Quay,2026-01-01,2026-01-01,https://harbour.example/,https://harbour.example/,Q1; Q2,\r
`;
    const { notes, format } = readImport(old, NOW);
    expect(format).toBe('csv');
    expect(notes[0]).toMatchObject({
      ...{
        body: '=Mine',
        tags: ['a', 'b c'],
        colour: 'blue',
        entities: ['Q1', 'Q2'],
        modified: '2026-01-02T00:00:00.000Z',
      },
      article: { title: 'Ferry', author: 'A. Berg', publisher: 'The Quay', published: '2026-01-01' },
    });
  });

  test('edited in a spreadsheet differs in what was edited, and keeps where the words stand', () => {
    const ours = named('aaaaaaaa', { body: 'Before' });
    const [differing] = planOf(csvOf([ours]).replace('Before', 'After'), [ours]).conflicting;
    expect(differing?.theirs).toEqual({ ...ours, body: 'After' });
  });

  test('a note in the bin stays there, and is no difference', () => {
    const ours = named('aaaaaaaa', { deleted: NOW });
    expect(planOf(csvOf([ours]), [ours]).same).toEqual([ours]);
  });

  test.each<[name: string, cells: string]>([
    ['an id that is none', 'x,words,,,yellow,,,,,,,,https://a.example/,,,'],
    ['words of nowhere', '00000000-0000-4000-8000-000000000001,words,,,yellow,,,,,,,,,,,'],
  ])('refuses %s', (_, cells) => {
    const head =
      'id,quote,note,tags,colour,created,modified,title,author,publisher,published,accessed,address,link,entities,credit';
    expect(readImport(`${head}\n${cells}\n`, NOW)).toMatchObject({ notes: [], refused: [{ item: 1 }] });
  });
});

describe('Markdown', () => {
  const notes = [
    named('aaaaaaaa', { body: 'Before' }),
    named('bbbbbbbb', { body: '> quoted by me\n\n---\n\nmine', target: null }),
  ];

  test('is the notes it was written of, whose colours, names and places it does not carry', () => {
    const same = notes.toReversed();
    expect(planOf(markdownOf(notes), notes)).toEqual({ fresh: [], changed: [], conflicting: [], same });
  });

  test('that was edited differs in its text', () => {
    const [differing] = planOf(markdownOf(notes).replace('Before', 'After *all*'), notes).conflicting;
    expect(differing?.theirs).toEqual({ ...notes[0], body: 'After *all*' });
  });

  test('where the notes are not, gives new ones, once', () => {
    const { notes: first, lacks } = readImport(markdownOf(notes), NOW);
    expect(first).toMatchObject([
      { body: '> quoted by me\n\n---\n\nmine', target: null },
      {
        body: 'Before',
        target: { selector: [{ exact: 'the harbour', prefix: 'They closed ' }, {}] },
        created: '2026-04-02T00:00:00.000Z',
      },
    ]);
    expect(planImport(readImport(markdownOf(notes), NOW).notes, first, lacks).same).toHaveLength(2);
  });

  test('of ids that begin alike is told apart by its words and texts', () => {
    const target = notes[0]?.target;
    const other = target && {
      ...target,
      selector: [{ ...target.selector[0], exact: 'in May' }, target.selector[1]] as const,
    };
    const alike = [
      named('aaaaaaaa', { body: 'One' }),
      { ...named('aaaaaaaa', { body: 'Two' }), id: 'aaaaaaaa-0000-4000-8000-000000000002' },
      { ...named('aaaaaaaa', { body: 'Three', target: other ?? null }), id: 'aaaaaaaa-0000-4000-8000-000000000003' },
    ];
    expect(planOf(markdownOf(alike), alike).same.map(({ id }) => id)).toEqual(alike.map(({ id }) => id));
  });

  test.each([
    ['without front matter', '# Title\n\nText\n'],
    ['of somebody else', '---\ntitle: "x"\ntags: []\n---\n\n# x\n'],
  ])('%s is a text', (_, text) => {
    expect(readImport(text, NOW)).toMatchObject({ format: null, error: { code: 'importIsOther' } });
  });
});
