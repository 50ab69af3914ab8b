/* From words back to offsets, and what may stand inside a quote without being part of it. */

import { describe, expect, test } from 'vitest';
import { indexPage } from '../../../../lib/notes/anchoring/page-index.ts';
import { isSelfContained, sameButForMarks, spanOfWords } from '../../../../lib/notes/anchoring/quote-span.ts';
import { plainPage } from '../../../plain-article.ts';
import { made, placed, targetOf } from './placed.ts';

describe('two texts are one but for their marks', () => {
  test.each<[a: string, b: string, same: boolean]>([
    ['the old harbour', 'the  old\n harbour', true],
    ['the old harbour', 'The OLD harbour', true],
    ['“No”, he said', '"No", he said', true],
    ["''No'' he said", '"No" he said', true],
    ['a – b', 'a -- b', true],
    ['an\u00adother', 'another', true],
    ['an\u200bother', 'another', true],
    ['ﬁne', 'fine', true],
    ['the old harbour', 'the old harbours', false],
    ['a, b', 'a b', false],
    ['12', '21', false],
    ['a - b', 'a b', false],
    ['', '', true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameButForMarks(a, b)).toBe(same);
    expect(sameButForMarks(b, a)).toBe(same);
  });
});

describe('what stands between two neighbours of a quote is a thing of its own', () => {
  const between = (text: string, before: string, after: string): boolean => {
    const index = indexPage(plainPage(text));
    return isSelfContained(index, index.words.keys.indexOf(before), index.words.keys.lastIndexOf(after));
  };
  test.each<[name: string, text: string, is: boolean]>([
    ['a sentence between two', 'It was left. New cranes came. Right after that.', true],
    ['a sentence after a colon', 'It was left: New cranes came. Right after that.', true],
    ['a line of its own', 'It was left\nNew cranes came\nRight after that.', true],
    ['a line in the middle of a sentence', 'It was left\nNew cranes came\nright after that.', true],
    ['a sentence in the middle of one', 'It was left. New cranes came. right after that.', true],
    ['one without an end', 'It was left. New cranes came right after that.', false],
    ['a label with its words', 'It was left Read also: New cranes right after that.', true],
    ['a label with too few', 'It was left See: right after that.', false],
    ['words in brackets', 'It was left (see our report) right after that.', true],
    ['two words in brackets', 'It was left (in part) right after that.', false],
    ['a sign that says so', 'It was left © The Quay archive right after that.', true],
    ['another', 'It was left ▶ watch it here right after that.', true],
    ['words worked into the sentence', 'It was left not at all right after that.', false],
    ['a name worked into it', 'It was left Anna Berg and others right after that.', false],
    ['a number', 'It was left. 12 cranes came. Right after that.', true],
    ['small letters between two sentences', 'It was left. new cranes came. Right after that.', false],
    ['sixty words', `It was left. New ${made(59).join(' ')}. Right after that.`, true],
    ['sixty-one', `It was left. New ${made(60).join(' ')}. Right after that.`, false],
    ['a thousand characters', `It was left. N${'x'.repeat(994)}. Right after that.`, true],
    ['more', `It was left. N${'x'.repeat(1_000)}. Right after that.`, false],
    ['a quotation', 'It was left. “New cranes came,” she said » right after that.', true],
  ])('%s: %#', (_, text, is) => {
    expect(between(text, 'left', 'right')).toBe(is);
  });
});

describe('where a quote stands on its words', () => {
  const span = (stored: string, words: string, now: string, from: number, to: number): string => {
    const { index, quote } = placed(targetOf(stored, words), now);
    const { start, end } = spanOfWords(index, quote, from, to);
    return now.slice(start, end);
  };
  const STORED = 'She said: “We know the harbour.” Nobody spoke.';
  test.each<[name: string, words: string, now: string, from: number, to: number, found: string]>([
    ['as it was', '“We know the harbour.”', STORED, 2, 6, '“We know the harbour.”'],
    [
      'with other marks of the kind',
      '“We know the harbour.”',
      'She said: "We know the harbour." Nobody spoke.',
      2,
      6,
      '"We know the harbour."',
    ],
    [
      'with spaces before its marks',
      '“We know the harbour.”',
      'She said: « We know the harbour . » Nobody spoke.',
      2,
      6,
      '« We know the harbour . »',
    ],
    [
      'without marks that are gone',
      '“We know the harbour.”',
      'She said we know the harbour, but nobody spoke.',
      2,
      6,
      'we know the harbour',
    ],
    [
      'with those that are left',
      '“We know the harbour.”',
      'She said: “We know the harbour”, but nobody spoke.',
      2,
      6,
      '“We know the harbour',
    ],
    ['at the ends of the page', '“We know the harbour.”', '“We know the harbour.”', 0, 4, '“We know the harbour.”'],
    ['none where none were', 'We know the harbour', STORED, 2, 6, 'We know the harbour'],
    ['inside words', 'now the harb', STORED, 3, 6, 'now the harb'],
    ['on other words whole', 'now the harb', 'She said: “We keep the port.” Nobody spoke.', 3, 6, 'keep the port'],
    ['inside the first word alone', 'now the harbour', STORED, 3, 6, 'now the harbour'],
    ['inside one that is too short now', 'arbou', 'a harbour', 1, 2, 'arbou'],
  ])('%s', (_, words, now, from, to, found) => {
    expect(span(STORED, words, now, from, to)).toBe(found);
  });
});
