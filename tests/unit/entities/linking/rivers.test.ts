import { expect, test } from 'vitest';
import type { KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';
import type { MentionContext } from '../../../../lib/entities/linking/mention-context.ts';
import { isNoRiver } from '../../../../lib/entities/linking/rivers.ts';

test.each([
  ['a state behind “rivière”', 'riviere', 'place', 'State of the United States', true],
  ['a state behind “rzeka”', 'rzeka', 'place', 'State of the United States', true],
  ['a river behind it', 'riviere', 'place', 'River', false],
  ['a state behind another word', 'dans', 'place', 'State of the United States', false],
  ['a body behind it', 'fiume', 'organisation', 'Football club', false],
])('%s', (_, front, type, text, expected) => {
  const entry = { type, text, offices: [] } as unknown as KnowledgeEntry;
  expect(isNoRiver(entry, { beside: [{ front }] } as unknown as MentionContext)).toBe(expected);
});
