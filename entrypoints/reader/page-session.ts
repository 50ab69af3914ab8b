/*
 * One visit to one page: read, find junk, ask for the names, anchor the notes, paint; and again when the page changes. It holds what is
 * known about the page and tells others; cards, notes and pointer live beside it and ask here. A late reply is dropped by revision.
 * Over 300 lines because one closure owns the revision and the state that every step reads and writes.
 */

import { readByline } from '../../lib/dom/head/read-byline.ts';
import { canonicalOf } from '../../lib/dom/head/stale-head.ts';
import { inSlices } from '../../lib/dom/in-slices.ts';
import type { PageChange } from '../../lib/dom/observe-page.ts';
import { createHighlighter, FIRST_LAYERS, highlightCss, type Layer } from '../../lib/dom/paint/highlighter.ts';
import { rectOfSpan, scrollToSpan } from '../../lib/dom/paint/span-geometry.ts';
import { readArticleSteps } from '../../lib/dom/read/read-article.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import type { Mention } from '../../lib/entities/mention.ts';
import { articleAddresses } from '../../lib/identity/article-identity.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import { creditFor, creditsOf } from '../../lib/junk/credits-of.ts';
import { notKept } from '../../lib/junk/user-rules.ts';
import { withoutJunk } from '../../lib/junk/without-junk.ts';
import type { PageReport, Reply } from '../../lib/messaging/protocol.ts';
import { isGone, send, tell } from '../../lib/messaging/send.ts';
import type { NoteArticle, Target } from '../../lib/notes/note.ts';
import { ruleForHost } from '../../lib/rules/rule-for-host.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { type SiteChoices, siteChoices } from '../../lib/settings/site-choices.ts';
import { type Span, spansOverlap } from '../../lib/text/span.ts';
import { createFocusMode } from './focus-mode.ts';
import { createJunkSession } from './junk-session.ts';
import { changesJunk } from './local-junk.ts';
import { changesAnalysis, meet, NO_DATES, ownCards, withOwnDay } from './own-cards.ts';
import { bare, findPageNotes } from './page-notes.ts';
import { pageReport } from './page-report.ts';
import type { PageState } from './page-state.ts';
import { paintPage, shownMentions } from './paint-names.ts';
import { createToast } from './toast.ts';

export interface PageSession {
  readonly state: PageState | null;
  readonly settings: Settings;
  /** Reads the page anew. */
  read(change?: Pick<PageChange, 'restless'>): Promise<void>;
  /** Settings or notes changed: fetches and paints them, without reading again. False where the reader wants no Sidelight on this site. */
  refresh(): Promise<boolean>;
  report(): PageReport;
  /** The mentions that are underlined, in text order. */
  shown(): readonly Mention[];
  entitiesIn(span: Span): readonly string[];
  provenance(): NoteArticle;
  describe(span: Span): Promise<Target | null>;
  /** The words of the article that are selected; null when none are. */
  selected(): Span | null;
  /** Words with the line that says where they come from. */
  cite(span: Span): Promise<string | null>;
  keepJunk(span: Span, keep: boolean): Promise<Reply<null>>;
  /** What is selected is junk on this site. */
  markJunk(): Promise<void>;
  openAllJunk(open: boolean): void;
  toggleFocus(): void;
  /** Paints `spans` on a passing layer, until painted otherwise. */
  light(layer: Layer, spans: readonly Span[]): void;
  /** Where a span stands in the window now; null when the page no longer shows it. */
  rectOf(span: Span): DOMRect | null;
  /** Brings words into the window and flashes them; hidden ones are shown first. */
  scrollTo(span: Span): Promise<void>;
  /** The offset in the text of the first name that the window shows. */
  topOfWindow(): number;
  stop(): void;
}

export interface SessionOptions {
  /** Adds the highlight rules to the page, out of its sight where that can be done. */
  addStyles(css: string): Promise<void>;
  removeStyles(css: string): Promise<void>;
  /** Runs what touches the page for us, unheard by whoever watches the page. */
  quietly(change: () => void): void;
}

/** A page with less running text than this, in characters, holds no article. */
const LEAST_TEXT = 200;
/** Firefox does not inherit highlights yet. */
const SCOPE = import.meta.env.FIREFOX ? '' : ':root';
const RESTLESS = 'This page never comes to rest: it is read again only now and then.';
/** Milliseconds that words stay lit after a jump to them. */
const FLASH = 1600;
/** Milliseconds between two looks whether hidden words are back, and how often: three seconds in all. */
const WAIT = 50;
const MOST_WAITS = 60;

