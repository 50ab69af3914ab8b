/*
 * What the tagger sees at a token, as bucket numbers of the weight table. Training and tagging call this same function:
 * a change here needs a new model and a new version in its header. Words with no capital near them get a short list,
 * which is most of a text.
 */

import { BucketWriter } from './bucket-writer.ts';
import { isCapital, type TaggerDocument } from './document.ts';
import { mix } from './hashing.ts';
import { emitRange } from './range-features.ts';
import { TokenPlace } from './token-place.ts';
import { CASE } from './word-facts.ts';

/** More than any token has. */
export const MAX_FEATURES = 96;

/** Writes the buckets of token `i` into `out` and gives their number. `mask` is the table's size less one. */
export function extractFeatures(document: TaggerDocument, i: number, out: Int32Array, mask: number): number {
  const place = new TokenPlace(document, i);
  const buckets = new BucketWriter(out, mask);
  emitWord(buckets, place);
  if (!isNearCapital(place)) return buckets.count;
  emitSurroundings(buckets, place);
  emitLists(buckets, place);
  if (place.isInRun) emitRange(buckets, place);
  return buckets.count;
}

/** Slots 1–9: what every word has. */
function emitWord(buckets: BucketWriter, { w, p, n, glue }: TokenPlace): void {
  buckets.emit(1, w.lower);
  buckets.emit(2, w.shape);
  buckets.emit(3, mix(p.lower, w.lower));
  buckets.emit(4, mix(w.lower, n.lower));
  buckets.emit(5, w.case | (p.case << 3) | (n.case << 6) | (glue << 9));
  buckets.emit(6, mix(p.shape, mix(w.shape, n.shape)));
  buckets.emit(7, p.lower);
  buckets.emit(8, n.lower);
  buckets.emit(9, w.suffix3);
}

function isNearCapital({ w, p, n, pp, nn, glue, isInRun }: TokenPlace): boolean {
  if (w.case >= CASE.capital || isCapital(p) || isCapital(n) || isInRun) return true;
  // "al-Assad", "Jong-un": across a glued hyphen.
  return ((glue & 1) !== 0 && isCapital(pp)) || ((glue & 2) !== 0 && isCapital(nn));
}

/** Slots 10–28: the word's letters, and the words around it. */
function emitSurroundings(buckets: BucketWriter, { w, p, n, pp, nn, glue, start }: TokenPlace): void {
  buckets.emit(10, w.cased);
  buckets.emit(11, pp.lower);
  buckets.emit(12, nn.lower);
  buckets.emit(13, mix(p.lower, n.lower));
  buckets.emit(14, mix(pp.lower, p.lower));
  buckets.emit(15, mix(n.lower, nn.lower));
  buckets.emit(16, mix(p.shape, w.shape));
  buckets.emit(17, mix(w.shape, n.shape));
  buckets.emit(18, w.case | (p.case << 3) | (n.case << 6) | (pp.case << 9) | (nn.case << 12) | (glue << 15));
  buckets.emit(19, w.prefix2);
  buckets.emit(20, w.prefix3);
  buckets.emit(21, w.prefix4);
  buckets.emit(22, w.suffix1);
  buckets.emit(23, w.suffix2);
  buckets.emit(24, w.suffix4);
  buckets.emit(25, p.suffix3);
  buckets.emit(26, n.suffix3);
  buckets.emit(27, mix(w.lower, start | 2));
  buckets.emit(28, mix(w.suffix2, w.case | (start << 3)));
}

/** Slots 29–38: which lists the words stand on, alone (`lists`) and as part of a phrase (`matched`). */
function emitLists(buckets: BucketWriter, { document, i, first, limit, w, p, n, start }: TokenPlace): void {
  buckets.emit(29, (w.lists << 1) | start);
  buckets.emit(30, w.lists | (p.lists << 4));
  buckets.emit(31, w.lists | (n.lists << 4));
  buckets.emit(32, w.lists | (p.lists << 4) | (n.lists << 8) | (w.case << 12));
  const { matched } = document;
  const here = matched[i] as number;
  const before = i - 1 >= first ? (matched[i - 1] as number) : NO_MATCH;
  const after = i + 1 < limit ? (matched[i + 1] as number) : NO_MATCH;
  buckets.emit(33, (here << 4) | w.case | (start << 3));
  buckets.emit(34, here | (before << 7));
  buckets.emit(35, here | (after << 7));
  buckets.emit(36, mix(here + 1, p.lower));
  buckets.emit(37, mix(here + 1, n.lower));
  buckets.emit(38, here | (w.lists << 7) | (p.case << 11) | (n.case << 14));
}

/** Outside the sentence; above every value of `matched`. */
const NO_MATCH = 64;
