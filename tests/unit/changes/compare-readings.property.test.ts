/* Any two texts: what is told of the second can be read in it, and of the first nothing is invented. */

import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { compareReadings } from '../../../lib/changes/compare-readings.ts';
import type { ReadLine, ReadText } from '../../../lib/changes/read-text.ts';

const words = 'the ferry came late on Monday with 12 guests and Jonas Ekdal, 港の 船 مئة & — “fog”. again!'.split(' ');
const aLine = record({
  kind: constantFrom<ReadLine['kind']>('paragraph', 'paragraph', 'item', 'heading', 'caption', 'title'),
  text: array(constantFrom(...words), { maxLength: 30 }).map((some) => some.join(' ')),
});
const someLines = array(aLine, { maxLength: 12 });
const reading = (lines: readonly ReadLine[]): ReadText => ({ title: 'A title', language: 'en', lines, aside: [] });
const textOf = ({ lines }: ReadText): string => lines.map(({ text }) => text).join('\n');

test('spans and pieces are of the texts', () => {
  assert(
    property(someLines, someLines, (a, b) => {
      const [before, now] = [reading(a), reading(b)];
      const [old, text] = [textOf(before), textOf(now)];
      for (const line of compareReadings(before, now).lines) {
        if (line.kind === 'removed') expect(old).toContain(line.text);
        else if (line.kind === 'changed') {
          const here = line.pieces.flatMap((piece) => (piece.kind === 'old' ? [] : [piece.text])).join('');
          expect(here).toBe(text.slice(line.span.start, line.span.end));
          const marked = line.pieces.flatMap((piece) => (piece.kind === 'new' ? [piece.text] : []));
          expect(line.words.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
          const gone = line.pieces.flatMap((piece) => (piece.kind === 'old' ? [piece.text] : []));
          for (const word of gone.join(' ').split(' ')) expect(old).toContain(word);
        } else expect(line.text).toBe(text.slice(line.span.start, line.span.end));
      }
    }),
    { numRuns: 500 },
  );
});

test('a text has not changed since itself, nor in another order of its paragraphs', () => {
  assert(
    property(someLines, integer({ min: 0, max: 11 }), (lines, turn) => {
      const turned = [...lines.slice(turn), ...lines.slice(0, turn)];
      const { extent, lines: told } = compareReadings(reading(lines), reading(turned));
      expect([extent, told.filter(({ kind }) => kind !== 'moved')]).toEqual(['whole', []]);
    }),
    { numRuns: 500 },
  );
});
