/*
 * What the tagger sees of the sentence and the document around a word in a run of capitals: their topic, and how they
 * are written.
 */

import type { BucketWriter } from './bucket-writer.ts';
import { mix } from './hashing.ts';
import { type SentenceView, STYLE } from './sentence-view.ts';
import { SLOT } from './slots.ts';
import type { TokenPlace } from './token-place.ts';

export function emitView(buckets: BucketWriter, place: TokenPlace): void {
  const { document, i, w, start } = place;
  const from = document.runFrom[i] as number;
  const to = document.runTo[i] as number;
  const kind = document.runKind[i] as number;
  const { topic, style } = document.views[i] as SentenceView;
  if (document.hasClusters) emitTopics(buckets, place, topic, from, to, kind);
  if (style === STYLE.plain) return;
  const story = document.stories.get(w.lower);
  const seen = story === undefined ? 0 : (story.lowerSeen ? 1 : 0) | (Math.min(story.capitalInside, 3) << 1);
  buckets.emit(SLOT.style, style | (w.case << 2) | (start << 5));
  buckets.emit(SLOT.styleAndWord, mix(w.lower, style));
  if (document.hasClusters) buckets.emit(SLOT.styleAndCluster, mix(w.clusters.fine, style));
  buckets.emit(SLOT.styleAndLists, style | (w.lists << 2) | (seen << 6));
}

function emitTopics(
  buckets: BucketWriter,
  place: TokenPlace,
  topic: number,
  from: number,
  to: number,
  kind: number,
): void {
  const { document, w } = place;
  const length = Math.min(to - from, 3);
  const both = document.topic | (topic << 4);
  buckets.emit(SLOT.topicAndLists, mix(both, w.lists | (w.case << 4)));
  buckets.emit(SLOT.topicAndRunList, mix(both, kind | (length << 4)));
  buckets.emit(SLOT.topicAndWordBefore, mix(document.topic, mix(place.at(from - 1).lower, length)));
  buckets.emit(SLOT.topicAndWordAfter, mix(document.topic, mix(place.at(to).lower, length)));
  buckets.emit(SLOT.topicAndCluster, mix(document.topic, w.clusters.fine | (length << 10)));
  buckets.emit(SLOT.sentenceTopicAndCluster, mix(topic, w.clusters.middle | (length << 10)));
}
