import { describe, expect, test } from 'vitest';
import { articleWords } from '../../../lib/text/article-words.ts';
import { inSentences, scanWords, sentencesOf, wordsIn } from '../../../lib/text/words.ts';
import { plainArticle } from '../../plain-article.ts';

describe('numbers stay whole with their separators, Ukrainian words with their apostrophe', () => {
  test.each([
    ['13.09.2023, 12–14 and 1,200', ['13.09.2023', ',', '12–14', 'and', '1,200']],
    ['the 1990s ended. In 2019.', ['the', '1990s', 'ended', '.', 'in', '2019', '.']],
    ['don’t co\u00adoperate', ['don', "'", 't', 'cooperate']],
    ['у п’ятницю д\u02bcЕст', ['у', "п'ятницю", "д'ест"]],
    ['in O\u2060slo\u200e on 3−4 May', ['in', 'oslo', 'on', '3−4', 'may']],
  ])('%s', (text, words) => {
    expect(wordsIn(text).map((word) => word.lower)).toEqual(words);
  });
});

describe('sentences', () => {
  const options = { abbreviations: new Set(['dr', 'sept']), dottedOrdinals: true };
  test.each([
    ['Dr. Obi left in Sept. 2019. She won.', ['Dr. Obi left in Sept. 2019.', 'She won.']],
    ['Am 13. September kam J. Kurz. Er ging.', ['Am 13. September kam J. Kurz.', 'Er ging.']],
    ['“We won.” He left! why not? Yes', ['“We won.”', 'He left! why not?', 'Yes']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(wordsIn(text, undefined, options)).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    );
  });
});

describe('words that are scanned already', () => {
  const NONE = { abbreviations: new Set<string>(), dottedOrdinals: false };

  test('some of them begin with a sentence of their own, with nothing glued to the first', () => {
    const words = inSentences(scanWords('He left. “We won.” She sang').slice(4), NONE);
    expect(words.map(({ lower, sentence, glued }) => [lower, sentence, glued])).toEqual([
      ['we', 0, false],
      ['won', 0, false],
      ['.', 0, true],
      ['”', 0, true],
      ['she', 1, false],
      ['sang', 1, false],
    ]);
  });

  test('an article has them by line, and keeps them', () => {
    const article = plainArticle('Two words\n\nand three more');
    expect(articleWords(article).map((words) => words.map(({ lower }) => lower))).toEqual([
      ['two', 'words'],
      ['and', 'three', 'more'],
    ]);
    expect(articleWords(article)).toBe(articleWords(article));
    expect(articleWords(article)[1]?.[0]?.start).toBe(article.text.indexOf('and'));
  });
});
