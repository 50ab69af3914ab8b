/* What the user says about single names and an article's day, asked as pages ask it. */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { doorOf } from '../../../entrypoints/background/door/check-message.ts';
import { USER_MESSAGES } from '../../../entrypoints/background/door/user-messages.ts';
import { nameHandlers } from '../../../entrypoints/background/name-handlers.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import { fake, page } from '../../fake-extension.ts';

const OK = { ok: true, value: null };
const SOURCE = 'https://news.example/story';

beforeAll(() => {
  fake.reset();
  serve(nameHandlers as never, () => true, doorOf(USER_MESSAGES));
});
beforeEach(() => fake.reset({ listeners: false }));
afterEach(() => void vi.restoreAllMocks());

describe('what is said is kept, and can be taken back', () => {
  test.each<[name: string, call: string, said: unknown, kept: object, back: unknown]>([
    [
      'which reading of a name is meant',
      'names.choose',
      { keys: ['anna berg', 'berg'], choice: 'Q1' },
      { choices: { 'anna berg': 'Q1', berg: 'Q1' } },
      { keys: ['anna berg', 'berg'] },
    ],
    [
      'that it is none of them',
      'names.choose',
      { keys: ['berg'], choice: null },
      { choices: { berg: null } },
      { keys: ['berg'] },
    ],
    [
      'that a name is underlined no more',
      'names.mute',
      { entityId: 'Q1', name: 'Anna Berg' },
      { muted: { Q1: 'Anna Berg' } },
      { entityId: 'Q1' },
    ],
    [
      'of which day an article is',
      'article.date',
      { source: SOURCE, day: '2026-05-01' },
      { articleDates: { [SOURCE]: '2026-05-01' } },
      { source: SOURCE },
    ],
  ])('%s', async (_, call, said, kept, back) => {
    expect(await fake.ask(call, said)).toEqual(OK);
    expect(await loadSettings()).toMatchObject(kept);
    expect(await fake.ask(call, back)).toEqual(OK);
    expect(await loadSettings()).toMatchObject({ choices: {}, muted: {}, articleDates: {} });
  });

  test('two at once are both kept', async () => {
    await Promise.all([
      fake.ask('names.mute', { entityId: 'Q1', name: 'Anna Berg' }),
      fake.ask('names.mute', { entityId: 'Q2', name: 'Berg' }),
      fake.ask('names.choose', { keys: ['berg'], choice: 'Q1' }),
    ]);
    expect(await loadSettings()).toMatchObject({ muted: { Q1: 'Anna Berg', Q2: 'Berg' }, choices: { berg: 'Q1' } });
  });

  test('the longest name that is one is 300 characters', async () => {
    expect(await fake.ask('names.mute', { entityId: 'Q1', name: 'x'.repeat(300) })).toEqual(OK);
  });

  test('where it could not be kept, that is told, and the next is kept', async () => {
    vi.spyOn(fake.browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    expect(await fake.ask('names.mute', { entityId: 'Q1', name: 'Anna Berg' })).toMatchObject({ ok: false });
    vi.spyOn(fake.browser.storage.local, 'get').mockRejectedValueOnce('no storage');
    expect(await fake.ask('names.mute', { entityId: 'Q1', name: 'Anna Berg' })).toMatchObject({ ok: false });
    expect(await fake.ask('names.mute', { entityId: 'Q2', name: 'Berg' })).toEqual(OK);
    expect((await loadSettings()).muted).toEqual({ Q2: 'Berg' });
  });
});

describe('whatever a page’s script sends, the settings stay as they are', () => {
  const LONG = 'x'.repeat(301);
  test.each<[name: string, call: string, argument: unknown]>([
    ['no choice at all', 'names.choose', null],
    ['no names', 'names.choose', { choice: 'Q1' }],
    ['words for names', 'names.choose', { keys: 'berg', choice: 'Q1' }],
    ['an empty name', 'names.choose', { keys: [''], choice: 'Q1' }],
    ['a name among things that are none', 'names.choose', { keys: ['berg', 7], choice: 'Q1' }],
    ['a name too long', 'names.choose', { keys: [LONG], choice: 'Q1' }],
    ['a number for a choice', 'names.choose', { keys: ['berg'], choice: 7 }],
    ['an empty choice', 'names.choose', { keys: ['berg'], choice: '' }],
    ['an object for a choice', 'names.choose', { keys: ['berg'], choice: { id: 'Q1' } }],
    ['a choice too long', 'names.choose', { keys: ['berg'], choice: LONG }],
    ['nothing to mute', 'names.mute', {}],
    ['an empty entity', 'names.mute', { entityId: '', name: 'Berg' }],
    ['a list for an entity', 'names.mute', { entityId: ['Q1'], name: 'Berg' }],
    ['an entity too long', 'names.mute', { entityId: LONG, name: 'Berg' }],
    ['a number for a name', 'names.mute', { entityId: 'Q1', name: 7 }],
    ['a name of ten megabytes', 'names.mute', { entityId: 'Q1', name: 'x'.repeat(10_000_000) }],
    ['no article', 'article.date', { day: '2026-05-01' }],
    ['an address that is none', 'article.date', { source: 'story', day: '2026-05-01' }],
    ['a script for an address', 'article.date', { source: 'javascript:alert(1)', day: '2026-05-01' }],
    ['a day that is none', 'article.date', { source: SOURCE, day: '2026-13-01' }],
    ['an instant for a day', 'article.date', { source: SOURCE, day: '2026-05-01T00:00:00Z' }],
    ['a number for a day', 'article.date', { source: SOURCE, day: 20260501 }],
    ['null for a day', 'article.date', { source: SOURCE, day: null }],
  ])('%s', async (_, call, argument) => {
    const before = await loadSettings();
    expect(await fake.ask(call, argument)).not.toMatchObject({ ok: true });
    expect(await loadSettings()).toEqual(before);
  });

  test('a name that every object has is a name like others', async () => {
    await fake.ask('names.mute', { entityId: '__proto__', name: 'Berg' });
    expect(({} as { Berg?: unknown }).Berg).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('Berg');
    expect((await loadSettings()).enabled).toBe(true);
  });

  test('another extension is not heard', async () => {
    const sender = { ...page(), id: 'another-extension' };
    expect(await fake.ask('names.mute', { entityId: 'Q1', name: 'Berg' }, sender)).toHaveProperty('failure');
    expect((await loadSettings()).muted).toEqual({});
  });
});
