import { expect, test } from 'vitest';
import { tokeniseArticle } from '../../../../lib/entities/article-tokens.ts';
import { smallWordsOf, trimmedNames } from '../../../../lib/entities/tagger/trimmed-names.ts';
import { tokenText } from '../../../../lib/text/tokens.ts';
import { plainArticle } from '../../../plain-article.ts';

function left(text: string, tag: 'PER' | 'ORG' = 'PER'): string {
  const { tokens } = tokeniseArticle(plainArticle(text));
  return trimmedNames(tokens, { from: 0, to: tokens.count, tag, score: 1 }, smallWordsOf('en'))
    .map(({ from, to }) => Array.from({ length: to - from }, (_, i) => tokenText(tokens, from + i)).join(' '))
    .join(' | ');
}

test.each([
  ['a title without its dot', 'Mr Okafor', 'Okafor'],
  ['one with it', 'Mrs. Okafor', 'Okafor'],
  ['a rank of two words', 'Lt Gen Ada Lund', 'Ada Lund'],
  ['two titles', 'Sir Prof Ben Orr', 'Ben Orr'],
  ['an office', 'Pope Leander', 'Leander'],
  ['a name like a title, behind the given name', 'Stephen King', 'Stephen King'],
  ['a given name that is a rank elsewhere', 'Dean Lund', 'Dean Lund'],
  ['a name without one', 'Ada Lund', 'Ada Lund'],
  ['nothing but titles', 'Lt Gen', ''],
  ['a half that a hyphen left behind', '-elect Ada Lund', 'elect Ada Lund'],
  ['two names at a slash', 'Lund/Orr', 'Lund | Orr'],
  ['two full ones', 'Ada Lund/Mr Ben Orr', 'Ada Lund | Ben Orr'],
  ['a possessive taken in', 'Ada Lund’s', 'Ada Lund'],
])('of %s there is left: %s', (_, text, expected) => expect(left(text)).toBe(expected));

test.each([
  ['an article', 'the Rail Board', 'Rail Board'],
  ['a link to what was cut off', 'Rail Board of the', 'Rail Board'],
  ['a dash', 'Rail Board -', 'Rail Board'],
  ['an article that is written large', 'The Hague', 'The Hague'],
])('an organisation leaves %s outside', (_, text, expected) => expect(left(text, 'ORG')).toBe(expected));

test('an organisation keeps its first word, and a band its slash', () => {
  expect(left('AC/DC', 'ORG')).toBe('AC / DC');
  expect(left('General Motors', 'ORG')).toBe('General Motors');
});
