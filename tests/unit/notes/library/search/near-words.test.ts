/* What was meant by a word that no note holds. */

import { expect, test } from 'vitest';
import { learnWords, nearWords } from '../../../../../lib/notes/library/search/near-words.ts';

function near(word: string, text: string): string[] {
  const vocabulary = new Map<number, Set<string>>();
  learnWords(vocabulary, text);
  return nearWords(word, { byLength: vocabulary });
}

test.each<[slip: string, typed: string, text: string, meant: string[]]>([
  ['a letter left out', 'drougt', 'the drought of 1976', ['drought']],
  ['a letter too many', 'droughht', 'the drought', ['drought']],
  ['another letter', 'drouhht', 'the drought', ['drought']],
  ['two changed about', 'drouhgt', 'the drought', ['drought']],
  ['the first letter', 'rrought', 'the drought', ['drought']],
  ['two slips in a long word', 'goverment', 'the government’s aim', ['government']],
  ['two slips in a longer one', 'parlamentry', 'a parliamentary vote', ['parliamentary']],
  ['several words are near', 'bate', 'bake date batch', ['bake', 'date']],
  ['the nearest alone', 'minister', 'ministers minstrel', ['ministers']],
  ['a word that is not typed to its end', 'parlia', 'parlament', ['parla']],
  ['the beginning of one, with a slip', 'govenrm', 'government', ['governm']],
  ['Cyrillic', 'полтика', 'нова політика', ['політика']],
])('%s', (_, typed, text, meant) => {
  expect(near(typed, text)).toEqual(meant);
});

test.each<[reason: string, typed: string, text: string]>([
  ['a short word', 'cat', 'bat hat'],
  ['two slips in a word of seven', 'drxxght', 'drought'],
  ['three slips', 'goxxxnment', 'government'],
  ['a number', '2023', '2024 2022'],
  ['a word with a number in it', 'covid19', 'covid18'],
  ['a character that is a word', '東京都民', '東京都営'],
  ['a sign', '????', '!!!!'],
  ['a text as long as a book', 'a'.repeat(41), 'a'.repeat(40)],
])('nothing for %s', (_, typed, text) => {
  expect(near(typed, text)).toEqual([]);
});

test('of a word that a hundred are near, a dozen', () => {
  const many = Array.from({ length: 26 }, (_, i) => `ferr${String.fromCharCode(97 + i)}`).join(' ');
  expect(near('ferr!y', many).length + near('fexry', many).length).toBeLessThanOrEqual(24);
});
