import { describe, expect, test } from 'vitest';
import { fold, foldName, STRAIGHT, straighten } from '../../../lib/text/fold.ts';

const NAMES = [
  ['The New York Times', 'new york times'],
  ["D'Angelo & Sons Inc.", 'dangelo and sons inc'],
  ['  A.B. O`Neil-Smith_3  ', 'ab oneil smith 3'],
  ['"Quoted" (name)\tand\nline', 'quoted name and line'],
  ['The', 'the'],
  ['', ''],
];

describe('a name in plain letters', () => {
  test.each(NAMES)('%j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test.each(NAMES)('%j is folded as it is among others', (name) => {
    expect(foldName(`é ${name}`)).toBe(`e${foldName(`x ${name}`).slice(1)}`);
  });
});

test.each([
  ['Škoda Łódź', 'skoda lodz'],
  ['Þórður Guðmundsson', 'thordur gudmundsson'],
  ['Æther & Straße', 'aether and strasse'],
  ['Київ', 'киів'],
  ['Os\u00adlo\u200f', 'oslo'],
  ['İzmir Isparta ısı', 'izmir isparta isi'],
])('%s is folded to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ['Guðmundsson', 'gudmundsson'],
  ['“Ja”, sagte er – ‘nein’', `"ja", sagte er - 'nein'`],
  ['co\u00adoperation', 'cooperation'],
  ['Acme™', 'acmetm'],
  ['R&D, Ltd.', 'r&d, ltd.'],
])('%s with its marks is folded to %s', (text, folded) => {
  expect(fold(text, { marks: STRAIGHT })).toBe(folded);
});

test('marks made straight leave every offset where it is', () => {
  const text = '„Ja“ – ‹x› ‘’‛′ «»″‟ −5 ‑ ―';
  expect(straighten(text)).toHaveLength(text.length);
  expect(straighten(text)).toBe(`"Ja" - ‹x› '''' """" -5 - -`);
});
