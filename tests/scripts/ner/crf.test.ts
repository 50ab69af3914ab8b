import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, labelOf, OUTSIDE } from '../../../lib/entities/tagger/tag-labels.ts';
import { Crf, type TrainingSentence } from '../../../scripts/ner/crf.ts';

/** A sentence of one feature a token: the feature says the label. */
function sentence(...labels: number[]): TrainingSentence {
  return {
    offsets: Int32Array.from({ length: labels.length + 1 }, (_, i) => i),
    features: Int32Array.from(labels),
    allowed: Int32Array.from(labels, (label) => 1 << label),
    weight: 1,
    votes: null,
  };
}

const PERSON = [labelOf(0, 0), labelOf(0, 2)];
const stories = [sentence(OUTSIDE, ...PERSON, OUTSIDE), sentence(...PERSON, OUTSIDE, labelOf(1, 3))];

function trained(seed: number): Crf {
  const crf = new Crf({ buckets: 32, rate: 0.2, l2: 0, dropout: 0.1 }, seed);
  for (let i = 0; i < 60; i++) for (const story of stories) crf.learn(story);
  return crf;
}

describe('Crf', () => {
  it('learns what its features say', () => {
    const chances = trained(1).posterior(stories[0] as TrainingSentence);
    expect(chances[OUTSIDE]).toBeGreaterThan(0.9);
    expect(chances[LABEL_COUNT + (PERSON[0] as number)]).toBeGreaterThan(0.9);
  });

  it('gives the same weights for the same seed, others for another', () => {
    expect(trained(3).weights).toEqual(trained(3).weights);
    expect(trained(3).weights).not.toEqual(trained(4).weights);
  });

  it('gives probabilities that sum to one at each token', () => {
    const chances = trained(1).posterior(stories[1] as TrainingSentence);
    for (let t = 0; t < 4; t++)
      expect(chances.slice(t * LABEL_COUNT, (t + 1) * LABEL_COUNT).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
  });

  it('never opens a name it does not close', () => {
    const chances = trained(1).posterior(sentence(PERSON[0] as number));
    expect(chances[labelOf(0, 0)]).toBe(0);
  });
});
