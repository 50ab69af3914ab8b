import { expect, test } from 'vitest';
import { isSeatOnly } from '../../../../lib/entities/linking/divisions.ts';
import type { Candidate, KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';
import type { MentionContext } from '../../../../lib/entities/linking/mention-context.ts';

const place = (text: string, country: string) =>
  ({ type: 'place', text, country, offices: [] }) as unknown as KnowledgeEntry;
const TOWN = place('City in Valora, Brazil', 'BR');
const STATE = place('Brazilian state', 'BR');
const STATE_ELSEWHERE = place('Mexican state', 'MX');
const behind = (farther: string, front: string) => ({ beside: [{ farther, front }] }) as unknown as MentionContext;
const named =
  (...entries: KnowledgeEntry[]) =>
  () =>
    entries.map((entry) => [entry as unknown as Candidate, entry] as const);

test.each([
  ['a town behind “governo de”', TOWN, behind('governo', 'de'), named(TOWN, STATE), true],
  ['a town right behind “provincia”', TOWN, behind('la', 'provincia'), named(TOWN, STATE), true],
  ['the state behind it', STATE, behind('governo', 'de'), named(TOWN, STATE), false],
  ['a town behind “prefeitura de”', TOWN, behind('prefeitura', 'de'), named(TOWN, STATE), false],
  [
    'a town whose country has no division of the name',
    TOWN,
    behind('governo', 'de'),
    named(TOWN, STATE_ELSEWHERE),
    false,
  ],
  ['a town behind “governo” and another word', TOWN, behind('governo', 'em'), named(TOWN, STATE), false],
])('%s', (_, entry, around, namesakes, expected) => {
  expect(isSeatOnly(entry, around, namesakes)).toBe(expected);
});
