/*
 * The link that scrolls to the quoted words: short quotes whole, long ones by their ends, few words with their
 * neighbours.
 */

import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '../../../../lib/notes/citing/text-fragment-link.ts';
import type { Target } from '../../../../lib/notes/note.ts';

function link(exact: string, prefix = '', suffix = '', part: Partial<Target> = {}): string {
  const made = textFragmentLink({
    source: 'https://a.example/x',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
    paragraph: '',
    heading: '',
    ...part,
  });
  return made.replace('https://a.example/x#:~:text=', '').replaceAll('%20', ' ');
}

const FOUR = 'one two three four';

describe('the words', () => {
  test.each<[name: string, made: string, expected: string]>([
    ['have one space between them', link('one  two\t three four'), FOUR],
    ['are whole up to 200 characters', link(`${FOUR} ${'x'.repeat(181)}`), `${FOUR} ${'x'.repeat(181)}`],
    ['are whole though long, when they are few', link(`${FOUR} ${'x'.repeat(300)}`), `${FOUR} ${'x'.repeat(300)}`],
    [
      'are the first and last six when long',
      link(Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')),
      'w0 w1 w2 w3 w4 w5,w54 w55 w56 w57 w58 w59',
    ],
    [
      'over two lines too, from twelve words on',
      link('a1 a2 a3 a4 a5 a6\na7 a8 a9 a10 a11 a12'),
      'a1 a2 a3 a4 a5 a6,a7 a8 a9 a10 a11 a12',
    ],
    ['and of fewer, for none reaches over a line', link('a1 a2\na3 a4 a5'), 'a1 a2,a3 a4 a5'],
    ['of the first line and the last', link('a1\nb1 b2 b3\n\nc1 c2'), 'a1,c1 c2'],
    ['have no sign that means something in a link', link('a-b, c & d'), 'a%2Db%2C c %26 d'],
    ['have no half character, at either end', link('\ude00 one two three \ud83d'), '%EF%BF%BD one two three %EF%BF%BD'],
    ['keep whole ones', link('one two three 😀'), 'one two three %F0%9F%98%80'],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('the neighbours', () => {
  test.each<[name: string, made: string, expected: string]>([
    ['stand with three words', link('one two three', 'before ', ' after'), 'before-,one two three,-after'],
    ['not with four that stood once', link(FOUR, 'before ', ' after'), FOUR],
    ['but with four that stood again', link(FOUR, 'before ', ' after', { repeats: 1 }), `before-,${FOUR},-after`],
    ['not where it is known that they did not', link(FOUR, 'before ', ' after', { repeats: 0 }), FOUR],
    ['are three words on either side', link('one', 'a b c d ', ' e f g h'), 'b c d-,one,-e f g'],
    ['are of the same line', link('one', 'another line\nb c ', ' e f\nanother line'), 'b c-,one,-e f'],
    ['are one side alone', link('one', '', ' after'), 'one,-after'],
    ['or the other', link('one', 'before ', ''), 'before-,one'],
    ['are none where the words begin and end inside a word', link('one', 'bef', 'aft'), 'one'],
    ['are a mark that follows', link('one', '', ', after'), 'one,-%2C after'],
    ['are none at the beginning of a line', link('one', 'another line\n', '\nanother line'), 'one'],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('the address', () => {
  test.each<[source: string, expected: string]>([
    ['https://a.example/y?a=1#old', `https://a.example/y?a=1#:~:text=${FOUR}`],
    ['https://a.example/y#old\nmore', `https://a.example/y#:~:text=${FOUR}`],
    ['notes.txt', 'notes.txt'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('of %j', (source, expected) => {
    expect(link(FOUR, '', '', { source })).toBe(expected);
  });
});
