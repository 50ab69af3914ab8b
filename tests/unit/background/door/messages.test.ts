/* The door of the background: for every message one that is as it has to be, and what is told of one that is not. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { doorOf } from '../../../../entrypoints/background/door/check-message.ts';
import { OWN_PAGE_MESSAGES } from '../../../../entrypoints/background/door/own-page-messages.ts';
import { READER_MESSAGES } from '../../../../entrypoints/background/door/reader-messages.ts';
import { FRAME_MESSAGES, USER_MESSAGES } from '../../../../entrypoints/background/door/user-messages.ts';
import type { Message } from '../../../../lib/i18n/message.ts';
import { wordsOf } from '../../../../lib/i18n/words.ts';
import type { OwnPageCalls } from '../../../../lib/messaging/protocol.ts';
import { serve } from '../../../../lib/messaging/serve.ts';
import { MAX_BODY } from '../../../../lib/notes/new-note.ts';
import { fake, ownPage, page } from '../../../fake-extension.ts';
import { sampleNote } from '../../notes/sample-note.ts';

const MESSAGES = { ...READER_MESSAGES, ...USER_MESSAGES, ...FRAME_MESSAGES, ...OWN_PAGE_MESSAGES };
const door = doorOf<OwnPageCalls>(MESSAGES);

const note = sampleNote(1);
const { id: _, version: __, motivation: ___, created: ____, modified: _____, deleted: ______, ...draft } = note;
const rule = {
  id: 'r1',
  host: 'news.example',
  verdict: 'junk',
  match: 'words',
  pattern: 'Read also',
  made: '2026-05-01T00:00:00.000Z',
} as const;

const NONCE = '11111111-2222-4333-8444-555555555555';
const SHOWING = { nonce: NONCE, turn: 1, label: 'Anna Berg', focus: true, pinnable: true, scheme: 'dark' };

const WANTED_CARD = {
  kind: 'entity',
  card: { entityId: 'Q1', name: 'Anna Berg', type: 'person', notes: [], seenBefore: null },
  at: { start: 0, end: 9 },
  language: 'en',
  source: 'https://news.example/a',
};

/** As our own code sends them. */
const GOOD: { readonly [Call in keyof OwnPageCalls]: readonly unknown[] } = {
  'reader.wanted': [null],
  'styles.insert': ['a { color: red }', '', { css: 'a { color: red }', frames: true }],
  'styles.remove': ['a { color: red }'],
  'panel.load': [null],
  'alone.load': [null],
  'focus.look': [{ focusSize: 'large', focusWidth: 'page', focusLines: 'wide', focusColours: 'dark' }],
  'hidden.tell': [0, 7],
  'folder.name': [null],
  'folder.put': [{ article: 'https://news.example/a', name: 'A.md', text: '# A' }],
  'frame.show': [
    { ...SHOWING, wanted: null },
    { ...SHOWING, wanted: WANTED_CARD },
    { ...SHOWING, wanted: { kind: 'note', id: note.id } },
    { ...SHOWING, wanted: { kind: 'selection' } },
    { ...SHOWING, wanted: { kind: 'highlighted', id: note.id } },
    {
      ...SHOWING,
      wanted: {
        kind: 'new-note',
        about: { code: 'noteYours', args: [] },
        article: note.article,
        target: null,
        entities: [],
      },
    },
  ],
  'frame.tell': [
    { nonce: NONCE, event: { type: 'close' } },
    { nonce: NONCE, event: { type: 'size', height: 220.5 } },
    { nonce: NONCE, event: { type: 'go', span: { start: 4, end: 9 } } },
    { nonce: NONCE, event: { type: 'clear', x: 10.5, y: 4 } },
  ],
  'frame.take': [NONCE],
  'tab.report': [4],
  'article.date': [{ source: 'https://news.example/a', day: '2026-05-01' }, { source: 'https://news.example/a' }],
  'settings.read': [null],
  'words.read': ['de', 'ar'],
  'names.choose': [{ keys: ['berg'], choice: 'Q1' }, { keys: ['berg'], choice: null }, { keys: ['berg'] }],
  'names.mute': [{ entityId: 'Q1', name: 'Anna Berg' }, { entityId: 'Q1' }],
  'lookup.ask': [
    { name: 'Quayport', language: 'de' },
    { name: 'Quayport', language: '' },
  ],
  'lookup.picture': [
    { file: 'Quay.jpg', address: 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Quay.jpg', language: 'de' },
  ],
  'lookup.permit': [null],
  'rules.add': [rule, { ...rule, mode: 'hide' }, { ...rule, match: 'box', pattern: '.promo' }],
  'rules.remove': ['r1'],
  'notes.put': [
    { note, replaces: null },
    { note: { ...note, target: null, article: null }, replaces: note.modified },
    { note: { ...note, body: 'x'.repeat(MAX_BODY) }, replaces: null },
  ],
  'notes.remove': [{ id: note.id, replaces: note.modified }],
  'notes.restore': [note.id],
  'notes.tags': [null],
  'notes.open': [note.id],
  'notes.highlight': ['yellow', 'pink'],
  'highlight.put': [{ article: note.article, target: note.target, entities: ['Q1'], on: [note.id] }],
  'drafts.save': [
    { key: `note:${note.id}`, draft },
    { key: 'k', draft: { ...draft, body: 'x'.repeat(10 * MAX_BODY), tags: [' #half a ta'] } },
  ],
  'drafts.load': ['new:https://news.example/a:words'],
  'drafts.clear': ['k'],
  'reader.start': [4],
  'picker.start': [4],
  'notes.changed': [null],
  'notes.warnings': [null],
  'backup.due': [null],
  'packs.changed': [null],
  'entities.names': [['Q1', 'person:berg'], []],
  'entities.known': [['Q1', 'person:berg'], []],
  'history.clear': [{}, { from: '2026-05-01T00:00:00.000Z' }],
  'lookup.sent': [null],
  'lookup.clear': [null],
  'sync.report': [null],
  'sync.start': [
    {
      address: 'https://dav.example/notes/',
      folder: '',
      user: 'ada',
      password: 'x',
      passphrase: '',
      deviceName: 'This browser',
      history: true,
    },
  ],
  'sync.history': [{ history: true }, { history: false }],
  'sync.now': [null],
  'sync.stop': [null],
  'settings.write': [{ density: 'none' }, {}],
  'settings.site': [
    { host: 'news.example', site: { junk: 'hide', memory: null } },
    { host: '', site: { enabled: false } },
  ],
};
const calls = Object.keys(MESSAGES) as (keyof OwnPageCalls)[];

test.each(calls)('%s comes through as it was sent', (call) => {
  for (const argument of GOOD[call]) expect(door(call, argument)).toStrictEqual({ ok: true, argument });
});

/** What none of them may bring; each looks like something. */
const GARBAGE: readonly unknown[] = [7.5, -1, Number.NaN, true, [[]], { toString: 'x' }, { a: { b: 'c' } }, [null]];

test.each(calls)('%s is refused where it brings something else, and told what', (call) => {
  for (const argument of GARBAGE) {
    const heard = vi.fn(() => door(call, argument));
    const { refusal } = MESSAGES[call];
    if (refusal === 'failure')
      expect(heard).toThrow(
        expect.objectContaining({ why: { code: 'faultMessage', args: [expect.stringContaining(call)] } }),
      );
    else
      expect(heard()).toEqual({
        ok: false,
        answer: { ok: false, reason: { code: 'faultMessage', args: [expect.stringContaining(call)] } },
      });
  }
});

describe('refused, with the place and never the value', () => {
  const LONG = 'secret '.repeat(200_000);
  test.each<[name: string, call: keyof OwnPageCalls, argument: unknown, place: string]>([
    ['a name too long', 'names.mute', { entityId: LONG }, 'entityId'],
    ['an empty name among names', 'names.choose', { keys: ['a', ''] }, 'keys.1'],
    ['ten thousand names', 'names.choose', { keys: Array.from({ length: 10_000 }, () => 'a') }, 'keys'],
    ['a rule for a box that is true text', 'rules.add', { ...rule, match: 'box', verdict: 'keep' }, 'rules.add'],
    ['a pattern without end', 'rules.add', { ...rule, pattern: LONG }, 'pattern'],
    ['a note of another version', 'notes.put', { note: { ...note, version: 2 }, replaces: null }, 'note.version'],
    ['a note longer than notes are', 'notes.put', { note: { ...note, body: LONG }, replaces: null }, 'note.body'],
    ['a colour that is none', 'notes.put', { note: { ...note, colour: 'url(x)' }, replaces: null }, 'note.colour'],
    [
      'words that begin nowhere',
      'notes.put',
      {
        note: { ...note, target: { ...note.target, selector: [note.target?.selector[0], { start: -1 }] } },
        replaces: null,
      },
      'note.target.selector.1',
    ],
    ['a version that was replaced, left out', 'notes.put', { note }, 'replaces'],
    ['a draft that is none', 'drafts.save', { key: 'k', draft: 'half a thou' }, 'draft'],
    ['a thing to show that there is not', 'frame.show', { ...SHOWING, wanted: { kind: 'library' } }, 'wanted.kind'],
    ['a frame without a nonce', 'frame.show', { ...SHOWING, nonce: 'mine', wanted: null }, 'nonce'],
    ['a turn before the first', 'frame.show', { ...SHOWING, turn: -1, wanted: null }, 'turn'],
    ['a card of nobody', 'frame.show', { ...SHOWING, wanted: { ...WANTED_CARD, card: { name: 'A' } } }, 'entityId'],
    ['a card longer than names', 'frame.show', { ...SHOWING, wanted: { ...WANTED_CARD, language: LONG } }, 'language'],
    ['a card beside no words', 'frame.show', { ...SHOWING, wanted: { ...WANTED_CARD, at: null } }, 'wanted.at'],
    ['settings that do not exist', 'settings.write', { colour: 'red' }, 'colour'],
    ['a choice of a site that does not exist', 'settings.site', { host: 'a', site: { junk: 'burn' } }, 'site.junk'],
  ])('%s', (_name, call, argument, place) => {
    const { answer } = door(call, argument) as unknown as { answer: { reason: Message } };
    const words = wordsOf(answer.reason);
    expect(words).toContain(place);
    expect(words).not.toContain('secret');
    expect(words.length).toBeLessThan(300);
  });
});

describe('what comes beside what is wanted', () => {
  test('does not reach the handler', () => {
    const more = JSON.parse('{"entityId": "Q1", "tabId": 9, "__proto__": {"name": "Berg"}}');
    expect(door('names.mute', more)).toStrictEqual({ ok: true, argument: { entityId: 'Q1' } });
  });

  test('in a note is not kept', () => {
    const more = { note: { ...note, html: '<script>', target: { ...note.target, xpath: '//a' } }, replaces: null };
    expect(door('notes.put', more)).toStrictEqual({ ok: true, argument: { note, replaces: null } });
  });
});

describe('an event of the frame that is none', () => {
  test.each<[name: string, event: unknown]>([
    ['of a type that there is not', { type: 'steal' }],
    ['a height below nothing', { type: 'size', height: -1 }],
    ['words that begin nowhere', { type: 'go', span: { start: -1, end: 4 } }],
    ['a place that is no number', { type: 'clear', x: '1', y: 2 }],
    ['a pin that is neither in nor out', { type: 'pin', on: 1 }],
    ['none at all', null],
  ])('%s', (_, event) => {
    expect(() => door('frame.tell', { nonce: NONCE, event })).toThrow('faultMessage');
  });
});

test('a card’s claim of the user’s words does not come through', () => {
  const card = { ...WANTED_CARD.card, notes: [{ id: 'n', body: 'Forged.' }], seenBefore: { count: 1, articles: [] } };
  expect(door('frame.show', { ...SHOWING, wanted: { ...WANTED_CARD, card } })).toStrictEqual({
    ok: true,
    argument: { ...SHOWING, wanted: WANTED_CARD },
  });
});

test('a call that has no schema is nobody’s', () => {
  expect(() => door('constructor', null)).toThrow();
});

describe('behind the door', () => {
  const handler = vi.fn((_argument: unknown) => ({ ok: true, value: null }));
  let served: ReturnType<typeof serve>;
  beforeEach(() => {
    fake.reset();
    served = serve<OwnPageCalls>(
      Object.fromEntries(calls.map((call) => [call, handler])) as never,
      (sender) => sender.url !== 'https://other.example/',
      door,
    );
  });
  afterEach(() => {
    served.stop();
    handler.mockClear();
  });

  test('a handler hears what is as it has to be', async () => {
    expect(await fake.ask('names.mute', { entityId: 'Q1', more: 1 })).toEqual({ ok: true, value: null });
    expect(handler.mock.calls[0]?.[0]).toEqual({ entityId: 'Q1' });
  });

  test('and nothing else: whoever asked is told', async () => {
    expect(await fake.ask('names.mute', { entityId: 7 })).toMatchObject({ ok: false });
    expect(await fake.ask('styles.insert', { css: '* {}' }, ownPage())).toHaveProperty('failure');
    expect(await fake.ask('constructor', null)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test('who may not ask is not told what would have been right', async () => {
    expect(await fake.ask('names.mute', { entityId: 7 }, page(1, 'https://other.example/'))).toEqual({
      failure: { code: 'faultMessage', args: ['names.mute: sender'] },
    });
  });
});
