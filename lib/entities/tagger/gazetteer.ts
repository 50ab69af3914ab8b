/*
 * Lists of names as fingerprints: is this run of words a known name, of what kinds? Two open-addressed tables of 16-bit
 * entries, phrases and single words; a look-up is one hash and a few reads. A fingerprint may lie (about 1 in 1,000): a
 * hint to the tagger, never a fact.
 */

import { mix } from './hashing.ts';

/** Twelve bits of fingerprint, four of class; 0 is an empty slot. */
export interface Gazetteer {
  readonly phrases: Uint16Array;
  readonly words: Uint16Array;
}

/** What the class numbers mean: kinds a name is known as. Class 0 is "not there". */
export const PHRASE_KINDS = [
  '',
  'person',
  'country',
  'city',
  'place',
  'organisation',
  'party',
  'work',
  'team',
  'person or place',
  'place or organisation',
  'person or organisation',
  'demonym',
  'company',
  'media',
  'word',
] as const;

/** Names of more words than this are not stored. */
export const MAX_PHRASE_WORDS = 6;

const SALT = 0x51ed270b;

export function lookUp(table: Uint16Array, hash: number): number {
  const mask = table.length - 1;
  const mixed = mix(hash, SALT);
  const fingerprint = mixed >>> 20 || 1;
  let slot = mixed & mask;
  while (true) {
    const entry = table[slot] as number;
    if (entry === 0) return 0;
    if (entry >>> 4 === fingerprint) return entry & 15;
    slot = (slot + 1) & mask;
  }
}

/** For the builder: false when an entry with the same fingerprint is in the way. */
export function insert(table: Uint16Array, hash: number, kind: number): boolean {
  const mask = table.length - 1;
  const mixed = mix(hash, SALT);
  const fingerprint = mixed >>> 20 || 1;
  let slot = mixed & mask;
  while (table[slot] !== 0) {
    if ((table[slot] as number) >>> 4 === fingerprint) return false;
    slot = (slot + 1) & mask;
  }
  table[slot] = (fingerprint << 4) | kind;
  return true;
}

/** The phrase hash after one more word. */
export const addWord = (phrase: number, folded: number): number => mix(phrase, folded);
