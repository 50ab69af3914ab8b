/* Where words come from, in a line: the same under a citation and in every export. */

import { describe, expect, test } from 'vitest';
import { citation, wordsWithoutJunk } from '../../../../lib/notes/citing/citation.ts';
import { sourceLine } from '../../../../lib/notes/citing/source-line.ts';
import type { NoteArticle } from '../../../../lib/notes/note.ts';
import { sayCodes } from '../../../say-codes.ts';

const ALL = {
  author: 'A. Writer',
  title: 'Rain',
  publisher: 'The Quay',
  published: '2026-05-01T10:00:00Z',
  accessed: '2026-06-01',
  address: 'https://a.example/',
};
const NONE = { author: '', title: '', publisher: '', published: '', accessed: '', address: '' };

describe('the line', () => {
  test.each<[name: string, known: Partial<typeof ALL>, line: string]>([
    [
      'has all that is known, in order',
      ALL,
      'citeAccessed(A. Writer, commonQuoted(Rain), The Quay, 1 May 2026, https://a.example/, 1 Jun 2026)',
    ],
    [
      'has no marks around a title that is not there',
      { ...ALL, title: '' },
      'citeAccessed(A. Writer, The Quay, 1 May 2026, https://a.example/, 1 Jun 2026)',
    ],
    ['has a title alone', { title: 'Rain' }, 'commonQuoted(Rain)'],
    ['has an address alone', { address: 'https://a.example/' }, 'https://a.example/'],
    ['has a day and no hour', { published: '2026-05-01T10:00:00Z' }, '1 May 2026'],
    [
      'says when it was seen',
      { title: 'Rain', accessed: '2026-06-01' },
      'citeAccessed(commonQuoted(Rain), 1 Jun 2026)',
    ],
    ['is nothing where nothing is known', {}, ''],
  ])('%s', (_, known, line) => {
    expect(sourceLine({ ...NONE, ...known }, sayCodes)).toBe(line);
  });
});

describe('words without the junk among them', () => {
  const words = (text: string, ...junk: string[]): string =>
    wordsWithoutJunk(
      text,
      { start: 0, end: text.length },
      junk.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length })),
    );

  test.each<[name: string, made: string, expected: string]>([
    ['are the words themselves', words('One line.'), 'One line.'],
    ['have one space where there were many', words('One \t  line.'), 'One line.'],
    [
      'are joined by one space',
      words('The port is open. Read also: Ferries. It was shut.', 'Read also: Ferries.'),
      'The port is open. It was shut.',
    ],
    ['have none before a mark', words('It was closed, advert, for days .', ', advert'), 'It was closed, for days.'],
    ['keep one that stands elsewhere', words('a - b (c)'), 'a - b (c)'],
    ['keep their lines', words('One.\nTwo.'), 'One.\nTwo.'],
    ['have no empty line', words('One.\n \nAdvert\nTwo.', 'Advert'), 'One.\nTwo.'],
    ['are none of a text that is all junk', words('Advert', 'Advert'), ''],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('a citation', () => {
  const from = {
    source: 'https://a.example/',
    addresses: [],
    title: 'Rain',
    author: '',
    publisher: '',
    published: null,
  };
  const text = 'It rains. Photo: Holm';
  const cited = (article: NoteArticle, end: number, credit = '') =>
    citation(text, { start: 0, end }, [], { article, accessed: '2026-06-01T10:00:00Z', credit }, sayCodes);
  const cite = (end: number, credit = '', source = from.source) => cited({ ...from, source }, end, credit).split('\n');

  test('has the words, and where they come from', () => {
    expect(cite(9)).toEqual([
      'commonQuoted(It rains.)',
      '— citeAccessed(commonQuoted(Rain), https://a.example/, 1 Jun 2026)',
    ]);
  });

  test('has the day of an article that has one', () => {
    expect(cited({ ...from, published: '2026-05-01' }, 9)).toContain('commonQuoted(Rain), 1 May 2026, https');
  });

  test('has a picture’s credit in a line of its own, but not twice', () => {
    expect(cite(9, 'Photo: Holm')[1]).toBe('Photo: Holm');
    expect(cite(text.length, 'Photo: Holm')).toHaveLength(2);
  });

  test('has no address that is not on the web', () => {
    expect(cite(9, '', 'chrome-extension://abc/welcome.html')[1]).toBe(
      '— citeAccessed(commonQuoted(Rain), 1 Jun 2026)',
    );
  });
});
