/*
 * Trains the tagger: corpora, invented stories and unread pages in, weights out. Everything is seeded; the same inputs
 * give the same weights.
 */

import { readFileSync } from 'node:fs';
import type { ClusterTable } from '../../lib/entities/tagger/clusters.ts';
import type { Gazetteer } from '../../lib/entities/tagger/gazetteer.ts';
import { LABEL_COUNT as L } from '../../lib/entities/tagger/tag-labels.ts';
import { buildClusters } from './build-clusters.ts';
import { buildGazetteer } from './build-gazetteer.ts';
import { makeRandom } from './crf.ts';
import { crossRead, learnOnce, newCrf } from './cross-read.ts';
import { readDocuments, type TrainingDocument, type TrainingSources } from './training-documents.ts';
import type { TrainingOptions } from './training-options.ts';

export interface Trained {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly gazetteer: Gazetteer;
  readonly clusters: ClusterTable;
}

/** Passes after pruning, and how large their steps are. */
const SETTLING = { passes: 2, rate: 0.7 } as const;

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

export function trainTagger(sources: TrainingSources, options: TrainingOptions, log: (line: string) => void): Trained {
  const common = new Set(JSON.parse(readFileSync(`${sources.knowledge}/common_word_names.json`, 'utf8')) as string[]);
  const gazetteer = buildGazetteer(sources.knowledge, common);
  const clusters = buildClusters();
  return { ...trainOn(readDocuments(sources, gazetteer, clusters, options), options, log), gazetteer, clusters };
}

/** Everything is seeded; the documents in the same order give the same weights. */
export function trainOn(
  documents: readonly TrainingDocument[],
  options: TrainingOptions,
  log: (line: string) => void,
): Pick<Trained, 'weights' | 'transitions'> {
  const sentences = documents.flatMap((each) => each.sentences);
  log(`${documents.length} documents, ${sentences.length} sentences`);
  crossRead(documents, options, log);
  const crf = newCrf(options, options.seed);
  const random = makeRandom(options.seed + 1);
  const weights = new Mean(crf.weights.length);
  const transitions = new Mean(L * L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    learnOnce(crf, sentences, random, 1, (line) => log(`pass ${epoch + 1}: ${line}`));
    if (epoch < 1) continue;
    weights.add(crf.weights);
    transitions.add(crf.transitions);
  }
  prune(weights.values, options.kept);
  crf.weights.set(weights.values);
  crf.transitions.set(transitions.values);
  crf.sparse = true;
  const settled = new Mean(crf.weights.length);
  const settledTransitions = new Mean(L * L);
  for (let epoch = 0; epoch < SETTLING.passes; epoch++) {
    learnOnce(crf, sentences, random, SETTLING.rate, (line) => log(`settling ${epoch + 1}: ${line}`));
    settled.add(crf.weights);
    settledTransitions.add(crf.transitions);
  }
  return { weights: settled.values, transitions: settledTransitions.values };
}
