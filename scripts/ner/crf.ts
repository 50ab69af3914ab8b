/*
 * A linear-chain conditional random field over hashed features, trained with AdaGrad. Sentences may be annotated in
 * part: a token holds a set of labels it may have (corpora that mark no MISC leave it open), and training raises the
 * share of probability that agrees.
 */

import { MAX_FEATURES } from '../../lib/entities/tagger/features.ts';
import { LABEL_COUNT as L, mayBegin, mayEnd, mayFollow } from '../../lib/entities/tagger/tag-labels.ts';

export interface TrainingSentence {
  /** Features of token i: `features[offsets[i]] … features[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  /** Bit set of labels allowed at each token. */
  readonly allowed: Int32Array;
  readonly weight: number;
  /** What a second reading adds, laid out like `features`; null before there was a first one. */
  votes: { readonly offsets: Int32Array; readonly features: Int32Array } | null;
}

export interface CrfOptions {
  readonly buckets: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropout: number;
}

/** Tokens of a sentence looked at. */
const LONGEST = 512;
/** Gradients below this change nothing worth the memory traffic. */
const MIN_STEP = 2e-3;
/** Keeps AdaGrad's first steps small. */
const DAMPING = 0.1;

/** Deterministic noise (xorshift32). */
export function makeRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(L * L);
  /** When set, weights that are zero stay zero. */
  sparse = false;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(L * L).fill(1e-2);
  readonly #options: CrfOptions;
  readonly #scores = new Float64Array(LONGEST * L);
  readonly #forward = new Float64Array(LONGEST * L);
  readonly #backward = new Float64Array(LONGEST * L);
  readonly #scale = new Float64Array(LONGEST);
  readonly #expected = new Float64Array(LONGEST * L);
  readonly #gold = new Float64Array(LONGEST * L);
  readonly #pair = new Float64Array(L * L);
  readonly #expTransitions = new Float64Array(L * L);
  readonly #kept = new Uint8Array(LONGEST * MAX_FEATURES);
  readonly #keptVotes = new Uint8Array(LONGEST * MAX_FEATURES);
  readonly #random: () => number;

  constructor(options: CrfOptions, seed: number) {
    this.#options = options;
    this.weights = new Float32Array(options.buckets * L);
    this.#squares = new Float32Array(options.buckets * L);
    this.#random = makeRandom(seed);
  }

  /**
   * Forward–backward in scaled probabilities; marginals into `out`, pair sums added to `pair` with `sign`. Gives the
   * log of the sum.
   */
  #marginals(length: number, allowed: Int32Array | null, out: Float64Array, sign: number): number {
    const scores = this.#scores;
    const forward = this.#forward;
    const backward = this.#backward;
    const scale = this.#scale;
    const exp = this.#expTransitions;
    let log = 0;
    for (let t = 0; t < length; t++) {
      const open = allowed === null ? -1 : (allowed[t] as number);
      let best = -1e30;
      for (let l = 0; l < L; l++) best = Math.max(best, scores[t * L + l] as number);
      let sum = 0;
      for (let l = 0; l < L; l++) {
        let value = 0;
        if ((open >>> l) & 1 && (t < length - 1 || mayEnd(l))) {
          if (t === 0) value = mayBegin(l) ? 1 : 0;
          else for (let k = 0; k < L; k++) value += (forward[(t - 1) * L + k] as number) * (exp[k * L + l] as number);
          value *= Math.exp((scores[t * L + l] as number) - best);
        }
        forward[t * L + l] = value;
        sum += value;
      }
      if (!(sum > 0)) return Number.NaN;
      scale[t] = sum;
      for (let l = 0; l < L; l++) forward[t * L + l] = (forward[t * L + l] as number) / sum;
      log += Math.log(sum) + best;
    }
    for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = 1;
    const pair = this.#pair;
    for (let t = length - 1; t >= 0; t--) {
      let best = -1e30;
      if (t > 0) for (let l = 0; l < L; l++) best = Math.max(best, scores[t * L + l] as number);
      for (let l = 0; l < L; l++) out[t * L + l] = (forward[t * L + l] as number) * (backward[t * L + l] as number);
      if (t === 0) break;
      const open = allowed === null ? -1 : (allowed[t] as number);
      for (let k = 0; k < L; k++) backward[(t - 1) * L + k] = 0;
      for (let l = 0; l < L; l++) {
        if (!((open >>> l) & 1) || (t === length - 1 && !mayEnd(l))) continue;
        const here =
          (Math.exp((scores[t * L + l] as number) - best) * (backward[t * L + l] as number)) / (scale[t] as number);
        if (here === 0) continue;
        for (let k = 0; k < L; k++) {
          const step = (exp[k * L + l] as number) * here;
          backward[(t - 1) * L + k] = (backward[(t - 1) * L + k] as number) + step;
          pair[k * L + l] = (pair[k * L + l] as number) + sign * (forward[(t - 1) * L + k] as number) * step;
        }
      }
    }
    return log;
  }

  /** Adds the weights of one list of features to the scores; with `drop`, leaves some out and remembers which. */
  #addScores(offsets: Int32Array, features: Int32Array, length: number, drop: number, kept: Uint8Array): void {
    const { weights } = this;
    const scores = this.#scores;
    const boost = 1 / (1 - drop);
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const to = offsets[t + 1] as number;
      for (let i = offsets[t] as number; i < to; i++) {
        const keep = drop === 0 || this.#random() >= drop ? 1 : 0;
        kept[i] = keep;
        if (keep === 0) continue;
        const base = (features[i] as number) * L;
        for (let l = 0; l < L; l++)
          scores[row + l] = (scores[row + l] as number) + (weights[base + l] as number) * boost;
      }
    }
  }

  #update(
    offsets: Int32Array,
    features: Int32Array,
    length: number,
    kept: Uint8Array,
    step: number,
    weight: number,
  ): void {
    const { weights, sparse } = this;
    const { l2 } = this.#options;
    const squares = this.#squares;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const to = offsets[t + 1] as number;
      for (let l = 0; l < L; l++) {
        const gradient = ((this.#gold[row + l] as number) - (this.#expected[row + l] as number)) * weight;
        if (gradient < MIN_STEP && gradient > -MIN_STEP) continue;
        for (let i = offsets[t] as number; i < to; i++) {
          if (kept[i] === 0) continue;
          const at = (features[i] as number) * L + l;
          const w = weights[at] as number;
          if (sparse && w === 0) continue;
          const g = gradient - l2 * w;
          const square = (squares[at] as number) + g * g;
          squares[at] = square;
          weights[at] = w + (step * g) / (Math.sqrt(square) + DAMPING);
        }
      }
    }
  }

  #prepareTransitions(): void {
    for (let k = 0; k < L; k++) {
      for (let l = 0; l < L; l++)
        this.#expTransitions[k * L + l] = mayFollow(k, l) ? Math.exp(this.transitions[k * L + l] as number) : 0;
    }
  }

  /** Probability of each label at each token, `LABEL_COUNT` values a token; valid until the next call. */
  posterior(sentence: TrainingSentence): Float64Array {
    const length = Math.min(sentence.allowed.length, LONGEST);
    this.#scores.fill(0, 0, length * L);
    this.#addScores(sentence.offsets, sentence.features, length, 0, this.#kept);
    this.#prepareTransitions();
    this.#marginals(length, null, this.#expected, 0);
    return this.#expected;
  }

  /**
   * One step on one sentence; gives the loss. Votes are used half of the time, so that a first reading can do without.
   */
  learn(sentence: TrainingSentence, rateScale = 1): number {
    const { rate, dropout } = this.#options;
    const { offsets, features, weight } = sentence;
    const length = Math.min(sentence.allowed.length, LONGEST);
    if (length === 0) return 0;
    const votes = sentence.votes !== null && this.#random() < 0.5 ? sentence.votes : null;
    this.#scores.fill(0, 0, length * L);
    this.#addScores(offsets, features, length, dropout, this.#kept);
    if (votes !== null) this.#addScores(votes.offsets, votes.features, length, 0.2, this.#keptVotes);
    this.#prepareTransitions();
    this.#pair.fill(0);
    const all = this.#marginals(length, null, this.#expected, -1);
    const right = this.#marginals(length, sentence.allowed, this.#gold, 1);
    if (Number.isNaN(right) || Number.isNaN(all)) return 0;
    const step = rate * rateScale;
    this.#update(offsets, features, length, this.#kept, step, weight);
    if (votes !== null) this.#update(votes.offsets, votes.features, length, this.#keptVotes, step, weight);
    for (let i = 0; i < L * L; i++) {
      const gradient = (this.#pair[i] as number) * weight;
      if (gradient === 0) continue;
      const square = (this.#transitionSquares[i] as number) + gradient * gradient;
      this.#transitionSquares[i] = square;
      this.transitions[i] = (this.transitions[i] as number) + (step * gradient) / (Math.sqrt(square) + DAMPING);
    }
    return (all - right) * weight;
  }
}
