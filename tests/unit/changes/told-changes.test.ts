/* Changes as popup and panel tell them: placed on the page, and no longer than what is read at a glance. */

import { describe, expect, test } from 'vitest';
import type { Changes, Piece } from '../../../lib/changes/changes.ts';
import { rewritten } from '../../../lib/changes/rewritten.ts';
import { changePaint, shortPieces, toldChanges } from '../../../lib/changes/told-changes.ts';

const SINCE = '2026-05-05T09:00:00.000Z';
/** The article begins ten characters into the page. */
const map = {
  toPage: ({ start, end }: { start: number; end: number }) => [{ start: start + 10, end: end + 10 }],
  toArticle: () => null,
};
const none: Changes = { extent: 'whole', live: false, headline: null, lines: [] };

describe('what is told', () => {
  test('is placed on the page, and only what came is painted', () => {
    const told = toldChanges(
      {
        ...none,
        lines: [
          {
            kind: 'changed',
            weight: 'figure',
            pieces: [{ kind: 'new', text: '14' }],
            span: { start: 0, end: 20 },
            words: [{ start: 4, end: 6 }],
          },
          { kind: 'new', text: 'A new one.', span: { start: 21, end: 31 } },
          { kind: 'moved', text: 'An old one.', span: { start: 32, end: 43 } },
          { kind: 'removed', text: 'Gone.' },
        ],
      },
      SINCE,
      map,
    );
    expect(told.lines.map(({ place }) => place)).toEqual([
      { start: 10, end: 30 },
      { start: 31, end: 41 },
      { start: 42, end: 53 },
      null,
    ]);
    expect(changePaint(told)).toEqual({ fresh: [{ start: 31, end: 41 }], words: [{ start: 14, end: 16 }] });
  });

  test('is of a length, and says that there is more', () => {
    const lines = Array.from({ length: 70 }, () => ({ kind: 'removed', text: 'word '.repeat(1_000) }) as const);
    const told = toldChanges({ ...none, lines }, SINCE, map);
    expect([told.lines.length, told.more]).toEqual([60, 10]);
    expect(told.lines[0]?.pieces[0]?.text.length).toBeLessThan(610);
  });
});

describe('of words that are the same', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen end';
  const change: Piece = { kind: 'new', text: 'NOW' };
  const same = (text: string): Piece => ({ kind: 'same', text });
  test.each<[what: string, pieces: readonly Piece[], at: number, text: RegExp]>([
    ['those before a change are its end', [same(long), change], 0, /^….{1,60}end$/],
    ['those behind it their beginning', [change, same(long)], 1, /^one.{1,60}…$/],
    ['those between two both', [change, same(`${long} ${long}`), change], 1, /^one.+….+end$/],
    ['a few are all told', [change, same('a few words'), change], 1, /^a few words$/],
  ])('%s', (_, pieces, at, text) => {
    expect(shortPieces(pieces)[at]?.text).toMatch(text);
  });
});

describe('a sentence that a note was on', () => {
  const before = { line: 'It rained. The mayor said that 12 boats sank. Nobody was hurt.', words: '12 boats' };
  test('is told with what went and what came', () => {
    const now = { line: 'It rained. The mayor said that 14 boats sank. Nobody was hurt.', words: '14 boats' };
    expect(rewritten(before, now, 'en')).toEqual([
      { kind: 'same', text: 'The mayor said that ' },
      { kind: 'old', text: '12' },
      { kind: 'new', text: '14' },
      { kind: 'same', text: ' boats sank.' },
    ]);
  });
  test('that was replaced as a whole is told as both', () => {
    const now = { line: 'A bus goes at noon instead.', words: 'A bus goes at noon instead' };
    expect(rewritten(before, now, 'en')).toEqual([
      { kind: 'old', text: 'The mayor said that 12 boats sank.' },
      { kind: 'new', text: 'A bus goes at noon instead.' },
    ]);
  });
});
