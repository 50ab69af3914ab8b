import { describe, expect, test } from 'vitest';
import { type BlockTurns, hasActed, holderOf, turnsOf } from '../../../lib/quotes/floor.ts';
import { gapsOf } from '../../../lib/quotes/speaker-scene.ts';
import { rulesOf, wordsWithNames } from './scene-of.ts';

/** A block of nothing but narration; whoever `said` so did at its end. */
function block(text: string, { said, opensChapter = false }: { said?: string | null; opensChapter?: boolean } = {}) {
  const rules = rulesOf('en');
  const { named, strangers, actors } = turnsOf(gapsOf(wordsWithNames(text), [], rules), rules, opensChapter);
  const turns = said === undefined ? [] : [{ speaker: said, at: text.length }];
  return { named, strangers, actors, turns, opensChapter };
}

const everybody = (): boolean => true;
const END = 1000;
const holder = (blocks: readonly BlockTurns[], fits = everybody as (entity: string | null) => boolean) =>
  holderOf(blocks, blocks.length - 1, END, fits);

describe('the one somebody a pronoun can mean', () => {
  test.each([
    ['who spoke last', [block('Obi and Brandt met.', { said: 'Obi' })], 'Obi'],
    ['who alone is named', [block('Obi came late.')], 'Obi'],
    ['who spoke in the block before', [block('Obi met Brandt.', { said: 'Obi' }), block('It rained.')], 'Obi'],
    [
      'who is named in it, not who spoke before',
      [block('Obi came.', { said: 'Obi' }), block('Brandt left.')],
      'Brandt',
    ],
  ] as const)('%s', (_, blocks, speaker) => {
    expect(holder(blocks)).toBe(speaker);
  });
});

describe('nobody is meant', () => {
  test.each([
    ['where two are named', [block('Obi met Brandt.')]],
    ['where somebody without a name spoke last', [block('Obi came.', { said: null })]],
    ['where somebody without a name acts', [block('Obi came. A neighbour opened.')]],
    ['where a possessor’s husband acts', [block('Obi’s husband opened.')]],
    ['over a heading', [block('Obi came.', { said: 'Obi' }), block('It rained.', { opensChapter: true })]],
    ['over more than three blocks', [block('Obi came.'), ...Array.from({ length: 4 }, () => block('It rained.'))]],
  ])('%s', (_, blocks) => {
    expect(holder(blocks)).toBeNull();
  });

  test('where the one who fits by gender is not the one named', () => {
    expect(holder([block('Obi came.')], (entity) => entity !== 'Obi')).toBeNull();
  });
});

test('a brother is not the one whose he is, where nouns have no article', () => {
  const rules = rulesOf('pl');
  const { named, strangers, actors } = turnsOf(
    gapsOf(wordsWithNames('Brat Brandta czekał.', 'pl'), [], rules),
    rules,
    false,
  );
  expect(holder([{ named, strangers, actors, turns: [], opensChapter: false }])).toBeNull();
});

test('whoever is named behind a preposition or in a side clause was only spoken of', () => {
  expect(hasActed([block('It is about Obi.')], 0, 'Obi')).toBe(false);
  expect(hasActed([block('It is said that Obi came.')], 0, 'Obi')).toBe(false);
  expect(hasActed([block('Obi came.')], 0, 'Obi')).toBe(true);
  expect(hasActed([block('It rained.', { said: 'Obi' })], 0, 'Obi')).toBe(true);
});
