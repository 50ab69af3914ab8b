/* What the user has met before: remembered when it is read, told on a card, and not where they want none of it. */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayAsk } from '../../../entrypoints/background/door/who-may-ask.ts';
import { ownMemoryCalls, recordVisit, seenBefore } from '../../../entrypoints/background/history-handlers.ts';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import type { Card } from '../../../lib/cards/card.ts';
import { message } from '../../../lib/i18n/message.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';
import { historyShelf } from '../../../lib/storage/sync/history-shelf.ts';
import { syncMarks } from '../../../lib/storage/sync/sync-marks.ts';
import { fake, ownPage, page } from '../../fake-extension.ts';
import { got } from '../storage/fresh-store.ts';

const card = (entityId: string, name: string): Card => ({ entityId, name, type: 'person', seenBefore: null }) as never;
const cast = [card('Q1', 'Anna Berg'), card('person:wolf', 'Wolf')];
const story = (number: number, host = 'news.example') => ({
  source: `https://${host}/${number}`,
  title: `Story ${number}`,
  published: null,
});
const closed = (): never => {
  throw Object.assign(new Error('closed'), { name: 'DatabaseClosedError' });
};
const stored = () => store.database.readings.toArray();
/** How many earlier articles named each of the cast, for a reader of this one. */
const seen = async ({ source }: { source: string }) => {
  const before = got(await seenBefore(cast, source));
  return cast.map(({ entityId }) => before.get(entityId)?.count ?? null);
};

beforeAll(() => {
  fake.reset();
  serve(ownMemoryCalls as never, mayAsk);
});
beforeEach(async () => {
  fake.reset({ listeners: false });
  got(await store.wipe());
});
afterEach(() => void vi.restoreAllMocks());

describe('an article that is read', () => {
  test('is remembered, and known at the next one; a bare surname joins nobody', async () => {
    expect(await recordVisit(cast, story(1), false)).toEqual([]);
    expect(await seen(story(2))).toEqual([1, null]);
    expect(got(await seenBefore(cast, story(2).source)).get('Q1')).toEqual({
      count: 1,
      months: [{ month: expect.stringMatching(/^\d{4}-\d\d$/), count: 1 }],
      articles: [{ title: 'Story 1', source: 'https://news.example/1', last: expect.stringMatching(/^\d{4}-/) }],
    });
    expect(await stored()).toHaveLength(1);
  });

  test('is not an earlier one of itself', async () => {
    await recordVisit(cast, story(1), false);
    await recordVisit(cast, story(1), false);
    expect(await seen(story(1))).toEqual([null, null]);
  });

  test('lists five articles at most, and says how many there are', async () => {
    for (let i = 1; i <= 7; i++) await recordVisit(cast, story(i), false);
    const first = got(await seenBefore(cast, story(8).source)).get('Q1');
    expect([first?.count, first?.articles.length]).toEqual([7, 5]);
  });
});

describe('nothing is remembered', () => {
  test('of a private window, where what was met before is still told', async () => {
    await recordVisit(cast, story(1), false);
    expect(await recordVisit(cast, story(2), true)).toEqual([]);
    expect(await seen(story(2))).toEqual([1, null]);
    expect(await stored()).toHaveLength(1);
  });

  test.each<[name: string, settings: object]>([
    ['where the user wants no memory', { memory: false }],
    ['on a site where they want none', { sites: { 'news.example': { memory: false } } }],
  ])('%s, nor told', async (_, settings) => {
    await recordVisit(cast, story(1), false);
    await saveSettings({ ...DEFAULT_SETTINGS, ...settings });
    expect(await recordVisit(cast, story(2), false)).toEqual([]);
    expect(await seen(story(2))).toEqual([null, null]);
    expect(await stored()).toHaveLength(1);
  });

  test.each(['', 'about:blank', 'file:///tmp/story.html', 'chrome-extension://test/welcome.html', 'x'.repeat(5_000)])(
    'of what is not on the web: %.40s',
    async (source) => {
      expect(await recordVisit(cast, { ...story(1), source }, false)).toEqual([]);
      expect(await seen({ source })).toEqual([null, null]);
      expect(await stored()).toEqual([]);
    },
  );
});

describe('when the database fails', () => {
  test('on asking, it says why', async () => {
    vi.spyOn(store.database.readings, 'where').mockImplementation(closed);
    expect(await seenBefore(cast, story(1).source)).toMatchObject({ ok: false, why: message('storageClosed') });
  });

  test('on remembering, there is a notice, and what was met before is told', async () => {
    await recordVisit(cast, story(1), false);
    vi.spyOn(store.database.readings, 'put').mockImplementation(closed);
    expect(await recordVisit(cast, story(2), false)).toEqual([
      message('noticeNotRemembered', message('storageClosed')),
    ]);
    expect(await seen(story(2))).toEqual([1, null]);
  });
});

describe('forgetting', () => {
  const clear = (argument: unknown, sender = ownPage('options.html')) => fake.ask('history.clear', argument, sender);

  test('takes all, or what was read since a day, and says how many', async () => {
    for (const [i, last] of ['2026-01-01', '2026-03-01', '2026-05-01'].entries())
      await store.database.readings.put({ key: `k${i}`, last, source: 'https://a.example/', entityIds: [] } as never);
    expect(await clear({ from: '2026-04-01' })).toEqual({ ok: true, value: 1 });
    expect(await clear({})).toEqual({ ok: true, value: 2 });
  });

  test('is told where devices meet, also where no history is shared any more', async () => {
    const { database } = store;
    await syncMarks(database).keepAccess({
      ...{ address: 'https://dav.example/', folder: '', user: '', password: '', passphrase: '', deviceName: '' },
      history: false,
    });
    await recordVisit(cast, story(1), false);
    const shelf = historyShelf(database);
    const given = async () => {
      await shelf.merge((await shelf.waiting()).map((id) => ({ id, state: new Uint8Array([0, 0]) })));
      await shelf.given(await shelf.states(await shelf.waiting()));
    };
    await given();
    expect(await clear({ from: '2999-01-01' })).toEqual({ ok: true, value: 0 });
    expect(fake.alarms).toEqual([]);
    expect(await clear({})).toEqual({ ok: true, value: 1 });
    expect(fake.alarms).toEqual([{ name: 'sync' }]);
  });

  test('says why not, where the database fails', async () => {
    vi.spyOn(store.database.readings, 'where').mockImplementation(closed);
    expect(await clear({})).toEqual({ ok: false, reason: message('storageClosed') });
  });

  test('is not for a page’s script, nor for another extension', async () => {
    await recordVisit(cast, story(1), false);
    for (const sender of [page(), { ...ownPage(), id: 'another-extension' }])
      expect(await clear({}, sender)).toHaveProperty('failure');
    expect(await stored()).toHaveLength(1);
  });

  test.each<[name: string, argument: unknown]>([
    ['null', null],
    ['an object for a day', { from: {} }],
  ])('does not take all for want of a range: %s', async (_, argument) => {
    await recordVisit(cast, story(1), false);
    expect(await clear(argument)).not.toMatchObject({ ok: true, value: 1 });
    expect(await stored()).toHaveLength(1);
  });
});
