import { describe, expect, test } from 'vitest';
import { foldName } from '../../../lib/text/normalise.ts';

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
])('%s is folded to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
