/* A copy of the words that the page has gained does not take the note. */

import { describe, expect, test } from 'vitest';
import { anchorTarget } from '../../../../lib/notes/anchoring/anchor-notes.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import { plainPage } from '../../../plain-article.ts';
import { targetOf } from './placed.ts';

const FIRST = 'Nobody was hurt when the crane fell, the clerk said.';
const SECOND = 'The bridge will link the old harbour of Tolva with the islands, and it saves the ferry men an hour.';
const BEFORE = 'Work on the eastern pier had begun in the spring of last year.';
const AFTER = 'A second crane is to come by ship before the autumn storms.';
const PARAGRAPH = `${FIRST} ${SECOND}`;
const STORED = [BEFORE, PARAGRAPH, AFTER].join('\n');
const AGENCY = [BEFORE, SECOND, AFTER].join('\n');
const EDITED = PARAGRAPH.replace('Nobody', 'Noboddy').replace('saves', 'saes');

/** Which line of `now` the note is on; the lines that begin with "~" stand outside the article. */
function lineOf(target: Target, now: readonly string[]): number | string {
  const text = now.map((line) => line.replace('~', '')).join('\n');
  const page = plainPage(text);
  const blocks = page.blocks.map((block, i) => ({ ...block, inArticle: !now[i]?.startsWith('~') }));
  const { span, state } = anchorTarget(target, { ...page, blocks });
  return span ? text.slice(0, span.start).split('\n').length - 1 : state;
}

describe('a note on a word', () => {
  test.each<[name: string, stored: string, now: string[], line: number | string]>([
    ['stays where a teaser is put above', STORED, [`~${SECOND}`, BEFORE, PARAGRAPH, AFTER], 2],
    ['stays where a standfirst is', STORED, [SECOND, BEFORE, PARAGRAPH, AFTER], 2],
    ['stays where a pull quote is just above', STORED, [BEFORE, `“${SECOND}”`, PARAGRAPH, AFTER], 2],
    ['in a paragraph of one sentence stays too', AGENCY, [SECOND, BEFORE, SECOND, AFTER], 2],
    ['and where the copy is outside the article', AGENCY, [`~${SECOND}`, AFTER, SECOND, BEFORE], 2],
    ['is not on the teaser when its paragraph is gone', STORED, [`~${SECOND}`, BEFORE, AFTER], 'orphan'],
    ['nor, of one sentence, outside', AGENCY, [`~${SECOND}`, 'Another line of the page.', BEFORE, AFTER], 'orphan'],
    ['follows its paragraph when that is moved', STORED, [PARAGRAPH, BEFORE, AFTER], 0],
    ['stays where its paragraph is copied to the top', STORED, [PARAGRAPH, BEFORE, PARAGRAPH, AFTER], 2],
    ['and its own was edited since', STORED, [PARAGRAPH, BEFORE, EDITED, AFTER.replace('second', 'third')], 2],
    [
      'is not on a teaser next to what stood behind it',
      `${SECOND}\n${AFTER}`,
      [`~Most read`, `~${SECOND}`, AFTER],
      'orphan',
    ],
    ['is on none of two lines alike, one below the other', AGENCY, [BEFORE, SECOND, SECOND, AFTER], 'ambiguous'],
    ['nor where they begin the page', `${SECOND}\n${AFTER}`, [SECOND, SECOND, AFTER], 'ambiguous'],
    ['nor where they end it', `${BEFORE}\n${SECOND}`, [BEFORE, SECOND, SECOND], 'ambiguous'],
    [
      'nor where one of them was edited',
      AGENCY,
      [BEFORE, SECOND, SECOND.replace('saves', 'gives'), AFTER],
      'ambiguous',
    ],
    ['but is on the one without the marks of a pull quote', AGENCY, [BEFORE, `“${SECOND}”`, SECOND, AFTER], 2],
    ['also below it', AGENCY, [BEFORE, SECOND, `“${SECOND}”`, AFTER], 1],
  ])('%s', (_, stored, now, line) => {
    expect(lineOf(targetOf(stored, 'Tolva'), now)).toBe(line);
  });

  test('of a table stays in its row, though the next row holds it too', () => {
    const rows = ['4 Alma Reyes 2339 1 1 11 17', '5 Bela Novak 2318 3 3 13 19', '6 Ciro Vidal 2290 1 1 9 18'];
    const stored = [BEFORE, ...rows, AFTER].join('\n');
    const now = [BEFORE, rows[0] as string, '5 Bela Novak 2318 3 3 13 25', '6 Ciro Vidal 2290 3 3 13 19', AFTER];
    const target = targetOf(stored, '19');
    expect(lineOf(target, now)).toBe(2);
    expect(anchorTarget(target, plainPage(now.join('\n')))).toMatchObject({ state: 'changed' });
  });

  test('stored before neighbours were is found as it was', () => {
    const { surroundings: _, ...old } = targetOf(STORED, 'Tolva');
    expect(lineOf(old, [BEFORE, PARAGRAPH, AFTER])).toBe(1);
    expect(lineOf(old, [AFTER, PARAGRAPH.replace('clerk', 'mayor')])).toBe(1);
  });
});

test('a note whose paragraph is gone tells what stood beside it, while that stands', () => {
  const placeIn = (...now: string[]) => {
    const text = now.join('\n');
    const { state, places = [] } = anchorTarget(targetOf(STORED, 'Tolva'), plainPage(text));
    return [state, ...places.map(({ start, end }) => text.slice(start, end))];
  };
  expect(placeIn(BEFORE, AFTER)).toEqual(['orphan', BEFORE.slice(-60)]);
  expect(placeIn('Another line of the page.', AFTER)).toEqual(['orphan', expect.stringMatching(/^A second crane/)]);
  expect(placeIn('Another line of the page.')).toEqual(['orphan']);
});
