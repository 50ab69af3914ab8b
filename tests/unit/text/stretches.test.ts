import { expect, test } from 'vitest';
import { comparableKeys, comparableWords } from '../../../lib/text/comparable-words.ts';
import { stretchesOf } from '../../../lib/text/stretches.ts';
import { scanWords } from '../../../lib/text/words.ts';

test.each([
  ['The (old) crane, “gone”.', ['The', 'old', 'crane', 'gone']],
  ["don't re-read U.S. 1,200 5% €5", [null, null, null, null, null, null]],
  ['Tromsø — and x2', [null, null, 'and', null]],
  ['', []],
])('%j stands in stretches, of which the plain words are known', (text, expected) => {
  const stretches = stretchesOf(scanWords(text));
  expect(stretches.map(({ only }) => only && text.slice(only.start, only.end))).toEqual(expected);
  expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' ').filter(Boolean));
});

// A sketch that is stored is compared with one made later: the keys must not depend on who scanned the words.
test.each([
  'The crane, sold in 2019 for €1,200.50 (−5 %), was “old”.',
  "It's the U.S.'s 3/4-inch re-run: a.b@c.org, AT&T, 14–16, x²+½",
  'Os\u00adlo Zu\u200drich \u200eAbu\u200f cafe\u0301 \ufeffend',
  'Страны ΑΣ İzmir 東京タワー กรุงเทพ 한국 🎉 𝔄𝔅 a\ud83d',
  '… — “ ” \u2212 -5 a-5 .5 5. ,',
])('%j has the same keys when its words are scanned already', (text) => {
  expect(comparableKeys(text, scanWords(text))).toEqual(comparableWords(text).keys);
});
