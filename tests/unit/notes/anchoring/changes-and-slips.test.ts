/* One letter or mark more, less or other: what says something else is told as changed, a slip of the finger is not. */

import { describe, expect, test } from 'vitest';
import { anchorTarget } from '../../../../lib/notes/anchoring/anchor-notes.ts';
import { plainPage } from '../../../plain-article.ts';
import { targetOf } from './placed.ts';

const BEFORE = 'Work on the eastern pier had begun in the spring of last year.';
const AFTER = 'Marta Lindqvist, who leads the harbour office, will speak of it in June.';
const around = (line: string): string => [BEFORE, line, AFTER].join('\n');

function stateOf(stored: string, quote: string, now: string, isWord?: (word: string) => boolean): string {
  const page = plainPage(around(now));
  return anchorTarget(targetOf(around(stored), quote), isWord ? { ...page, isWord } : page).state;
}

describe('told as changed is', () => {
  test.each<[name: string, stored: string, quote: string, now: string]>([
    [
      '“can’t” for “can”',
      'The town can afford it, the clerk says.',
      'The town can afford it',
      'The town can’t afford it, the clerk says.',
    ],
    ['also at the quote’s end', 'It does what it can for them.', 'does what it can', 'It does what it can’t for them.'],
    [
      'and in a long quote',
      'The town can afford the bridge, and the clerk says so in public.',
      'The town can afford the bridge, and the clerk says so in public.',
      'The town can’t afford the bridge, and the clerk says so in public.',
    ],
    [
      'fired for hired',
      'The owners hired forty men of the yard before the winter.',
      'The owners hired forty men of the yard before the winter.',
      'The owners fired forty men of the yard before the winter.',
    ],
    [
      'never for ever, in Dutch',
      'Hij heeft ooit gezegd dat de brug er komt, zegt de griffier.',
      'Hij heeft ooit gezegd dat de brug er komt',
      'Hij heeft nooit gezegd dat de brug er komt, zegt de griffier.',
    ],
    [
      'a question for a statement',
      'The mayor knew of it in May.',
      'The mayor knew of it in May.',
      'The mayor knew of it in May?',
    ],
    [
      'a minus put before a number',
      'The balance was 5 million for the last of the years.',
      '5 million for the last of the years',
      'The balance was -5 million for the last of the years.',
    ],
    [
      'a word that stands elsewhere on the page',
      'They closed the pair of them at night, as the owners say.',
      'They closed the pair of them at night, as the owners say.',
      'They closed the pier of them at night, as the owners say.',
    ],
    ['another name', 'It was Berger who came in the end.', 'Berger', 'It was Berker who came in the end.'],
  ])('%s', (_, stored, quote, now) => {
    expect(stateOf(stored, quote, now)).toBe('changed');
  });

  test('a word for another that only a dictionary has', () => {
    const [stored, now] = [
      'They mended the sluice with a hundred stakes of oak.',
      'They tended the sluice with a hundred stakes of oak.',
    ];
    const words = new Set(['mended', 'tended']);
    expect(stateOf(stored, stored, now, (word) => words.has(word))).toBe('changed');
    expect(stateOf(stored, stored, now)).toBe('moved');
  });
});

describe('a slip is', () => {
  test.each<[name: string, stored: string, quote: string, now: string]>([
    ['a name misspelt that stands elsewhere', 'It was Lindqvist who came.', 'Lindqvist', 'It was Lindqvst who came.'],
    [
      'a word of a short quote that stands elsewhere',
      'She called the harbour a disgrace.',
      'the harbour',
      'She called the habour a disgrace.',
    ],
    [
      'two letters of a long word changed about',
      'It was a particular kind of day.',
      'a particular kind',
      'It was a partciular kind of day.',
    ],
    [
      'an exclamation mark',
      'They will never come back to it.',
      'They will never come back to it.',
      'They will never come back to it!',
    ],
  ])('%s', (_, stored, quote, now) => {
    expect(stateOf(stored, quote, now)).toBe('moved');
  });

  test('a misspelt word that a dictionary has', () => {
    const [stored, now] = ['It was a rather stubborn man.', 'It was a rather stubbrn man.'];
    expect(stateOf(stored, 'rather stubborn', now, (word) => word === 'stubborn')).toBe('moved');
    expect(stateOf(stored, 'rather stubborn', now)).toBe('changed');
  });
});
