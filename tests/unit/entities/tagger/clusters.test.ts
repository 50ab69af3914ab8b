import { expect, test } from 'vitest';
import {
  FINE_LIMIT,
  findClusters,
  insertClusters,
  UNKNOWN_CLUSTERS,
} from '../../../../lib/entities/tagger/clusters.ts';

function tableOf(words: number): Uint32Array {
  const table = new Uint32Array(64);
  for (let word = 1; word <= words; word++) insertClusters(table, word * 7919, word, FINE_LIMIT - word);
  return table;
}

const none = new Uint8Array(FINE_LIMIT);
const table = { words: tableOf(40), middle: Uint8Array.from(none, (_, i) => i % 200), coarse: none, topics: none };

test('every word that was put in has its own clusters', () => {
  for (let word = 1; word <= 40; word++)
    expect(findClusters(table, word * 7919)).toEqual({
      fine: word,
      other: FINE_LIMIT - word,
      middle: word,
      coarse: 0,
      topic: 0,
    });
});

test('a word that was not has none', () => {
  expect(findClusters(table, 123_456_789)).toBe(UNKNOWN_CLUSTERS);
});

test('a word with another’s fingerprint is not put in', () => {
  const words = tableOf(3);
  expect(insertClusters(words, 7919, 9, 9)).toBe(false);
});
