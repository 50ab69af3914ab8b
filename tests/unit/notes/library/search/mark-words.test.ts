/* Which letters are marked for what was searched. */

import { expect, test } from 'vitest';
import { markWords } from '../../../../../lib/notes/library/search/mark-words.ts';

/** The text with what is marked between brackets. */
function marked(text: string, ...marks: string[]): string {
  let told = '';
  let at = 0;
  for (const { start, end } of markWords(text, marks)) {
    told += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return told + text.slice(at);
}

test.each<[string, string, string]>([
  ['every place', marked('Ferry by ferry', 'ferry'), '[Ferry] by [ferry]'],
  ['inside a word', marked('Hafenbehörde', 'behorde'), 'Hafen[behörde]'],
  ['marks on letters, written in one piece or two', marked('Müll Mu\u0308ll', 'mull'), '[Müll] [Mu\u0308ll]'],
  ['a letter that is two', marked('Straße, weiß', 'strasse', 'weiss'), '[Straße], [weiß]'],
  ['half of such a letter, whole', marked('Maß', 'mas'), '[Maß]'],
  ['what has no width', marked('co\u00adoperation', 'cooperation'), '[co\u00adoperation]'],
  ['a phrase over a line', marked('the new\nquay', 'new quay'), 'the [new\nquay]'],
  ['what touches, as one', marked('abcd', 'ab', 'cd', 'bc'), '[abcd]'],
  ['emoji', marked('x 👩‍🚀 ferry', 'ferry'), 'x 👩‍🚀 [ferry]'],
  ['signs', marked('5 % (about)', '5 %'), '[5 %] (about)'],
  ['nothing', marked('ferry', 'quay', ''), 'ferry'],
])('%s', (_, told, expected) => {
  expect(told).toBe(expected);
});
