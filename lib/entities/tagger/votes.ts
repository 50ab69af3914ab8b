/*
 * What a second reading sees besides the features of the first: what the rest of the document was taken for. Training
 * and tagging call these same functions.
 */

import { BucketWriter } from './bucket-writer.ts';
import type { TaggerDocument } from './document.ts';
import { mix } from './hashing.ts';
import { SLOT } from './slots.ts';
import { OUTSIDE, TAG_NAMES, tagOf } from './tag-labels.ts';
import type { WordFacts } from './word-facts.ts';

/** How often each tag was given to a word in this document: nothing, then the tags in order. */
export type Votes = ReadonlyMap<number, Uint16Array>;

const BALLOTS = 1 + TAG_NAMES.length;
const ballotOf = (label: number): number => (label === OUTSIDE ? 0 : 1 + tagOf(label));

/** Counts what a first reading made of every word in a capitalised run. */
export function countVotes(document: TaggerDocument, labels: Uint8Array): Votes {
  const votes = new Map<number, Uint16Array>();
  for (let i = 0; i < labels.length; i++) {
    if ((document.runFrom[i] as number) < 0) continue;
    const word = (document.facts[i] as WordFacts).lower;
    let counts = votes.get(word);
    if (counts === undefined) {
      counts = new Uint16Array(BALLOTS);
      votes.set(word, counts);
    }
    const ballot = ballotOf(labels[i] as number);
    counts[ballot] = (counts[ballot] as number) + 1;
  }
  return votes;
}

/**
 * Number of words told apart by the votes of others: the tag most often given elsewhere, how clearly, how often; 0 when
 * seen only here.
 */
function opinion(document: TaggerDocument, i: number, labels: Uint8Array, votes: Votes): number {
  if (i < 0 || i >= labels.length || (document.runFrom[i] as number) < 0) return 1;
  const counts = votes.get((document.facts[i] as WordFacts).lower);
  if (counts === undefined) return 0;
  const own = ballotOf(labels[i] as number);
  let total = 0;
  let best = -1;
  let most = 0;
  for (let b = 0; b < BALLOTS; b++) {
    const count = (counts[b] as number) - (b === own ? 1 : 0);
    total += count;
    if (count > most) {
      most = count;
      best = b;
    }
  }
  if (total === 0) return 0;
  const clear = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
  return 2 + best + 6 * clear + 18 * Math.min(total, 3);
}

/**
 * The buckets a second reading adds at token `i`: what the rest of the document was taken for. Only for words in runs.
 */
export function extractVotes(
  document: TaggerDocument,
  i: number,
  labels: Uint8Array,
  votes: Votes,
  out: Int32Array,
  mask: number,
): number {
  const from = document.runFrom[i] as number;
  if (from < 0) return 0;
  const here = opinion(document, i, labels, votes);
  const before = i > from ? opinion(document, i - 1, labels, votes) : 1;
  const after = i + 1 < (document.runTo[i] as number) ? opinion(document, i + 1, labels, votes) : 1;
  const word = document.facts[i] as WordFacts;
  const buckets = new BucketWriter(out, mask);
  buckets.emit(SLOT.votes, here);
  buckets.emit(SLOT.votesAndLabel, mix(here, labels[i] as number));
  buckets.emit(SLOT.votesOfThree, mix(before, mix(here, after)));
  buckets.emit(SLOT.votesAndLists, mix(here, (word.lists << 3) | word.case));
  buckets.emit(
    SLOT.votesAndPhrase,
    mix(here, (document.matched[i] as number) | (Math.min((document.runTo[i] as number) - from, 3) << 7)),
  );
  const definition = document.definitions.get(word.lower);
  if (definition !== undefined) buckets.emit(SLOT.definition, ballotOf(labels[definition] as number));
  return buckets.count;
}
