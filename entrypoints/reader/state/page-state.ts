/*
 * What the reader knows of the page it is in, and how that changes: `reduce(state, event)` gives the next state and
 * what is to be done about it. No page, no clock, no messages: `page-session.ts` carries the effects out. A table of
 * cases tests it.
 *
 *   wanted ──read──▶ page-read ──open──▶ content ──▶ names ──▶ notes: ready
 *              ▲         │ same text: other nodes        │
 *              └─────────┴──── the page or a setting changed ◀──┘
 */

import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import type { Anchor } from '../../../lib/notes/note.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { RuleMatches } from '../../../lib/visit/page-junk.ts';
import type { ContentAnswer, NamesAnswer, NotesAnswer, PageOrigin } from '../../../lib/visit/visit.ts';

/** A page just read, with what else the background is told about it. */
export interface ReadPage {
  readonly map: PageMap;
  readonly origin: PageOrigin;
  readonly matches: RuleMatches;
}

/** What is known of the article on the page. */
export interface KnownPage extends ReadPage {
  readonly content: ContentAnswer;
  readonly names: NamesAnswer;
  readonly notes: NotesAnswer;
}

export interface PageState {
  /** Counts up with each reading of the page; what comes late from an earlier one is dropped. */
  readonly revision: number;
  readonly status: 'reading' | 'ready' | 'no-article';
  /** Null until they are read, which is before anything is known of the page. */
  readonly settings: Settings | null;
  /** The revision that the background was asked about; 0 when it is not to be listened to. */
  readonly asked: number;
  /** The page is being read. */
  readonly reading: boolean;
  /** The last answer to what was asked is here, or it is known that none will come. */
  readonly complete: boolean;
  /** What was sent and not answered yet. */
  readonly sent: ReadPage | null;
  readonly known: KnownPage | null;
  /**
   * What is made of the page is asked anew at the next reading, though its text is the same. Kept when one reading
   * overtakes another.
   */
  readonly anew: boolean;
  /** The page never came to rest when it was last read. */
  readonly restless: boolean;
  /** Why nothing more is known; null when all is well. */
  readonly fault: Message | null;
}

export type PageEvent =
  /**
   * The page is to be read: at the start, after a change of it, or `anew` because settings changed what is made of it.
   */
  | { readonly type: 'wanted'; readonly restless?: boolean; readonly anew?: boolean; readonly addressChanged?: boolean }
  | { readonly type: 'page-read'; readonly revision: number; readonly read: ReadPage }
  | { readonly type: 'content'; readonly revision: number; readonly answer: Reply<ContentAnswer> }
  | { readonly type: 'names'; readonly revision: number; readonly answer: Reply<NamesAnswer> }
  | { readonly type: 'notes'; readonly revision: number; readonly answer: NotesAnswer }
  /** The notes alone were asked for again. */
  | { readonly type: 'notes-again'; readonly answer: NotesAnswer }
  /** Notes that were not found stand in what the page has folded away. */
  | { readonly type: 'folded'; readonly revision: number; readonly notes: readonly string[] }
  /** The background could not be reached, however often it was tried. */
  | { readonly type: 'lost' }
  /** The page could not be read. */
  | { readonly type: 'unread'; readonly revision: number; readonly reason: Message }
  | {
      readonly type: 'settings';
      readonly settings: Settings;
      /** False where the user wants no Sidelight on this site. */
      readonly enabled: boolean;
      /** The background must be asked again about the page. */
      readonly changes: boolean;
      /** Notes may have changed too. */
      readonly notes: boolean;
    }
  /** Hiding has moved the text into other nodes. */
  | { readonly type: 'remapped'; readonly map: PageMap };

export type PaintedLayers = 'names' | 'notes';

