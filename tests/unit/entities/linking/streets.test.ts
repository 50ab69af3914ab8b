import { expect, test } from 'vitest';
import type { KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';
import type { MentionContext } from '../../../../lib/entities/linking/mention-context.ts';
import { isStreet } from '../../../../lib/entities/linking/streets.ts';

const place = (text: string) => ({ type: 'place', text, offices: [] }) as unknown as KnowledgeEntry;
const behind = (...fronts: string[]) => ({ beside: fronts.map((front) => ({ front })) }) as unknown as MentionContext;

test.each([
  ['a town behind “rua”', 'City in Brazil', ['rua'], true],
  ['a town behind it once, elsewhere not', 'City in Brazil', ['rua', 'em'], false],
  ['a country behind it', 'Country in South America', ['avenida'], false],
  ['a town behind another word', 'City in Brazil', ['em'], false],
  ['a town nobody names', 'City in Brazil', [], false],
] as const)('%s', (_, text, fronts, expected) => {
  expect(isStreet(place(text), behind(...fronts))).toBe(expected);
});
