/* Everything that listens in one page, started and stopped together; at most one in a page. */

import { observePage, type PageChange } from '../../lib/dom/observe-page.ts';
import type { SessionCalls } from '../../lib/messaging/protocol.ts';
import { isGone } from '../../lib/messaging/send.ts';
import { serve } from '../../lib/messaging/serve.ts';
import { citeSelection } from './citation.ts';
import { listenToNames } from './names.tsx';
import { writeNotes } from './notes.tsx';
import { createOverlay } from './overlay.ts';
import { type SessionOptions, startPageSession } from './page-session.ts';

export interface ReaderOptions extends Pick<SessionOptions, 'addStyles' | 'removeStyles'> {
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
}

/** Where a running reader is found again by a second start; our world is not the page's, so the page cannot see it. */
const RUNNING = Symbol.for('sidelight.reader');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

export function startReader(document: Document, options: ReaderOptions): void {
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.isAlive()) return;
  // An old reader whose extension is gone can still take its paint off the page.
  world[RUNNING]?.stop();

  const session = startPageSession(document, { ...options, quietly: (change) => page.quietly(change) });
  const overlay = createOverlay(document);
  const notes = writeNotes(session, overlay);
  const citation = citeSelection(document, session);
  const names = listenToNames(document, session, overlay, notes);

  const read = (change?: PageChange) =>
    session.read(change).catch((error: unknown) => {
      if (isGone(error)) stop();
      else throw error;
    });

  const page = observePage(
    document,
    (node) => node === overlay.host,
    (change) => void read(change),
  );
  const first = read();
  const handlers = {
    'session.report': () => session.report(),
    'session.refresh': async () => {
      if (!(await session.refresh())) stop();
    },
    'session.toggle': () => stop(),
    'session.goTo': (span) => session.scrollTo(span),
    'junk.keep': ({ start, end, keep }) => session.keepJunk({ start, end }, keep),
    'junk.mark': () => first.then(() => session.markJunk()),
    'junk.openAll': (open) => session.openAllJunk(open),
    'focus.toggle': () => first.then(() => session.toggleFocus()),
    'note.begin': () => first.then(() => notes.begin()),
    'citation.text': () => first.then(() => citation.text()),
    'citation.copy': () => first.then(() => citation.copy()),
    'card.next': () => first.then(() => names.next()),
  } satisfies { [K in keyof SessionCalls]: (argument: Parameters<SessionCalls[K]>[0] & object) => unknown };
  const messages = serve<SessionCalls>(handlers as never, () => true);

  function stop() {
    page.stop();
    messages.stop();
    names.stop();
    citation.stop();
    overlay.stop();
    session.stop();
    delete world[RUNNING];
  }
  world[RUNNING] = { isAlive: options.isAlive, stop };
}
