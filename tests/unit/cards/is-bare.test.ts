import { expect, it } from 'vitest';
import { isBare } from '../../../lib/cards/is-bare.ts';
import { message } from '../../../lib/i18n/message.ts';

const UNKNOWN = { certainty: 'unknown', description: null, descriptionInArticle: null, chosen: null } as const;

it('counts a name of which neither the packs nor the article tell anything', () => {
  expect(isBare(UNKNOWN, false)).toBe(true);
});

it.each([
  ['is known', { certainty: 'known' }],
  ['may be one of several', { certainty: 'maybe' }],
  ['says itself what it is', { description: message('kindLake') }],
  ['is described by the article', { descriptionInArticle: 'a pilot' }],
] as const)('does not count one that %s', (_, part) => {
  expect(isBare({ ...UNKNOWN, ...part }, false)).toBe(false);
});

it('tells the page neither what the user has chosen nor what their packs hold', () => {
  expect(isBare({ ...UNKNOWN, chosen: 'none' }, false)).toBe(false);
  expect(isBare(UNKNOWN, true)).toBe(false);
});
