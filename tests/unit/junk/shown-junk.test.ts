import { expect, test } from 'vitest';
import { type ShownJunk, shownAs } from '../../../lib/junk/shown-junk.ts';
import type { JudgedSpan } from '../../../lib/junk/user-rules.ts';
import type { JunkMode } from '../../../lib/settings/settings.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';

const item = { kind: 'related', score: 0.9, mode: null, dismissed: false };

test.each<[what: string, given: Partial<JudgedSpan>, junk: JunkMode, shown: ShownJunk]>([
  ['what is sure is hidden', {}, 'hide', 'hidden'],
  ['what is not sure enough is dimmed instead', { score: 0.79 }, 'hide', 'dimmed'],
  ['where the user dims', {}, 'dim', 'dimmed'],
  ['where the user leaves it', {}, 'leave', 'left'],
  ['what the user said is none', { dismissed: true }, 'hide', 'left'],
  ['a rule’s own mode is nearer', { mode: 'hide' }, 'leave', 'hidden'],
  ['and so is a kind’s', { kind: 'share' }, 'hide', 'left'],
])('%s', (_, given, junk, shown) => {
  const choices = { junk, junkKinds: { share: 'leave' } } as unknown as SiteChoices;
  expect(shownAs({ ...item, ...given } as JudgedSpan, choices)).toBe(shown);
});
