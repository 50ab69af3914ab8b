import { expect, test } from 'vitest';
import { metadataResidue } from '../../../../lib/junk/detectors/metadata-residue.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['a date left over before the first sentence', ['⟦date 2023-09-13⟧ The ferry stays in port.']],
  ['a line of reading time', ['⟦4 min read⟧', 'The ferry stays in port.']],
  ['a line of reading time in letters of another script', ['⟦5 мин⟧', 'The ferry stays in port.']],
  ['a line of reading time in another language', ['⟦5 Min. Lesezeit⟧', '⟦3 min de lecture⟧', '⟦6 минут на чтение⟧']],
  ['a line with the day of the last change', ['⟦Last updated: 3 March 2024, 10:12⟧', 'The ferry stays in port.']],
])('finds %s', (_name, lines) => {
  const { article, expected } = marked(...lines);
  expect(words(article, metadataResidue.find(junkContext(article)))).toEqual(expected);
});

test.each([
  ['a date that begins a later paragraph', ['The ferry stays in port.', '2023-09-13 was the day it sank.']],
  ['a sentence that begins like a label', ['Published in 1911, the book tells of two ferries. It sold well.']],
  ['minutes in a sentence', ['4 minutes later the ferry sank.']],
  ['minutes of something else', ['30 minutes before bed', '20 Minuten Ruhe', '10 minutes de cuisson']],
])('leaves %s', (_name, lines) => {
  const { article } = marked(...lines);
  expect(words(article, metadataResidue.find(junkContext(article)))).toEqual([]);
});

test('a time and a name are a stamp where the scorer doubts the line, and text where it does not', () => {
  const { article } = marked('20:42 Ingrid Halloran');
  const scored = (score: number) => ({ ...article, blocks: article.blocks.map((block) => ({ ...block, score })) });
  expect(metadataResidue.find(junkContext(scored(0.2)))).toHaveLength(1);
  expect(metadataResidue.find(junkContext(scored(0.9)))).toEqual([]);
});
