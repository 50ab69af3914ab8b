/*
 * The background’s side of a visit: what comes of a page that is sent, in which order, and what of one that is
 * overtaken or left.
 */

import { describe, expect, test, vi } from 'vitest';
import { recordVisit } from '../../../../entrypoints/background/history-handlers.ts';
import { store } from '../../../../entrypoints/background/note-handlers.ts';
import { tellOfLossOnPage } from '../../../../entrypoints/background/notes-warnings.ts';
import { setTabChanges } from '../../../../entrypoints/background/tab-changes.ts';
import { compareReading } from '../../../../entrypoints/background/visit/compare-reading.ts';
import * as naming from '../../../../entrypoints/background/visit/name-article.ts';
import { message } from '../../../../lib/i18n/message.ts';
import type { FromVisit } from '../../../../lib/messaging/visit-protocol.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Target } from '../../../../lib/notes/note.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts';
import { saveSettings } from '../../../../lib/storage/settings-store.ts';
import { failed } from '../../../../lib/storage/storage-result.ts';
import { eventually } from '../../../eventually.ts';
import { page } from '../../../fake-extension.ts';
import type { FakePort } from '../../../fake-port.ts';
import { got } from '../../storage/fresh-store.ts';
import {
  answer,
  ask,
  connect,
  LINES,
  OTHER,
  open,
  opened,
  requestOf,
  SOURCE,
  serveInTests,
  TEXT,
  wordsAt,
} from './a-visit.ts';

vi.mock('../../../../entrypoints/background/visit/name-article.ts', { spy: true });
vi.mock('../../../../entrypoints/background/visit/compare-reading.ts', { spy: true });
vi.mock('../../../../entrypoints/background/history-handlers.ts', { spy: true });
vi.mock('../../../../entrypoints/background/tab-changes.ts', { spy: true });
vi.mock('../../../../entrypoints/background/notes-warnings.ts', { spy: true });

serveInTests();

async function noteOn(words: string, port: FakePort) {
  const target = (await ask(port, 'describe', wordsAt(words))) as { value: Target };
  const article = { source: SOURCE, addresses: [SOURCE], title: '', author: '', publisher: '', published: null };
  const note = newNote(
    { body: 'mine', tags: [], colour: 'yellow', target: { ...target.value, source: SOURCE }, article, entities: [] },
    crypto.randomUUID(),
    '2026-05-01T00:00:00Z',
  );
  got(await store.put(note));
  return note;
}

