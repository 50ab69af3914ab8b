/*
 * What happens in one visit, told as events; each case says what is known at the end and what was done.
 *
 *   wanted → read │ page-read → open │ content → show-junk, paint │ names → paint names │ notes → paint notes, tell
 */

import { describe, expect, test } from 'vitest';
import {
  awaitsOtherText,
  initialState,
  isAtRest,
  type PageEffect,
  type PageEvent,
  type PageState,
  type ReadPage,
  reduce,
} from '../../../entrypoints/reader/state/page-state.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import type { ContentAnswer, NamesAnswer, NotesAnswer } from '../../../lib/visit/visit.ts';
import { plainPage } from '../../plain-article.ts';

/** A page of these words; another object each time, as another reading of the same page is. */
const readOf = (text: string): ReadPage => ({
  map: {
    page: plainPage(text),
    gaveUp: false,
    roots: [],
    rangeOf: () => null,
    spanOf: () => null,
    boxElement: () => null,
  },
  origin: { host: 'a.example', source: 'https://a.example/x', addresses: [], author: '', publisher: '' },
  matches: { article: null, junk: [], boxes: {} },
});

const content = (part: Partial<ContentAnswer> = {}): ContentAnswer => ({
  isArticle: true,
  lines: [0, 1],
  language: 'en',
  title: 'A',
  published: null,
  publishedFrom: null,
  updated: null,
  author: '',
  junk: [],
  rules: [],
  comments: [],
  ...part,
});
/** Any message. */
const said = (words: string): Message => message('fault', words);

const names = (notice = ''): NamesAnswer => ({
  copySigns: [],
  mentions: [],
  cast: [],
  dates: { lines: [], events: [], overAYearOld: false },
  notices: notice === '' ? [] : [said(notice)],
});
const notes = (notice = ''): NotesAnswer => ({
  notes: [],
  anchors: [],
  story: [],
  notices: notice === '' ? [] : [said(notice)],
});

const wanted: PageEvent = { type: 'wanted' };
const pageRead = (revision: number, text: string): PageEvent => ({
  type: 'page-read',
  revision,
  read: readOf(text),
});
const contentOf = (revision: number, part?: Partial<ContentAnswer>): PageEvent => ({
  type: 'content',
  revision,
  answer: { ok: true, value: content(part) },
});
const namesOf = (revision: number, notice?: string): PageEvent => ({
  type: 'names',
  revision,
  answer: { ok: true, value: names(notice) },
});
const notesOf = (revision: number, notice?: string): PageEvent => ({ type: 'notes', revision, answer: notes(notice) });

const wordsOf = (effect: PageEffect): string =>
  effect.type === 'paint' ? `paint ${effect.layers.join(' and ')}` : effect.type;

/** The state after all events, and the effects of the last of them. */
function told(...events: readonly PageEvent[]): { state: PageState; effects: readonly string[] } {
  let state = initialState(DEFAULT_SETTINGS);
  let effects: readonly PageEffect[] = [];
  for (const event of events) ({ state, effects } = reduce(state, event));
  return { state, effects: effects.map(wordsOf) };
}

const VISIT: readonly PageEvent[] = [wanted, pageRead(1, 'Rain'), contentOf(1), namesOf(1, 'n1'), notesOf(1, 'o1')];

describe('a visit', () => {
  test.each<[string, number, readonly string[], PageState['status']]>([
    ['it is read', 1, ['read'], 'reading'],
    ['what was read is sent', 2, ['open'], 'reading'],
    ['the first answer shows the junk', 3, ['unlight', 'show-junk', 'paint names and notes'], 'reading'],
    ['the second the names', 4, ['paint names'], 'reading'],
    ['the third the notes, and all is known', 5, ['paint notes', 'tell'], 'ready'],
  ])('%s', (_name, count, effects, status) => {
    const done = told(...VISIT.slice(0, count));
    expect([done.effects, done.state.status]).toEqual([effects, status]);
  });

  test('holds what every answer said', () => {
    const { known } = told(...VISIT).state;
    expect([known?.content.title, known?.names.notices, known?.notes.notices]).toEqual([
      'A',
      [said('n1')],
      [said('o1')],
    ]);
  });
});

describe('what comes late', () => {
  test('a reading that another has overtaken is dropped', () => {
    const { state, effects } = told(wanted, wanted, pageRead(1, 'Rain'));
    expect([state.sent, effects]).toEqual([null, []]);
  });

  test.each([contentOf(1), namesOf(1, 'old'), notesOf(1, 'old')])('an answer about another text: $type', (late) => {
    const events = [...VISIT, wanted, pageRead(2, 'Snow'), contentOf(2)];
    const before = told(...events);
    expect(told(...events, late)).toEqual({ state: before.state, effects: [] });
  });

  test('names before there is an article', () => {
    expect(told(wanted, pageRead(1, 'Rain'), namesOf(1)).effects).toEqual([]);
  });
});

