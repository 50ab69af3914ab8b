import { expect, test } from 'vitest';
import { UNKNOWN_CLUSTERS } from '../../../../lib/entities/tagger/clusters.ts';
import { hashString } from '../../../../lib/entities/tagger/hashing.ts';
import { foldWord, normaliseWord, wordFacts } from '../../../../lib/entities/tagger/word-facts.ts';

// The model's lists are hashes of these very spellings: one that changes is never found again.
test.each([
  ['U.S.', 'us'],
  ["O'Brien", 'obrien'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Diyarbakır', 'diyarbakir'],
  ['Æthelstan', 'aethelstan'],
  ['Guðmundsson', 'guðmundsson'],
  ['Þórður', 'þorður'],
  ['№', 'No'],
  ['Київ', 'киів'],
])('%s is looked up as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each([
  ['’', "'"],
  ['Sana’a', "Sana'a"],
  ['Os\u00adlo\u200e', 'Oslo'],
  ['„', '"'],
  ['—', '-'],
])('%j is read as %j', (word, normal) => {
  expect(normaliseWord(word)).toBe(normal);
});

test('the numbers of a word are those the model was trained with', () => {
  const { lower, cased, folded, shape, prefix3, suffix2, length } = wordFacts('Gdańsk', (_, written) => ({
    folded: hashString(written),
    listed: 0,
    lists: 0,
    clusters: UNKNOWN_CLUSTERS,
  }));
  expect([lower, cased, folded, shape, prefix3, suffix2, length]).toMatchInlineSnapshot(`
    [
      57296972,
      -1023349967,
      -277664591,
      1589690167,
      -1953301891,
      1965361673,
      6,
    ]
  `);
});
