/*
 * One visit to one page: holds the state, hands events to the reducer and carries its effects out. Cards, notes and
 * pointer live beside it and ask here. Decides nothing: see `page-state.ts`.
 */

import { outOfReach } from '../../../lib/dom/out-of-reach.ts';
import { type Highlighter, type Layer, PASSING_LAYERS } from '../../../lib/dom/paint/highlighter.ts';
import { placeOfSpan, rectOfSpan, type WordsPlace } from '../../../lib/dom/paint/span-geometry.ts';
import { selectedRange } from '../../../lib/dom/read/selected-range.ts';
import type { Mention } from '../../../lib/entities/mention.ts';
import { whyOf } from '../../../lib/i18n/message.ts';
import type { ReaderReport, Reply } from '../../../lib/messaging/protocol.ts';
import { isGone, tell } from '../../../lib/messaging/send.ts';
import type { NoteArticle, Target } from '../../../lib/notes/note.ts';
import { ruleForHost } from '../../../lib/rules/rule-for-host.ts';
import { AS_PAGE } from '../../../lib/settings/alone-look.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { type SiteChoices, siteChoices } from '../../../lib/settings/site-choices.ts';
import { packPage } from '../../../lib/text/packed-page.ts';
import type { Span } from '../../../lib/text/span.ts';
import { createJunkPart, type JunkPart, type JunkPartOptions } from '../junk/junk-part.ts';
import { pageReport } from '../state/page-report.ts';
import {
  awaitsOtherText,
  initialState,
  isAtRest,
  type KnownPage,
  PAINT_ALL,
  type PageEffect,
  type PageEvent,
  reduce,
} from '../state/page-state.ts';
import { createToast } from '../toast.ts';
import { createPainter } from './create-painter.ts';
import { createFolds, type Folds } from './folds.ts';
import { watchScrolling } from './near-window.ts';
import { type PageHost, pageHost, pageProvenance } from './page-origin.ts';
import { followsWindow, paintNames, paintNotes } from './paint-page.ts';
import { createPageReading, type PageReading } from './read-page.ts';
import { createScroller, type Scroller } from './scroll-to.ts';
import { changesPage, createSettingsReader, isSame } from './settings-change.ts';
import { shownMentions } from './shown-names.ts';
import { CHANGED, VisitClient } from './visit-client.ts';
import { eventOf } from './visit-event.ts';
import { Waiting } from './waiting.ts';

export interface SessionOptions extends Pick<JunkPartOptions, 'addStyles' | 'removeStyles' | 'loadAlone'> {
  /** Adds the highlight rules to the page, out of its sight where that can be done; in a frame to that. */
  addPaint(css: string, inFrame: boolean): Promise<void>;
  /** Runs what touches the page for us, unheard by whoever watches the page. */
  withObserverPaused(change: () => void): void;
  /** The page was read, with these shadow trees in it. */
  onRead(roots: readonly ShadowRoot[]): void;
  /** The user wants no Sidelight here, or the extension is gone. */
  onStop(): void;
}

export class PageSession {
  /** When what is first known of the page is known: that it holds no article, or all about it. */
  readonly ready: Promise<void>;
  readonly junk: JunkPart;
  private readonly document: Document;
  private readonly options: SessionOptions;
  private state = initialState(null);
  private readonly host: PageHost;
  private readonly settingsReader = createSettingsReader();
  private readonly client: VisitClient;
  private readonly reading: PageReading;
  private readonly highlighter: Highlighter;
  private readonly scroller: Scroller;
  private readonly folds: Folds;
  private readonly scrolling: { stop(): void };
  /** Those who wait until the background has said all it has to say about what was last asked. */
  private readonly waiting = new Waiting();

