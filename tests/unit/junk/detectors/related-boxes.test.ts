import { expect, test } from 'vitest';
import { relatedBoxes } from '../../../../lib/junk/detectors/related-boxes.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['a cue and its linked headline', ['It rained.', '⟦‹See also Council sells crane›⟧', 'It rained on.']],
  ['a label and a linked headline', ['⟦Related: ‹Council sells the old crane›⟧']],
  [
    'a bare label and the linked lines under it',
    ['# ⟦Read more⟧', '* ⟦‹Council sells crane›⟧', '* ⟦‹Ferry stays in port›⟧', 'It rained.'],
  ],
])('finds %s', (_name, lines) => {
  const { article, expected } = marked(...lines);
  expect(words(article, relatedBoxes.find(junkContext(article)))).toEqual(expected);
});

test.each([
  ['a heading that is a cue word above running text', ['# Background', 'The crane was built in 1911.']],
  ['a paragraph with a link', ['Read more than one of ‹the letters› and you will see it.']],
])('leaves %s', (_name, lines) => {
  const { article } = marked(...lines);
  expect(words(article, relatedBoxes.find(junkContext(article)))).toEqual([]);
});