describe('another article at another address, without a load', () => {
  const moved: PageEvent = { type: 'wanted', addressChanged: true };

  test('answers about the one before are not painted on it, even before it is read', () => {
    const { state, effects } = told(wanted, pageRead(1, 'Rain'), contentOf(1), moved, namesOf(1, 'old'));
    expect([state.known?.names.notices, effects]).toEqual([[], []]);
  });

  test('it is sent, though its text is the same', () => {
    expect(told(...VISIT, moved, pageRead(2, 'Rain')).effects).toEqual(['open']);
  });

  test('the one before stays until the first answer, and nothing of it after', () => {
    const events = [...VISIT, moved, pageRead(2, 'Snow')];
    expect(told(...events).state.known?.names.notices).toEqual([said('n1')]);
    const { known } = told(...events, contentOf(2, { title: 'B' })).state;
    expect([known?.content.title, known?.map.page.text, known?.names.notices]).toEqual(['B', 'Snow', []]);
  });
});

describe('the page is rendered anew', () => {
  test('with the same text it is painted in its new nodes, and nothing is sent', () => {
    const { state, effects } = told(...VISIT, wanted, pageRead(2, 'Rain'));
    expect(effects).toEqual(['show-junk', 'paint names and notes']);
    expect(state.known?.names.notices).toEqual([said('n1')]);
  });

  test('while the first answer is on its way, the answer is painted in the new nodes', () => {
    const again = readOf('Rain');
    const read: PageEvent = { type: 'page-read', revision: 2, read: again };
    const { state, effects } = told(wanted, pageRead(1, 'Rain'), wanted, read);
    expect(effects).toEqual([]);
    expect(reduce(state, contentOf(1)).state.known?.map).toBe(again.map);
  });

  test('between two answers, the second is still heard', () => {
    const { state } = told(wanted, pageRead(1, 'Rain'), contentOf(1), wanted, pageRead(2, 'Rain'), namesOf(1, 'n1'));
    expect(state.known?.names.notices).toEqual([said('n1')]);
  });

  test('with other text it is sent', () => {
    expect(told(...VISIT, wanted, pageRead(2, 'Rain and snow')).effects).toEqual(['open']);
  });

  test('hiding has moved the text into other nodes: all is painted there', () => {
    const { map } = readOf('Rain');
    const { state, effects } = told(...VISIT, { type: 'remapped', map });
    expect([state.known?.map === map, effects]).toEqual([true, ['paint names and notes']]);
  });
});

describe('no article', () => {
  const none = contentOf(2, { isArticle: false, lines: [] });

  test('takes all paint off the page', () => {
    const { state, effects } = told(...VISIT, wanted, pageRead(2, 'Menu'), none);
    expect([state.status, state.known, effects]).toEqual(['no-article', null, ['unpaint', 'tell']]);
  });

  test('an article that comes later is shown', () => {
    const events = [wanted, wanted, pageRead(2, 'Menu'), none, wanted, pageRead(3, 'Rain'), contentOf(3), notesOf(3)];
    expect(told(...events).state).toMatchObject({ status: 'ready', known: { content: { title: 'A' } } });
  });
});

describe('the background fails', () => {
  test('at the page itself: it is said, and reading does not stay', () => {
    const failed: PageEvent = { type: 'content', revision: 1, answer: { ok: false, reason: said('no page') } };
    const { state, effects } = told(wanted, pageRead(1, 'Rain'), failed);
    expect([state.status, effects]).toEqual(['ready', ['tell']]);
    expect(state.fault).toEqual(message('noticePageFailed', said('no page')));
  });

  test('at the names: junk and notes stay', () => {
    const failed: PageEvent = { type: 'names', revision: 1, answer: { ok: false, reason: said('no model') } };
    const { state } = told(wanted, pageRead(1, 'Rain'), contentOf(1), failed, notesOf(1, 'o1'));
    expect(state).toMatchObject({
      status: 'ready',
      known: { names: { notices: [message('noticeNamesFailed', said('no model'))] }, notes: { notices: [said('o1')] } },
    });
  });

  test('for good: it is said, what is known stays, and the next reading asks again', () => {
    const lost = [wanted, pageRead(1, 'Rain'), contentOf(1), { type: 'lost' }] as const;
    const { state, effects } = told(...lost);
    expect([state.status, state.known?.content.title, effects]).toEqual(['ready', 'A', ['tell']]);
    expect(state.fault).toEqual(message('visitLost'));
    const again = told(...lost, wanted, pageRead(2, 'Rain'));
    expect([again.effects, again.state.fault]).toEqual([['open'], null]);
  });

  test('for good, and answers after all: they are of the text that was sent, and nothing is the matter any more', () => {
    const { state } = told(...VISIT, wanted, pageRead(2, 'Snow'), { type: 'lost' }, contentOf(2, { title: 'B' }));
    expect([state.known?.map.page.text, state.known?.content.title, state.fault]).toEqual(['Snow', 'B', null]);
  });
});