  constructor(document: Document, options: SessionOptions) {
    this.document = document;
    this.options = options;
    this.ready = this.waiting.join();
    this.host = pageHost(document);
    this.highlighter = createPainter(document, (css, inFrame) => {
      options.addPaint(css, inFrame).catch(this.failed);
    });
    this.client = new VisitClient({
      onAnswer: (message) => this.dispatch(eventOf(message)),
      onLost: () => this.dispatch({ type: 'lost' }),
      onGone: options.onStop,
    });
    const isHidden = (element: Element) => this.junk.isHidden(element);
    this.reading = createPageReading(document, this.host, ruleForHost(this.host.site), this.settingsReader, isHidden);
    this.junk = createJunkPart({
      ...options,
      addStyles: (css) => options.addStyles(css).catch(this.failed),
      removeStyles: (css) => options.removeStyles(css).catch(this.failed),
      document,
      host: this.host.rules,
      highlighter: this.highlighter,
      toast: createToast(document),
      reread: () => this.reading.again(),
      onRemapped: (map) => this.dispatch({ type: 'remapped', map }),
      onOpened: () => this.carryOut({ type: 'show-junk' }),
      onUncovered: () => this.read(),
      look: () => this.settings ?? AS_PAGE,
      known: () => this.known,
    });
    this.scrolling = watchScrolling(document, () => followsWindow(this.known) && this.carryOut(PAINT_ALL));
    this.folds = createFolds(document, {
      ask: (text) => this.client.ask('folded', text),
      onFound: (event) => this.dispatch(event),
      onUnfolded: () => this.read(),
    });
    this.scroller = createScroller(this.highlighter, this.junk, () => this.known?.map ?? null);
  }

  /** What is known of the article; null before the first answer and where there is none. */
  get known(): KnownPage | null {
    return this.state.known;
  }

  /** Null until they are read; never while something is known of the article. */
  get settings(): Settings | null {
    return this.state.settings;
  }

  /** The page is to be read, anew where it was read before. */
  read(change?: { readonly restless: boolean; readonly addressChanged: boolean }): void {
    this.dispatch({ type: 'wanted', ...change });
  }

  /** What is made of the page is asked anew, though neither it nor a setting changed. */
  askAnew(): void {
    this.dispatch({ type: 'wanted', anew: true, restless: this.state.restless });
  }

  /**
   * Settings or notes changed: fetches and paints them, without reading again where that will do. Done when they are
   * painted.
   */
  refresh(): Promise<void> {
    return this.takeSettings(true).catch(this.failed);
  }

  /** Settings changed elsewhere: nothing is done where that was here before. Done when they are painted. */
  settingsChanged(): Promise<void> {
    return this.takeSettings(false).catch(this.failed);
  }

  report(): Omit<ReaderReport, 'changesPainted'> {
    const junk = { ...this.junk.report(), junkMode: this.choices()?.junk ?? 'leave' };
    const known = pageReport(this.state, this.provenance(), this.host.site, junk);
    return known.status === 'no-article' ? { ...known, outOfReach: outOfReach(this.document) } : known;
  }

  /** The mentions that are underlined, in text order. */
  shown(): readonly Mention[] {
    const choices = this.choices();
    return this.settings && choices ? shownMentions(this.known, this.settings, choices) : [];
  }

  provenance(): NoteArticle {
    return pageProvenance(this.document, this.known);
  }

  async describe(span: Span): Promise<Reply<Target>> {
    return awaitsOtherText(this.state) ? CHANGED : this.client.ask('describe', span);
  }

  /** Words with the line that says where they come from. */
  async cite(span: Span): Promise<Reply<string>> {
    return awaitsOtherText(this.state) ? CHANGED : this.client.ask('cite', span);
  }

  /** The words of the page that are selected; null when none are. */
  selected(): Span | null {
    const { map } = this.known ?? {};
    const range = map && selectedRange(this.document, map.roots);
    return range ? map.spanOf(range) : null;
  }

  /** Paints `spans` on a passing layer, until painted otherwise. */
  light(layer: Layer, spans: readonly Span[]): void {
    if (this.known) this.highlighter.paint(layer, spans, this.known.map);
  }

  /** Where a span stands in the window now; null when the page no longer shows it. */
  rectOf(span: Span): DOMRect | null {
    return this.known && rectOfSpan(this.known.map, span);
  }

