/*
 * The junk as the user wants to see it: left, dimmed by paint alone, or hidden behind stubs. Dimming is at once; hiding
 * touches the page, so it waits until the page has loaded and is idle, works in small portions, and keeps the words
 * being read where they are.
 */

import type { FoundBox } from '../../../lib/dom/boxes/box-spans.ts';
import { createHider, type Hider, type HideSpan } from '../../../lib/dom/hide/hide-spans.ts';
import { keepPlace } from '../../../lib/dom/hide/keep-place.ts';
import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { Message } from '../../../lib/i18n/message.ts';
import type { JudgedSpan } from '../../../lib/junk/user-rules.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';
import { type Span, spansOverlap } from '../../../lib/text/span.ts';
import { DIM_LAYERS, dimLayer, isDarkBehind } from './dim-layer.ts';
import { planJunk } from './plan-junk.ts';
import { whenIdle } from './when-idle.ts';

export interface JunkViewOptions {
  readonly document: Document;
  readonly highlighter: Highlighter;
  /** Runs what touches the page without the page's observer hearing it. */
  withObserverPaused(change: () => void): void;
  /** Reads the page again; the same text, in other nodes. Null when nobody waits for it any more. */
  reread(): Promise<PageMap | null>;
  /** Hiding has moved the text into other nodes: paint everything else again by this map. */
  onRemapped(map: PageMap): void;
  /** The user opened a stub, or all of them: show the junk again. */
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

/**
 * Stubs made in one go: the layout of a page of 10,000 elements costs more than the stubs, and a portion is one layout.
 */
const PORTION = 8;
/** Times the page is read again to hide what could not be found; once is enough unless the page changes meanwhile. */
const MAX_TRIES = 2;

export class JunkView {
  /** Every stub is open. */
  allOpen = false;
  /** What the user should know, in sentences. */
  notices: readonly Message[] = [];
  private readonly options: JunkViewOptions;
  private readonly hider: Hider;
  /** Words whose stubs the user has opened. */
  private readonly opened = new Set<string>();
  private shown: ShownJunk | null = null;
  /** What is hidden or about to be. */
  private groups: readonly HideSpan[] = [];
  /** The hiding that goes on, pulled by the next. */
  private round = new AbortController();
  /** Words were hidden or shown since the page was last read: they stand in other nodes than the map says. */
  private mapIsStale = false;

  constructor(options: JunkViewOptions) {
    this.options = options;
    this.hider = createHider((words) => this.openStub(words));
  }

  /** Stubs standing in the page now. */
  get hidden(): number {
    return this.hider.count;
  }

  show(junk: ShownJunk, choices: SiteChoices): void {
    const { map, items, boxes } = junk;
    const plan = planJunk(map.page.text, items, boxes, choices, (words) => this.opened.has(words));
    this.dim(plan.dimmed, junk, choices);
    this.shown = junk;
    this.notices = plan.notices;
    this.groups = this.allOpen ? [] : plan.groups;
    if (this.hider.leaveStubs(choices.stubs)) this.mapIsStale = true;
    const signal = this.newRound();
    if (this.groups.length > 0 || this.hider.count > 0 || this.mapIsStale)
      whenIdle(this.options.document, signal, () => this.hide(map, 1, signal));
  }

  private dim(dimmed: readonly Span[], { map, lines }: ShownJunk, { dimming }: SiteChoices): void {
    const layer = dimLayer(dimming, isDarkBehind(map, lines));
    for (const other of DIM_LAYERS) this.options.highlighter.paint(other, other === layer ? dimmed : [], map);
  }

  /** Opens the stub that hides any of these words; false when none does. */
  reveal(span: Span): boolean {
    const group = this.groups.find((other) => spansOverlap(other, span));
    if (!group || !this.shown) return false;
    this.openStub(this.shown.map.page.text.slice(group.start, group.end));
    return true;
  }

  /** Stops hiding until the next `show`: the page is being read, and its nodes must stay as they are. */
  pause(): void {
    this.newRound();
  }

  /** Opens every stub, or closes them again. */
  openAll(open: boolean): void {
    this.allOpen = open;
    if (!open) this.opened.clear();
    this.options.onOpened();
  }

  /** For whoever reads the page: what we hide is read, our stubs are not. */
  isHidden(element: Element): boolean {
    return this.hider.isHidden(element);
  }

  stop(): void {
    this.newRound();
    this.options.withObserverPaused(() => this.hider.stop());
  }

  private newRound(): AbortSignal {
    this.round.abort();
    this.round = new AbortController();
    return this.round.signal;
  }

  private openStub(words: string): void {
    this.opened.add(words);
    // Now, not when the page is idle: on a busy page a press of "show" would seem to do nothing.
    this.options.withObserverPaused(() => this.hider.release(words));
    this.mapIsStale = true;
    this.options.onOpened();
  }

  private hide(map: PageMap, tries: number, signal: AbortSignal): void {
    const { document, withObserverPaused } = this.options;
    let touched = false;
    withObserverPaused(() =>
      keepPlace(map, this.shown?.lines ?? [], this.groups, () => {
        touched = this.hider.apply(this.groups, map, PORTION);
      }),
    );
    // Kept beyond this round: the next may begin before the page was read again, and is given the old map.
    this.mapIsStale ||= touched;
    if (touched) whenIdle(document, signal, () => this.hide(map, tries, signal));
    else if (this.mapIsStale) whenIdle(document, signal, () => void this.remap(map, tries, signal));
  }

  private async remap(map: PageMap, tries: number, signal: AbortSignal): Promise<void> {
    const { reread, onRemapped, onSettled, withObserverPaused } = this.options;
    const now = await reread();
    if (!now || signal.aborted) return;
    this.mapIsStale = false;
    if (now.page.text !== map.page.text) {
      // The page reads differently with our stubs in it: offsets would lie, so nothing is hidden here.
      withObserverPaused(() => this.hider.stop());
      const after = await reread();
      if (after && !signal.aborted) onRemapped(after);
      return onSettled();
    }
    onRemapped(now);
    // A stub that was opened joined text nodes which the map before knew as several: what could not be found then is
    // found now.
    if (this.hider.count < this.groups.length && tries < MAX_TRIES) this.hide(now, tries + 1, signal);
    onSettled();
  }
}
