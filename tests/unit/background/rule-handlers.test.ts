/* What the user teaches about junk, asked as pages ask it: into the settings, and onto the page it was taught on. */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { doorOf } from '../../../entrypoints/background/door/check-message.ts';
import { READER_MESSAGES } from '../../../entrypoints/background/door/reader-messages.ts';
import { ruleHandlers } from '../../../entrypoints/background/rule-handlers.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { MAX_PATTERN_CHARACTERS, MAX_RULES, type UserRule } from '../../../lib/settings/user-rule.ts';
import { loadSettings, saveSettings } from '../../../lib/storage/settings-store.ts';
import { fake, ownPage, page } from '../../fake-extension.ts';

const OK = { ok: true, value: null };
const rule: UserRule = {
  id: 'r1',
  host: 'news.example',
  verdict: 'junk',
  match: 'words',
  pattern: 'Read also',
  made: '2026-05-01T00:00:00.000Z',
};
const TAB = 4;

beforeAll(() => {
  fake.reset();
  serve(ruleHandlers as never, () => true, doorOf(READER_MESSAGES));
});
beforeEach(() => {
  fake.reset({ listeners: false });
  fake.readers.set(TAB, () => null);
});

const rules = async () => (await loadSettings()).junkRules;
const add = (argument: unknown, sender = page(TAB)) => fake.ask('rules.add', argument, sender);

describe('a rule', () => {
  test('is kept, and its page shows it before the answer comes', async () => {
    expect(await add(rule)).toEqual(OK);
    expect(await rules()).toEqual([rule]);
    expect(fake.callsOf('tabs.sendMessage')).toEqual([[TAB, 'session.refresh', null]]);
  });

  test('gives way to a new one on the same words', async () => {
    await add(rule);
    await add({ ...rule, id: 'r2', verdict: 'keep' });
    expect((await rules()).map(({ id }) => id)).toEqual(['r2']);
  });

  test('is forgotten by its id, and its page shows that', async () => {
    await add(rule);
    await add({ ...rule, id: 'r2', pattern: 'Advertisement' });
    expect(await fake.ask('rules.remove', 'r1', page(TAB))).toEqual(OK);
    expect((await rules()).map(({ id }) => id)).toEqual(['r2']);
    expect(fake.callsOf('tabs.sendMessage')).toHaveLength(3);
  });

  test('two at once are both kept', async () => {
    await Promise.all([add(rule), add({ ...rule, id: 'r2', pattern: 'Advertisement' })]);
    expect((await rules()).map(({ id }) => id).sort()).toEqual(['r1', 'r2']);
  });

  test('of a page of ours is kept though no tab is to show it', async () => {
    expect(await add(rule, ownPage('options.html'))).toEqual(OK);
    expect(fake.callsOf('tabs.sendMessage')).toEqual([]);
  });

  test('is kept though its tab has no reader any more', async () => {
    expect(await add(rule, page(99))).toEqual(OK);
    expect(await rules()).toEqual([rule]);
  });

  test('is refused when there are very many, and none is lost', async () => {
    const many = Array.from({ length: MAX_RULES }, (_, i) => ({ ...rule, id: `r${i}`, pattern: `words ${i}` }));
    await saveSettings({ ...DEFAULT_SETTINGS, junkRules: many });
    expect(await add({ ...rule, id: 'one more' })).toMatchObject({ ok: false });
    expect(await rules()).toHaveLength(MAX_RULES);
    await saveSettings({ ...DEFAULT_SETTINGS, junkRules: many.slice(1) });
    expect(await add({ ...rule, id: 'one more' })).toEqual(OK);
  });
});

describe('whatever a page’s script sends, the rules that are there stay as they are', () => {
  test.each<[name: string, argument: unknown]>([
    ['nothing', null],
    ['words', 'Read also'],
    ['a list', [rule]],
    ['an empty object', {}],
    ['a rule without an id', { ...rule, id: undefined }],
    ['an object for a pattern', { ...rule, pattern: {} }],
    ['a pattern of nothing but space', { ...rule, pattern: '  \n' }],
    ['a pattern too long', { ...rule, pattern: 'x'.repeat(MAX_PATTERN_CHARACTERS + 1) }],
    ['ten megabytes', { ...rule, pattern: 'x'.repeat(10_000_000) }],
    ['a mode that is none', { ...rule, mode: 'explode' }],
    ['a verdict that is none', { ...rule, verdict: 'delete' }],
    ['a way to match that is none', { ...rule, match: 'regexp', pattern: '(a+)+$' }],
    ['a box to be kept', { ...rule, match: 'box', verdict: 'keep', pattern: 'article' }],
  ])('%s is refused', async (_, argument) => {
    await add({ ...rule, id: 'mine', pattern: 'mine' });
    fake.calls = [];
    expect(await add(argument)).toMatchObject({ ok: false });
    expect((await rules()).map(({ id }) => id)).toEqual(['mine']);
    expect(fake.callsOf('tabs.sendMessage')).toEqual([]);
  });

  test.each<[name: string, argument: unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['a list with the id', ['mine']],
    ['a name that every object has', '__proto__'],
  ])('%s is the id of none', async (_, argument) => {
    await add({ ...rule, id: 'mine', pattern: 'mine' });
    await fake.ask('rules.remove', argument, page(TAB));
    expect((await rules()).map(({ id }) => id)).toEqual(['mine']);
  });

  test('more than a rule has is not kept', async () => {
    await add({ ...rule, script: 'x'.repeat(100) });
    expect(await rules()).toEqual([rule]);
  });

  test('another extension is not heard', async () => {
    expect(await add(rule, { ...page(), id: 'another-extension' })).toHaveProperty('failure');
    expect(await rules()).toEqual([]);
  });
});
