/* Everything that listens in one page, started and stopped together; at most one in a page. */

import { observePage } from '../../lib/dom/observe-page.ts';
import { onTrusted } from '../../lib/dom/on-trusted.ts';
import { whyOf } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { SessionCalls } from '../../lib/messaging/protocol.ts';
import { isGone } from '../../lib/messaging/send.ts';
import { serve } from '../../lib/messaging/serve.ts';
import { type ColourScheme, colourScheme } from '../../lib/settings/appearance.ts';
import { isDarkBehind } from './junk/dim-layer.ts';
import { articleBlocks } from './junk/focus-mode.ts';
import type { NameSigns } from './names/follow-pointer.ts';
import { createLinkHint } from './names/link-hint.ts';
import { listenToNames } from './names/listen-to-names.ts';
import { createPointerSign } from './names/pointer-sign.ts';
import { offerAtSelection } from './notes/offer-at-selection.ts';
import { writeNotes } from './notes/write-notes.ts';
import { FrameOverlay, type FrameOverlayOptions } from './overlay/frame-overlay.ts';
import { joinOverlays } from './overlay/join-overlays.ts';
import { createPlainOverlay } from './overlay/plain-overlay.ts';
import { paintChanges } from './paint-changes.ts';
import { findReadingPlace } from './reading-place.ts';
import { articleParts } from './session/article-parts.ts';
import { citeSelection } from './session/citation.ts';
import { PageSession, type SessionOptions } from './session/page-session.ts';
import { createToast, type Toast } from './toast.ts';
import { walkPage } from './walk-page.ts';

export interface ReaderOptions extends Pick<SessionOptions, 'addPaint' | 'addStyles' | 'removeStyles' | 'loadAlone'> {
  /** Of the page that is shown in the frame over this one. */
  readonly frameAddress: string;
  /** Puts the script that draws cards into a page that lets no frame run; done when it has run. */
  loadPanel(): Promise<void>;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

/** Where a running reader is found again by a second start; our world is not the page's, so the page cannot see it. */
const RUNNING = Symbol.for('sidelight.reader');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/** @param page what stands in the tab; a frame in it may hold its article */
export function startReader(page: Document, options: ReaderOptions): void {
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.isAlive()) return;
  // An old reader whose extension is gone, or whose document was opened anew, can still take its paint off the page.
  world[RUNNING]?.stop();
  const place = findReadingPlace(page, startAnew);
  const { document } = place;

  const session = new PageSession(document, {
    ...options,
    withObserverPaused: (change) => watched.withObserverPaused(change),
    onRead: (roots) => watched.follow(roots),
    onStop: stop,
  });
  const foot = createToast(document);
  const onFailure = (error: unknown) => (isGone(error) ? stop() : foot.say(t('cardNotOpened', whyOf(error))));
  const scheme = () => schemeOf(session);
  const { frame, plain, overlay } = makeOverlays(document, { ...options, scheme }, foot, onFailure);
  const notes = writeNotes(session, overlay, () => foot.say(t('noteKept')));
  const citation = citeSelection(document, session);
  const say = sayFailure(foot);
  const acts = { copy: citation.copy, junk: session.junk.mark, write: notes.begin };
  const bar = offerAtSelection(document, session, overlay, notes, (act) => void acts[act]().catch(say));
  const names = listenToNames(document, session, overlay, notes, nameSigns(document, options, session, foot));
  const walk = walkPage(session, notes);
  const watched = observePage(
    document,
    (node) => node === frame.host || node === plain.host,
    (change) => (place.isOurs() ? session.read(change) : startAnew()),
  );
  session.read();
  const soon = onFirstHand(document, () => overlay.prepare());
  const changes = paintChanges(session);
  const { ready, junk } = session;
  const handlers = {
    'session.report': () => ({ ...session.report(), changesPainted: changes.isPainted() }),
    'article.parts': () => session.known && articleParts(session.known),
    'session.refresh': () => session.refresh(),
    'settings.changed': () => session.settingsChanged(),
    'knowledge.changed': () => session.askAnew(),
    'session.say': (words) => foot.say(wordsOf(words)),
    'session.toggle': () => stop(),
    'frame.event': (request) => frame.hear(request),
    'changes.paint': (places) => changes.paint(places),
    'session.goTo': (span) => session.scrollTo(span),
    'junk.dismiss': ({ start, end, dismissed }) => junk.dismiss({ start, end }, dismissed),
    'junk.mark': () => ready.then(() => junk.mark()),
    'junk.openAll': (open) => junk.openAll(open),
    'focus.toggle': () => ready.then(() => junk.toggleFocus()),
    'note.begin': () => ready.then(() => notes.begin()),
    'note.highlight': () => ready.then(() => notes.highlight()).catch(say),
    'citation.text': () => ready.then(() => citation.text()),
    'citation.copy': () => ready.then(() => citation.copy()),
    'card.next': () => ready.then(() => names.step(false)),
    'card.previous': () => ready.then(() => names.step(true)),
    'note.next': () => ready.then(() => walk.nextNote()),
    'junk.next': () => ready.then(() => walk.nextJunk()),
  } satisfies { [K in keyof SessionCalls]: (argument: Parameters<SessionCalls[K]>[0] & object) => unknown };
  const messages = serve<SessionCalls>(handlers as never, () => true);

