/*
 * What goes to the frame and what does not go to the page: a page's script asks for a card or a note, the frame gets it
 * with the user's words, and the script hears whether that went well.
 */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { doorOf } from '../../../entrypoints/background/door/check-message.ts';
import { READER_MESSAGES } from '../../../entrypoints/background/door/reader-messages.ts';
import { FRAME_MESSAGES } from '../../../entrypoints/background/door/user-messages.ts';
import { frameHandlers, frameTells } from '../../../entrypoints/background/frame-handlers.ts';
import { recordVisit } from '../../../entrypoints/background/history-handlers.ts';
import { noteHandlers, store } from '../../../entrypoints/background/note-handlers.ts';
import { message } from '../../../lib/i18n/message.ts';
import type { Content, FrameTells, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { ReaderCalls } from '../../../lib/messaging/protocol.ts';
import { serve } from '../../../lib/messaging/serve.ts';
import { EMPTY_DRAFT } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { fake, frame, NOBODY, ownPage, page } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { got } from '../storage/fresh-store.ts';

const TAB = 4;
const NONCE = '11111111-2222-4333-8444-555555555555';
const SOURCE = 'https://news.example/story';
const SECRET = 'my lawyer says she lied';
const EARLIER = 'Bankruptcy advice for doctors';
const ANNA = { entityId: 'Q1', name: 'Anna Berg', type: 'person' };
const note = { ...sampleNote(1, 'https://other.example/9'), body: SECRET, entities: ['Q1'] };
const TARGET = note.target as NonNullable<typeof note.target>;

const card = (claims: object = {}): Wanted =>
  ({ kind: 'entity', card: { ...ANNA, ...claims }, at: { start: 0, end: 9 }, language: 'en', source: SOURCE }) as never;
const newNote = (part: object = {}): Wanted =>
  ({
    kind: 'new-note',
    about: message('noteYours'),
    article: note.article,
    target: null,
    entities: [],
    ...part,
  }) as never;

let turn = 0;
/** All that came to the tab, where page script and frame hear the same. */
const heard = () => fake.callsOf('tabs.sendMessage').map(([, call, argument]) => [call, argument]);
let taken: (Content | null)[] = [];

const take = (nonce: string, sender = frame(TAB)) => fake.ask('frame.take', nonce, sender) as Promise<Content | null>;
/** A frame that takes what there is news of, as `link.ts` does. */
const putFrame = (nonce = NONCE) =>
  fake.readers.set(TAB, async ({ call, argument }) => {
    if (call !== 'frame.news' || argument !== nonce) return null;
    taken.push(await take(nonce));
    return true;
  });
const show = (wanted: Wanted | null) => {
  turn += 1;
  const showing = { nonce: NONCE, turn, label: 'Anna Berg', focus: false, pinnable: true, scheme: 'light' };
  return fake.ask('frame.show', { ...showing, wanted }, page(TAB, SOURCE));
};
const shown = () => taken.at(-1)?.shown as never as Record<string, never> & { card: Record<string, unknown> };

beforeAll(() => {
  fake.reset();
  serve(
    { ...frameHandlers, ...frameTells } as never,
    () => true,
    doorOf<ReaderCalls & FrameTells>({ ...READER_MESSAGES, ...FRAME_MESSAGES }),
  );
});
beforeEach(async () => {
  fake.reset({ listeners: false });
  taken = [];
  got(await store.wipe());
  got(await store.put(note));
  await recordVisit([ANNA as never], { source: 'https://other.example/9', title: EARLIER, published: null }, false);
  putFrame();
});
afterEach(() => void vi.restoreAllMocks());

describe('a card that a page’s script wants', () => {
  test('comes to the frame with the user’s notes on the name, and where they met it before', async () => {
    expect(await show(card())).toEqual({ ok: true, value: true });
    expect(shown().card).toMatchObject({
      ...ANNA,
      notes: [{ id: note.id, body: SECRET }],
      seenBefore: { count: 1, articles: [{ title: EARLIER }] },
    });
  });

  test.each<[name: string, wanted: () => Wanted]>([
    ['a card', () => card()],
    ['a note', () => ({ kind: 'note', id: note.id })],
    ['a note that is begun on a name', () => newNote({ entities: ['Q1'] })],
  ])('%s: none of the user’s words comes to the page’s script', async (_, wanted) => {
    const answer = await show(wanted());
    expect(answer).toEqual({ ok: true, value: true });
    expect(heard()).toEqual([['frame.news', NONCE]]);
  });

  test.each<[name: string, wanted: () => Wanted, told: object]>([
    ['a card', () => card(), { kind: 'entity', entityId: 'Q1' }],
    ['a note', () => ({ kind: 'note', id: note.id }), { kind: 'note', entityId: null }],
  ])('%s over the demo article: its page, which is ours, is told so', async (_, wanted, told) => {
    const demo = { ...ownPage('welcome.html'), tab: { id: TAB } } as never;
    turn += 1;
    const showing = { nonce: NONCE, turn, label: 'Anna Berg', focus: false, pinnable: true, scheme: 'light' };
    await fake.ask('frame.show', { ...showing, wanted: wanted() }, demo);
    expect(heard()).toEqual([
      ['frame.news', NONCE],
      ['demo.shown', told],
    ]);
  });

  test.each<[name: string, claims: object]>([
    ['notes', { notes: [{ id: 'x', body: 'You wrote this.' }] }],
    ['articles that were read', { seenBefore: { count: 3, articles: [{ title: 'You read this.' }] } }],
  ])('%s that the script claims are not shown as the user’s', async (_, claims) => {
    got(await store.wipe());
    await show(card(claims));
    expect(shown().card).toMatchObject({ notes: [], seenBefore: null });
    expect(JSON.stringify(taken)).not.toContain('this.');
  });

  test('of a date comes as it was wanted', async () => {
    const date = { start: 0, end: 7, line: message('dateMeans', 'Tuesday', '9 July') };
    const wanted: Wanted = { kind: 'date', date, published: null, corrected: false, source: SOURCE };
    await show(wanted);
    expect(shown()).toEqual(wanted);
  });

  test('nothing, when it is closed', async () => {
    expect(await show(null)).toEqual({ ok: true, value: true });
    expect(taken).toMatchObject([{ nonce: NONCE, shown: null }]);
  });
});

describe('a note', () => {
  const draft = { ...EMPTY_DRAFT, body: 'half a thought' };

  test('comes with its words, and the tags that are in use', async () => {
    await show({ kind: 'note', id: note.id });
    expect(shown()).toMatchObject({ kind: 'note', note, isNew: false, draft: null, knownTags: note.tags });
  });

  test('comes with what was typed last and not stored', async () => {
    await noteHandlers['drafts.save']({ key: `note:${note.id}`, draft });
    await show({ kind: 'note', id: note.id });
    expect(shown()).toMatchObject({ draft: { body: 'half a thought' } });
  });

  test.each<[on: string, part: object, key: string]>([
    ['words', { target: TARGET, entities: ['Q1'] }, `new:${note.article?.source}:${TARGET.selector[0].exact}`],
    ['the article', {}, `new:${note.article?.source}:`],
    ['a name', { entities: ['Q1'] }, 'new:Q1'],
  ])('that is begun on %s is empty, and its draft has a place of its own', async (_, part, key) => {
    await noteHandlers['drafts.save']({ key, draft });
    await show(newNote(part));
    expect(shown()).toMatchObject({
      isNew: true,
      draftKey: key,
      note: { body: '', ...part },
      draft: { body: draft.body },
    });
  });

  test('that was stored, though its draft is still there, is not stored once more', async () => {
    await show(newNote());
    const first = shown().note as never as Note;
    const typed = { ...first, body: draft.body };
    await noteHandlers['drafts.save']({ key: shown().draftKey as never, draft: typed });
    await noteHandlers['notes.put']({ note: typed, replaces: null }, frame(TAB) as never);
    await show(newNote());
    const again = shown().note as never as Note;
    expect(again.id).toBe(first.id);
    const later = { ...again, body: draft.body, modified: '2030-01-01T00:00:00.000Z' };
    expect(await noteHandlers['notes.put']({ note: later, replaces: null }, frame(TAB) as never)).toMatchObject({
      ok: true,
    });
    expect(got(await store.all()).filter(({ body }) => body === draft.body)).toHaveLength(1);
  });

  test.each<[name: string, gone: () => Promise<unknown>]>([
    ['was deleted', async () => got(await store.remove(note.id, { replaces: note.modified }))],
    ['is not there', () => store.wipe()],
  ])('that %s is refused, and the frame hears nothing', async (_, gone) => {
    await gone();
    expect(await show({ kind: 'note', id: note.id })).toEqual({ ok: false, reason: message('noteNotThere') });
    expect(heard()).toEqual([]);
  });
});

describe('whether the frame has it', () => {
  test.each<[name: string, without: () => unknown, sender?: Parameters<typeof fake.ask>[2]]>([
    ['no frame and no script is in the tab', () => fake.readers.clear()],
    ['the frame there is another', () => putFrame('99999999-2222-4333-8444-555555555555')],
    ['the tab has closed meanwhile', () => vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error(NOBODY))],
  ])('is told: not, when %s', async (_, without) => {
    without();
    expect(await show(card())).toEqual({ ok: true, value: false });
    expect(taken).toEqual([]);
  });

  test('what was not taken then is not kept for whoever asks later', async () => {
    fake.readers.clear();
    await show(card());
    expect(await take(NONCE)).toBeNull();
  });

  test('a fault is no answer', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('a bug'));
    expect(await show(card())).toHaveProperty('failure');
  });
});

