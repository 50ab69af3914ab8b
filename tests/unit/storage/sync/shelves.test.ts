/* Settings and what was read, from the browser's own storage to another device's. */

import { describe, expect, test } from 'vitest';
import { newHistoryEntry } from '../../../../lib/history/visit.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/settings/settings.ts';
import type { NoteStore } from '../../../../lib/storage/note-store.ts';
import { createReadingHistory } from '../../../../lib/storage/reading-history.ts';
import { forgetHistory, forgottenHistory, hasForgotten } from '../../../../lib/storage/sync/forgotten-history.ts';
import { historyShelf } from '../../../../lib/storage/sync/history-shelf.ts';
import { localNotes } from '../../../../lib/storage/sync/local-notes.ts';
import { settingShelf } from '../../../../lib/storage/sync/setting-shelf.ts';
import { readSegment } from '../../../../lib/sync/files.ts';
import { isHistoryId } from '../../../../lib/sync/history-document.ts';
import { newSyncState, type SyncState } from '../../../../lib/sync/local.ts';
import { notesShelf } from '../../../../lib/sync/notes-shelf.ts';
import { joinShelves, type Shelf } from '../../../../lib/sync/shelf.ts';
import { syncRound } from '../../../../lib/sync/sync-round.ts';
import { sampleNote } from '../../notes/sample-note.ts';
import { MemoryPlace, type Trouble } from '../../sync/memory-mailbox.ts';
import { freshStore, got } from '../fresh-store.ts';

class Browser {
  readonly store: NoteStore = freshStore();
  readonly memory = createReadingHistory(this.store.database);
  settings: Settings = DEFAULT_SETTINGS;
  saved = 0;
  /** The browser has lost them. */
  isLost = false;
  state: SyncState = newSyncState(crypto.randomUUID());
  private readonly place: MemoryPlace;

  constructor(place: MemoryPlace) {
    this.place = place;
  }

  shelf(withHistory = true): Shelf {
    const { database } = this.store;
    const settings = settingShelf(database, {
      load: async () => this.settings,
      isThere: async () => !this.isLost,
      change: async (change) => {
        this.isLost = false;
        this.settings = change(this.settings);
        this.saved += 1;
      },
    });
    const history = [withHistory ? historyShelf(database) : forgottenHistory(database)];
    return joinShelves([notesShelf(localNotes(database)), settings, ...history]);
  }

  /** @param meanwhile called when what others left has been taken, and nothing has been given */
  async sync(withHistory = true, trouble: readonly (Trouble | null)[] = [], meanwhile?: () => Promise<void>) {
    const keep = async (state: SyncState) => {
      const isTaken = state.others !== this.state.others;
      this.state = state;
      if (isTaken) await meanwhile?.();
    };
    const options = {
      deviceName: 'one',
      now: new Date().toISOString(),
      fresh: () => crypto.randomUUID().slice(0, 8),
      forgets: () => hasForgotten(this.store.database),
    };
    return syncRound(this.place.mailbox(trouble), this.shelf(withHistory), this.state, keep, options);
  }

  async forget(): Promise<void> {
    got(await forgetHistory(this.store.database));
  }

  /** What the documents of what was read say, in any form. */
  async said(): Promise<string> {
    const records = await this.store.database.documents.toArray();
    return records.map(({ state }) => Buffer.from(state).toString('latin1')).join();
  }

  titles = async () => got(await this.memory.all()).map(({ title }) => title);

  async read(path: string, now = '2026-11-27T08:00:00.000Z'): Promise<void> {
    const article = { source: `https://news.example/${path}`, title: path, published: '2026-11-26' };
    const entry = newHistoryEntry(article, [{ id: 'Q26793', name: 'Bergen', type: 'place' }], now);
    if (entry) got(await this.memory.remember(entry));
  }
}

const two = () => {
  const place = new MemoryPlace();
  return [new Browser(place), new Browser(place)] as const;
};

test('notes, settings and what was read come over together, and again nothing has to', async () => {
  const [a, b] = two();
  got(await a.store.putAll([sampleNote(1), sampleNote(2)]));
  a.settings = { ...a.settings, choices: { bergen: 'Q26793' }, junk: 'hide' };
  for (let i = 0; i < 450; i++) await a.read(`article-${i}`);
  for (const browser of [a, b, a]) expect((await browser.sync()).faults).toEqual([]);
  expect(b.settings).toEqual(a.settings);
  expect(got(await b.memory.all()).sort((x, y) => (x.key < y.key ? -1 : 1))).toEqual(
    got(await a.memory.all()).sort((x, y) => (x.key < y.key ? -1 : 1)),
  );
  expect(got(await b.store.exportAll())).toHaveLength(2);
  expect([...got(await b.memory.entriesNaming(['Q26793'], ''))][0]?.[1]).toHaveLength(450);
  const saved = b.saved;
  for (const browser of [a, b]) expect(await browser.sync()).toEqual({ taken: 0, given: 0, faults: [] });
  expect(b.saved).toBe(saved);
});

