/*
 * Words by meaning: which cluster of word vectors a word belongs to, so that "Rotterdam" tells something about
 * "Vlissingen". An open-addressed table of fingerprints like the name lists'; a fingerprint may lie (about 1 in 400 for
 * a word that is not there).
 */

import { mix } from './hashing.ts';

/** A word's clusters, from fine to coarse; 0 is "unknown". */
export interface Clusters {
  readonly fine: number;
  /** Of a second clustering of the same vectors as fine as the first: two that agree are surer than one. */
  readonly other: number;
  readonly middle: number;
  readonly coarse: number;
  /** One of `TOPIC`, when the words of its fine cluster are mostly said of that. */
  readonly topic: number;
}

export interface ClusterTable {
  /** Twelve bits of fingerprint, ten of `fine`, ten of `other`; 0 is an empty slot. */
  readonly words: Uint32Array;
  /** The others by `fine`: `FINE_LIMIT` bytes each. */
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
  readonly topics: Uint8Array;
}

/** What a story may be about that changes what a town's or a surname's name means: a team, a firm. */
export const TOPIC = { none: 0, sport: 1, markets: 2 } as const;

/** Clusters of the finest kind, "unknown" included. */
export const FINE_LIMIT = 1024;

/** False where a model was trained without: its table is one empty slot. */
export const hasClusters = ({ words }: ClusterTable): boolean => words.length > 1;

const SALT = 0x2c1b3c6d;

export const UNKNOWN_CLUSTERS: Clusters = { fine: 0, other: 0, middle: 0, coarse: 0, topic: TOPIC.none };

export function findClusters(table: ClusterTable, hash: number): Clusters {
  const { words, middle, coarse, topics } = table;
  const mask = words.length - 1;
  const mixed = mix(hash, SALT);
  const fingerprint = mixed >>> 20 || 1;
  let slot = mixed & mask;
  while (true) {
    const entry = words[slot] as number;
    if (entry === 0) return UNKNOWN_CLUSTERS;
    if (entry >>> 20 === fingerprint) {
      const fine = (entry >>> 10) & (FINE_LIMIT - 1);
      return {
        fine,
        other: entry & (FINE_LIMIT - 1),
        middle: middle[fine] as number,
        coarse: coarse[fine] as number,
        topic: topics[fine] as number,
      };
    }
    slot = (slot + 1) & mask;
  }
}

/** For the builder: false when an entry with the same fingerprint is in the way. */
export function insertClusters(words: Uint32Array, hash: number, fine: number, other: number): boolean {
  const mask = words.length - 1;
  const mixed = mix(hash, SALT);
  const fingerprint = mixed >>> 20 || 1;
  let slot = mixed & mask;
  while (words[slot] !== 0) {
    if ((words[slot] as number) >>> 20 === fingerprint) return false;
    slot = (slot + 1) & mask;
  }
  words[slot] = ((fingerprint << 20) | (fine << 10) | other) >>> 0;
  return true;
}
