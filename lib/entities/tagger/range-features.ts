/*
 * What the tagger sees at a word in a run of capitalised words: the run, what stands around it, and the word elsewhere
 * in the document.
 */

import type { BucketWriter } from './bucket-writer.ts';
import { emitRunClusters } from './cluster-features.ts';
import { mix } from './hashing.ts';
import { SLOT } from './slots.ts';
import type { TokenPlace } from './token-place.ts';
import { CASE, type WordFacts } from './word-facts.ts';

/** Letters; "of", "and", "the" between two parts of one name. */
const LINK_LENGTH = 3;

const mayLink = (word: WordFacts): boolean => word.length <= LINK_LENGTH && word.case === CASE.lower;

export function emitRange(buckets: BucketWriter, place: TokenPlace): void {
  const { document, i, first, w } = place;
  const from = document.runFrom[i] as number;
  const to = document.runTo[i] as number;
  const length = Math.min(to - from, 5);
  const position = Math.min(i - from, 3) | (Math.min(to - 1 - i, 3) << 2);
  const kind = document.runKind[i] as number;
  const runStart = from === first ? 1 : 0;
  const head = document.facts[from] as WordFacts;
  const tail = document.facts[to - 1] as WordFacts;
  const before = place.at(from - 1);
  const after = place.at(to);
  // The run's words and those beside it.
  buckets.emit(SLOT.run, length | (position << 3) | (w.case << 7) | (runStart << 10));
  buckets.emit(SLOT.runWordBefore, mix(before.lower, position));
  buckets.emit(SLOT.runWordAfter, mix(after.lower, position));
  buckets.emit(SLOT.runTail, mix(tail.lower, position));
  buckets.emit(SLOT.runHead, mix(head.lower, position));
  buckets.emit(SLOT.runTailSuffix3, mix(tail.suffix3, position));
  buckets.emit(SLOT.runWordsBeside, mix(before.lower, mix(after.lower, length)));
  buckets.emit(SLOT.runList, (kind << 8) | (position << 3) | length | (runStart << 12));
  buckets.emit(SLOT.runListAndWordsBeside, mix(kind + 32, mix(before.lower, after.lower)));
  buckets.emit(SLOT.runLists, head.lists | (tail.lists << 4) | (length << 8) | (position << 11) | (kind << 15));
  buckets.emit(SLOT.runTwoBefore, mix(place.at(from - 2).lower, before.lower));
  buckets.emit(SLOT.runTwoAfter, mix(after.lower, place.at(to + 1).lower));
  buckets.emit(SLOT.runTailAndWordBefore, mix(tail.lower, mix(before.lower, length)));
  buckets.emit(SLOT.runCases, mix(after.case | (before.case << 3) | (length << 6) | (w.case << 9), kind));
  if (document.hasClusters) emitRunClusters(buckets, place, from, to, position);
  emitLinkedRuns(buckets, place, from, to, position);
  emitStory(buckets, place, from, length, kind);
}

/** "Ministry of Foreign Affairs": the run that this one hangs on, across a small word. */
function emitLinkedRuns(buckets: BucketWriter, place: TokenPlace, from: number, to: number, position: number): void {
  const { facts, runFrom } = place.document;
  const before = place.at(from - 1);
  const after = place.at(to);
  if (mayLink(before) && from - 2 >= place.first && (runFrom[from - 2] as number) >= 0)
    buckets.emit(SLOT.runLinkedBefore, mix((facts[from - 2] as WordFacts).lower, mix(before.lower, position)));
  if (mayLink(after) && to + 1 < place.limit && (runFrom[to + 1] as number) >= 0)
    buckets.emit(SLOT.runLinkedAfter, mix((facts[to + 1] as WordFacts).lower, mix(after.lower, position)));
}

/** What the rest of the document says about the word. */
function emitStory(buckets: BucketWriter, place: TokenPlace, from: number, length: number, kind: number): void {
  const { w, start } = place;
  const story = place.document.stories.get(w.lower);
  if (story === undefined) return;
  const seen = (story.lowerSeen ? 1 : 0) | (Math.min(story.capitalInside, 3) << 1);
  buckets.emit(SLOT.storySeen, seen | (start << 3) | (w.case << 4) | (length << 7));
  const { hasClusters } = place.document;
  if (hasClusters)
    buckets.emit(SLOT.storySeenAndCluster, mix(w.clusters.middle, seen | (start << 3) | (w.case << 4) | (length << 7)));
  if (length === 1) {
    buckets.emit(SLOT.storyLongerFirst, story.longerFirst + 1);
    buckets.emit(SLOT.storyLongerLast, mix(story.longerLast, 1));
    if (story.longerFirst >= 0)
      buckets.emit(SLOT.storyLongerFirstAndLists, story.longerFirst | (w.lists << 4) | (kind << 8));
  }
  for (let k = 0; k < story.at.length; k++) {
    if (story.at[k] === from) continue;
    buckets.emit(SLOT.storyWordBefore, mix(story.before[k] as number, 1));
    buckets.emit(SLOT.storyWordAfter, mix(story.after[k] as number, 2));
    if (!hasClusters) continue;
    buckets.emit(SLOT.storyClusterBefore, story.clustersBefore[k] as number);
    buckets.emit(SLOT.storyClusterAfter, story.clustersAfter[k] as number);
  }
}