test('what is cleared here is cleared there; what is read again is known again', async () => {
  const [a, b] = two();
  for (const path of ['one', 'two']) await a.read(path);
  for (const browser of [a, b]) await browser.sync();
  await b.store.database.readings.clear();
  await b.read('two', '2026-11-28T08:00:00.000Z');
  for (const browser of [b, a]) await browser.sync();
  expect(got(await a.memory.all()).map(({ title }) => title)).toEqual(['two']);
});

test('who does not share what was read gives none of it away, and takes it when they do', async () => {
  const [a, b] = two();
  await a.read('mine');
  await a.sync(false);
  await b.read('theirs');
  await b.sync();
  await a.sync(false);
  expect(got(await b.memory.all()).map(({ title }) => title)).toEqual(['theirs']);
  expect(got(await a.memory.all()).map(({ title }) => title)).toEqual(['mine']);
  // What was passed over is read once more: nothing of it was kept.
  a.state = { ...a.state, others: {} };
  for (const browser of [a, b]) await browser.sync();
  for (const { memory } of [a, b]) {
    expect(
      got(await memory.all())
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['mine', 'theirs']);
  }
});

test('settings that the browser has lost are no wish to have none: they come back, and go nowhere', async () => {
  const [a, b] = two();
  a.settings = { ...a.settings, choices: { one: 'Q1' }, sites: { 'news.example': { enabled: false } } };
  await a.sync();
  await b.sync();
  a.settings = DEFAULT_SETTINGS;
  a.isLost = true;
  await a.sync();
  await b.sync();
  for (const { settings } of [a, b])
    expect(settings).toMatchObject({ choices: { one: 'Q1' }, sites: { 'news.example': { enabled: false } } });
});

test('a change made while what came is merged is not lost', async () => {
  const [a, b] = two();
  a.settings = { ...a.settings, choices: { one: 'Q1' } };
  await a.sync();
  const shelf = settingShelf(b.store.database, {
    load: async () => b.settings,
    isThere: async () => true,
    change: async (change) => {
      // The user was quicker.
      b.settings = change({ ...b.settings, choices: { two: 'Q2' } });
    },
  });
  await shelf.merge(await a.shelf().states(['setting-choices']));
  expect(b.settings.choices).toEqual({ one: 'Q1', two: 'Q2' });
  expect(await shelf.waiting()).toEqual(['setting-choices']);
});

