/*
 * What the tagger sees at a token, as bucket numbers of the weight table. Training and tagging call this same function:
 * a change here needs a new model and a new version in its header. Words with no capital near them get a short list,
 * which is most of a text.
 */

import { BucketWriter } from './bucket-writer.ts';
import { emitClusters } from './cluster-features.ts';
import { isCapital, type TaggerDocument } from './document.ts';
import { mix } from './hashing.ts';
import { emitRange } from './range-features.ts';
import { SLOT } from './slots.ts';
import { TokenPlace } from './token-place.ts';
import { emitView } from './view-features.ts';
import { CASE } from './word-facts.ts';

/** More than any token has. */
export const MAX_FEATURES = 128;

/** Writes the buckets of token `i` into `out` and gives their number. `mask` is the table's size less one. */
export function extractFeatures(document: TaggerDocument, i: number, out: Int32Array, mask: number): number {
  const place = new TokenPlace(document, i);
  const buckets = new BucketWriter(out, mask);
  emitWord(buckets, place);
  if (!isNearCapital(place)) return buckets.count;
  emitSurroundings(buckets, place);
  emitLists(buckets, place);
  if (document.hasClusters) emitClusters(buckets, place);
  if (place.isInRun) {
    emitRange(buckets, place);
    emitView(buckets, place);
  }
  return buckets.count;
}

/** What every word has. */
function emitWord(buckets: BucketWriter, { w, p, n, glue }: TokenPlace): void {
  buckets.emit(SLOT.word, w.lower);
  buckets.emit(SLOT.shape, w.shape);
  buckets.emit(SLOT.wordBeforeAndWord, mix(p.lower, w.lower));
  buckets.emit(SLOT.wordAndWordAfter, mix(w.lower, n.lower));
  buckets.emit(SLOT.cases, w.case | (p.case << 3) | (n.case << 6) | (glue << 9));
  buckets.emit(SLOT.shapes, mix(p.shape, mix(w.shape, n.shape)));
  buckets.emit(SLOT.wordBefore, p.lower);
  buckets.emit(SLOT.wordAfter, n.lower);
  buckets.emit(SLOT.suffix3, w.suffix3);
}

function isNearCapital({ w, p, n, pp, nn, glue, isInRun }: TokenPlace): boolean {
  if (w.case >= CASE.capital || isCapital(p) || isCapital(n) || isInRun) return true;
  // "al-Assad", "Jong-un": across a glued hyphen.
  return ((glue & 1) !== 0 && isCapital(pp)) || ((glue & 2) !== 0 && isCapital(nn));
}

/** The word's letters, and the words around it. */
function emitSurroundings(buckets: BucketWriter, { w, p, n, pp, nn, glue, start }: TokenPlace): void {
  buckets.emit(SLOT.cased, w.cased);
  buckets.emit(SLOT.secondBefore, pp.lower);
  buckets.emit(SLOT.secondAfter, nn.lower);
  buckets.emit(SLOT.wordsBeside, mix(p.lower, n.lower));
  buckets.emit(SLOT.twoBefore, mix(pp.lower, p.lower));
  buckets.emit(SLOT.twoAfter, mix(n.lower, nn.lower));
  buckets.emit(SLOT.shapeBeforeAndShape, mix(p.shape, w.shape));
  buckets.emit(SLOT.shapeAndShapeAfter, mix(w.shape, n.shape));
  buckets.emit(
    SLOT.casesOfFive,
    w.case | (p.case << 3) | (n.case << 6) | (pp.case << 9) | (nn.case << 12) | (glue << 15),
  );
  buckets.emit(SLOT.prefix2, w.prefix2);
  buckets.emit(SLOT.prefix3, w.prefix3);
  buckets.emit(SLOT.prefix4, w.prefix4);
  buckets.emit(SLOT.suffix1, w.suffix1);
  buckets.emit(SLOT.suffix2, w.suffix2);
  buckets.emit(SLOT.suffix4, w.suffix4);
  buckets.emit(SLOT.suffix3Before, p.suffix3);
  buckets.emit(SLOT.suffix3After, n.suffix3);
  buckets.emit(SLOT.wordAtStart, mix(w.lower, start | 2));
  buckets.emit(SLOT.suffix2AndCase, mix(w.suffix2, w.case | (start << 3)));
}

/** Which lists the words stand on, alone (`lists`) and as part of a phrase (`matched`). */
function emitLists(buckets: BucketWriter, { document, i, first, limit, w, p, n, start }: TokenPlace): void {
  buckets.emit(SLOT.lists, (w.lists << 1) | start);
  buckets.emit(SLOT.listsBefore, w.lists | (p.lists << 4));
  buckets.emit(SLOT.listsAfter, w.lists | (n.lists << 4));
  buckets.emit(SLOT.listsOfThree, w.lists | (p.lists << 4) | (n.lists << 8) | (w.case << 12));
  const { matched } = document;
  const here = matched[i] as number;
  const before = i - 1 >= first ? (matched[i - 1] as number) : NO_MATCH;
  const after = i + 1 < limit ? (matched[i + 1] as number) : NO_MATCH;
  buckets.emit(SLOT.phrase, (here << 4) | w.case | (start << 3));
  buckets.emit(SLOT.phraseBefore, here | (before << 7));
  buckets.emit(SLOT.phraseAfter, here | (after << 7));
  buckets.emit(SLOT.phraseAndWordBefore, mix(here + 1, p.lower));
  buckets.emit(SLOT.phraseAndWordAfter, mix(here + 1, n.lower));
  buckets.emit(SLOT.phraseAndLists, here | (w.lists << 7) | (p.case << 11) | (n.case << 14));
}

/** Outside the sentence; above every value of `matched`. */
const NO_MATCH = 64;
