/*
 * The junk as the reader wants to see it: left, dimmed by paint alone, or hidden behind stubs. Dimming is at once; hiding touches the
 * page, so it waits until the page has loaded and is idle, works in small portions, and keeps the words being read where they are.
 */

import type { FoundBox } from '../../../lib/dom/boxes/box-spans.ts';
import { createHider, type HideSpan } from '../../../lib/dom/hide/hide-spans.ts';
import { keepPlace } from '../../../lib/dom/hide/keep-place.ts';
import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { JunkKind } from '../../../lib/junk/junk-span.ts';
import { activeJunk, type JudgedSpan } from '../../../lib/junk/user-rules.ts';
import type { JunkMode } from '../../../lib/settings/settings.ts';
import { junkModeFor, type SiteChoices } from '../../../lib/settings/site-choices.ts';
import { type Span, spansOverlap } from '../../../lib/text/span.ts';

export interface JunkViewOptions {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** Runs what touches the page without the page's observer hearing it. */
  quietly(change: () => void): void;
  /** Reads the page again; the same text, in other nodes. Null when nobody waits for it any more. */
  reread(): Promise<PageMap | null>;
  /** Hiding has moved the text into other nodes: paint everything else again by this map. */
  onRemapped(map: PageMap): void;
  /** The reader opened a stub, or all of them: show the junk again. */
  onOpened(): void;
  /** All is hidden that is to be. */
  onSettled(): void;
}

/** What there is to show, and where. */
export interface ShownJunk {
  readonly map: PageMap;
  readonly items: readonly JudgedSpan[];
  /** Boxes of rules, to be hidden as a whole. */
  readonly boxes: readonly FoundBox[];
  /** The article's own lines, of which one is kept in its place. */
  readonly lines: readonly Span[];
}

export interface JunkView {
  show(junk: ShownJunk, choices: SiteChoices): void;
  /** Opens the stub that hides any of these words; false when none does. */
  reveal(span: Span): boolean;
  /** Stops hiding until the next `show`: the page is being read, and its nodes must stay as they are. */
  pause(): void;
  /** Opens every stub, or closes them again. */
  openAll(open: boolean): void;
  /** Stubs standing in the page now. */
  readonly hidden: number;
  readonly allOpen: boolean;
  /** What the reader should know, in sentences. */
  readonly notices: readonly string[];
  /** For the page reader: what we hide is read, our stubs are not. */
  isHidden(element: Element): boolean;
  stop(): void;
}

/** Below this score an item is dimmed even where the reader has chosen to hide: a true sentence hidden costs more than junk seen. */
const SURE_ENOUGH_TO_HIDE = 0.8;
/** Stubs in one page: each is an element of ours in it. News pages have up to thirty. */
const MOST_STUBS = 400;
/** Items painted; 20,000 ranges take the browser 85 ms to draw. */
const MOST_DIMMED = 5_000;
/** Stubs made in one go: the layout of a page of 10,000 elements costs more than the stubs, and a portion is one layout. */
const PORTION = 8;
/** Milliseconds; a page that draws without end is never idle, and its reader has asked to hide. */
const LONGEST_WAIT = 4000;
/** Times the page is read again to hide what could not be found; once is enough unless the page changes meanwhile. */
const MOST_TRIES = 2;

