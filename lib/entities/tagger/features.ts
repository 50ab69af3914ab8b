/*
 * What the tagger sees at a token, as bucket numbers of the weight table. Training and tagging call this same function: a change here needs
 * a new model and a new version in its header. Words with no capital near them get a short list, which is most of a text.
 */

import { EDGE, isCapital, type TaggerDocument } from './document.ts';
import { mix } from './hashing.ts';
import { OUTSIDE, TAG_NAMES, tagOf } from './tag-labels.ts';
import { CASE, type WordFacts } from './word-facts.ts';

/** More than any token has. */
export const MOST_FEATURES = 96;

const NONE: WordFacts = {
  lower: EDGE,
  cased: EDGE,
  folded: EDGE,
  shape: EDGE,
  case: 7,
  prefix2: EDGE,
  prefix3: EDGE,
  prefix4: EDGE,
  suffix1: EDGE,
  suffix2: EDGE,
  suffix3: EDGE,
  suffix4: EDGE,
  length: 0,
  lists: 0,
};

/** Writes the buckets of token `i` into `out` and gives their number. `mask` is the table's size less one. */
export function extractFeatures(document: TaggerDocument, i: number, out: Int32Array, mask: number): number {
  const { facts, glued, matched, runFrom, runTo, runKind, sentenceFrom, sentenceTo, stories } = document;
  const first = sentenceFrom[i] as number;
  const limit = sentenceTo[i] as number;
  const at = (index: number): WordFacts => (index >= first && index < limit ? (facts[index] as WordFacts) : NONE);
  const w = facts[i] as WordFacts;
  const p = at(i - 1);
  const n = at(i + 1);
  const pp = at(i - 2);
  const nn = at(i + 2);
  let count = 0;
  const emit = (slot: number, value: number): void => {
    out[count++] = mix(value, slot) & mask;
  };
  const glue = (glued[i] as number) | (i + 1 < limit ? (glued[i + 1] as number) << 1 : 0);
  emit(1, w.lower);
  emit(2, w.shape);
  emit(3, mix(p.lower, w.lower));
  emit(4, mix(w.lower, n.lower));
  emit(5, w.case | (p.case << 3) | (n.case << 6) | (glue << 9));
  emit(6, mix(p.shape, mix(w.shape, n.shape)));
  emit(7, p.lower);
  emit(8, n.lower);
  emit(9, w.suffix3);
  const besideCapital = isCapital(p) || isCapital(n);
  // "al-Assad", "Jong-un": across a glued hyphen.
  const acrossHyphen = (glue & 1 && isCapital(pp)) || (glue & 2 && isCapital(nn));
  const near = w.case >= CASE.capital || besideCapital || acrossHyphen || (runFrom[i] as number) >= 0;
  if (!near) return count;

  const start = i === first ? 1 : 0;
  emit(10, w.cased);
  emit(11, pp.lower);
  emit(12, nn.lower);
  emit(13, mix(p.lower, n.lower));
  emit(14, mix(pp.lower, p.lower));
  emit(15, mix(n.lower, nn.lower));
  emit(16, mix(p.shape, w.shape));
  emit(17, mix(w.shape, n.shape));
  emit(18, w.case | (p.case << 3) | (n.case << 6) | (pp.case << 9) | (nn.case << 12) | (glue << 15));
  emit(19, w.prefix2);
  emit(20, w.prefix3);
  emit(21, w.prefix4);
  emit(22, w.suffix1);
  emit(23, w.suffix2);
  emit(24, w.suffix4);
  emit(25, p.suffix3);
  emit(26, n.suffix3);
  emit(27, mix(w.lower, start | 2));
  emit(28, mix(w.suffix2, w.case | (start << 3)));
  emit(29, (w.lists << 1) | start);
  emit(30, w.lists | (p.lists << 4));
  emit(31, w.lists | (n.lists << 4));
  emit(32, w.lists | (p.lists << 4) | (n.lists << 8) | (w.case << 12));
  const g = matched[i] as number;
  const gp = i - 1 >= first ? (matched[i - 1] as number) : 64;
  const gn = i + 1 < limit ? (matched[i + 1] as number) : 64;
  emit(33, (g << 4) | w.case | (start << 3));
  emit(34, g | (gp << 7));
  emit(35, g | (gn << 7));
  emit(36, mix(g + 1, p.lower));
  emit(37, mix(g + 1, n.lower));
  emit(38, g | (w.lists << 7) | (p.case << 11) | (n.case << 14));

  const from = runFrom[i] as number;
  if (from >= 0) {
    const to = runTo[i] as number;
    const length = Math.min(to - from, 5);
    const position = Math.min(i - from, 3) | (Math.min(to - 1 - i, 3) << 2);
    const before = at(from - 1);
    const after = at(to);
    const head = facts[from] as WordFacts;
    const tail = facts[to - 1] as WordFacts;
    const kind = runKind[i] as number;
    const runStart = from === first ? 1 : 0;
    emit(40, length | (position << 3) | (w.case << 7) | (runStart << 10));
    emit(41, mix(before.lower, position));
    emit(42, mix(after.lower, position));
    emit(43, mix(tail.lower, position));
    emit(44, mix(head.lower, position));
    emit(45, mix(tail.suffix3, position));
    emit(46, mix(before.lower, mix(after.lower, length)));
    emit(47, (kind << 8) | (position << 3) | length | (runStart << 12));
    emit(48, mix(kind + 32, mix(before.lower, after.lower)));
    emit(49, head.lists | (tail.lists << 4) | (length << 8) | (position << 11) | (kind << 15));
    emit(50, mix(at(from - 2).lower, before.lower));
    emit(51, mix(after.lower, at(to + 1).lower));
    emit(52, mix(tail.lower, mix(before.lower, length)));
    emit(53, mix(after.case | (before.case << 3) | (length << 6) | (w.case << 9), kind));
    // "Ministry of Foreign Affairs": the run this one hangs on, across a small word.
    const link = before.length <= 3 && before.case === CASE.lower ? 1 : 0;
    if (link === 1 && from - 2 >= first && (runFrom[from - 2] as number) >= 0)
      emit(54, mix((facts[from - 2] as WordFacts).lower, mix(before.lower, position)));
    if (after.length <= 3 && after.case === CASE.lower && to + 1 < limit && (runFrom[to + 1] as number) >= 0)
      emit(55, mix((facts[to + 1] as WordFacts).lower, mix(after.lower, position)));
    const told = stories.get(w.lower);
    if (told !== undefined) {
      emit(
        56,
        (told.lowerSeen ? 1 : 0) |
          (Math.min(told.capitalInside, 3) << 1) |
          (start << 3) |
          (w.case << 4) |
          (length << 7),
      );
      if (length === 1) {
        emit(57, told.longerFirst + 1);
        emit(58, mix(told.longerLast, 1));
        if (told.longerFirst >= 0) emit(59, told.longerFirst | (w.lists << 4) | (kind << 8));
      }
      for (let k = 0; k < told.at.length; k++) {
        if (told.at[k] === from) continue;
        emit(60, mix(told.before[k] as number, 1));
        emit(61, mix(told.after[k] as number, 2));
      }
    }
  }
  return count;
}

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

/** Number of words told apart by the votes of others: the tag most often given elsewhere, how clearly, how often; 0 when seen only here. */
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

/** The buckets a second reading adds at token `i`: what the rest of the document was taken for. Only for words in runs. */
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
  let count = 0;
  const emit = (slot: number, value: number): void => {
    out[count++] = mix(value, slot) & mask;
  };
  emit(71, here);
  emit(72, mix(here, labels[i] as number));
  emit(73, mix(before, mix(here, after)));
  emit(74, mix(here, (word.lists << 3) | word.case));
  emit(75, mix(here, (document.matched[i] as number) | (Math.min((document.runTo[i] as number) - from, 3) << 7)));
  return count;
}