describe('a page that is sent', () => {
  test('is answered in three parts, in order', async () => {
    const port = await opened();
    expect((port.posted as FromVisit[]).map(({ type }) => type)).toEqual([
      'visit.content',
      'visit.names',
      'visit.notes',
    ]);
    const content = await answer(port, 'visit.content', 1);
    expect(content.answer).toMatchObject({
      ok: true,
      value: { isArticle: true, language: 'en', lines: [0, LINES.length] },
    });
    const names = await answer(port, 'visit.names', 1);
    const { mentions, notices } = (names.answer as Extract<typeof names.answer, { ok: true }>).value;
    expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual(
      expect.arrayContaining(['Barack Obama', 'Anna Berg']),
    );
    // Neither the pack nor the tagger could be loaded, and the user is told of both.
    expect(notices).toHaveLength(2);
  });

  test('that holds no article has one answer, which says so', async () => {
    const port = connect();
    open(port, requestOf(1, 'Too little.'));
    expect((await answer(port, 'visit.content', 1)).answer).toMatchObject({
      ok: true,
      value: { isArticle: false, lines: [] },
    });
    open(port, requestOf(2));
    await answer(port, 'visit.notes', 2);
    expect((port.posted as { revision: number }[]).filter(({ revision }) => revision === 1)).toHaveLength(1);
  });

  test('is looked at with the day that the user gave its article, and by their rules', async () => {
    const rule = { id: 'r', host: 'news.example', verdict: 'junk', match: 'words', pattern: LINES[3], made: '' };
    await saveSettings({
      ...DEFAULT_SETTINGS,
      articleDates: { [SOURCE]: '2026-02-03' },
      junkRules: [{ ...rule, made: '2026-05-01T00:00:00Z' }] as never,
    });
    const port = await opened();
    const { answer: content } = await answer(port, 'visit.content', 1);
    expect(content).toMatchObject({
      value: { published: '2026-02-03', junk: [expect.objectContaining(wordsAt(LINES[3] ?? ''))] },
    });
  });

  test('gets where its notes’ words are, and nothing that the notes say; none on its names from elsewhere', async () => {
    const port = await opened();
    const note = await noteOn('the old bridge', port);
    const elsewhere = { ...note, id: crypto.randomUUID(), target: null, article: null, entities: ['Q76'] };
    got(await store.put(elsewhere));
    open(port, requestOf(2));
    const { answer: notes } = await answer(port, 'visit.notes', 2);
    expect(notes.notes).toEqual([{ id: note.id, colour: note.colour }]);
    expect(notes.anchors).toMatchObject([{ note: note.id, state: 'exact', span: wordsAt('the old bridge') }]);
    expect(JSON.stringify(notes)).not.toContain(elsewhere.id);
  });

  test('whose notes cannot be read gets a notice, and what else is known of it', async () => {
    vi.spyOn(store, 'forArticle').mockResolvedValue(failed('closed', ''));
    const port = await opened();
    expect((await answer(port, 'visit.notes', 1)).answer).toMatchObject({
      notes: [],
      notices: [message('noticeNotesUnread', message('storageClosed'))],
    });
  });

  test('whose analysis fails gets its notes all the same', async () => {
    const failed = vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.spyOn(naming, 'nameArticle').mockRejectedValueOnce(new Error('our mistake'));
    const port = await opened();
    expect((await answer(port, 'visit.names', 1)).answer).toMatchObject({ ok: false });
    expect(failed).toHaveBeenCalledOnce();
  });

  test.each<[what: string, tab: number, fail: () => void, notices: unknown[]]>([
    [
      'that cannot be remembered',
      71,
      () => vi.mocked(recordVisit).mockRejectedValueOnce(new Error('our mistake')),
      [expect.objectContaining({ code: 'noticeNotRemembered' })],
    ],
    [
      'of whose tab nothing can be taken back',
      72,
      () => vi.mocked(setTabChanges).mockRejectedValueOnce(new Error('our mistake')),
      [],
    ],
    [
      'that cannot be compared',
      73,
      () => vi.mocked(compareReading).mockRejectedValueOnce(new Error('our mistake')),
      [],
    ],
    [
      'whose text cannot be kept',
      74,
      () => vi.mocked(compareReading).mockResolvedValueOnce(() => Promise.reject(new Error('our mistake'))),
      [],
    ],
  ])('%s gets its notes all the same, and is told of lost ones', async (_, id, fail, notices) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
    fail();
    const port = connect({ ...page(), tab: { id, incognito: false } } as never);
    open(port, requestOf(1));
    expect((await answer(port, 'visit.notes', 1)).answer).toMatchObject({ notes: [], notices });
    await eventually(() => expect(tellOfLossOnPage).toHaveBeenCalledWith(id));
    expect(logged).toHaveBeenCalledOnce();
  });
});

describe('what is remembered', () => {
  test.each<[name: string, incognito: boolean, entries: number]>([
    ['is the article', false, 1],
    ['is nothing in a private window', true, 0],
  ])('%s', async (_, incognito, entries) => {
    const port = connect({ ...page(), tab: { id: 1, incognito } } as never);
    open(port, requestOf(1));
    await answer(port, 'visit.notes', 1);
    expect(await store.database.readings.count()).toBe(entries);
  });
});

describe('a newer page', () => {
  test('stops the work on the one before, of which nothing more is said', async () => {
    const port = connect();
    open(port, requestOf(1));
    open(port, requestOf(2, OTHER));
    await answer(port, 'visit.notes', 2);
    expect((port.posted as { revision: number }[]).map(({ revision }) => revision)).toEqual([2, 2, 2]);
  });

  test('stops it after its first answer too', async () => {
    const port = connect();
    open(port, requestOf(1));
    await answer(port, 'visit.content', 1);
    open(port, requestOf(2, OTHER));
    await answer(port, 'visit.notes', 2);
    expect((port.posted as FromVisit[]).map((message) => 'revision' in message && message.revision)).toEqual([
      1, 2, 2, 2,
    ]);
  });
});

describe('a port that was closed', () => {
  test('is said nothing more on', async () => {
    const [gone, other] = [connect(), connect()];
    open(gone, requestOf(1));
    gone.say({ type: 'visit.ask', id: 9_000, call: 'notes', argument: null });
    gone.close();
    open(other, requestOf(1));
    await answer(other, 'visit.notes', 1);
    expect(gone.posted).toEqual([]);
  });

  test('knows nothing of another: each has a page of its own', async () => {
    const [one, two] = [await opened(), connect()];
    open(two, requestOf(1, OTHER));
    await answer(two, 'visit.notes', 1);
    expect(await ask(one, 'cite', wordsAt('The ferry'))).toMatchObject({ value: expect.stringContaining('The ferry') });
    expect(await ask(two, 'cite', wordsAt('The tram', OTHER))).toMatchObject({
      value: expect.stringContaining('The tram'),
    });
  });
});
