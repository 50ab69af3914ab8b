/* What popup and panel do to the article in a tab: what is asked of whom, and what is told of it. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../lib/cards/card.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import { changeSite, tabActions } from '../../../lib/messaging/article-actions.ts';
import type { WriteReply } from '../../../lib/messaging/protocol.ts';
import { EMPTY_DRAFT } from '../../../lib/notes/new-note.ts';
import { eventually } from '../../eventually.ts';
import { fake, NOBODY } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';

const TAB = 4;
const PAINT_MS = 300;
const OK = { ok: true, value: null };
const NO = { ok: false, reason: message('storageFull') };
const card = { entityId: 'Q1', name: 'Anna Berg', choiceKeys: ['anna berg', 'berg'] } as unknown as Card;
const note = sampleNote(1);

let asked: [call: string, argument: unknown][] = [];
let answers: Record<string, unknown> = {};
const done = vi.fn<() => void>();
const permit = vi.fn(async () => true);
const actions = () => tabActions(TAB, done, { language: 'de', permit });
const inTab = () => fake.callsOf('tabs.sendMessage').map(([tab, call, argument]) => [tab, call, argument]);

beforeEach(() => {
  fake.reset();
  done.mockReset();
  [asked, answers] = [[], {}];
  fake.events.message.addListener(((
    { call, argument }: { call: string; argument: unknown },
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    asked.push([call, argument]);
    respond(Object.hasOwn(answers, call) ? answers[call] : OK);
    return true;
  }) as never);
  fake.readers.set(TAB, ({ call }) => answers[`tab ${call}`] ?? null);
});
afterEach(() => void vi.unstubAllGlobals());

const reasonOf = (reply: WriteReply): Message | null => (reply.ok ? null : reply.reason);

type Actions = ReturnType<typeof tabActions>;

describe('what changes something that is kept', () => {
  const CHANGES: [name: string, act: (actions: Actions) => Promise<Message | null>, call: string, argument: unknown][] =
    [
      [
        'a day',
        ({ setDay }) => setDay('https://a.example/', '2026-05-01'),
        'article.date',
        { source: 'https://a.example/', day: '2026-05-01' },
      ],
      [
        'no day',
        ({ setDay }) => setDay('https://a.example/', undefined),
        'article.date',
        { source: 'https://a.example/' },
      ],
      ['a choice', ({ choose }) => choose(card, 'Q2'), 'names.choose', { keys: ['anna berg', 'berg'], choice: 'Q2' }],
      [
        'none of them',
        ({ choose }) => choose(card, null),
        'names.choose',
        { keys: ['anna berg', 'berg'], choice: null },
      ],
      ['a choice taken back', ({ choose }) => choose(card, undefined), 'names.choose', { keys: ['anna berg', 'berg'] }],
      [
        'a name no more underlined',
        ({ mute }) => mute(card, true),
        'names.mute',
        { entityId: 'Q1', name: 'Anna Berg' },
      ],
      ['a name underlined again', ({ mute }) => mute(card, false), 'names.mute', { entityId: 'Q1' }],
      ['a new note', ({ saveNote }) => saveNote(note, null).then(reasonOf), 'notes.put', { note, replaces: null }],
      [
        'an edited note',
        ({ saveNote }) => saveNote(note, note.modified).then(reasonOf),
        'notes.put',
        { note, replaces: note.modified },
      ],
      [
        'a note deleted',
        ({ deleteNote }) => deleteNote(note).then(reasonOf),
        'notes.remove',
        { id: note.id, replaces: note.modified },
      ],
      ['a note back from the bin', ({ restoreNote }) => restoreNote(note), 'notes.restore', note.id],
    ];

  test.each(CHANGES)(
    '%s: asks the background, then has the tab painted and looked at',
    async (_, act, call, argument) => {
      expect(await act(actions())).toBeNull();
      expect(asked).toEqual([[call, argument]]);
      expect(inTab()).toEqual([[TAB, 'session.refresh', null]]);
      expect(done).toHaveBeenCalledOnce();
    },
  );

  test.each(CHANGES)('%s: refused, gives the reason and changes nothing on the page', async (_, act, call) => {
    answers[call] = NO;
    expect(await act(actions())).toEqual(NO.reason);
    expect([inTab(), done.mock.calls]).toEqual([[], []]);
  });
});

describe('a tab that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('keeps nobody waiting who has written: it is stored, and painted when the tab comes round', async () => {
    let comesRound: (answer: unknown) => void = () => {};
    fake.readers.set(
      TAB,
      () =>
        new Promise((resolve) => {
          comesRound = resolve;
        }),
    );
    const saved = actions().setDay('https://a.example/', undefined);
    await vi.advanceTimersByTimeAsync(PAINT_MS);
    expect(await saved).toBeNull();
    expect(done).not.toHaveBeenCalled();
    comesRound(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  test('in a background that dies with the question, the reason is told', async () => {
    vi.spyOn(fake.browser.runtime, 'sendMessage').mockRejectedValue(new Error(NOBODY));
    const saved = actions().setDay('https://a.example/', undefined);
    await vi.runAllTimersAsync();
    expect(await saved).toEqual(message('visitNoAnswer'));
    vi.restoreAllMocks();
  });
});

test.each([
  [true, { credit: 'dim', comments: 'hide' }],
  [false, { credit: 'dim' }],
])('comments hidden on all sites: %s, with what is chosen for the other kinds', async (hidden, junkKinds) => {
  answers['settings.read'] = { junkKinds: { credit: 'dim', comments: 'leave' } };
  expect(await actions().hideComments(hidden)).toBeNull();
  expect(asked).toContainEqual(['settings.write', { junkKinds }]);
  expect(inTab()).toEqual([[TAB, 'session.refresh', null]]);
});

describe('what is done in the tab', () => {
  test('goes to a span, of which it says no more than that', async () => {
    await actions().goTo({ start: 3, end: 9, text: 'Berg' } as never);
    expect(inTab()).toEqual([[TAB, 'session.goTo', { start: 3, end: 9 }]]);
  });

  test.each([true, false])('says what is no junk, or takes that back: %s', async (dismissed) => {
    answers['tab junk.dismiss'] = OK;
    expect(await actions().dismissJunk({ start: 3, end: 9, kind: 'advert' } as never, dismissed)).toBeNull();
    expect(inTab()).toEqual([[TAB, 'junk.dismiss', { start: 3, end: 9, dismissed }]]);
    expect(done).toHaveBeenCalledOnce();
  });

  test.each<[name: string, answer: unknown, comes: Message | null]>([
    ['a refusal', NO, NO.reason],
    ['a tab without a reader, where there is nothing to say', null, null],
  ])('hands on %s', async (_, answer, comes) => {
    answers['tab junk.dismiss'] = answer;
    expect(await actions().dismissJunk({ start: 3, end: 9 }, true)).toEqual(comes);
    expect(done).toHaveBeenCalledOnce();
  });

  test.each<[name: string, act: (actions: Actions) => void, call: string, argument: unknown]>([
    ['opens all stubs', ({ openAllJunk }) => openAllJunk(true), 'junk.openAll', true],
    ['closes them', ({ openAllJunk }) => openAllJunk(false), 'junk.openAll', false],
    ['shows the article alone', ({ toggleFocus }) => toggleFocus(), 'focus.toggle', null],
  ])('%s, and looks when it is done', async (_, act, call, argument) => {
    act(actions());
    expect(done).not.toHaveBeenCalled();
    await eventually(() => expect(done).toHaveBeenCalledOnce());
    expect(inTab()).toEqual([[TAB, call, argument]]);
  });
});

test.each<[name: string, answer: unknown, comes: Message | null]>([
  ['can be', OK, null],
  ['cannot be', NO, NO.reason],
])('the page %s pointed at', async (_, answer, comes) => {
  answers['picker.start'] = answer;
  expect(await actions().markBox()).toEqual(comes);
  expect(asked).toEqual([['picker.start', TAB]]);
});

describe('the selected words with their source', () => {
  test('are put on the clipboard', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    answers['tab citation.text'] = '“Rain.” The Quay';
    expect(await actions().copyCitation()).toBeNull();
    expect(writeText.mock.calls).toEqual([['“Rain.” The Quay']]);
  });

  test('are none when nothing is selected: the clipboard stays, and that is told', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await actions().copyCitation()).toEqual(message('citeSelectFirst'));
    expect(writeText).not.toHaveBeenCalled();
  });
});

describe('what the editor and the cards ask', () => {
  test('Wikipedia is asked in the article’s language, and the permission is the page’s to ask', async () => {
    answers['lookup.ask'] = { status: 'missing' };
    const { lookUp } = actions();
    expect(await lookUp.ask('Anna Berg')).toEqual({ status: 'missing' });
    expect(asked).toEqual([['lookup.ask', { name: 'Anna Berg', language: 'de' }]]);
    expect(await lookUp.permit()).toBe('given');
    permit.mockResolvedValueOnce(false);
    expect(await lookUp.permit()).toBe('refused');
  });

  test('a background that does not answer is as a Wikipedia that does not; a fault of ours is heard', async () => {
    answers['lookup.ask'] = { failure: message('visitNoAnswer') };
    expect(await actions().lookUp.ask('Anna Berg')).toEqual({ status: 'timeout' });
    vi.spyOn(fake.browser.runtime, 'sendMessage').mockRejectedValue(new TypeError('cannot be cloned'));
    await expect(actions().lookUp.ask('Anna Berg')).rejects.toThrow('cannot be cloned');
    vi.restoreAllMocks();
  });

  test('tags and drafts come as they are', async () => {
    answers = { 'notes.tags': ['rain'], 'drafts.load': EMPTY_DRAFT };
    expect(await actions().loadTags()).toEqual(['rain']);
    expect(await actions().loadDraft('a key')).toEqual(EMPTY_DRAFT);
    expect(asked).toEqual([
      ['notes.tags', null],
      ['drafts.load', 'a key'],
    ]);
  });

  test.each<[name: string, answer: unknown, comes: Message | null]>([
    ['kept', OK, null],
    ['not kept: the reason is told', NO, NO.reason],
  ])('a draft is %s', async (_, answer, comes) => {
    answers = { 'drafts.save': answer, 'drafts.clear': answer };
    expect(await actions().keepDraft('a key', EMPTY_DRAFT)).toEqual(comes);
    expect(await actions().dropDraft('a key')).toEqual(comes);
    expect(asked).toEqual([
      ['drafts.save', { key: 'a key', draft: EMPTY_DRAFT }],
      ['drafts.clear', 'a key'],
    ]);
    expect(inTab()).toEqual([]);
  });
});

describe('a site’s choices', () => {
  test('are changed, the tab painted by them, and the settings given as they are then', async () => {
    answers['settings.read'] = { junk: 'hide' };
    expect(await changeSite(TAB, 'a.example', { junk: 'hide', density: null })).toEqual({ junk: 'hide' });
    expect(asked).toEqual([
      ['settings.site', { host: 'a.example', site: { junk: 'hide', density: null } }],
      ['settings.read', null],
    ]);
    expect(inTab()).toEqual([[TAB, 'session.refresh', null]]);
  });

  test('that could not be kept are an error, and nothing is painted', async () => {
    answers['settings.site'] = NO;
    await expect(changeSite(TAB, 'a.example', {})).rejects.toMatchObject({ why: NO.reason });
    expect(inTab()).toEqual([]);
  });
});
