/* Corpora turned into what the trainer eats: documents cut into sentences with features and allowed labels. */

import { type ArticleTokens, tokeniseArticle } from '../../lib/entities/article-tokens.ts';
import type { TaggerDocument } from '../../lib/entities/tagger/document.ts';
import { extractFeatures, MAX_FEATURES } from '../../lib/entities/tagger/features.ts';
import { LABEL_COUNT, labelOf, OUTSIDE, TAG_NAMES } from '../../lib/entities/tagger/tag-labels.ts';
import { countVotes, extractVotes } from '../../lib/entities/tagger/votes.ts';
import { plainArticle } from '../../tests/plain-article.ts';
import type { GoldDocument } from './corpus.ts';
import type { TrainingSentence } from './crf.ts';

export const tokensOf = (text: string): ArticleTokens => tokeniseArticle(plainArticle(text), Number.MAX_SAFE_INTEGER);

/** The label of each token: a token that overlaps a span belongs to it. */
export function labelsOf(words: ArticleTokens, gold: GoldDocument): Uint8Array {
  const { tokens } = words;
  const labels = new Uint8Array(tokens.count);
  let i = 0;
  for (const span of gold.spans) {
    while (i < tokens.count && (tokens.end[i] as number) <= span.start) i++;
    let to = i;
    while (to < tokens.count && (tokens.start[to] as number) < span.end) to++;
    const tag = TAG_NAMES.indexOf(span.tag);
    for (let k = i; k < to; k++) labels[k] = labelOf(tag, to - i === 1 ? 3 : k === i ? 0 : k === to - 1 ? 2 : 1);
    i = to;
  }
  return labels;
}

const ALL_LABELS = (1 << LABEL_COUNT) - 1;
const MISC = TAG_NAMES.indexOf('MISC');
const MISC_OR_OUTSIDE = (1 << OUTSIDE) | [0, 1, 2, 3].reduce((bits, part) => bits | (1 << labelOf(MISC, part as 0)), 0);

export function sentencesOf(
  document: TaggerDocument,
  labels: Uint8Array,
  mask: number,
  weight: number,
  miscOpen: boolean,
): TrainingSentence[] {
  const made: TrainingSentence[] = [];
  const buffer = new Int32Array(MAX_FEATURES * 400);
  const one = new Int32Array(MAX_FEATURES);
  for (let s = 0; s + 1 < document.sentences.length; s++) {
    const from = document.sentences[s] as number;
    const to = document.sentences[s + 1] as number;
    const offsets = new Int32Array(to - from + 1);
    const allowed = new Int32Array(to - from);
    let used = 0;
    for (let i = from; i < to; i++) {
      const count = extractFeatures(document, i, one, mask);
      for (let k = 0; k < count; k++) buffer[used + k] = one[k] as number;
      used += count;
      offsets[i - from + 1] = used;
      const label = labels[i] as number;
      allowed[i - from] = label === OUTSIDE && miscOpen ? MISC_OR_OUTSIDE : (1 << label) & ALL_LABELS;
    }
    made.push({ offsets, features: buffer.slice(0, used), allowed, weight, votes: null });
  }
  return made;
}

/** Gives every sentence of a document what a second reading would see, from the labels of a first. */
export function addVotes(
  document: TaggerDocument,
  sentences: readonly TrainingSentence[],
  labels: Uint8Array,
  mask: number,
): void {
  const votes = countVotes(document, labels);
  const one = new Int32Array(MAX_FEATURES);
  const buffer = new Int32Array(MAX_FEATURES * 400);
  sentences.forEach((sentence, s) => {
    const from = document.sentences[s] as number;
    const to = document.sentences[s + 1] as number;
    const offsets = new Int32Array(to - from + 1);
    let used = 0;
    for (let i = from; i < to; i++) {
      const count = extractVotes(document, i, labels, votes, one, mask);
      for (let k = 0; k < count; k++) buffer[used + k] = one[k] as number;
      used += count;
      offsets[i - from + 1] = used;
    }
    sentence.votes = { offsets, features: buffer.slice(0, used) };
  });
}
