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
  ])('%s', (_, stored, now, line) => {
    expect(lineOf(targetOf(stored, 'Tolva'), now)).toBe(line);
  });

  test('stored before neighbours were is found as it was', () => {
    const { surroundings: _, ...old } = targetOf(STORED, 'Tolva');
    expect(lineOf(old, [BEFORE, PARAGRAPH, AFTER])).toBe(1);
    expect(lineOf(old, [AFTER, PARAGRAPH.replace('clerk', 'mayor')])).toBe(1);
  });
});
