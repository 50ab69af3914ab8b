/*
 * Who may ask what: every message there is, by each kind of sender. What may not be asked reaches no handler, and what
 * a page's script claims of another site is refused.
 */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { doorOf } from '../../../../entrypoints/background/door/check-message.ts';
import { withClaims } from '../../../../entrypoints/background/door/claims.ts';
import { OWN_PAGE_MESSAGES } from '../../../../entrypoints/background/door/own-page-messages.ts';
import { READER_MESSAGES } from '../../../../entrypoints/background/door/reader-messages.ts';
import { settingsFor } from '../../../../entrypoints/background/door/settings-for-page.ts';
import { FRAME_MESSAGES, USER_MESSAGES } from '../../../../entrypoints/background/door/user-messages.ts';
import { mayAsk } from '../../../../entrypoints/background/door/who-may-ask.ts';
import type { ReaderCalls } from '../../../../lib/messaging/protocol.ts';
import { serve } from '../../../../lib/messaging/serve.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/settings/settings.ts';
import { saveSettings } from '../../../../lib/storage/settings-store.ts';
import { fake, frame, ownPage, page } from '../../../fake-extension.ts';

type Who = 'reader' | 'frame' | 'own page';

/** By who may: written out, so that a message that changes hands is seen here. */
const READER: readonly string[] = [
  'reader.wanted',
  'styles.insert',
  'styles.remove',
  'panel.load',
  'alone.load',
  'focus.look',
  'hidden.tell',
  'frame.show',
  'settings.read',
  'words.read',
  'rules.add',
  'rules.remove',
  'highlight.put',
];
const USER: readonly string[] = [
  'article.date',
  'names.choose',
  'names.mute',
  'lookup.ask',
  'lookup.picture',
  'lookup.permit',
  'notes.put',
  'notes.remove',
  'notes.restore',
  'notes.highlight',
  'notes.open',
  'notes.tags',
  'drafts.save',
  'drafts.load',
  'drafts.clear',
];
const FRAME: readonly string[] = ['frame.tell', 'frame.take'];
const ALL = [READER_MESSAGES, USER_MESSAGES, FRAME_MESSAGES, OWN_PAGE_MESSAGES].flatMap(Object.keys);
const OWN = ALL.filter((call) => ![...READER, ...USER, ...FRAME].includes(call));

const SENDERS: readonly (readonly [who: Who, sender: Runtime.MessageSender, may: readonly string[]])[] = [
  ['reader', page(), READER],
  ['frame', frame(), [...USER, ...FRAME]],
  ['own page', ownPage(), [...READER, ...USER, ...OWN]],
];

describe.each(SENDERS)('a %s', (_, sender, may) => {
  test.each(ALL)('%s', (call) => {
    expect(mayAsk(sender, call)).toBe(may.includes(call));
  });

  test.each(['constructor', 'toString', '__proto__', 'notes.all', ''])('may not ask “%s”, which is nothing', (call) => {
    expect(mayAsk(sender, call)).toBe(false);
  });
});

test.each<[name: string, sender: Runtime.MessageSender]>([
  ['another extension', { ...ownPage(), id: 'another-extension' }],
  ['a script in a frame of a page', { ...page(), frameId: 3 }],
  ['a sender that says nothing of itself', {}],
])('%s may ask nothing at all', (_, sender) => {
  expect(ALL.filter((call) => mayAsk(sender, call))).toEqual([]);
});

test('the rest is for our own pages alone', () => {
  expect(OWN.sort()).toEqual(Object.keys(OWN_PAGE_MESSAGES).sort());
});

