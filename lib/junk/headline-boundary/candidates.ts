/*
 * The places where a headline behind a cue may end, each with what is known of it. Every place where a sentence might
 * begin is one, up to the first full stop; which it is, `scorer.ts` weighs.
 */

import type { BoundaryContext, BoundaryPosition } from './boundary-candidate.ts';
import { boundaryFeatures } from './features.ts';
import { hashedWordFeatures } from './hashed-words.ts';
import { endsSentence, FULL_STOP, MAX_HEADLINE_WORDS, type RunningWord } from './words.ts';

export interface BoundaryCandidate extends BoundaryPosition {
  readonly row: Float64Array;
  /** Of `hashed-words.ts`, in its groups. */
  readonly words: readonly (readonly number[])[];
}

/** In order; the last is an `end` or a `stop`, and there is no other of these. */
export function boundaryCandidates(words: readonly RunningWord[], context: BoundaryContext): BoundaryCandidate[] {
  const places = placesIn(words);
  const rows = boundaryFeatures(words, places, context);
  return places.map((place, i) => ({
    ...place,
    row: rows[i] as Float64Array,
    words: hashedWordFeatures(words, place.at),
  }));
}

/** Words; one alone is no headline. */
const MIN_WORDS = 2;

function placesIn(words: readonly RunningWord[]): BoundaryPosition[] {
  const places: BoundaryPosition[] = [];
  for (let at = 1; at <= Math.min(words.length, MAX_HEADLINE_WORDS); at++) {
    const previous = words[at - 1] as RunningWord;
    const next = words[at];
    if (next === undefined) {
      places.push({ kind: FULL_STOP.test(previous.word) ? 'stop' : 'end', at });
      return places;
    }
    if (!next.capital || at < MIN_WORDS || /^[([]/.test(next.word)) continue;
    if (previous.stops) {
      places.push({ kind: 'stop', at });
      return places;
    }
    const joins = /[,;:–—-]$/.test(previous.word) || /[:;]$/.test(next.word);
    if (!joins) places.push({ kind: 'between', at });
  }
  // The sentence runs on further than a headline may: that there is none in it must still be a choice.
  const end = words.findIndex((_, i) => endsSentence(words, i));
  places.push({ kind: 'stop', at: end < 0 ? words.length : end + 1 });
  return places;
}