export function createJunkView(options: JunkViewOptions): JunkView {
  const { document, highlighter, quietly, reread, onRemapped, onOpened, onSettled } = options;
  const opened = new Set<string>();
  let allOpen = false;
  let notices: readonly string[] = [];
  let lines: readonly Span[] = [];
  /** What is hidden or about to be, and the text it is of. */
  let behind: readonly HideSpan[] = [];
  let text = '';
  let idle = 0;
  let round = 0;
  let stopWaiting = () => {};
  /** A stub was opened since the page was last shown: its words stand in other nodes than the map says. */
  let released = false;
  const openStub = (words: string) => {
    opened.add(words);
    // Now, not when the page is idle: on a busy page a press of "show" would seem to do nothing.
    quietly(() => hider.release(words));
    released = true;
    onOpened();
  };
  const hider = createHider(openStub);

  const whenIdle = (work: () => void) => {
    stopWaiting();
    const start = () => {
      idle = requestIdleCallback(work, { timeout: LONGEST_WAIT });
    };
    // Pages take over their markup while they load: text split under a framework's hands would be drawn anew, or break it.
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
    stopWaiting = () => {
      removeEventListener('load', start);
      cancelIdleCallback(idle);
    };
  };

  const hide = (groups: readonly HideSpan[], map: PageMap, tries: number, touchedBefore = false) => {
    let touched = false;
    quietly(() =>
      keepPlace(map, lines, groups, () => {
        touched = hider.apply(groups, map, PORTION);
      }),
    );
    if (touched) whenIdle(() => hide(groups, map, tries, true));
    else if (touchedBefore) whenIdle(() => void remap(groups, map, tries));
  };

  const remap = async (groups: readonly HideSpan[], map: PageMap, tries: number) => {
    const mine = ++round;
    const now = await reread();
    if (!now || mine !== round) return;
    if (now.page.text !== map.page.text) {
      // The page reads differently with our stubs in it: offsets would lie, so nothing is hidden here.
      quietly(() => hider.stop());
      const after = await reread();
      if (after && mine === round) onRemapped(after);
      return onSettled();
    }
    onRemapped(now);
    // A stub that was opened joined text nodes which the map before knew as several: what could not be found then is found now.
    if (hider.count < groups.length && tries < MOST_TRIES) hide(groups, now, tries + 1);
    onSettled();
  };

  return {
    get hidden() {
      return hider.count;
    },
    get allOpen() {
      return allOpen;
    },
    get notices() {
      return notices;
    },
    show({ map, items, boxes, lines: articleLines }, choices) {
      text = map.page.text;
      lines = articleLines;
      const modeOf = (item: JudgedSpan): JunkMode => item.mode ?? junkModeFor(choices, item.kind);
      const junk = activeJunk(items).filter((item) => modeOf(item) !== 'leave');
      const sure = junk.filter((item) => item.score >= SURE_ENOUGH_TO_HIDE && modeOf(item) === 'hide');
      const wanted = joinRuns(sure, text, boxes).filter(({ start, end }) => !opened.has(text.slice(start, end)));
      highlighter.paint('junk', junk.slice(0, MOST_DIMMED), map);
      notices = [
        ...(junk.length > MOST_DIMMED ? [tooMany(junk.length, MOST_DIMMED, 'dimmed')] : []),
        ...(wanted.length > MOST_STUBS ? [tooMany(wanted.length, MOST_STUBS, 'hidden')] : []),
      ];
      const groups = allOpen ? [] : wanted.slice(0, MOST_STUBS);
      behind = groups;
      stopWaiting();
      round++;
      const touched = released;
      released = false;
      if (groups.length > 0 || hider.count > 0 || touched) whenIdle(() => hide(groups, map, 1, touched));
    },
    reveal(span) {
      const group = behind.find((other) => spansOverlap(other, span));
      if (!group) return false;
      openStub(text.slice(group.start, group.end));
      return true;
    },
    pause() {
      stopWaiting();
      round++;
    },
    openAll(open) {
      allOpen = open;
      if (!open) opened.clear();
      onOpened();
    },
    isHidden: hider.isHidden,
    stop() {
      stopWaiting();
      round++;
      quietly(() => hider.stop());
    },
  };
}

const tooMany = (found: number, done: number, how: string): string =>
  `There are ${found} junk items on this page; the first ${done} are ${how}.`;

/** What these announce stands elsewhere, pictures and all; a credit's picture is the article's own. */
const WITH_FRAME: readonly JunkKind[] = [
  'related',
  'promotion',
  'share',
  'advert',
  'navigation',
  'comments',
  'consent',
];

/** Neighbours with nothing but white space between them are hidden as one, behind one stub; a box the reader marked stays by itself. */
function joinRuns(spans: readonly JudgedSpan[], text: string, boxes: readonly FoundBox[]): HideSpan[] {
  const groups: { start: number; end: number; box: HTMLElement | null; frame: boolean }[] = [];
  for (const { start, end, kind } of spans) {
    const frame = WITH_FRAME.includes(kind);
    const box = boxes.find((found) => found.start === start && found.end === end)?.element ?? null;
    const last = groups.at(-1);
    if (last && !box && !last.box && text.slice(last.end, start).trim() === '') {
      last.end = end;
      last.frame &&= frame;
    } else groups.push({ start, end, box, frame });
  }
  return groups;
}
