import { expect, test } from 'vitest';
import { isDoubtful } from '../../../lib/cards/is-doubtful.ts';
import type { EntityType, Mention } from '../../../lib/entities/mention.ts';

const by = (detector: string, ...scores: number[]): Mention[] =>
  scores.map((score) => ({ start: 0, end: 3, type: 'person', entityId: null, score, detector }));

test.each<[string, EntityType, Mention[], string, boolean]>([
  ['a person the tagger is never sure of', 'person', by('tagger', 0.4, 0.6), 'pt', true],
  ['one it is once sure of', 'person', by('tagger', 0.4, 0.8), 'pt', false],
  ['a place it is as sure of', 'place', by('tagger', 0.8), 'pt', true],
  ['one that rules find', 'place', by('rules', 0.5), 'cs', false],
  ['one in English', 'place', by('tagger', 0.5), 'en-GB', false],
  ['what has no bar', 'event', by('tagger', 0.1), 'pt', false],
])('%s', (_, type, named, language, expected) => {
  expect(isDoubtful(type, named, language)).toBe(expected);
});