export type PageEffect =
  /** Read the page; what was being read before is no longer wanted. */
  | { readonly type: 'read'; readonly revision: number }
  | { readonly type: 'open'; readonly revision: number; readonly read: ReadPage }
  | { readonly type: 'ask-notes' }
  /** Some notes are not found: they may be in what the page has folded away. */
  | { readonly type: 'ask-folded' }
  | { readonly type: 'show-junk' }
  /** Names and dates are one kind of paint, notes the other: what has not changed is not painted again. */
  | { readonly type: 'paint'; readonly layers: readonly PaintedLayers[] }
  /** Words lit for a card were another article's. */
  | { readonly type: 'unlight'; readonly map: PageMap }
  /** Take all paint off the page. */
  | { readonly type: 'unpaint' }
  /** Tell popup and panel that the report is new. */
  | { readonly type: 'tell' }
  /** The user wants no Sidelight here. */
  | { readonly type: 'stop' };

export interface Reduced {
  readonly state: PageState;
  readonly effects: readonly PageEffect[];
}

export const initialState = (settings: Settings | null): PageState => ({
  revision: 0,
  status: 'reading',
  settings,
  asked: 0,
  reading: false,
  complete: false,
  sent: null,
  known: null,
  anew: false,
  restless: false,
  fault: null,
});

export const NO_NAMES: NamesAnswer = {
  mentions: [],
  cast: [],
  dates: { lines: [], events: [], overAYearOld: false },
  copySigns: [],
  notices: [],
};
export const NO_NOTES: NotesAnswer = { notes: [], anchors: [], story: [], notices: [] };

export function reduce(state: PageState, event: PageEvent): Reduced {
  const same: Reduced = { state, effects: [] };
  switch (event.type) {
    case 'wanted':
      return want(state, event);
    case 'page-read':
      return event.revision === state.revision ? pageRead(state, event) : same;
    case 'content':
      return event.revision === state.asked ? content(state, event.answer) : same;
    case 'names':
      return event.revision === state.asked && state.known ? names(state, event.answer) : same;
    case 'notes':
      if (event.revision !== state.asked || !state.known) return same;
      return {
        state: { ...state, status: 'ready', complete: true, known: { ...state.known, notes: event.answer } },
        effects: found(event.answer),
      };
    case 'notes-again':
      if (!state.known) return same;
      return { state: { ...state, known: { ...state.known, notes: event.answer } }, effects: found(event.answer) };
    case 'folded':
      return event.revision === state.revision && state.known ? folded(state, state.known, event.notes) : same;
    case 'lost':
      // What was sent is sent again with the next question, and its answers are of that text.
      return { state: { ...state, status: 'ready', complete: true, fault: message('visitLost') }, effects: [TELL] };
    case 'unread':
      if (event.revision !== state.revision) return same;
      return {
        state: {
          ...state,
          ...{ status: 'ready', reading: false, complete: true, sent: null },
          fault: message('noticePageFailed', event.reason),
        },
        effects: [TELL],
      };
    case 'settings':
      return settings(state, event);
    case 'remapped':
      if (!state.known) return same;
      return { state: { ...state, known: { ...state.known, map: event.map } }, effects: [PAINT_ALL] };
  }
}

const paint = (...layers: readonly PaintedLayers[]): PageEffect => ({ type: 'paint', layers });
export const PAINT_ALL = paint('names', 'notes');
const TELL: PageEffect = { type: 'tell' };
const SHOW_JUNK: PageEffect = { type: 'show-junk' };

const isLost = ({ state }: Anchor): boolean => state === 'orphan' || state === 'changed';

const found = ({ anchors }: NotesAnswer): PageEffect[] => [
  paint('notes'),
  TELL,
  ...(anchors.some(isLost) ? [{ type: 'ask-folded' } as const] : []),
];

function folded(state: PageState, known: KnownPage, ids: readonly string[]): Reduced {
  if (ids.length === 0) return { state, effects: [] };
  const anchors = known.notes.anchors.map(
    (anchor): Anchor =>
      isLost(anchor) && ids.includes(anchor.note) ? { ...anchor, state: 'folded', span: null, places: [] } : anchor,
  );
  return {
    state: { ...state, known: { ...known, notes: { ...known.notes, anchors } } },
    effects: [paint('notes'), TELL],
  };
}

