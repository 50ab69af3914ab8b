import { describe, expect, it } from 'vitest';
import { tokeniseArticle } from '../../../../lib/entities/article-tokens.ts';
import { UNKNOWN_CLUSTERS } from '../../../../lib/entities/tagger/clusters.ts';
import { findDefinitions, labelDefined } from '../../../../lib/entities/tagger/definitions.ts';
import { labelOf, OUTSIDE } from '../../../../lib/entities/tagger/tag-labels.ts';
import { type WordFacts, wordFacts } from '../../../../lib/entities/tagger/word-facts.ts';
import { tokenText } from '../../../../lib/text/tokens.ts';
import { plainArticle } from '../../../plain-article.ts';

function read(text: string) {
  const { tokens, sentences } = tokeniseArticle(plainArticle(text));
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
  const facts: WordFacts[] = words.map((word) =>
    wordFacts(word, () => ({ folded: 0, listed: 0, lists: 0, clusters: UNKNOWN_CLUSTERS })),
  );
  const from = new Int32Array(tokens.count);
  const to = new Int32Array(tokens.count);
  for (let s = 0; s + 1 < sentences.length; s++) {
    from.fill(sentences[s] as number, sentences[s], sentences[s + 1]);
    to.fill(sentences[s + 1] as number, sentences[s], sentences[s + 1]);
  }
  return { words, facts, definitions: findDefinitions(tokens, facts, from, to) };
}

describe('findDefinitions', () => {
  it.each([
    ['behind the name', 'The National Rail Board (NRB) met.', 'Board'],
    ['with a small word inside', 'The Union of Port Workers (UPW) met.', 'Workers'],
    ['with a letter for a small word', 'The Department of Fair Trade (DOFT) met.', 'Trade'],
    ['before the name', 'The NRB (National Rail Board) met.', 'Board'],
    ['with a possessive inside', 'The People’s Rail Board (PRB) met.', 'Board'],
  ])('an acronym %s stands for it', (_, text, last) => {
    const { words, definitions } = read(text);
    expect([...definitions.values()].map((at) => words[at])).toEqual([last]);
  });

  it.each([
    ['other letters', 'The National Rail Board (NRC) met.'],
    ['one letter too many', 'The Rail Board (NRB) met.'],
    ['a town and its airport', 'He flew from Graz (GRZ) to Oslo.'],
    ['two letters', 'The Rail Board (RB) met.'],
    ['nothing in brackets', 'The National Rail Board met.'],
  ])('%s define nothing', (_, text) => expect(read(text).definitions.size).toBe(0));
});

it('an acronym has the tag of what it stands for, alone or taken for something else, but not inside a name', () => {
  const { words, facts, definitions } = read('The National Rail Board (NRB) met. NRB men like NRB, the NRB Cup says.');
  const organisation = (part: 0 | 1 | 2 | 3): number => labelOf(2, part);
  const labels = new Uint8Array(words.length).fill(OUTSIDE);
  labels.set([organisation(0), organisation(1), organisation(2)], words.indexOf('National'));
  labels.set([labelOf(0, 3)], words.indexOf('NRB', 8));
  labels.set([labelOf(3, 0), labelOf(3, 2)], words.indexOf('Cup') - 1);
  labelDefined(definitions, facts, labels);
  expect(words.flatMap((word, i) => (word === 'NRB' ? [labels[i]] : []))).toEqual([
    organisation(3),
    organisation(3),
    organisation(3),
    labelOf(3, 0),
  ]);
});
