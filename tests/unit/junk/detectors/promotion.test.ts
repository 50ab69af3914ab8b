import { expect, test } from 'vitest';
import { promotion } from '../../../../lib/junk/detectors/promotion.ts';
import { junkContext } from '../../../../lib/junk/junk-context.ts';
import { marked, words } from '../marked.ts';

test.each([
  ['a newsletter', ['It rained.', '⟦Sign up for our newsletter and get the week in five minutes.⟧']],
  ['a follow', ['⟦Follow us on Telegram⟧']],
])('finds a plea for %s', (_name, lines) => {
  const { article, expected } = marked(...lines);
  expect(words(article, promotion.find(junkContext(article)))).toEqual(expected);
});

test('leaves news about newsletters', () => {
  const { article } = marked('The party stopped its newsletter in May.', 'Join the queue, said the clerk.');
  expect(promotion.find(junkContext(article))).toEqual([]);
});