function want(state: PageState, event: Extract<PageEvent, { type: 'wanted' }>): Reduced {
  const revision = state.revision + 1;
  return {
    state: {
      ...state,
      revision,
      reading: true,
      anew: state.anew || event.anew === true,
      restless: event.restless === true,
      // Answers about another article would be painted on this one.
      asked: event.addressChanged ? 0 : state.asked,
    },
    effects: [{ type: 'read', revision }],
  };
}

function pageRead(state: PageState, { revision, read }: Extract<PageEvent, { type: 'page-read' }>): Reduced {
  const { text } = read.map.page;
  // The page was rendered anew or changed only in what is not read: the same spans, in other nodes.
  if (!state.anew && state.asked > 0 && state.fault === null) {
    if (state.sent?.map.page.text === text) return { state: { ...state, reading: false, sent: read }, effects: [] };
    if (!state.sent && state.known?.map.page.text === text)
      return {
        state: { ...state, reading: false, known: { ...state.known, map: read.map } },
        effects: [SHOW_JUNK, PAINT_ALL],
      };
  }
  return {
    state: { ...state, reading: false, complete: false, anew: false, asked: revision, sent: read, fault: null },
    effects: [{ type: 'open', revision, read }],
  };
}

function content(state: PageState, answer: Reply<ContentAnswer>): Reduced {
  if (!answer.ok)
    return {
      state: {
        ...state,
        status: 'ready',
        complete: true,
        sent: null,
        fault: message('noticePageFailed', answer.reason),
      },
      effects: [TELL],
    };
  const read = state.sent ?? state.known;
  if (!read) return { state, effects: [] };
  if (!answer.value.isArticle)
    return {
      state: { ...state, status: 'no-article', complete: true, sent: null, known: null },
      effects: [{ type: 'unpaint' }, TELL],
    };
  const { map, origin, matches } = read;
  // Asked anew about the same text, what is known stays on the page until the answer is here.
  const before = state.known?.map.page.text === map.page.text ? state.known : null;
  const known: KnownPage = {
    map,
    origin,
    matches,
    content: answer.value,
    names: before?.names ?? NO_NAMES,
    notes: before?.notes ?? NO_NOTES,
  };
  const shown = [SHOW_JUNK, PAINT_ALL];
  return {
    state: { ...state, sent: null, known, fault: null },
    effects: before ? shown : [{ type: 'unlight', map }, ...shown],
  };
}

function names(state: PageState, answer: Reply<NamesAnswer>): Reduced {
  const known = state.known as KnownPage;
  const found: NamesAnswer = answer.ok
    ? answer.value
    : { ...NO_NAMES, notices: [message('noticeNamesFailed', answer.reason)] };
  return { state: { ...state, known: { ...known, names: found } }, effects: [paint('names')] };
}

function settings(state: PageState, event: Extract<PageEvent, { type: 'settings' }>): Reduced {
  const next = { ...state, settings: event.settings };
  if (!event.enabled) return { state: next, effects: [{ type: 'stop' }] };
  // What is being read, or was sent, may have been so by the settings before.
  const isUnderWay = state.reading || state.sent !== null;
  if (event.changes && (state.known || isUnderWay))
    return want(next, { type: 'wanted', anew: true, restless: state.restless });
  if (!state.known) return { state: next, effects: [] };
  return { state: next, effects: [SHOW_JUNK, PAINT_ALL, event.notes ? { type: 'ask-notes' } : TELL] };
}

/** The background was sent another text than the one that is known: it would speak of other words. */
export const awaitsOtherText = ({ sent, known }: PageState): boolean =>
  sent !== null && sent.map.page.text !== known?.map.page.text;

/** Nothing more will come of what was asked: no reading goes on, and the last answer is here. */
export const isAtRest = ({ reading, complete }: PageState): boolean => !reading && complete;
