/*
 * The tagger's word clusters, made of word vectors: two clusterings as fine as a look-up has room for, and two coarser
 * ones made of the first one's centres. Kept in `.cache` until one of the files that make them changes, since making
 * them takes a minute or two; the same vectors give the same bytes.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type ClusterTable, FINE_LIMIT, insertClusters, TOPIC } from '../../lib/entities/tagger/clusters.ts';
import { hashString } from '../../lib/entities/tagger/hashing.ts';
import { type Clustering, kMeans } from './k-means.ts';
import { DIMENSIONS, readWordVectors, type WordVectors } from './word-vectors.ts';

const WORDS = 100_000;
/** Words that decide where the centres lie. */
const DECISIVE = 60_000;
const FINE = 1000;
const MIDDLE = 250;
const COARSE = 64;
const SLOTS = 1 << 17;
const SEEDS = { fine: 11, other: 12, middle: 13, coarse: 14 } as const;

/** Words of a topic; a cluster is of it when it lies near the middle of these. */
const TOPIC_WORDS = {
  sport:
    'goal coach season striker match playoffs innings midfielder quarterback tournament championship defeated batsman ' +
    'league scored semifinal',
  markets: 'shares profit revenue quarterly investors stock earnings analysts acquisition dividend billion merger',
} as const;
const NEAR_TOPIC = 0.4;
/** Clusters of the most common words are of no topic, but for the one in the midst of it. */
const COMMON_WORDS = 300;
const MIDST_OF_TOPIC = 0.8;

/** Topic of each fine cluster. */
function topicsOf({ words, values }: WordVectors, { owner, centres }: Clustering): Uint8Array {
  const common = new Set(owner.subarray(0, COMMON_WORDS));
  const topics = new Uint8Array(FINE_LIMIT);
  for (const [topic, seeds] of Object.entries(TOPIC_WORDS)) {
    const middle = new Float64Array(DIMENSIONS);
    for (const seed of seeds.split(' '))
      for (let d = 0; d < DIMENSIONS; d++)
        middle[d] = (middle[d] as number) + (values[words.indexOf(seed) * DIMENSIONS + d] as number);
    const length = Math.sqrt(middle.reduce((sum, value) => sum + value * value, 0));
    for (let cluster = 0; cluster < FINE; cluster++) {
      let likeness = 0;
      for (let d = 0; d < DIMENSIONS; d++)
        likeness += ((middle[d] as number) * (centres[cluster * DIMENSIONS + d] as number)) / length;
      if (likeness >= (common.has(cluster) ? MIDST_OF_TOPIC : NEAR_TOPIC))
        topics[cluster + 1] = TOPIC[topic as keyof typeof TOPIC_WORDS];
    }
  }
  return topics;
}

/** A coarser clustering's number for each fine cluster; 0 stays "unknown". */
function coarser(centres: Float32Array, weights: Float32Array, clusters: number, seed: number): Uint8Array {
  const { owner } = kMeans(centres, DIMENSIONS, clusters, FINE, seed, weights);
  const byFine = new Uint8Array(FINE_LIMIT);
  owner.forEach((cluster, fine) => {
    byFine[fine + 1] = cluster + 1;
  });
  return byFine;
}

function make(): ClusterTable {
  const vectors = readWordVectors(WORDS);
  const { words, values } = vectors;
  const fine = kMeans(values, DIMENSIONS, FINE, DECISIVE, SEEDS.fine);
  const other = kMeans(values, DIMENSIONS, FINE, DECISIVE, SEEDS.other);
  const sizes = new Float32Array(FINE);
  for (const cluster of fine.owner) sizes[cluster] = (sizes[cluster] as number) + 1;
  const table = new Uint32Array(SLOTS);
  words.forEach((word, i) => {
    insertClusters(
      table,
      hashString(word.replace(/[0-9]/g, '0')),
      (fine.owner[i] as number) + 1,
      (other.owner[i] as number) + 1,
    );
  });
  return {
    words: table,
    middle: coarser(fine.centres, sizes, MIDDLE, SEEDS.middle),
    coarse: coarser(fine.centres, sizes, COARSE, SEEDS.coarse),
    topics: topicsOf(vectors, fine),
  };
}

export function buildClusters(): ClusterTable {
  const digest = createHash('sha256');
  for (const source of ['build-clusters', 'k-means', 'word-vectors'])
    digest.update(readFileSync(new URL(`./${source}.ts`, import.meta.url)));
  const file = new URL(`../../.cache/word-vectors/${digest.digest('hex').slice(0, 16)}.bin`, import.meta.url);
  if (!existsSync(file)) {
    const { words, middle, coarse, topics } = make();
    writeFileSync(file, Buffer.concat([words, middle, coarse, topics].map((part) => new Uint8Array(part.buffer))));
  }
  const bytes = new Uint8Array(readFileSync(file)).buffer;
  const at = SLOTS * Uint32Array.BYTES_PER_ELEMENT;
  return {
    words: new Uint32Array(bytes, 0, SLOTS),
    middle: new Uint8Array(bytes, at, FINE_LIMIT),
    coarse: new Uint8Array(bytes, at + FINE_LIMIT, FINE_LIMIT),
    topics: new Uint8Array(bytes, at + 2 * FINE_LIMIT, FINE_LIMIT),
  };
}
