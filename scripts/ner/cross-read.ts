/*
 * Two half-models, each trained on one half of the documents, read the other half, and both read the pages that nobody
 * annotated. What they think mends the noisy corpora (labels they find impossible are left open), labels the pages
 * where the two agree, and is what the second reading learns from.
 */

import { LABEL_COUNT as L } from '../../lib/entities/tagger/tag-labels.ts';
import { Crf, makeRandom, type TrainingSentence } from './crf.ts';
import { addVotes } from './training-data.ts';
import type { TrainingDocument } from './training-documents.ts';
import type { TrainingOptions } from './training-options.ts';

const EVERY_LABEL = (1 << L) - 1;
/** Mean probability from which a label stays open on a page. */
const PLAUSIBLE = 0.15;

export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

export function learnOnce(
  crf: Crf,
  sentences: TrainingSentence[],
  random: () => number,
  rateScale: number,
  log: (line: string) => void,
): void {
  shuffle(sentences, random);
  let loss = 0;
  for (const sentence of sentences) loss += crf.learn(sentence, rateScale);
  log(`loss ${Math.round(loss)}`);
}

export const newCrf = ({ bits, rate, l2, dropout }: TrainingOptions, seed: number): Crf =>
  new Crf({ buckets: 1 << bits, rate, l2, dropout }, seed);

const likeliest = (chances: Float64Array, row: number): number => {
  let best = 0;
  for (let l = 1; l < L; l++) if ((chances[row + l] as number) > (chances[row + best] as number)) best = l;
  return best;
};

/** The label each token most likely has by one model; `see` is told of every token's chances. */
function read(
  crf: Crf,
  { document, sentences }: TrainingDocument,
  see: (sentence: TrainingSentence, token: number, chances: Float64Array) => void,
): Uint8Array {
  const labels = new Uint8Array(document.facts.length);
  sentences.forEach((sentence, s) => {
    const chances = crf.posterior(sentence);
    for (let t = 0; t < chances.length / L && t < sentence.allowed.length; t++) {
      labels[(document.sentences[s] as number) + t] = likeliest(chances, t * L);
      see(sentence, t, chances);
    }
  });
  return labels;
}

/** Labels of a page on which both half-models agree; where they do not, the plausible ones stay open. */
function labelPage(page: TrainingDocument, halves: readonly Crf[], mask: number): void {
  const total = page.document.facts.length;
  const mean = new Float64Array(total * L);
  const starts = new Map(page.sentences.map((sentence, s) => [sentence, page.document.sentences[s] as number]));
  for (const crf of halves)
    read(crf, page, (sentence, t, chances) => {
      const row = ((starts.get(sentence) as number) + t) * L;
      for (let l = 0; l < L; l++)
        mean[row + l] = (mean[row + l] as number) + (chances[t * L + l] as number) / halves.length;
    });
  const labels = Uint8Array.from({ length: total }, (_, i) => likeliest(mean, i * L));
  for (const sentence of page.sentences)
    for (let t = 0; t < sentence.allowed.length; t++) {
      const i = (starts.get(sentence) as number) + t;
      let open = 1 << (labels[i] as number);
      for (let l = 0; l < L; l++) if ((mean[i * L + l] as number) >= PLAUSIBLE) open |= 1 << l;
      sentence.allowed[t] = open;
    }
  addVotes(page.document, page.sentences, labels, mask);
}

export function crossRead(
  documents: readonly TrainingDocument[],
  options: TrainingOptions,
  log: (line: string) => void,
): void {
  const mask = (1 << options.bits) - 1;
  const halves: Crf[] = [];
  const doubted: (() => void)[] = [];
  for (const fold of [0, 1] as const) {
    const crf = newCrf(options, options.seed + 100 + fold);
    const half = documents.filter((each) => each.fold !== null && each.fold !== fold).flatMap((each) => each.sentences);
    const random = makeRandom(options.seed + fold);
    for (let epoch = 0; epoch < options.halfEpochs; epoch++)
      learnOnce(crf, half, random, 1, (line) => log(`half ${fold + 1}, pass ${epoch + 1}: ${line}`));
    for (const each of documents) {
      if (each.fold !== fold) continue;
      const labels = read(crf, each, (sentence, t, chances) => {
        let agreed = 0;
        for (let l = 0; l < L; l++)
          if (((sentence.allowed[t] as number) >>> l) & 1) agreed += chances[t * L + l] as number;
        if (each.noisy && agreed < options.doubt)
          doubted.push(() => {
            sentence.allowed[t] = EVERY_LABEL;
          });
      });
      addVotes(each.document, each.sentences, labels, mask);
    }
    halves.push(crf);
  }
  for (const page of documents) if (page.fold === null) labelPage(page, halves, mask);
  for (const open of doubted) open();
  log(`${doubted.length} doubtful labels left open`);
}
