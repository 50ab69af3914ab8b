import { describe, expect, test } from 'vitest';
import { changesPage, createSettingsReader } from '../../../entrypoints/reader/session/settings-change.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { withSite } from '../../../lib/settings/site-choices.ts';
import type { UserRule } from '../../../lib/settings/user-rule.ts';

const HOST = { site: 'a.example', rules: 'a.example' };
const rule = (host: string): UserRule => ({
  id: host,
  host,
  verdict: 'junk',
  match: 'words',
  pattern: 'Read also',
  made: '2026-01-01T00:00:00.000Z',
});

describe('the background is asked again about a page', () => {
  test.each<[string, Partial<Settings>, boolean]>([
    ['when nothing changed: no', {}, false],
    ['for how many names are underlined: no', { density: 'all' }, false],
    ['for how junk is shown: no', { junk: 'hide', junkKinds: { credit: 'leave' } }, false],
    ['for a name that is muted: no', { muted: { Q1: 'Berg' } }, false],
    ['for another site: no', { sites: { 'b.example': { memory: false } }, junkRules: [rule('b.example')] }, false],
    ['for a rule of this site', { junkRules: [rule('a.example')] }, true],
    ['for another reading of a name', { choices: { berg: null } }, true],
    ['for another day of an article', { articleDates: { 'https://a.example/x': '2026-01-01' } }, true],
    ['for what is remembered', { memory: false }, true],
    [
      'for what is remembered of this site',
      { sites: withSite(DEFAULT_SETTINGS, 'a.example', { memory: false }).sites },
      true,
    ],
  ])('%s', (_, part, changes) => {
    expect(changesPage(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...part }, HOST)).toBe(changes);
  });

  test('when it is not known by which settings it was asked before', () => {
    expect(changesPage(null, DEFAULT_SETTINGS, HOST)).toBe(true);
  });
});

describe('settings that are asked for twice', () => {
  /** Answers in the order in which the test gives them. */
  function asked() {
    const answers: ((settings: Settings) => void)[] = [];
    const reader = createSettingsReader(() => new Promise((resolve) => answers.push(resolve)));
    const answer = (at: number, density: Settings['density']) => answers[at]?.({ ...DEFAULT_SETTINGS, density });
    return { reader, answer };
  }

  test.each<[string, readonly [first: number, second: number]]>([
    ['answered in order', [0, 1]],
    ['answered the other way round', [1, 0]],
  ])('%s, are those that were asked for last', async (_, order) => {
    const { reader, answer } = asked();
    expect(reader.latest).toBeNull();
    const both = [reader.read(), reader.read()] as const;
    for (const at of order) answer(at, at === 0 ? 'none' : 'all');
    const [first, second] = await Promise.all(both);
    expect([second.density, reader.latest?.density]).toEqual(['all', 'all']);
    expect(first.density).toBe(order[0] === 0 ? 'none' : 'all');
  });
});