describe('what a page’s script claims', () => {
  const heard = vi.fn<() => { ok: true; value: true }>(() => ({ ok: true, value: true }));
  const HERE = 'https://news.example/story';
  const THERE = 'https://other.example/story';
  const made = '2026-05-01T00:00:00.000Z';
  const rule = { id: 'r1', host: 'news.example', verdict: 'junk', match: 'words', pattern: 'Read also', made } as const;
  const article = (source: string, ...addresses: string[]) => ({
    ...{ source, addresses, title: '', author: '', publisher: '', published: null },
  });
  const target = (source: string) => ({
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 1 },
    ],
    ...{ paragraph: 'a', heading: '' },
  });
  const show = (wanted: object | null) => ({
    ...{
      nonce: '00000000-0000-4000-8000-000000000000',
      turn: 1,
      label: '',
      focus: false,
      pinnable: false,
      scheme: 'light',
    },
    wanted,
  });
  const newNote = (source: string, { addresses = [HERE], on = null as string | null } = {}) =>
    show({
      ...{ kind: 'new-note', about: { code: 'noteYours' }, entities: [] },
      article: article(source, ...addresses),
      target: on && target(on),
    });
  const words = (source: string) => ({
    article: article(source, source),
    target: target(source),
    entities: [],
    on: [],
  });
  const card = (source: string) =>
    show({
      ...{ kind: 'entity', at: { start: 0, end: 1 }, language: 'en', source },
      card: { entityId: 'Q1', name: 'A', type: 'person' },
    });
  const date = (source: string) =>
    show({ ...{ kind: 'date', published: null, corrected: false, source }, date: { start: 0, end: 1 } });

  beforeEach(async () => {
    fake.reset();
    heard.mockClear();
    await saveSettings({ ...DEFAULT_SETTINGS, junkRules: [rule, { ...rule, id: 'r2', host: 'other.example' }] });
    const handlers = Object.fromEntries(Object.keys(READER_MESSAGES).map((call) => [call, heard]));
    serve<ReaderCalls>(handlers as never, mayAsk, withClaims(doorOf(READER_MESSAGES)));
  });

  test.each<[name: string, call: string, argument: unknown]>([
    ['a note on its article', 'frame.show', newNote(HERE)],
    ['a note on words of it', 'frame.show', newNote(HERE, { on: 'https://www.news.example/story' })],
    ['a note by its id', 'frame.show', show({ kind: 'note', id: 'n1' })],
    ['words to be highlighted', 'highlight.put', words(HERE)],
    ['a card', 'frame.show', card(HERE)],
    ['a date', 'frame.show', date(HERE)],
    ['nothing any more', 'frame.show', show(null)],
    ['a rule on its site', 'rules.add', rule],
    ['a rule of its site forgotten', 'rules.remove', 'r1'],
    ['a rule that is forgotten already', 'rules.remove', 'r9'],
    ['its settings', 'settings.read', null],
  ])('of its own site is heard: %s', async (_, call, argument) => {
    expect(await fake.ask(call, argument, page(1, HERE))).toEqual({ ok: true, value: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  const FOREIGN: [name: string, call: string, argument: unknown][] = [
    ['a note on its article', 'frame.show', newNote(THERE)],
    ['a note on an article that is also of it', 'frame.show', newNote(HERE, { addresses: [HERE, THERE] })],
    ['a note on its words', 'frame.show', newNote(HERE, { on: THERE })],
    ['a note on what is the key of its article', 'frame.show', newNote('other.example/story')],
    ['words to be highlighted', 'highlight.put', words(THERE)],
    ['a card', 'frame.show', card(THERE)],
    ['a date', 'frame.show', date(THERE)],
    ['a rule', 'rules.add', { ...rule, host: 'other.example' }],
    ['a rule forgotten', 'rules.remove', 'r2'],
  ];
  test.each(FOREIGN)('of another site is refused: %s', async (_, call, argument) => {
    expect(await fake.ask(call, argument, page(1, HERE))).toEqual({ ok: false, reason: { code: 'notOfThisPage' } });
    expect(heard).not.toHaveBeenCalled();
  });

  test.each(FOREIGN)('a page of ours may: %s', async (_, call, argument) => {
    expect(await fake.ask(call, argument, ownPage('welcome.html'))).toEqual({ ok: true, value: true });
  });

  test('in a message that is none is refused for that', async () => {
    expect(await fake.ask('rules.add', { host: 'other.example' }, page(1, HERE))).toMatchObject({
      reason: { code: 'faultMessage' },
    });
  });
});

describe('the settings of a page’s script', () => {
  const made = '2026-05-01T00:00:00.000Z';
  const rule = (host: string) => ({ id: host, host, verdict: 'junk', match: 'words', pattern: 'x', made }) as const;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    density: 'all',
    sites: { 'news.example': { junk: 'hide' }, 'other.example': { enabled: false } },
    junkRules: [rule('news.example'), rule('other.example')],
    articleDates: { 'https://www.news.example/a': '2026-05-01', 'https://other.example/a': '2026-05-02' },
    choices: { 'anna berg': 'Q1' },
    muted: { Q2: 'Bergen' },
  };
  const of = (sender: Runtime.MessageSender, given = settings) => settingsFor(sender, given);
  const here = page(1, 'https://news.example/story');

  test('say of sites, rules and days only what is of its own', () => {
    const { choices, ...given } = of(here);
    const { choices: _, ...own } = settings;
    expect(given).toEqual({
      ...own,
      sites: { 'news.example': { junk: 'hide' } },
      junkRules: [rule('news.example')],
      articleDates: { 'https://www.news.example/a': '2026-05-01' },
    });
    expect(JSON.stringify(choices)).not.toMatch(/berg|Q1/);
  });

  test('of choices, only whether they are others than before', () => {
    const mark = (choices: Settings['choices']) => JSON.stringify(of(here, { ...settings, choices }).choices);
    const marks = [{}, { berg: 'Q1' }, { berg: 'Q2' }, { berg: null }, { anna: 'Q1' }].map((choices) => mark(choices));
    expect(new Set(marks).size).toBe(marks.length);
    expect(mark({ berg: 'Q1' })).toBe(marks[1]);
    expect(marks[0]).toBe('{}');
  });

  test('are whole for our own pages', () => {
    expect(of(ownPage())).toEqual(settings);
  });
});
