/* Which names are underlined: by how many of them the user wants, and by whether anything is known of them. */

import { describe, expect, test } from 'vitest';
import { isFaint, liveMentions, shownMentions } from '../../../entrypoints/reader/session/shown-names.ts';
import type { KnownPage } from '../../../entrypoints/reader/state/page-state.ts';
import type { Mention } from '../../../lib/entities/mention.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { siteChoices } from '../../../lib/settings/site-choices.ts';

const at = (start: number, entityId: string, type: Mention['type'] = 'person'): Mention => ({
  ...{ start, end: start + 3, type, entityId, score: 1, detector: 'test' },
});
const MENTIONS = [
  ...[at(0, 'known'), at(10, 'bare-once'), at(20, 'bare-twice'), at(30, 'bare-twice')],
  ...[at(40, 'known'), at(50, 'a-people', 'nationality'), at(60, 'bare-doubtful'), at(70, 'bare-doubtful')],
];
const card = (entityId: string, mentionCount: number) => ({
  ...{ entityId, mentionCount },
  bare: entityId.startsWith('bare'),
  doubtful: entityId.endsWith('doubtful'),
});
const KNOWN = {
  names: {
    mentions: MENTIONS,
    cast: [card('known', 2), card('bare-once', 1), card('bare-twice', 2), card('bare-doubtful', 2)],
  },
} as unknown as KnownPage;

function seen(change: Partial<Settings>): string[] {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const faint = isFaint(KNOWN, settings);
  return shownMentions(KNOWN, settings, siteChoices(settings, 'news.example')).map(
    (mention) => `${mention.start}${faint(mention) ? ' faint' : ''}`,
  );
}

describe('names underlined', () => {
  test.each<[string, Partial<Settings>, string[]]>([
    ['faintly where nothing is known, and not when they are named once or in doubt', {}, ['0', '20 faint']],
    ['all of them faintly', { unknownNames: 'faint' }, ['0', '10 faint', '20 faint', '60 faint']],
    ['like the others', { unknownNames: 'same' }, ['0', '10', '20', '60']],
    ['only when something is known', { unknownNames: 'none' }, ['0']],
    ['at every mention', { density: 'all' }, ['0', '20 faint', '30 faint', '40']],
    ['not when they are muted', { muted: { known: 'Known' } }, ['20 faint']],
    ['not at all', { density: 'none' }, []],
  ])('%s', (_, settings, expected) => {
    expect(seen(settings)).toEqual(expected);
  });

  test.each<[string, Partial<Settings>, number[]]>([
    ['every mention of whoever is underlined once', {}, [0, 20, 30, 40]],
    ['the same where all are underlined', { density: 'all' }, [0, 20, 30, 40]],
    ['none of one that is muted', { muted: { known: 'Known' } }, [20, 30]],
    ['none where nothing is underlined', { density: 'none' }, []],
  ])('open a card: %s', (_, change, expected) => {
    const settings = { ...DEFAULT_SETTINGS, ...change };
    const shown = shownMentions(KNOWN, settings, siteChoices(settings, 'news.example'));
    expect(liveMentions(KNOWN, shown).map(({ start }) => start)).toEqual(expected);
  });

  test('none before anything is known of the page', () => {
    expect(shownMentions(null, DEFAULT_SETTINGS, siteChoices(DEFAULT_SETTINGS, ''))).toEqual([]);
  });
});
