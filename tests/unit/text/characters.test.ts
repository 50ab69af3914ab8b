import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  APOSTROPHE,
  BLANK,
  CAPITAL,
  DIGIT,
  GAP,
  HALF,
  IGNORABLE,
  isLowerUnit,
  isUpperUnit,
  isWordUnit,
  kindAt,
  kindOf,
  LETTER,
  lowerOf,
  MARK,
  NUMBER,
  ODD,
  oneOf,
  SMALL,
  SPACE,
  UNEVEN_GAP,
  UNSPACED,
  UPPER,
  VISIBLE_SPACE,
  widthOf,
  ZERO_WIDTH,
} from '../../../lib/text/characters.ts';
import { filesUnder, ROOT } from '../../source-files.ts';

const kind = (character: string): number => kindAt(character, 0, character.length);
const has = (character: string, bits: number): boolean => (kind(character) & bits) === bits;

test.each([
  ['a', LETTER | SMALL],
  ['Ä', LETTER | CAPITAL | UPPER],
  ['ß', LETTER | SMALL],
  ['ж', LETTER | SMALL],
  ['7', NUMBER | DIGIT],
  ['½', NUMBER],
  ['\u0301', MARK],
  [' ', SPACE | BLANK],
  ['\u00a0', SPACE | BLANK],
  ['\u0007', BLANK],
  ['\u00ad', IGNORABLE],
  ['\u200e', IGNORABLE],
  ['\ufeff', IGNORABLE | SPACE],
  ['\ufe0f', IGNORABLE | MARK],
  ["'", APOSTROPHE],
  ['’', APOSTROPHE],
  ['ʼ', APOSTROPHE | LETTER],
  ['東', LETTER | UNSPACED],
  ['ก', LETTER | UNSPACED],
  ['İ', LETTER | ODD],
  ['𝔄', LETTER | ODD],
])('%j is what it is', (character, bits) => {
  expect(has(character, bits)).toBe(true);
});

test.each([
  ['_', LETTER | NUMBER | MARK],
  ['½', DIGIT],
  ['\u0007', SPACE],
  ['\ufeff', BLANK],
  ['漢', CAPITAL],
  ['한', UNSPACED],
  ['🎉', LETTER | NUMBER | SPACE | IGNORABLE],
])('%j is nothing else', (character, bits) => {
  expect(kind(character) & bits).toBe(0);
});

describe('the table', () => {
  // Plain letters are answered without the Unicode tables; this says that they are answered the same.
  test('says of every unit what Unicode says', () => {
    const questions = [
      [LETTER, /\p{L}/u],
      [NUMBER, /\p{N}/u],
      [MARK, /\p{M}/u],
      [UPPER, /\p{Lu}/u],
      [SPACE, /\s/],
      [DIGIT, /[0-9]/],
      [APOSTROPHE, /['’ʼ＇]/],
    ] as const;
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      for (const [bit, question] of questions)
        if (question.test(character) !== ((kindOf(unit) & bit) !== 0)) wrong.push(`${unit.toString(16)} ${question}`);
    }
    expect(wrong).toEqual([]);
  });

  test('knows both halves of a character, and that one alone is nothing', () => {
    expect(widthOf(kind('𝔄'))).toBe(2);
    expect(kindOf('𝔄'.charCodeAt(0)) & (LETTER | HALF)).toBe(HALF);
  });

  test('has a space past the end of a text', () => {
    expect(kindOf(''.charCodeAt(0))).toBe(SPACE | BLANK);
    expect([isWordUnit(Number.NaN), isUpperUnit(Number.NaN), isLowerUnit(Number.NaN)]).toEqual([false, false, false]);
  });

  test('lowers a unit that is lowered by itself', () => {
    const lowered = (character: string): string => {
      const unit = character.charCodeAt(0);
      return (kindOf(unit) & ODD) === 0 ? String.fromCharCode(lowerOf(unit)) : character;
    };
    expect(['A', 'Ž', 'Ж', 'Σ', '5'].map(lowered)).toEqual(['a', 'ž', 'ж', 'Σ', '5']);
  });
});

test('a gap is white space and what says where a line may break, and only white space of it is seen', () => {
  const unseen = oneOf(ZERO_WIDTH);
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (unseen.test(character)) expect(kindOf(unit) & IGNORABLE).toBe(IGNORABLE);
    if (character.replace(GAP, '') !== '') continue;
    expect(unseen.test(character) || /\s/.test(character)).toBe(true);
    expect(VISIBLE_SPACE.test(character)).toBe(!unseen.test(character));
    expect(UNEVEN_GAP.test(`a${character}b`)).toBe(character !== ' ');
  }
});

test.each([
  ['one two', false],
  ['one  two', true],
  ['', false],
])('the gaps of %j are uneven: %s', (text, expected) => {
  expect(UNEVEN_GAP.test(text)).toBe(expected);
});

test('nothing else in lib spells out characters without width', () => {
  const lib = join(ROOT, 'lib');
  const spelled = filesUnder(lib).filter((file) =>
    /\\u(?:00ad|200[b-d]|206[0-4])/i.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(spelled).toEqual(['lib/text/characters.ts']);
});