export function startPageSession(document: Document, options: SessionOptions): PageSession {
  const { addStyles, quietly } = options;
  // Random, so that no site can tell Sidelight's readers from others by the highlights' names.
  const key = `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const highlighter = createHighlighter(key, (layer) => {
    addStyles(highlightCss(key, [layer], SCOPE)).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  });
  const styled = addStyles(highlightCss(key, FIRST_LAYERS, SCOPE));
  let settings: Settings = DEFAULT_SETTINGS;
  let revision = 0;
  let status: PageReport['status'] = 'reading';
  let state: PageState | null = null;
  let flashing = 0;
  let restless = false;

  // '' on our own pages, where the demo article stands.
  const host = webAddress(document.location.href)?.hostname ?? '';
  const siteRule = ruleForHost(host);
  // A rule needs the name of a site to hold on.
  const ruleHost = host || 'Sidelight’s demo';
  const choices = (): SiteChoices => siteChoices(settings, host);

  const readMap = async (isWanted: () => boolean): Promise<TextMap | null> => {
    const steps = readArticleSteps(document, { rule: siteRule, isHidden: (element) => junkPart.isHidden(element) });
    const map = await inSlices(steps, isWanted);
    return map && withOwnDay(map, settings.articleDates[provenance().source]);
  };
  const toast = createToast(document);
  const junkPart = createJunkSession({
    document,
    host: ruleHost,
    rule: siteRule,
    highlighter,
    toast,
    quietly,
    reread: async () => (await readMap(() => true)) as TextMap,
    onRemapped(map) {
      if (!state) return;
      state = { ...state, map };
      paint();
    },
    onOpened: () => showJunk(),
  });
  const showJunk = () => {
    if (state) junkPart.show(state.map, state.junk, choices());
  };
  const focus = createFocusMode({ ...options, document, highlighter, onChange: () => void tell('session.changed') });

  const paint = () => {
    if (!state) return;
    focus.follow(state.map, notKept(state.junk));
    paintPage(highlighter, state, shown(), settings);
  };

  const shown = () => shownMentions(state, settings, choices());

  const provenance = (): NoteArticle => {
    const article = state?.map.article;
    const { author, publisher } = readByline(document);
    const own = document.location.href;
    // Null on our own pages, where the demo article has no address on the web.
    const { source, addresses } = articleAddresses(own, canonicalOf(document)) ?? { source: own, addresses: [own] };
    return {
      source,
      addresses,
      title: article?.title ?? document.title,
      author,
      publisher,
      published: article?.published ?? null,
      ...(state && state.story.length > 0 ? { story: state.story } : {}),
    };
  };

  const creditOf = (span: Span): string =>
    state ? creditFor(creditsOf(state.map.article, notKept(state.junk)), span) : '';

  const read = async (anew = false) => {
    const mine = ++revision;
    [settings] = await Promise.all([send('settings.read'), styled]);
    await pause();
    if (mine !== revision) return;
    junkPart.pause();
    const map = await readMap(() => mine === revision);
    if (!map) return;
    const { article } = map;
    const words = article.blocks.reduce((sum, { inArticle, start, end }) => sum + (inArticle ? end - start : 0), 0);
    if (words < LEAST_TEXT) {
      status = 'no-article';
      state = null;
      highlighter.stop();
      return;
    }
    if (!anew && state?.analysis && state.map.article.text === article.text) {
      // The page was rendered anew or changed only in what is not read: the same spans, in other nodes.
      state = { ...state, map };
      showJunk();
      paint();
      return;
    }
    await pause();
    if (mine !== revision) return;
    const junk = await inSlices(junkPart.find(map, settings), () => mine === revision);
    if (!junk) return;
    const previous = state;
    // Asked anew about the same text, what is known stays on the page until the answer is here.
    if (!anew || !state)
      state = {
        map,
        junk,
        analysis: null,
        cast: [],
        dates: NO_DATES,
        notes: [],
        anchors: [],
        story: [],
        copies: [],
        notices: [],
      };
    else state = { ...state, map, junk };
    showJunk();
    paint();
    const clean = bare(withoutJunk(article, notKept(junk)));
    const reply = await send('article.analyse', {
      ...clean,
      blocks: clean.blocks.filter(({ inArticle }) => inArticle),
    });
    if (mine !== revision) return;
    const analysis = reply.ok ? reply.value.analysis : null;
    const found = await findPageNotes(provenance().addresses, analysis, map, junk);
    if (mine !== revision) return;
    const notices = [
      ...(map.gaveUp ? ['This page is very long: only its first part was read.'] : []),
      ...(reply.ok ? reply.value.analysis.notices : [`Names could not be found: ${reply.reason}`]),
      ...found.notices,
    ];
    const cast = reply.ok ? reply.value.cast : [];
    const met = await meet(cast, provenance());
    if (mine !== revision) return;
    // Hiding may have moved the text into other nodes meanwhile.
    state = {
      map: state?.map ?? map,
      junk,
      analysis,
      cast: ownCards(met.cast, found.entityNotes, settings),
      dates: reply.ok ? reply.value.dates : NO_DATES,
      notes: found.notes,
      anchors: found.anchors,
      story: found.story,
      copies: found.copies,
      notices: [...notices, ...met.notices],
    };
    status = 'ready';
    if (previous) highlighter.paint('lit', [], map);
    paint();
    void tell('session.changed');
  };

  const refresh = async () => {
    const before = settings;
    settings = await send('settings.read');
    const { enabled } = choices();
    if (!state || !enabled) return enabled;
    if (changesAnalysis(before, settings) || changesJunk(before, settings, ruleHost)) {
      await read(true);
      return enabled;
    }
    const mine = revision;
    const found = await findPageNotes(provenance().addresses, state.analysis, state.map, state.junk);
    if (mine !== revision || !state) return enabled;
    state = {
      ...state,
      cast: ownCards(state.cast, found.entityNotes, settings),
      notes: found.notes,
      anchors: found.anchors,
      story: found.story,
      copies: found.copies,
    };
    showJunk();
    paint();
    void tell('session.changed');
    return enabled;
  };

  return {
    get state() {
      return state;
    },
    get settings() {
      return settings;
    },
    read: (change) => {
      restless = change?.restless === true;
      return read();
    },
    refresh,
    report: () =>
      pageReport(status, state, provenance(), host, {
        ...junkPart.report(),
        notices: [...junkPart.report().notices, ...(restless ? [RESTLESS] : [])],
        junkMode: choices().junk,
        focus: focus.on,
      }),
    shown,
    entitiesIn: (span) => [
      ...new Set(
        (state?.analysis?.mentions ?? []).flatMap((mention) =>
          mention.entity && spansOverlap(span, mention) ? [mention.entity] : [],
        ),
      ),
    ],
    provenance,
    selected() {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
      return state?.map.spanOf(selection.getRangeAt(0)) ?? null;
    },
    cite: async (span) =>
      state &&
      send('notes.cite', {
        article: bare(state.map.article),
        span,
        junk: notKept(state.junk).map(({ start, end }) => ({ start, end })),
        from: provenance(),
        credit: creditOf(span),
      }),
    async describe(span) {
      if (!state) return null;
      const credit = creditOf(span);
      const target = await send('notes.describe', { article: bare(state.map.article), span });
      return credit === '' ? target : { ...target, credit };
    },
    keepJunk: async (span, keep) =>
      state ? junkPart.keep(state.map, state.junk, span, keep) : { ok: false, reason: 'The page has changed.' },
    markJunk() {
      const selection = document.getSelection();
      const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      const span = range && state ? state.map.spanOf(range) : null;
      return junkPart.mark(span && state ? state.map.article.text.slice(span.start, span.end) : null);
    },
    openAllJunk: (open) => junkPart.openAll(open),
    toggleFocus: () => focus.toggle(state?.map ?? null, notKept(state?.junk ?? [])),
    light(layer, spans) {
      if (state) highlighter.paint(layer, spans, state.map);
    },
    rectOf: (span) => (state ? rectOfSpan(state.map, span) : null),
    async scrollTo(span) {
      // What is hidden is shown again when the page is idle.
      const wait = junkPart.reveal(span) ? MOST_WAITS : 0;
      for (let i = 0; i < wait && state && !rectOfSpan(state.map, span); i++) await pause(WAIT);
      if (!state) return;
      const { map } = state;
      scrollToSpan(map, span);
      highlighter.paint('flash', [span], map);
      clearTimeout(flashing);
      flashing = setTimeout(() => highlighter.paint('flash', [], map), FLASH) as unknown as number;
    },
    topOfWindow: () =>
      shown().find((mention) => state && (rectOfSpan(state.map, mention)?.bottom ?? 0) > 0)?.start ?? 0,
    stop() {
      revision++;
      clearTimeout(flashing);
      junkPart.stop();
      focus.stop();
      toast.stop();
      state = null;
      highlighter.stop();
    },
  };
}

/** Lets the page's own work go first between two steps of ours, so that no task of the visit is long. */
const pause = (milliseconds = 0) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