describe('a page that could not be read', () => {
  const unread = (revision: number): PageEvent => ({ type: 'unread', revision, reason: message('visitNoAnswer') });
  const why = message('noticePageFailed', message('visitNoAnswer'));

  test('is told, and no longer said to be being read', () => {
    const { state, effects } = told(wanted, unread(1));
    expect([state.status, state.fault, isAtRest(state), effects]).toEqual(['ready', why, true, ['tell']]);
  });

  test('leaves what is known of it', () => {
    const { state } = told(...VISIT, wanted, unread(2));
    expect([state.known?.content.title, state.fault]).toEqual(['A', why]);
  });

  test('is asked about again when it is read after all, though its text is as it was', () => {
    const again = told(...VISIT, wanted, unread(2), wanted, pageRead(3, 'Rain'));
    expect([again.effects, again.state.fault]).toEqual([['open'], null]);
  });

  test('is of no interest when another reading has begun', () => {
    const { state, effects } = told(wanted, wanted, unread(1));
    expect([state.status, state.fault, effects]).toEqual(['reading', null, []]);
  });
});

describe('the background has another text than the one that is known', () => {
  const moved: PageEvent = { type: 'wanted', addressChanged: true };
  const lost: PageEvent = { type: 'lost' };
  const changed: PageEvent = {
    type: 'settings',
    settings: DEFAULT_SETTINGS,
    enabled: true,
    changes: true,
    notes: true,
  };

  test.each<[string, readonly PageEvent[], boolean]>([
    ['not when all is known', VISIT, false],
    ['not while the page is only read', [...VISIT, wanted], false],
    ['from when another text was sent', [...VISIT, wanted, pageRead(2, 'Snow')], true],
    ['until its first answer', [...VISIT, wanted, pageRead(2, 'Snow'), contentOf(2)], false],
    ['also when that answer never comes', [...VISIT, wanted, pageRead(2, 'Snow'), lost], true],
    ['not when the same text was sent again', [...VISIT, changed, pageRead(2, 'Rain')], false],
    ['nor at another address', [...VISIT, moved, pageRead(2, 'Rain')], false],
    ['before anything is known', [wanted, pageRead(1, 'Rain')], true],
  ])('%s', (_name, events, other) => {
    expect(awaitsOtherText(told(...events).state)).toBe(other);
  });
});

describe('notes that are not found', () => {
  const lost: NotesAnswer = {
    ...notes(),
    anchors: [
      { note: 'a', span: null, state: 'orphan', score: 0, by: 'nothing', places: [{ start: 0, end: 4 }] },
      { note: 'b', span: { start: 0, end: 4 }, state: 'changed', score: 0.5, by: 'changed' },
      { note: 'c', span: { start: 0, end: 4 }, state: 'exact', score: 1, by: 'place' },
    ],
  };
  const visit = [...VISIT.slice(0, 4), { type: 'notes', revision: 1, answer: lost } as const];
  const folded = (revision: number, ...ids: string[]): PageEvent => ({ type: 'folded', revision, notes: ids });
  const states = (...events: readonly PageEvent[]) =>
    told(...events).state.known?.notes.anchors.map(({ state, span }) => `${state} ${span?.end ?? '-'}`);

  test('are looked for in what the page has folded away', () => {
    expect(told(...visit).effects).toEqual(['paint notes', 'tell', 'ask-folded']);
    expect(told(...VISIT).effects).not.toContain('ask-folded');
  });

  test('are told to be there, and painted nowhere', () => {
    expect(states(...visit, folded(1, 'a', 'b', 'c'))).toEqual(['folded -', 'folded -', 'exact 4']);
    expect(told(...visit, folded(1, 'a')).effects).toEqual(['paint notes', 'tell']);
  });

  test.each([
    ['nothing is found', [folded(1)]],
    ['it comes for an earlier reading', [wanted, folded(1, 'a')]],
  ])('stay as they are where %s', (_, events) => {
    expect(states(...visit, ...events)).toEqual(['orphan -', 'changed 4', 'exact 4']);
  });
});

