/* A typo, or another word: what is news is never taken for a typo. */

import { describe, expect, test } from 'vitest';
import { foldMark, foldUnits } from '../../../../lib/notes/anchoring/fold-marks.ts';
import { KNOWN_WORDS } from '../../../../lib/notes/anchoring/known-words.ts';
import { isNews, isTypo, languagesOf, NOTHING_KNOWN } from '../../../../lib/notes/anchoring/typo.ts';
import { typoDistance } from '../../../../lib/text/typo-distance.ts';

const english = languagesOf(['the', 'and', 'with', 'they']);
const german = languagesOf(['der', 'und', 'nicht', 'wurde']);

describe('news', () => {
  test.each<[raw: string, is: boolean]>([
    ['harbour', false],
    ['naïve', false],
    ['straße', false],
    ['слово', false],
    ['Harbour', true],
    ['hArbour', true],
    ['harbour2', true],
    ['½pound', true],
    ['us$', true],
    ['c++', true],
    ['2026', true],
    ['漢字', true],
    ['שלום', true],
  ])('%s: %s', (raw, is) => {
    expect(isNews(raw)).toBe(is);
  });
});

describe('the distance of two words', () => {
  test.each<[a: string, b: string, limit: number, distance: number]>([
    ['harbour', 'harbour', 2, 0],
    ['harbour', 'harbuor', 2, 1],
    ['harbour', 'harbor', 2, 1],
    ['harbor', 'harbour', 2, 1],
    ['harbour', 'harbous', 2, 1],
    ['abcdef', 'badcfe', 3, 3],
    ['ca', 'abc', 3, 3],
    ['kitten', 'sitting', 3, 3],
    ['abc', '', 3, 3],
    ['', 'ab', 2, 2],
    ['', '', 2, 0],
    ['xharbour', 'harbour', 2, 1],
    ['abab', 'baba', 2, 2],
  ])('“%s” and “%s”, looked at up to %d: %d', (a, b, limit, distance) => {
    expect(typoDistance(a, b, limit)).toBe(distance);
    expect(typoDistance(b, a, limit)).toBe(distance);
  });

  test.each<[a: string, b: string, limit: number]>([
    ['kitten', 'sitting', 2],
    ['aaaaaa', 'bbbbbb', 2],
    ['a', 'abcd', 2],
    ['abcdefgh', 'hgfedcba', 1],
  ])('“%s” and “%s” are further than %d, however far', (a, b, limit) => {
    expect(typoDistance(a, b, limit)).toBe(limit + 1);
  });
});

describe('a typo', () => {
  const never = NOTHING_KNOWN;
  test.each<[name: string, before: string, after: string, is: boolean]>([
    ['none at all', 'harbour', 'harbour', true],
    ['two letters the wrong way round', 'harbour', 'harbuor', true],
    ['a letter left out', 'harbour', 'harbor', true],
    ['two of them in a short word are too many', 'harbour', 'hrabuor', false],
    ['two in a word of eight letters are not', 'harbours', 'hrabuors', true],
    ['three are', 'harbours', 'hrabuosr', false],
    ['small words are words', 'not', 'now', false],
    ['so are numbers', 'million', 'billion', false],
    ['a small word and a number', 'on', 'one', false],
    ['a misspelt number is none', 'million', 'milion', true],
    ['a beginning that makes another word', 'legal', 'illegal', false],
    ['or takes it back', 'illegal', 'legal', false],
    ['another', 'usual', 'unusual', false],
    ['a beginning that makes none', 'legal', 'xlegal', true],
    ['a letter is too short to tell', 'x', 'xy', false],
    ['two letters are not', 'xy', 'xyz', true],
  ])('%s: %s, %s', (_, before, after, is) => {
    expect(isTypo(before, after, english, never)).toBe(is);
  });

  test('is none where both spellings are words of a dictionary, and one where only one is', () => {
    const isWord = (...words: string[]) => ({ ...never, isWord: (key: string) => words.includes(key) });
    expect(isTypo('mended', 'tended', english, isWord('mended', 'tended'))).toBe(false);
    expect(isTypo('mended', 'tended', english, isWord('mended'))).toBe(true);
    expect(isTypo('mended', 'tended', english, isWord('tended'))).toBe(true);
  });

  test('is none where the page has the new spelling elsewhere, or had it', () => {
    expect(isTypo('crane', 'crank', english, { ...never, standsElsewhere: (key) => key === 'crank' })).toBe(false);
    expect(isTypo('crane', 'crank', english, { ...never, stood: (key) => key === 'crank' })).toBe(false);
    expect(isTypo('crane', 'crank', english, { ...never, standsElsewhere: (key) => key === 'crane' })).toBe(true);
  });

  test.each([
    ['hired', 'fired'],
    ['charged', 'changed'],
    ['nooit', 'ooit'],
    ['wieder', 'weder'],
    ['sans', 'dans'],
    ['больше', 'меньше'],
  ])('%s and %s are two words', (before, after) => {
    expect(isTypo(before, after, KNOWN_WORDS, never)).toBe(false);
    expect(isTypo(after, before, KNOWN_WORDS, never)).toBe(false);
  });

  test('months are words in the languages that write them small', () => {
    expect(isTypo('juni', 'juli', german, never)).toBe(false);
    expect(isTypo('juni', 'juni', german, never)).toBe(true);
    expect(isTypo('juni', 'juli', english, never)).toBe(true);
  });
});

describe('the language of words', () => {
  test('is the one whose small words they are', () => {
    expect([english.length, german.length]).toEqual([1, 1]);
    expect(english).not.toEqual(german);
    expect(languagesOf(['der', 'und', 'the', 'nicht'])).toEqual(german);
  });

  test('may be any of them when none are', () => {
    expect(languagesOf(['xyzzy'])).toEqual(KNOWN_WORDS);
    expect(languagesOf([])).toEqual(KNOWN_WORDS);
  });
});

describe('marks', () => {
  test.each(['"', '“', '”', '„', '«', '»', "'", '‘', '’', '‚', '`', '´', '‹', '›', '「', '」', '′', '″'])(
    '%s is a quotation mark',
    (mark) => {
      expect(foldMark(mark)).toBe("'");
    },
  );

  test.each(['-', '‐', '‑', '–', '—', '−'])('%s is a dash', (mark) => {
    expect(foldMark(mark)).toBe('-');
  });

  test.each(['.', ',', 'x', '_', '·', '(', '~'])('%s is itself', (mark) => {
    expect(foldMark(mark)).toBe(mark);
  });

  test.each([
    ['A “B” – c', "a 'b' - c"],
    ['Zoë\tŁódź\u00a0x', 'zoë łódź x'],
    ['İstanbul', 'İstanbul'],
    ['😀 Ab', '😀 ab'],
    ['', ''],
  ])('a text is folded unit by unit: %j', (text, folded) => {
    expect(foldUnits(text)).toBe(folded);
    expect(foldUnits(text)).toHaveLength(text.length);
  });
});
