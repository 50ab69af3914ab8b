/*
 * Trains the tagger: corpora and invented stories in, weights out. Two half-models, each trained on one half of the
 * documents, first read the other half: what they think of it mends the noisy corpora (labels they find impossible are
 * left open) and is what the second reading learns from. Everything is seeded; the same inputs give the same weights.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { prepareDocument, type TaggerDocument, WordCache } from '../../lib/entities/tagger/document.ts';
import type { Gazetteer } from '../../lib/entities/tagger/gazetteer.ts';
import { LABEL_COUNT as L } from '../../lib/entities/tagger/tag-labels.ts';
import { buildGazetteer } from './build-gazetteer.ts';
import { type GoldDocument, type GoldSpan, readCorpus } from './corpus.ts';
import { Crf, makeRandom, type TrainingSentence } from './crf.ts';
import { inventNews } from './invented-news.ts';
import { nameStock } from './name-stock.ts';
import { addVotes, labelsOf, sentencesOf, tokensOf } from './training-data.ts';

export interface TrainingOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly halfEpochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropout: number;
  /** Probability below which a gold label of a noisy corpus is left open. */
  readonly doubt: number;
  readonly invented: number;
  readonly inventedWeight: number;
  /** By the beginning of a file's name; 0 leaves the corpus out. */
  readonly weights: Readonly<Record<string, number>>;
  /** Weights kept after pruning; 0 keeps all. */
  readonly kept: number;
  readonly seed: number;
}

/** Chosen on the dev files; docs/diary.md says what each gave. */
export const TRAINING: TrainingOptions = {
  bits: 19,
  epochs: 5,
  halfEpochs: 2,
  rate: 0.05,
  l2: 0.001,
  dropout: 0.5,
  doubt: 0.1,
  invented: 4000,
  inventedWeight: 0.3,
  weights: {
    gmb: 0.3,
    wikigold: 3,
    redocred: 0.8,
    crossner: 0.7,
    uner: 0.7,
    gum_news: 1,
    gum_open: 0.3,
    re3d: 0.3,
    wnut17: 0.3,
    btc: 0.3,
    multiner: 0.2,
  },
  kept: 1_100_000,
  seed: 7,
};

/** Corpora that mark no MISC: there O may be one. */
const WITHOUT_MISC = /^(?:btc|uner|multiner)/;
/** Made by machine, by many hands or from other guidelines: labels may be doubted. */
const NOISY = /^(?:gmb|gum|re3d|btc|multiner|wnut)/;

interface TrainingDocument {
  readonly document: TaggerDocument;
  readonly sentences: TrainingSentence[];
  readonly noisy: boolean;
  readonly fold: number;
}

export interface Trained {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly gazetteer: Gazetteer;
}

/** Twitter handles are no names; BTC tags them as persons. */
const withoutHandles = (gold: GoldDocument): GoldDocument => ({
  text: gold.text,
  spans: gold.spans.filter((span) => gold.text[span.start] !== '@'),
});

const NATIONALITY_PAIR =
  /\b(?:(?:North|South) (?:Korean|African|Sudanese|Vietnamese|Ossetian)|Sri Lankan|Saudi Arabian|Costa Rican|Puerto Rican|New Zealander)s?\b/g;

/** Some corpora cut "North Korean" into a place and a nationality; it is one nationality everywhere here. */
function mendNationalities({ text, spans }: GoldDocument): GoldDocument {
  const pairs: GoldSpan[] = [];
  for (const match of text.matchAll(NATIONALITY_PAIR)) {
    const start = match.index;
    const end = start + match[0].length;
    const touching = spans.filter((span) => span.start < end && start < span.end);
    if (touching.length > 0 && touching.every((span) => span.start >= start && span.end <= end))
      pairs.push({ start, end, tag: 'MISC' });
  }
  if (pairs.length === 0) return { text, spans };
  const kept = spans.filter((span) => !pairs.some((pair) => span.start < pair.end && pair.start < span.end));
  return { text, spans: [...kept, ...pairs].sort((a, b) => a.start - b.start) };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

function readAll(
  corpora: string,
  knowledge: string,
  gazetteer: Gazetteer,
  options: TrainingOptions,
): TrainingDocument[] {
  const cache = new WordCache(gazetteer);
  const mask = (1 << options.bits) - 1;
  const documents: TrainingDocument[] = [];
  const add = (gold: GoldDocument, weight: number, miscOpen: boolean, noisy: boolean): void => {
    const words = tokensOf(gold.text);
    const document = prepareDocument(words, cache, gazetteer);
    documents.push({
      document,
      sentences: sentencesOf(document, labelsOf(words, gold), mask, weight, miscOpen),
      noisy,
      fold: documents.length % 2,
    });
  };
  for (const file of readdirSync(corpora).sort()) {
    const weight = Object.entries(options.weights).find(([name]) => file.startsWith(name))?.[1] ?? 0;
    if (weight === 0) continue;
    for (const gold of readCorpus(`${corpora}/${file}`))
      add(
        mendNationalities(file.startsWith('btc') ? withoutHandles(gold) : gold),
        weight,
        WITHOUT_MISC.test(file),
        NOISY.test(file),
      );
  }
  for (const gold of inventNews(nameStock(knowledge), options.invented, options.seed))
    add(gold, options.inventedWeight, false, false);
  return documents;
}

function train(
  crf: Crf,
  sentences: TrainingSentence[],
  epochs: number,
  random: () => number,
  rateScale: (epoch: number) => number,
  log: (line: string) => void,
): void {
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(sentences, random);
    let loss = 0;
    for (const sentence of sentences) loss += crf.learn(sentence, rateScale(epoch));
    log(`epoch ${epoch + 1} of ${epochs}: loss ${Math.round(loss)}`);
  }
}

