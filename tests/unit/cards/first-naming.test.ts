/* Which sentence says who somebody is: the first of the running text that names them in full. */

import { describe, expect, it } from 'vitest';
import { firstNaming } from '../../../lib/cards/first-naming.ts';
import type { Line } from '../../../lib/text/article.ts';
import { readLinkingFixture } from '../../gold/linking-cases.ts';

/** A kind for each line; paragraphs where none is given. */
function naming(written: string, kinds: readonly Line['kind'][] = []) {
  const { article, gold } = readLinkingFixture('test', `date:\n\n${written}`);
  const lines = article.lines.map((line, at) => ({ ...line, kind: kinds[at] ?? line.kind }));
  const found = firstNaming({ ...article, lines }, gold);
  return found && `${found.before}[${found.name}]${found.after}`;
}

const CASES: readonly (readonly [string, string, readonly Line['kind'][], string | null])[] = [
  [
    'the sentence, and no other of its line',
    'It rained. Dr. {Ada Solheim|person|-} opened the quay. {Solheim|person|-} left.',
    [],
    'Dr. [Ada Solheim] opened the quay.',
  ],
  [
    'a name in full before a part of it',
    '{Solheim|person|-} is ill.\nThe mayor, {Ada Solheim|person|-}, said so.',
    [],
    'The mayor, [Ada Solheim], said so.',
  ],
  [
    'the text before the headline and the caption',
    '{Ada Solheim|person|-} ill\n{Ada Solheim|person|-} in May\nThe mayor {Ada Solheim|person|-} is ill.',
    ['heading', 'caption'],
    'The mayor [Ada Solheim] is ill.',
  ],
  ['a headline where there is nothing else', '{Ada Solheim|person|-} ill', ['heading'], '[Ada Solheim] ill'],
  ['nothing where the name stands alone', '{Ada Solheim|person|-}.', [], null],
];

describe('firstNaming', () => {
  for (const [name, written, kinds, expected] of CASES)
    it(`takes ${name}`, () => {
      expect(naming(written, kinds)).toBe(expected);
    });

  it('cuts a long sentence at words, on both sides of the name', () => {
    const told = naming(`${'many words '.repeat(30)}for {Ada Solheim|person|-} ${'and more words '.repeat(30)}.`) ?? '';
    expect(told).toMatch(/^…(?:many|words) .*for \[Ada Solheim\] and .*(?:and|more|words)…$/);
    expect(told.length).toBeLessThan(310);
  });

  it('gives nothing of nobody', () => {
    expect(naming('It rained.')).toBeNull();
  });
});
