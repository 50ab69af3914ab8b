/* What the tagger sees of the meaning of words: the clusters of the word, of those beside it and of its run's ends. */

import type { BucketWriter } from './bucket-writer.ts';
import { mix } from './hashing.ts';
import { SLOT } from './slots.ts';
import type { TokenPlace } from './token-place.ts';

/** The word and the words around it. */
export function emitClusters(buckets: BucketWriter, { w, p, n, pp, nn, start }: TokenPlace): void {
  const here = w.clusters;
  const before = p.clusters;
  const after = n.clusters;
  const written = w.case | (start << 3);
  buckets.emit(SLOT.cluster, (here.fine << 4) | written);
  buckets.emit(SLOT.clusterOther, (here.other << 4) | written);
  buckets.emit(SLOT.clusterMiddle, (here.middle << 4) | written);
  buckets.emit(SLOT.clusterCoarse, (here.coarse << 4) | written);
  buckets.emit(SLOT.clusterBefore, (before.fine << 3) | p.case);
  buckets.emit(SLOT.clusterAfter, (after.fine << 3) | n.case);
  buckets.emit(SLOT.clusterSecondBefore, (pp.clusters.fine << 3) | pp.case);
  buckets.emit(SLOT.clusterSecondAfter, (nn.clusters.fine << 3) | nn.case);
  buckets.emit(SLOT.clusterBeforeAndCluster, mix((before.middle << 8) | here.middle, (p.case << 3) | w.case));
  buckets.emit(SLOT.clusterAndClusterAfter, mix((here.middle << 8) | after.middle, (w.case << 3) | n.case));
  buckets.emit(SLOT.clustersBeside, mix((before.middle << 8) | after.middle, (p.case << 3) | n.case));
  buckets.emit(
    SLOT.clusterOfThree,
    mix((before.coarse << 14) | (here.coarse << 7) | after.coarse, (p.case << 6) | (w.case << 3) | n.case),
  );
  buckets.emit(SLOT.clusterAndLists, mix(here.fine, (w.lists << 3) | w.case));
  buckets.emit(SLOT.wordBeforeAndCluster, mix(p.lower, (here.middle << 3) | w.case));
  buckets.emit(SLOT.clusterAndWordAfter, mix(n.lower, (here.middle << 3) | w.case));
}

/** A run's first and last word and what stands beside it. */
export function emitRunClusters(
  buckets: BucketWriter,
  place: TokenPlace,
  from: number,
  to: number,
  position: number,
): void {
  const head = place.at(from).clusters;
  const tail = place.at(to - 1).clusters;
  const before = place.at(from - 1).clusters;
  const after = place.at(to).clusters;
  buckets.emit(SLOT.runHeadCluster, (head.fine << 4) | position);
  buckets.emit(SLOT.runTailCluster, (tail.fine << 4) | position);
  buckets.emit(SLOT.runClusterBefore, (before.fine << 4) | position);
  buckets.emit(SLOT.runClusterAfter, (after.fine << 4) | position);
  buckets.emit(SLOT.runClustersBeside, mix((before.middle << 8) | after.middle, Math.min(to - from, 5)));
  buckets.emit(SLOT.runHeadAndTailClusters, mix((head.middle << 8) | tail.middle, position));
}
