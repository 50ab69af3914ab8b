/* The words that the tagger knows the meaning of, as a dictionary; one in 400 that is none is taken for one. */

import { type ClusterTable, findClusters, UNKNOWN_CLUSTERS } from './clusters.ts';
import { hashString } from './hashing.ts';

/** True for a word in lower case that is among them. */
export const knowsWord =
  (clusters: ClusterTable) =>
  (word: string): boolean =>
    findClusters(clusters, hashString(word)) !== UNKNOWN_CLUSTERS;
