/*
 * The tagger at work: scores for each word and label, the best path through each sentence, then a second reading that
 * knows what the rest of the document was taken for ("Kishida" once clear helps it where it is not). Integer arithmetic
 * over flat arrays.
 */

import type { ArticleTokens } from '../article-tokens.ts';
import { caseEndings } from './case-endings.ts';
import { labelDefined } from './definitions.ts';
import { prepareDocument, type TaggerDocument, WordCache } from './document.ts';
import { extractFeatures, MAX_FEATURES } from './features.ts';
import { FIXED_POINT, type TaggerModel } from './model.ts';
import { LABEL_COUNT as L, mayBegin, mayEnd, OUTSIDE, PREDECESSORS, partOf, TAG_NAMES, tagOf } from './tag-labels.ts';
import { countVotes, extractVotes } from './votes.ts';

export interface TaggedName {
  /** First token and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly tag: (typeof TAG_NAMES)[number];
  /** 0–1, from the margin over the best other reading of its first word. */
  readonly score: number;
}

const IMPOSSIBLE = -(2 ** 30);

const caches = new WeakMap<TaggerModel, WordCache>();

function cacheOf(model: TaggerModel): WordCache {
  let cache = caches.get(model);
  if (cache === undefined) {
    cache = new WordCache(model.gazetteer, model.clusters, caseEndings(model.language));
    caches.set(model, cache);
  }
  return cache;
}

function addScores(
  { weights, values }: TaggerModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  row: number,
): void {
  for (let k = 0; k < count; k++) {
    const base = (features[k] as number) * L;
    for (let l = 0; l < L; l++)
      scores[row + l] = (scores[row + l] as number) + (values[weights[base + l] as number] as number);
  }
}

/** Viterbi over tokens `from` to `to`; `best` and `back` are scratch of the same layout as `scores`. */
export function bestPath(
  scores: Int32Array,
  transitions: Int32Array,
  from: number,
  to: number,
  best: Int32Array,
  back: Uint8Array,
  labels: Uint8Array,
): void {
  for (let l = 0; l < L; l++) best[from * L + l] = mayBegin(l) ? (scores[from * L + l] as number) : IMPOSSIBLE;
  for (let i = from + 1; i < to; i++) {
    const row = i * L;
    for (let l = 0; l < L; l++) {
      let most = IMPOSSIBLE;
      let choice = OUTSIDE;
      for (const previous of PREDECESSORS[l] as readonly number[]) {
        const value = (best[row - L + previous] as number) + (transitions[previous * L + l] as number);
        if (value > most) {
          most = value;
          choice = previous;
        }
      }
      best[row + l] = Math.max(IMPOSSIBLE, most + (scores[row + l] as number));
      back[row + l] = choice;
    }
  }
  let label = OUTSIDE;
  let most = IMPOSSIBLE * 2;
  for (let l = 0; l < L; l++) {
    const value = best[(to - 1) * L + l] as number;
    if (mayEnd(l) && value > most) {
      most = value;
      label = l;
    }
  }
  for (let i = to - 1; i >= from; i--) {
    labels[i] = label;
    label = back[i * L + label] as number;
  }
}

/** Labels of a prepared document after both readings, and the scores they rest on. */
export function labelDocument(
  document: TaggerDocument,
  model: TaggerModel,
): { labels: Uint8Array; scores: Int32Array } {
  const { transitions, mask } = model;
  const count = document.facts.length;
  const scores = new Int32Array(count * L);
  const best = new Int32Array(count * L);
  const back = new Uint8Array(count * L);
  const labels = new Uint8Array(count);
  const features = new Int32Array(MAX_FEATURES);
  for (let i = 0; i < count; i++)
    addScores(model, features, extractFeatures(document, i, features, mask), scores, i * L);
  const { sentences } = document;
  for (let s = 0; s + 1 < sentences.length; s++)
    bestPath(scores, transitions, sentences[s] as number, sentences[s + 1] as number, best, back, labels);
  const votes = countVotes(document, labels);
  for (let i = 0; i < count; i++)
    addScores(model, features, extractVotes(document, i, labels, votes, features, mask), scores, i * L);
  for (let s = 0; s + 1 < sentences.length; s++)
    bestPath(scores, transitions, sentences[s] as number, sentences[s + 1] as number, best, back, labels);
  labelDefined(document.definitions, document.facts, labels);
  return { labels, scores };
}

export function namesOf(labels: Uint8Array, scores: Int32Array | null): TaggedName[] {
  const names: TaggedName[] = [];
  let from = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === 0 || part === 3) from = i;
    if (part < 2) continue;
    let score = 1;
    if (scores !== null) {
      const first = labels[from] as number;
      let other = IMPOSSIBLE;
      for (let l = 0; l < L; l++)
        if (l === OUTSIDE || tagOf(l) !== tagOf(first)) other = Math.max(other, scores[from * L + l] as number);
      score = 1 / (1 + Math.exp(-((scores[from * L + first] as number) - other) / FIXED_POINT));
    }
    names.push({ from, to: i + 1, tag: TAG_NAMES[tagOf(label)] as TaggedName['tag'], score });
  }
  return names;
}

export function tagDocument(words: ArticleTokens, model: TaggerModel): TaggedName[] {
  const document = prepareDocument(words, cacheOf(model), model.gazetteer);
  const { labels, scores } = labelDocument(document, model);
  return namesOf(labels, scores);
}
