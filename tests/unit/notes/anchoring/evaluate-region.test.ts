/*
 * What speaks for a stretch being the quote's place: how much of its paragraph, of its sentence and of what lay outside
 * stands there still. The texts are of made-up words, one after another, so that a share is a count.
 */

import { describe, expect, test } from 'vitest';
import { shareOf } from '../../../../lib/notes/anchoring/alignment.ts';
import { evaluateRegion } from '../../../../lib/notes/anchoring/evaluate-region.ts';
import { made, placed, targetOf } from './placed.ts';

const text = (...words: (string | string[])[]): string => words.flat().join(' ');
const QUOTE = ['qone', 'qtwo', 'qthree', 'qfour'];
const OTHERS = made(30, 'x');

/** The whole page as one stretch. */
function judged(stored: string, now: string, quote = QUOTE.join(' '), part: object = {}) {
  const quoted = placed({ ...targetOf(stored, quote), ...part }, now);
  return evaluateRegion(quoted, { from: 0, to: quoted.index.ids.length });
}

/** A paragraph of so many words beside the quote, of which so many stand still, in one run. */
function withParagraph(words: number, left: number) {
  const rest = made(words);
  return judged(text(QUOTE, rest), text(QUOTE, rest.slice(0, left), OTHERS.slice(0, words - left)));
}

describe('the paragraph', () => {
  test.each<[name: string, words: number, left: number, home: boolean]>([
    ['half of a long one', 20, 10, true],
    ['less than half is another', 20, 9, false],
    ['half of sixteen words', 16, 8, true],
    ['seven tenths of ten', 10, 7, true],
    ['six tenths of ten are not enough', 10, 6, false],
    ['of fifteen words ten are not enough', 15, 10, false],
    ['eleven of them are', 15, 11, true],
    ['four words are a paragraph', 4, 3, true],
    ['all of it', 20, 20, true],
  ])('%s', (_, words, left, home) => {
    expect(withParagraph(words, left)?.home).toBe(home);
  });

  test.each<[name: string, outside: number, home: boolean]>([
    ['the quote and most of what lay around', 4, true],
    ['the quote and little of it', 0, false],
  ])('that is the quote itself is known by %s', (_, outside, home) => {
    const around = made(8, 'o');
    const stored = [around.slice(0, 4).join(' '), QUOTE.join(' '), around.slice(4).join(' ')].join('\n');
    const now = [
      around.slice(0, outside).join(' ') || 'z',
      QUOTE.join(' '),
      around.slice(4, 4 + outside).join(' ') || 'z',
    ].join('\n');
    expect(judged(stored, now)?.home).toBe(home);
  });

  test('without the quote’s sentence is another sentence of it', () => {
    const [sentence, rest] = [made(10, 's'), made(40, 'r')];
    const stored = `${text(QUOTE, sentence)}. ${text(rest)}.`.replace(/\. r/, '. R');
    const now = (left: number) =>
      `${text(QUOTE, sentence.slice(0, left), OTHERS.slice(0, 10 - left))}. ${text(rest)}.`.replace(/\. r/, '. R');
    expect([judged(stored, now(4))?.home, judged(stored, now(3))?.home]).toEqual([true, false]);
  });
});

describe('the sentence', () => {
  test.each<[name: string, words: number, left: number, sentence: boolean, whole: boolean]>([
    ['all of it', 15, 15, true, true],
    ['all but one word of fifteen', 15, 14, true, true],
    ['all but one word of fourteen is not the whole', 14, 13, true, false],
    ['seven tenths', 10, 7, true, false],
    ['six tenths of ten are not enough', 10, 6, false, false],
    ['of three words', 3, 3, true, true],
    ['of two, which is none', 2, 2, false, false],
  ])('%s', (_, words, left, sentence, whole) => {
    expect(withParagraph(words, left)).toMatchObject({ sentence, wholeSentence: whole });
  });
});

describe('a word that fits alone', () => {
  test('does not count: it fits by chance', () => {
    const rest = made(12);
    const scattered = rest.flatMap((word, i) => [word, OTHERS[i] ?? '']);
    expect(judged(text(QUOTE, rest), text(QUOTE, 'x', scattered))?.sentence).toBe(false);
    expect(judged(text(QUOTE, rest), text(QUOTE, rest))?.sentence).toBe(true);
  });
});

