import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../../../lib/text/words.ts';

describe('numbers stay whole with their separators', () => {
  test.each([
    ['13.09.2023, 12–14 and 1,200', ['13.09.2023', ',', '12–14', 'and', '1,200']],
    ['the 1990s ended. In 2019.', ['the', '1990s', 'ended', '.', 'in', '2019', '.']],
    ['don’t co\u00adoperate', ['don', "'", 't', 'cooperate']],
    ['in O\u2060slo\u200e on 3−4 May', ['in', 'oslo', 'on', '3−4', 'may']],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.lower)).toEqual(words);
  });
});

describe('sentences', () => {
  const options = { abbreviations: new Set(['dr', 'sept']), dottedOrdinals: true };
  test.each([
    ['Dr. Obi left in Sept. 2019. She won.', ['Dr. Obi left in Sept. 2019.', 'She won.']],
    ['Am 13. September kam J. Kurz. Er ging.', ['Am 13. September kam J. Kurz.', 'Er ging.']],
    ['“We won.” He left! why not? Yes', ['“We won.”', 'He left! why not?', 'Yes']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(wordsOf(text, undefined, options)).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    );
  });
});