/** Reads the other half with each half-model: opens doubtful labels, adds votes. */
function crossRead(
  documents: readonly TrainingDocument[],
  options: TrainingOptions,
  log: (line: string) => void,
): void {
  const mask = (1 << options.bits) - 1;
  let opened = 0;
  const doubted: (() => void)[] = [];
  for (const fold of [0, 1]) {
    const crf = new Crf(
      { buckets: mask + 1, rate: options.rate, l2: options.l2, dropout: options.dropout },
      options.seed + 100 + fold,
    );
    const half = documents.filter((each) => each.fold !== fold).flatMap((each) => each.sentences);
    train(
      crf,
      half,
      options.halfEpochs,
      makeRandom(options.seed + fold),
      () => 1,
      (line) => log(`half ${fold + 1}, ${line}`),
    );
    for (const { document, sentences, noisy } of documents.filter((each) => each.fold === fold)) {
      const labels = new Uint8Array(document.facts.length);
      sentences.forEach((sentence, s) => {
        const chances = crf.posterior(sentence);
        for (let t = 0; t < sentence.allowed.length; t++) {
          let best = 0;
          let agreed = 0;
          for (let l = 0; l < L; l++) {
            const chance = chances[t * L + l] as number;
            if (chance > (chances[t * L + best] as number)) best = l;
            if (((sentence.allowed[t] as number) >>> l) & 1) agreed += chance;
          }
          labels[(document.sentences[s] as number) + t] = best;
          if (!noisy || agreed >= options.doubt) continue;
          opened++;
          doubted.push(() => {
            sentence.allowed[t] = (1 << L) - 1;
          });
        }
      });
      addVotes(document, sentences, labels, mask);
    }
  }
  for (const open of doubted) open();
  log(`${opened} doubtful labels left open`);
}

/** Keeps the `count` weights farthest from zero. */
function prune(weights: Float32Array, count: number): void {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const floor = sizes[Math.max(0, sizes.length - count)] as number;
  for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i] as number) < floor) weights[i] = 0;
}

/** A running mean of weights over epochs: steadier than the last of them. */
class Mean {
  readonly values: Float32Array;
  #count = 0;

  constructor(length: number) {
    this.values = new Float32Array(length);
  }

  add(values: Float32Array): void {
    this.#count++;
    for (let i = 0; i < values.length; i++)
      this.values[i] = (this.values[i] as number) + ((values[i] as number) - (this.values[i] as number)) / this.#count;
  }
}

export function trainTagger(
  corpora: string,
  knowledge: string,
  options: TrainingOptions,
  log: (line: string) => void,
  watch?: (trained: Trained, when: string) => void,
): Trained {
  const common = new Set(JSON.parse(readFileSync(`${knowledge}/common_word_names.json`, 'utf8')) as string[]);
  const gazetteer = buildGazetteer(knowledge, common);
  const documents = readAll(corpora, knowledge, gazetteer, options);
  const sentences = documents.flatMap((each) => each.sentences);
  log(`${documents.length} documents, ${sentences.length} sentences`);
  crossRead(documents, options, log);
  const crf = new Crf(
    { buckets: 1 << options.bits, rate: options.rate, l2: options.l2, dropout: options.dropout },
    options.seed,
  );
  const random = makeRandom(options.seed + 1);
  const weights = new Mean(crf.weights.length);
  const transitions = new Mean(L * L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    train(
      crf,
      sentences,
      1,
      random,
      () => 1,
      (line) => log(`pass ${epoch + 1}, ${line}`),
    );
    if (epoch < 1) continue;
    weights.add(crf.weights);
    transitions.add(crf.transitions);
  }
  watch?.({ weights: weights.values, transitions: transitions.values, gazetteer }, 'full');
  if (options.kept === 0) return { weights: weights.values, transitions: transitions.values, gazetteer };
  prune(weights.values, options.kept);
  watch?.({ weights: weights.values, transitions: transitions.values, gazetteer }, 'pruned');
  crf.weights.set(weights.values);
  crf.transitions.set(transitions.values);
  crf.sparse = true;
  const settled = new Mean(crf.weights.length);
  const settledTransitions = new Mean(L * L);
  for (let epoch = 0; epoch < 2; epoch++) {
    train(
      crf,
      sentences,
      1,
      random,
      () => 0.7,
      (line) => log(`settling ${epoch + 1}, ${line}`),
    );
    settled.add(crf.weights);
    settledTransitions.add(crf.transitions);
  }
  watch?.({ weights: settled.values, transitions: settledTransitions.values, gazetteer }, 'settled');
  return { weights: settled.values, transitions: settledTransitions.values, gazetteer };
}
