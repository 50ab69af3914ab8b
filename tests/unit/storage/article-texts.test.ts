/* The texts of articles read: kept within bounds, found again, and gone with the history. */

import { describe, expect, test } from 'vitest';
import type { ReadText } from '../../../lib/changes/read-text.ts';
import { MAX_TEXT_CHARACTERS } from '../../../lib/changes/stored-reading.ts';
import { newHistoryEntry } from '../../../lib/history/visit.ts';
import { addressKey } from '../../../lib/identity/article-identity.ts';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { readBackupExtras } from '../../../lib/notes/formats/import/backup.ts';
import { createArticleTexts } from '../../../lib/storage/article-texts.ts';
import { createNoteStore } from '../../../lib/storage/note-store.ts';
import { createReadingHistory } from '../../../lib/storage/reading-history.ts';
import { forgetHistory } from '../../../lib/storage/sync/forgotten-history.ts';
import { MAX_TEXT_BYTES, MAX_TEXTS, type TextKey, textsThatGo } from '../../../lib/storage/tidy-texts.ts';
import { aReading } from '../changes/a-reading.ts';
import { freshDatabase, freshStore, got } from './fresh-store.ts';

const address = (number: number, host = 'a.example') => `https://${host}/${number}`;
const about = (number: number, story: readonly number[] = [], host?: string) => ({
  key: addressKey(address(number, host)),
  source: address(number, host),
  title: `Story ${number}`,
  story,
});
const day = (of: number) => `2026-05-${String(of).padStart(2, '0')}T09:00:00.000Z`;
const read = (text: ReadText, at = day(1)) => ({ latest: { at, text }, earlier: null });
const text = aReading('# Fog\nThe ferry is late because of the fog.');

describe('a text', () => {
  test('comes back as it was kept, with the one before it', async () => {
    const it = createArticleTexts(freshStore().database);
    const readings = { ...read(text, day(3)), earlier: { at: day(1), text: aReading('The ferry is on time.') } };
    got(await it.keep(about(1), readings));
    expect(got(await it.load(about(1).key))).toEqual(readings);
    expect(got(await it.load(about(2).key))).toBeNull();
  });

  test('that is too long is not kept, and the shorter one of before goes', async () => {
    const it = createArticleTexts(freshStore().database);
    got(await it.keep(about(1), read(text)));
    got(await it.keep(about(1), read(aReading('x'.repeat(MAX_TEXT_CHARACTERS + 1)))));
    expect(got(await it.load(about(1).key))).toBeNull();
  });

  test('that cannot be unpacked is none', async () => {
    const { database } = freshStore();
    const it = createArticleTexts(database);
    for (const spoilt of [new Uint8Array([1, 2, 3]), new Uint8Array()]) {
      got(await it.keep(about(1), read(text)));
      await database.textBytes.update(about(1).key, { latest: { at: day(1), text: spoilt } });
      expect(got(await it.load(about(1).key))).toBeNull();
    }
  });

  test('goes when half a year has passed since it was read, and the oldest when there are too many', async () => {
    const { database } = freshStore();
    const it = createArticleTexts(database);
    got(await it.keep(about(1), read(text, '2025-10-01T09:00:00.000Z')));
    got(await it.keep(about(2), read(text)));
    expect(await database.texts.toCollection().primaryKeys()).toEqual([about(2).key]);
    const many = Array.from({ length: MAX_TEXTS }, (_, i) => ({ ...about(i + 10), last: day(2), bytes: 10 }));
    await database.texts.bulkPut(many.map((record) => ({ ...record, storyKeys: [] })));
    got(await it.keep(about(3), read(text, day(3))));
    expect(await database.texts.count()).toBe(MAX_TEXTS);
    expect([got(await it.load(about(2).key)), got(await it.load(about(3).key))]).toEqual([null, read(text, day(3))]);
  });

  test('goes when all together are too large', async () => {
    const { database } = freshStore();
    const it = createArticleTexts(database);
    got(await it.keep(about(1), read(text)));
    await database.texts.update(about(1).key, { bytes: 10_000_000 });
    got(await it.keep(about(2), read(text, day(2))));
    expect(await database.texts.toCollection().primaryKeys()).toEqual([about(2).key]);
    expect(await database.textBytes.count()).toBe(1);
  });
});

