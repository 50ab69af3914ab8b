import { expect, test } from 'vitest';
import { tokeniseArticle } from '../../../../lib/entities/article-tokens.ts';
import { prepareDocument, WordCache } from '../../../../lib/entities/tagger/document.ts';
import { extractFeatures, MAX_FEATURES } from '../../../../lib/entities/tagger/features.ts';
import { SLOT } from '../../../../lib/entities/tagger/slots.ts';
import { plainArticle } from '../../../plain-article.ts';
import { shippedTagger } from '../../../shipped-data.ts';

const { gazetteer, clusters } = shippedTagger();

const TEXT = [
  'Kim Jong-un met the Ministry of Foreign Affairs of Norwall in Gdańsk on Tuesday.',
  'Kim said 1,200 boats of the Norwall Bank, "old as they are", stay; Affairs like that take time.',
].join('\n');

test('no two kinds of features have one slot', () => {
  const slots = Object.values(SLOT);
  expect(new Set(slots).size).toBe(slots.length);
});

// One number for all that the tagger sees of a text: the shipped model's weights stand for just these buckets.
test('a text has the features that the shipped model was trained with', () => {
  const document = prepareDocument(tokeniseArticle(plainArticle(TEXT)), new WordCache(gazetteer, clusters), gazetteer);
  const out = new Int32Array(MAX_FEATURES);
  let [seen, sum] = [0, 0];
  for (let token = 0; token < document.facts.length; token++) {
    const count = extractFeatures(document, token, out, 2 ** 20 - 1);
    seen += count;
    for (const bucket of out.subarray(0, count)) sum = Math.imul(sum ^ bucket, 0x01000193);
  }
  expect({ seen, sum }).toMatchInlineSnapshot(`
    {
      "seen": 2036,
      "sum": 83939218,
    }
  `);
});