  /** Where something may stand beside a span, so that it covers none of its lines. */
  placeOf(span: Span): WordsPlace | null {
    return this.known && placeOfSpan(this.known.map, span);
  }

  /** Brings words into the window and flashes them; hidden ones are shown first. */
  scrollTo(span: Span): Promise<void> {
    return this.scroller.scrollTo(span);
  }

  stop(): void {
    this.reading.stop();
    this.client.stop();
    this.scroller.stop();
    this.scrolling.stop();
    this.folds.watch(false);
    this.junk.stop();
    this.state = { ...this.state, known: null };
    this.highlighter.stop();
    this.waiting.release();
  }

  private async takeSettings(notes: boolean): Promise<void> {
    const settings = await this.settingsReader.read();
    const { settings: before } = this.state;
    if (!notes && isSame(before, settings)) return;
    const done = this.known ? this.waiting.join() : Promise.resolve();
    const { enabled } = siteChoices(settings, this.host.site);
    this.dispatch({ type: 'settings', settings, enabled, changes: changesPage(before, settings, this.host), notes });
    await done;
  }

  private choices(): SiteChoices | null {
    return this.settings && siteChoices(this.settings, this.host.site);
  }

  private dispatch(event: PageEvent): void {
    const { state, effects } = reduce(this.state, event);
    this.state = state;
    for (const effect of effects) this.carryOut(effect);
    this.folds.watch(state.known?.notes.anchors.some(({ state }) => state === 'folded') === true);
    // What notes there are now is still to come where they are asked for alone.
    if (isAtRest(state) && !effects.some(({ type }) => type === 'ask-notes')) this.waiting.release();
  }

  private carryOut(effect: PageEffect): void {
    const { known, settings } = this;
    switch (effect.type) {
      case 'read':
        this.readPage(effect).catch((error: unknown) => this.fail(error, effect.revision));
        break;
      case 'open': {
        const { map, origin, matches } = effect.read;
        this.client.open({ revision: effect.revision, page: packPage(map.page), origin, matches });
        break;
      }
      case 'ask-notes':
        void this.askNotes();
        break;
      case 'ask-folded':
        void this.folds.look(this.state.revision);
        break;
      case 'show-junk':
        if (known && settings) this.junk.show(known, this.reading.boxes, siteChoices(settings, this.host.site));
        break;
      case 'paint':
        if (!known || !settings) break;
        this.junk.follow(known);
        if (effect.layers.includes('names')) paintNames(this.highlighter, known, this.shown(), settings);
        if (effect.layers.includes('notes')) paintNotes(this.highlighter, known);
        break;
      case 'unlight':
        for (const layer of PASSING_LAYERS) this.highlighter.paint(layer, [], effect.map);
        break;
      case 'unpaint':
        this.highlighter.stop();
        break;
      case 'tell':
        void tell('session.changed');
        break;
      case 'stop':
        this.options.onStop();
    }
  }

  private async readPage({ revision }: Extract<PageEffect, { type: 'read' }>): Promise<void> {
    this.junk.pause();
    const read = await this.reading.start();
    if (!read) return;
    this.options.onRead(read.map.roots);
    this.state = { ...this.state, settings: this.settingsReader.latest };
    this.dispatch({ type: 'page-read', revision, read });
  }

  private async askNotes(): Promise<void> {
    const { revision } = this.state;
    const reply = await this.client.ask('notes');
    if (reply.ok && revision === this.state.revision) this.dispatch({ type: 'notes-again', answer: reply.value });
    // A reading that goes on will bring them.
    else if (isAtRest(this.state)) this.waiting.release();
  }

  private readonly failed = (error: unknown): void => this.fail(error, this.state.revision);

  /** The user is told; a page's console is not ours to write in. */
  private fail(error: unknown, revision: number): void {
    if (isGone(error)) this.options.onStop();
    else this.dispatch({ type: 'unread', revision, reason: whyOf(error) });
  }
}