describe('what a frame takes', () => {
  test.each<[name: string, ask: () => Promise<Content | null>]>([
    ['a frame in another tab', () => take(NONCE, frame(TAB + 1))],
    ['one with another nonce', () => take('99999999-2222-4333-8444-555555555555')],
  ])('%s gets nothing, and takes nothing from the one it is for', async (_, ask) => {
    const stolen: unknown[] = [];
    fake.readers.set(TAB, async () => {
      stolen.push(await ask());
      taken.push(await take(NONCE));
      return true;
    });
    await show(card());
    expect(stolen).toEqual([null]);
    expect(taken).toMatchObject([{ nonce: NONCE, shown: { kind: 'entity' } }]);
  });

  test('is nothing, where what was closed at once is overtaken by its closing', async () => {
    let overtake = () => {};
    const offeredLater = new Promise<void>((resolve) => {
      overtake = resolve;
    });
    let opening: Promise<unknown> = Promise.resolve();
    fake.readers.set(TAB, async () => {
      if (taken.length > 0) overtake();
      taken.push(null);
      if (taken.length === 1) {
        await Promise.race([opening, offeredLater]);
        taken = [await take(NONCE)];
      }
      return true;
    });
    opening = show(card());
    await Promise.all([opening, show(null)]);
    expect(taken).toMatchObject([{ nonce: NONCE, turn, shown: null }]);
  });

  test('is given once', async () => {
    const times: unknown[] = [];
    fake.readers.set(TAB, async () => times.push(await take(NONCE), await take(NONCE)) > 0);
    await show(card());
    expect(times).toMatchObject([{ nonce: NONCE }, null]);
  });
});

describe('what happens in the frame', () => {
  const event = { type: 'clear', x: 4, y: 5 };

  test('is told to the page’s script in its tab, and the answer comes back', async () => {
    fake.readers.set(TAB, ({ call }) => call === 'frame.event');
    expect(await fake.ask('frame.tell', { nonce: NONCE, event }, frame(TAB))).toBe(true);
    expect(fake.callsOf('tabs.sendMessage')).toEqual([[TAB, 'frame.event', { nonce: NONCE, event }]]);
  });

  test.each<[name: string, sender: Parameters<typeof fake.ask>[2]]>([
    ['that is gone', frame(TAB)],
    ['of a frame in no tab', { ...frame(TAB), tab: undefined } as never],
  ])('is told nobody in a page %s', async (_, sender) => {
    fake.readers.clear();
    expect(await fake.ask('frame.tell', { nonce: NONCE, event }, sender)).toBeNull();
  });
});
