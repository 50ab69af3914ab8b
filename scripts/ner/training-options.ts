/* The numbers a training goes by. */

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
  /** Weight of a sentence of a page that only the half-models have labelled. */
  readonly pageWeight: number;
  /** Share of documents whose titles lose their dots. */
  readonly undotted: number;
  /** By the beginning of a file's name; 0 leaves the corpus out. */
  readonly weights: Readonly<Record<string, number>>;
  /** Share of documents that get a headline made of their first sentence. */
  readonly headlines: number;
  /** Weights kept after pruning. */
  readonly kept: number;
  readonly seed: number;
}

/** Chosen on the dev files; docs/quality/names.md says what each gave. */
export const TRAINING: TrainingOptions = {
  bits: 19,
  epochs: 7,
  halfEpochs: 2,
  rate: 0.05,
  l2: 0.001,
  dropout: 0.5,
  doubt: 0.1,
  invented: 8000,
  inventedWeight: 0.35,
  pageWeight: 0.5,
  undotted: 0.4,
  headlines: 0.05,
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
  kept: 1_400_000,
  seed: 7,
};