  function startAnew() {
    stop();
    startReader(page, options);
  }
  function stop() {
    place.stop();
    watched.stop();
    messages.stop();
    names.stop();
    bar.stop();
    citation.stop();
    overlay.stop();
    soon.abort();
    foot.stop();
    session.stop();
    delete world[RUNNING];
  }
  world[RUNNING] = { isAlive: () => options.isAlive() && place.isOurs(), stop };
}

function makeOverlays(
  document: Document,
  { loadPanel, frameAddress, scheme }: ReaderOptions & Pick<FrameOverlayOptions, 'scheme'>,
  foot: Toast,
  onFailure: (error: unknown) => void,
) {
  const plain = createPlainOverlay(document, { load: loadPanel, onFailure, toast: foot, scheme });
  const frame = new FrameOverlay(document, {
    address: frameAddress,
    scheme,
    onRefused: plain.open,
    onFailure,
    onReason: (reason) => foot.say(wordsOf(reason)),
    onKeysTaken: () => foot.say(t('frameKeysTaken')),
  });
  return { frame, plain, overlay: joinOverlays(frame, plain) };
}

/** Of what stands over the page: as the user wants it, else as the article's own words are. */
function schemeOf({ known, settings }: PageSession): ColourScheme {
  const around = known && isDarkBehind(known.map, articleBlocks(known.map, known.content.lines)) ? 'dark' : 'light';
  return colourScheme(settings?.theme ?? 'auto', known ? around : '');
}

/** A reader whose extension is gone stops at the next thing it is asked. */
const sayFailure =
  (foot: Toast) =>
  (error: unknown): void => {
    if (!isGone(error)) foot.say(wordsOf(whyOf(error)));
  };

/** A hand over the names, and how those inside links open. */
function nameSigns(document: Document, options: ReaderOptions, session: PageSession, foot: Toast): NameSigns {
  const told = (done: Promise<void>) => done.catch(sayFailure(foot));
  return {
    pointer: createPointerSign(document, {
      add: (css) => told(options.addStyles(css)),
      remove: (css) => told(options.removeStyles(css)),
    }),
    hint: createLinkHint(() => session.settings?.linkHint && foot.say(t('nameInLink'))),
  };
}

/** A hand on the mouse, the glass or a key may open a card next. */
function onFirstHand(document: Document, prepare: () => void): AbortController {
  const soon = new AbortController();
  const heard = onTrusted(() => {
    soon.abort();
    prepare();
  });
  for (const type of ['pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(type, heard, { capture: true, passive: true, signal: soon.signal });
  return soon;
}