describe('which texts go', () => {
  const LONG_AGO = '2025-11-01';
  const goes = (...keys: TextKey[]) => textsThatGo([...keys].sort(), LONG_AGO);

  test.each<[name: string, keys: TextKey[], gone: string[]]>([
    ['none, where there is room', [[day(1), 10, 'a.example/1']], []],
    ['what is too old, whatever room there is', [['2025-10-01', 10, 'a.example/1']], ['a.example/1']],
    [
      'the oldest of the site that takes most room, not the oldest of all',
      [
        [day(1), 1_000, 'small.example/1'],
        [day(2), MAX_TEXT_BYTES / 2, 'large.example/1'],
        [day(3), MAX_TEXT_BYTES / 2, 'large.example/2'],
      ],
      ['large.example/1'],
    ],
    [
      'of one site also where its hosts are many',
      [
        [day(1), 6_000_000, 'news.example/1'],
        [day(2), 4_000_000, 'a.flood.example/1'],
        [day(3), 4_000_000, 'b.flood.example/1'],
      ],
      ['a.flood.example/1'],
    ],
    ...['bbc.com', 'cnn.com', 'sz.de'].map((site): [string, TextKey[], string[]] => [
      `of ${site} too, whose name is short`,
      [
        [day(1), 6_000_000, 'news.example/1'],
        [day(2), 4_000_000, `sport.${site}/1`],
        [day(3), 4_000_000, `${site}/1`],
      ],
      [`sport.${site}/1`],
    ]),
    [
      'of two sites under one country’s name, those of the fuller',
      [
        [day(1), 4_000_000, 'one.co.uk/1'],
        [day(2), 6_000_000, 'other.co.uk/1'],
        [day(3), 1_000_000, 'other.co.uk/2'],
      ],
      ['other.co.uk/1'],
    ],
  ])('%s', (_, keys, gone) => {
    expect(goes(...keys)).toEqual(gone);
  });

  test('of too many those of the site that takes most room, until there are no more than may be', () => {
    const flood = Array.from({ length: MAX_TEXTS + 5 }, (_, i): TextKey => [day(3), 10, `flood.example/${i + 1000}`]);
    const gone = goes([day(1), 900, 'small.example/1'], ...flood);
    expect(gone).toHaveLength(6);
    expect(gone).not.toContain('small.example/1');
  });
});

test('a text that nobody wants any more when it is packed is not kept', async () => {
  const { database } = freshStore();
  const it = createArticleTexts(database);
  let wanted = true;
  const keeping = it.keep(about(1), read(text), () => wanted);
  wanted = false;
  got(await keeping);
  expect([await database.texts.count(), await database.textBytes.count()]).toEqual([0, 0]);
});

test('a story that was read elsewhere is found by its words', async () => {
  const it = createArticleTexts(freshStore().database);
  const story = Array.from({ length: 64 }, (_, i) => i * 1000 + 7);
  got(await it.keep(about(1, story), read(text)));
  got(await it.keep(about(2, story, 'b.example'), read(text, day(2))));
  got(await it.keep(about(3, [1, 2, 3], 'c.example'), read(text, day(3))));
  expect(got(await it.elsewhere(story, [about(1).key]))).toEqual([
    { title: 'Story 2', source: address(2, 'b.example'), last: day(2) },
  ]);
  expect(got(await it.elsewhere([], []))).toEqual([]);
});

describe('with the history', () => {
  const remembered = async () => {
    const store = createNoteStore(freshDatabase());
    const [texts, history] = [createArticleTexts(store.database), createReadingHistory(store.database)];
    for (const number of [1, 2]) {
      const { source, title } = about(number);
      const entry = newHistoryEntry({ source, title, published: null }, [], day(number));
      if (entry) got(await history.remember(entry));
      got(await texts.keep(about(number, [number]), read(text, day(number))));
    }
    return { store, texts, history };
  };

  test('it is forgotten, by range and by site', async () => {
    const { store, texts } = await remembered();
    expect(got(await forgetHistory(store.database, { from: day(2) }))).toBe(1);
    expect([got(await texts.load(about(1).key)), got(await texts.load(about(2).key))]).toEqual([read(text), null]);
    got(await forgetHistory(store.database, { site: 'a.example' }));
    expect([await store.database.texts.count(), await store.database.textBytes.count()]).toEqual([0, 0]);
  });

  test('it is deleted when all is', async () => {
    const { store } = await remembered();
    got(await store.wipe());
    expect([await store.database.texts.count(), await store.database.textBytes.count()]).toEqual([0, 0]);
  });

  test('it is in a backup, and comes back from it', async () => {
    const { history } = await remembered();
    const readings = got(await history.allWithTexts());
    const file = [...backupPieces({ notes: [], readings }, day(4))].join('');
    const { database } = freshStore();
    got(await createReadingHistory(database).restore(readBackupExtras(file).readings, day(4)));
    expect(got(await createArticleTexts(database).load(about(2).key))).toEqual(read(text, day(2)));
    expect(got(await createReadingHistory(database).all()).every((entry) => !('text' in entry))).toBe(true);
  });

  test('what comes back from a backup is kept within the same bounds', async () => {
    const { history } = await remembered();
    const old = got(await history.allWithTexts()).map((entry) => ({
      ...entry,
      ...(entry.text && { text: { ...entry.text, at: '2024-01-01T09:00:00.000Z' } }),
    }));
    const { database } = freshStore();
    expect(got(await createReadingHistory(database).restore(old))).toBe(2);
    expect([await database.texts.count(), await database.textBytes.count()]).toEqual([0, 0]);
  });

  test('what is no text in a backup takes nothing along', async () => {
    const { history } = await remembered();
    const [first] = got(await history.allWithTexts());
    const spoilt = { ...first, text: { at: day(1), story: ['x'], packed: '*' } };
    const file = [...backupPieces({ notes: [], readings: [spoilt as never] }, day(4))].join('');
    const { database } = freshStore();
    expect(got(await createReadingHistory(database).restore(readBackupExtras(file).readings))).toBe(1);
    expect(await database.texts.count()).toBe(0);
  });
});