describe('the words beside', () => {
  const [before, after] = [made(10, 'b'), made(10, 'a')];
  const stored = text(before, QUOTE, after);
  test.each<[name: string, now: string, beside: boolean]>([
    ['both', stored, true],
    ['the one before', text(before, QUOTE, OTHERS), true],
    ['the one behind', text(OTHERS, QUOTE, after), true],
    ['neither', text(before, 'x', QUOTE, 'y', after), false],
    ['at the beginning of the page the one behind', text(QUOTE, after), true],
    ['or none', text(QUOTE, 'x', after), false],
  ])('%s', (_, now, beside) => {
    expect(judged(stored, now)?.beside).toBe(beside);
  });
});

describe('what lay outside the paragraph', () => {
  const [before, after] = [made(4, 'b'), made(4, 'a')];
  const lines = (...parts: string[][]) => parts.map((part) => part.join(' ')).join('\n');
  const middle = [...QUOTE, ...made(8)];
  test.each<[name: string, now: string, sides: number[]]>([
    ['all of it', lines(before, middle, after), [1, 1]],
    ['the line before', lines(before, middle, OTHERS), [1, 0]],
    ['the line behind', lines(OTHERS, middle, after), [0, 1]],
    ['half of the line before', lines(before.slice(2), middle, OTHERS), [0.5, 0]],
    ['none of it', lines(OTHERS, middle), [0, 0]],
  ])('%s', (_, now, sides) => {
    const whole = lines(before, middle, after);
    const target = targetOf(whole, QUOTE.join(' '));
    const [quote, position] = target.selector;
    const [prefix, suffix] = [`${before.join(' ')}\n`, ` ${middle.slice(4).join(' ')}\n${after.join(' ')}`];
    const stored = { ...target, selector: [{ ...quote, prefix, suffix }, position] as const };
    const quoted = placed(stored, now);
    const found = evaluateRegion(quoted, { from: 0, to: quoted.index.ids.length });
    expect([found?.before, found?.after].map((side) => side && shareOf(side))).toEqual(sides);
  });
});

describe('what is found', () => {
  const rest = made(20);
  const stored = text(rest.slice(0, 10), QUOTE, rest.slice(10));
  const page = (...middle: string[]) => text(rest.slice(0, 10), middle, rest.slice(10));
  const wordsAt = (now: string, found: { span: { start: number; end: number } } | null) =>
    found && now.slice(found.span.start, found.span.end);

  test.each<[name: string, now: string, found: string, words: string]>([
    ['the words', stored, 'words', QUOTE.join(' ')],
    ['one of them another', page('qone', 'qtwo', 'other', 'qfour'), 'changed', 'qone qtwo other qfour'],
    ['all of them others', page('lone', 'ltwo'), 'changed', 'lone ltwo'],
    ['none of them, and nothing in their place', text(rest), 'gone', ''],
    ['words put between them', page('qone', 'qtwo', 'not', 'qthree', 'qfour'), 'changed', 'qone qtwo not qthree qfour'],
  ])('%s', (_, now, found, words) => {
    const match = judged(stored, now);
    expect([match?.found, wordsAt(now, match)]).toEqual([found, words]);
  });

  test('a thing of its own between them', () => {
    const now = text(
      rest.slice(0, 10),
      'qone',
      'qtwo.',
      'Read also: New cranes arrive.',
      'Qthree',
      'qfour',
      rest.slice(10),
    );
    expect(judged(stored, now)).toMatchObject({ found: 'interrupted', score: 0.9 });
  });

  test('three of them are too many, and of three words none may be interrupted', () => {
    const box = (word: string) => `. Read also: New cranes arrive. ${word.replace('q', 'Q')}`;
    const twice = `qone${box('qtwo')}${box('qthree')} qfour`;
    const thrice = `${twice.replace(' qfour', '')}${box('qfour')}`;
    expect(judged(stored, page(twice))?.found).toBe('interrupted');
    expect(judged(stored, page(thrice))?.found).not.toBe('interrupted');
    const short = 'qone qtwo qthree';
    expect(judged(stored, page(`qone${box('qtwo')} qthree qfour`), short)?.found).not.toBe('interrupted');
  });

  test('neither the quote nor its paragraph', () => {
    expect(judged(stored, text(OTHERS))).toBeNull();
  });

  test('tells how much of it all is here', () => {
    expect(judged(stored, stored)).toMatchObject({ share: 1, support: 24, score: 1 });
    const half = judged(stored, text(rest.slice(0, 10), QUOTE, OTHERS.slice(0, 10)));
    expect(half?.share).toBeCloseTo(14 / 24, 5);
    expect(half?.support).toBeCloseTo(14, 5);
  });
});