describe('history that is cleared', () => {
  const ADDRESS = 'news.example';
  const ofBoth = async () => {
    const place = new MemoryPlace();
    const both = [new Browser(place), new Browser(place)] as const;
    for (const path of ['one', 'two']) await both[0].read(path);
    for (const browser of both) await browser.sync();
    return { place, a: both[0], b: both[1] };
  };
  const left = (place: MemoryPlace, { state }: Browser) =>
    [...place.files]
      .filter(([name]) => name.startsWith(`${state.device}/`))
      .flatMap(([name, { text }]) =>
        readSegment(name, text).map((entry) => Buffer.from(entry.state).toString('latin1')),
      )
      .join();

  test('is in no document any more, at once and without a round', async () => {
    const { a } = await ofBoth();
    expect(await a.said()).toContain(ADDRESS);
    await a.forget();
    expect(await a.said()).not.toContain(ADDRESS);
  });

  test.each<[what: string, shares: boolean]>([
    ['and still shared', true],
    ['and shared no longer', false],
  ])('%s, is gone from where devices meet, and from those that share it', async (_, shares) => {
    const { place, a, b } = await ofBoth();
    expect(left(place, a)).toContain(ADDRESS);
    await a.forget();
    expect((await a.sync(shares)).given).toBeGreaterThan(0);
    expect(left(place, a)).not.toContain(ADDRESS);
    await b.sync();
    expect([await a.titles(), await b.titles()]).toEqual([[], []]);
    for (const browser of [a, b]) expect(await browser.sync(shares)).toMatchObject({ faults: [] });
    expect(await a.sync(shares)).toEqual({ taken: 0, given: 0, faults: [] });
  });

  test('where a part is cleared, the rest stays', async () => {
    const { a, b } = await ofBoth();
    await a.read('three', '2026-11-28T08:00:00.000Z');
    for (const browser of [a, b]) await browser.sync();
    got(await forgetHistory(a.store.database, { from: '2026-11-28' }));
    for (const browser of [a, b]) await browser.sync();
    expect((await b.titles()).sort()).toEqual(['one', 'two']);
  });

  test('with what is read later where it is shared no longer: that is given to nobody, and nothing is taken', async () => {
    const { place, a, b } = await ofBoth();
    await a.forget();
    await a.read('mine', '2026-11-28T08:00:00.000Z');
    await b.read('theirs', '2026-11-28T08:00:00.000Z');
    await b.sync();
    await a.sync(false);
    await b.sync();
    expect([await a.titles(), await b.titles()]).toEqual([['mine'], ['theirs']]);
    expect(left(place, a)).not.toContain('mine');
  });

  test('of an article read again, its new reading too is given to nobody where none is shared any more', async () => {
    const { place, a, b } = await ofBoth();
    await a.forget();
    await a.read('one', '2026-11-28T08:00:00.000Z');
    await a.sync(false);
    await a.read('two', '2026-11-29T08:00:00.000Z');
    await a.sync(false);
    await b.sync();
    expect([(await a.titles()).sort(), await b.titles()]).toEqual([['one', 'two'], []]);
    expect(left(place, a)).not.toContain(ADDRESS);
    expect(await a.said()).not.toContain(ADDRESS);
  });

  test('takes nothing along that was shared before and is not cleared', async () => {
    const { a } = await ofBoth();
    const ids = (await a.store.database.documents.toArray()).map(({ id }) => id).filter(isHistoryId);
    expect(ids).toHaveLength(2);
    // Asked for what has changed since all was written anew, which was shared then.
    expect(await a.shelf(false).states(ids)).toEqual([]);
  });

  test('is cleared in its documents too, or not at all', async () => {
    const { a } = await ofBoth();
    const { documents } = a.store.database;
    const broken = () => {
      throw Object.assign(new Error('ended'), { name: 'AbortError' });
    };
    documents.hook('updating', broken);
    expect(await forgetHistory(a.store.database)).toMatchObject({ ok: false });
    documents.hook('updating').unsubscribe(broken);
    expect((await a.titles()).sort()).toEqual(['one', 'two']);
    expect(got(await forgetHistory(a.store.database))).toBe(2);
    expect(await a.said()).not.toContain(ADDRESS);
  });

  test('is gone with the next round where one ended before it had removed what told of it', async () => {
    const { place, a } = await ofBoth();
    await a.forget();
    // Two listings, a segment, the manifest; then what stood there before would go.
    await expect(a.sync(true, [null, null, null, null, 'offline'])).rejects.toThrow();
    expect([await hasForgotten(a.store.database), left(place, a)]).toEqual([true, expect.stringContaining(ADDRESS)]);
    await a.sync();
    expect(await a.sync()).toEqual({ taken: 0, given: 0, faults: [] });
    expect(left(place, a)).not.toContain(ADDRESS);
  });

  test('while a round is under way, is gone from where devices meet with that round or the next', async () => {
    const { place, a, b } = await ofBoth();
    b.settings = { ...b.settings, junk: 'hide' };
    await b.sync();
    let times = 0;
    await a.sync(true, [], async () => {
      times += 1;
      await a.forget();
    });
    expect(times).toBe(1);
    await a.sync();
    expect(left(place, a)).not.toContain(ADDRESS);
  });

  test('is gone from what another device had given of it too, which is then at rest', async () => {
    const { place, a, b } = await ofBoth();
    await b.read('two', '2026-11-28T08:00:00.000Z');
    for (const browser of [b, a]) await browser.sync();
    expect(left(place, b)).toContain(ADDRESS);
    await a.forget();
    for (const browser of [a, b, a]) await browser.sync();
    expect([left(place, a), left(place, b)]).not.toContainEqual(expect.stringContaining(ADDRESS));
    for (const browser of [a, b]) expect(await browser.sync()).toEqual({ taken: 0, given: 0, faults: [] });
  });

  test('stays to be told until a round has come to its end', async () => {
    const { a } = await ofBoth();
    await a.forget();
    await expect(a.sync(false, [null, null, null, 'offline'])).rejects.toThrow();
    expect(await hasForgotten(a.store.database)).toBe(true);
    await a.sync(false);
    expect(await hasForgotten(a.store.database)).toBe(false);
  });
});
