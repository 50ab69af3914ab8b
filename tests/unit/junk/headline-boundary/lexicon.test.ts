import { expect, test } from 'vitest';
import { articleLexicon } from '../../../../lib/junk/headline-boundary/lexicon.ts';

const use = articleLexicon([
  'Wall Street fell. The harbours of Lundsberg are closed.',
  'A harbour stays closed, Wall Street says.',
]);

test.each([
  ['a word written small', use.isSmall('harbours'), true],
  ['a name', use.isSmall('lundsberg'), false],
  ['a word that begins a sentence', use.begins('Wall'), true],
  ['one that does not', use.begins('Street'), false],
  ['a name in another line', use.isElsewhere('Street', 0), true],
  ['a name in this line only', use.isElsewhere('Lundsberg', 0), false],
  ['another form of the word in another line', use.isTopic('harbour', 1), true],
  ['a pair in another line', use.isPair('Wall', 'Street', 0), true],
  ['a pair in this line only', use.isPair('Street', 'fell', 0), false],
])('%s', (_name, found, expected) => {
  expect(found).toBe(expected);
});
