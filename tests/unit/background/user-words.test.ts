/*
 * The page at a glance with what the user wrote and read before: joined in the background for our own pages, from a
 * report of the page's script in which none of it stands.
 */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordVisit } from '../../../entrypoints/background/history-handlers.ts';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import { ownReportCalls } from '../../../entrypoints/background/user-words.ts';
import { message } from '../../../lib/i18n/message.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import { fake, ownPage } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { got } from '../storage/fresh-store.ts';

const TAB = 4;
const SOURCE = 'https://news.example/story';
const STORY = Array.from({ length: 64 }, (_, i) => i * 7_919);
const ANNA = { entityId: 'Q1', name: 'Anna Berg', type: 'person', notes: [], seenBefore: null };
const WOLF = { entityId: 'Q2', name: 'Wolf', type: 'person', notes: [], seenBefore: null };

const here = { ...sampleNote(1, SOURCE), body: 'here', entities: [] };
const onAnna = { ...sampleNote(2, 'https://other.example/9'), body: 'she called back', entities: ['Q1'] };
const unsaid = { ...sampleNote(3, 'https://other.example/9'), body: '', entities: ['Q1'] };

/** Where it stands on the page, as the script reports it. */
const place = { state: 'exact', span: { start: 4, end: 9 }, words: 'ferry' };
const REPORT = {
  status: 'ready',
  source: SOURCE,
  cast: [ANNA, WOLF],
  notes: [{ id: here.id, ...place }],
  notices: [message('noticeLong')],
  article: { ...here.article, source: SOURCE, addresses: [SOURCE], story: STORY },
};
const closed = (): never => {
  throw Object.assign(new Error('closed'), { name: 'DatabaseClosedError' });
};

const putReader = (report: object) => fake.readers.set(TAB, ({ call }) => (call === 'session.report' ? report : null));
const reported = () => fake.ask('tab.report', TAB, ownPage()) as Promise<PageReport>;

beforeAll(() => {
  fake.reset();
  serve(ownReportCalls as never, () => true);
});
beforeEach(async () => {
  fake.reset({ listeners: false });
  got(await store.wipe());
  for (const note of [here, onAnna, unsaid]) got(await store.put(note));
  putReader(REPORT);
});
afterEach(() => void vi.restoreAllMocks());

describe('a tab at a glance', () => {
  test('is null where no reader runs', async () => {
    fake.readers.clear();
    expect(await reported()).toBeNull();
  });

  test('keeps what the reader says, and puts a note’s words beside its place', async () => {
    const { status, notices, notes } = await reported();
    expect([status, notices]).toEqual(['ready', REPORT.notices]);
    expect(notes).toEqual([{ ...place, note: here }]);
  });

  test('has no note that was deleted since it was painted', async () => {
    got(await store.wipe());
    expect((await reported()).notes).toEqual([]);
  });

  test('has what was written on each name, wherever it was, and not what was never written', async () => {
    const { cast } = await reported();
    expect(cast.map(({ notes }) => notes)).toEqual([[{ id: onAnna.id, body: onAnna.body }], []]);
  });

  test('has where each name was met before, and not this article', async () => {
    const article = (source: string, title: string) => ({ source, title, published: null });
    await recordVisit([ANNA as never], article('https://other.example/9', 'An earlier story'), false);
    await recordVisit([ANNA as never, WOLF as never], article(SOURCE, 'This story'), false);
    const { cast } = await reported();
    expect(cast.map(({ seenBefore }) => seenBefore?.articles.map(({ title }) => title) ?? null)).toEqual([
      ['An earlier story'],
      null,
    ]);
  });

  test('has notes on the same story at another address', async () => {
    const copy = { ...sampleNote(4, 'https://copy.example/a'), entities: [] };
    got(await store.put({ ...copy, article: { ...copy.article, story: STORY } as never }));
    expect((await reported()).copies.map(({ id }) => id)).toEqual([copy.id]);
  });
});

describe('where the database fails', () => {
  test.each<[name: string, table: 'notes' | 'readings', notice: 'noticeNotesUnread' | 'noticeHistoryUnread']>([
    ['notes', 'notes', 'noticeNotesUnread'],
    ['what was read', 'readings', 'noticeHistoryUnread'],
  ])('on %s, the page is shown without them, and says so', async (_, table, notice) => {
    vi.spyOn(store.database[table], 'where').mockImplementation(closed);
    const { status, cast, notices } = await reported();
    expect([status, cast.length]).toEqual(['ready', 2]);
    expect(notices).toEqual([...REPORT.notices, message(notice, message('storageClosed'))]);
  });
});
