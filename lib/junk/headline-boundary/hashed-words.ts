/*
 * The words and endings around a candidate as numbers of buckets, for weights that are learnt a bucket (feature
 * hashing): no list of words has to be shipped, and no language is named. Roles keep apart what is asked of a word in
 * different places.
 */

import { type RunningWord, shape } from './words.ts';

/** Small enough to ship, large enough that the commonest thousand words rarely share one. */
export const BUCKETS = 1 << 14;
/** Letters of a word's end, which tell verbs from nouns in most of the languages. */
const ENDING = 3;
/** Words on either side that are looked at without regard to their order. */
const NEAR = 4;
/** Capitalised words after the first that may belong to the sentence's subject. */
const MAX_NAME_WORDS = 6;

/** FNV-1a. */
function bucket(role: string, word: string): number {
  let hash = 0x811c9dc5;
  const key = role + word;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

/**
 * In groups that are added up apart: last words, first words, what follows them, all of the headline, near before, near
 * after.
 */
export function hashedWordFeatures(words: readonly RunningWord[], at: number): number[][] {
  const lower = (i: number): string => words[i]?.lower ?? '';
  const ending = (i: number): string => lower(i).slice(-ENDING);
  const shapes = [at - 2, at - 1, at, at + 1, at + 2].map((i) => shape(words[i])).join('');
  let after = at + 1;
  while (after < words.length && after < at + MAX_NAME_WORDS && words[after]?.capital) after++;
  return [
    [
      bucket('a', lower(at - 1)),
      bucket('b', ending(at - 1) + shape(words[at - 1])),
      bucket('c', lower(at - 2)),
      bucket('k', shapes),
    ],
    [
      bucket('d', lower(at)),
      bucket('e', ending(at) + shape(words[at + 1])),
      bucket('l', `${lower(at)} ${lower(at + 1)}`),
    ],
    [
      bucket('f', lower(at + 1)),
      bucket('g', ending(at + 1) + shape(words[at + 1])),
      bucket('h', lower(after)),
      bucket('i', ending(after)),
    ],
    words.slice(0, at).map((word) => bucket('j', word.lower)),
    words.slice(Math.max(0, at - NEAR), at).map((word) => bucket('m', word.lower)),
    words.slice(at, at + NEAR).map((word) => bucket('n', word.lower)),
  ];
}