describe('settings changed', () => {
  const change = (part: { enabled?: boolean; changes?: boolean; notes?: boolean }): PageEvent => ({
    type: 'settings',
    settings: { ...DEFAULT_SETTINGS, underlineDates: true },
    enabled: true,
    changes: false,
    notes: true,
    ...part,
  });

  test('how things look: painted by them, the notes asked for again', () => {
    const { state, effects } = told(...VISIT, change({}));
    expect([state.settings?.underlineDates, effects]).toEqual([
      true,
      ['show-junk', 'paint names and notes', 'ask-notes'],
    ]);
    expect(reduce(state, { type: 'notes-again', answer: notes('new') }).state.known?.notes.notices).toEqual([
      said('new'),
    ]);
  });

  test('what is made of the page: read and sent anew, and what is known stays until the answers', () => {
    const events = [...VISIT, change({ changes: true }), pageRead(2, 'Rain')];
    expect(told(...VISIT, change({ changes: true })).effects).toEqual(['read']);
    expect(told(...events).effects).toEqual(['open']);
    const { state, effects } = told(...events, contentOf(2, { title: 'B' }));
    expect(effects).toEqual(['show-junk', 'paint names and notes']);
    expect([state.known?.content.title, state.known?.names.notices, state.known?.notes.notices]).toEqual([
      'B',
      [said('n1')],
      [said('o1')],
    ]);
  });

  test('no Sidelight on this site: all stops', () => {
    expect(told(...VISIT, change({ enabled: false })).effects).toEqual(['stop']);
  });

  test('how things look, and the notes are as they were: painted, and told to whoever follows', () => {
    expect(told(...VISIT, change({ notes: false })).effects).toEqual(['show-junk', 'paint names and notes', 'tell']);
  });

  test.each<[string, readonly PageEvent[], readonly string[]]>([
    ['how things look, before anything is known: only remembered', [wanted, change({})], []],
    [
      'what is made of the page, while it is first read: it is read again',
      [wanted, change({ changes: true })],
      ['read'],
    ],
    ['and while an answer is awaited', [wanted, pageRead(1, 'Rain'), change({ changes: true })], ['read']],
    [
      'but not where there is no article',
      [wanted, pageRead(1, 'Menu'), contentOf(1, { isArticle: false }), change({ changes: true })],
      [],
    ],
  ])('%s', (_, events, effects) => {
    const { state, effects: done } = told(...events);
    expect([done, state.settings?.underlineDates]).toEqual([effects, true]);
  });
});

describe('nothing more will come', () => {
  const moved: PageEvent = { type: 'wanted', addressChanged: true };
  const changed: PageEvent = {
    type: 'settings',
    settings: DEFAULT_SETTINGS,
    enabled: true,
    changes: true,
    notes: true,
  };
  const failed: PageEvent = { type: 'content', revision: 1, answer: { ok: false, reason: said('no page') } };

  test.each<[string, readonly PageEvent[], boolean]>([
    ['while the page is read', [wanted], false],
    ['before the first answer', VISIT.slice(0, 2), false],
    ['before the last', VISIT.slice(0, 4), false],
    ['after the last', VISIT, true],
    ['after a fault', [wanted, pageRead(1, 'Rain'), failed], true],
    ['where there is no article', [wanted, pageRead(1, 'Menu'), contentOf(1, { isArticle: false })], true],
    ['when the background is lost', [wanted, pageRead(1, 'Rain'), { type: 'lost' }], true],
    ['while a page rendered anew is read', [...VISIT, wanted], false],
    ['when it is as it was', [...VISIT, wanted, pageRead(2, 'Rain')], true],
    ['when it is as it was, half answered', [...VISIT.slice(0, 3), wanted, pageRead(2, 'Rain')], false],
    ['when another article was sent', [...VISIT, moved, pageRead(2, 'Snow')], false],
    ['when settings made it be sent anew', [...VISIT, changed, pageRead(2, 'Rain')], false],
  ])('%s', (_name, events, rest) => {
    expect(isAtRest(told(...events).state)).toBe(rest);
  });

  test('settings that change what is made of the page are not forgotten when another reading overtakes theirs', () => {
    expect(told(...VISIT, changed, wanted, pageRead(2, 'Rain')).effects).toEqual([]);
    expect(told(...VISIT, changed, wanted, pageRead(3, 'Rain')).effects).toEqual(['open']);
  });
});

test('a page that never comes to rest says so until it does', () => {
  const restless = told(...VISIT, { type: 'wanted', restless: true });
  expect(restless.state.restless).toBe(true);
  expect(reduce(restless.state, wanted).state.restless).toBe(false);
});
