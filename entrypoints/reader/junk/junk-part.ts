/*
 * The junk of one page and the article alone: how either is shown, and what the user teaches. The one door of this
 * room.
 */

import type { FoundBox } from '../../../lib/dom/boxes/box-spans.ts';
import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { selectedRange } from '../../../lib/dom/read/selected-range.ts';
import { type Message, message } from '../../../lib/i18n/message.ts';
import { activeJunk } from '../../../lib/junk/user-rules.ts';
import type { ReaderReport, Reply } from '../../../lib/messaging/protocol.ts';
import { send, tell } from '../../../lib/messaging/send.ts';
import type { AloneLook } from '../../../lib/settings/alone-look.ts';
import type { SiteChoices } from '../../../lib/settings/site-choices.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { KnownPage } from '../state/page-state.ts';
import type { Toast } from '../toast.ts';
import { commentItems } from './comment-items.ts';
import { articleBlocks, createFocusMode } from './focus-mode.ts';
import { JunkView } from './show-junk.ts';
import { dismissJunk, markJunk } from './teach-junk.ts';

export interface JunkPartOptions {
  readonly document: Document;
  /** Whose rules are taught. */
  readonly host: string;
  readonly highlighter: Highlighter;
  readonly toast: Toast;
  /** Adds rules to the page, out of its sight where that can be done. */
  addStyles(css: string): Promise<void>;
  removeStyles(css: string): Promise<void>;
  /** Puts what shows the article alone into the page; done when it has run. */
  loadAlone(): Promise<void>;
  /** What was hidden around the article is seen again: the page is to be read. */
  onUncovered(): void;
  /** How the article looks alone, as the user wants it. */
  look(): AloneLook;
  withObserverPaused(change: () => void): void;
  reread(): Promise<PageMap | null>;
  onRemapped(map: PageMap): void;
  /** Asks for `show` with what holds now. */
  onOpened(): void;
  known(): KnownPage | null;
}

export interface JunkPart {
  show(known: KnownPage, boxes: readonly FoundBox[], choices: SiteChoices): void;
  /** The page was read or painted again: what fades around the article follows. */
  follow(known: KnownPage): void;
  dismiss(span: Span, dismissed: boolean): Promise<Reply<null>>;
  /** What is selected is junk on this site. */
  mark(): Promise<void>;
  /** Stops hiding until the next `show`: the page is being read, and its nodes must stay as they are. */
  pause(): void;
  /** Shows these words if they are hidden; false when they are not. */
  reveal(span: Span): boolean;
  openAll(open: boolean): void;
  toggleFocus(): Promise<void>;
  report(): Pick<ReaderReport, 'hidden' | 'allOpen' | 'focus'> & { readonly notices: readonly Message[] };
  isHidden(element: Element): boolean;
  stop(): void;
}

export function createJunkPart(options: JunkPartOptions): JunkPart {
  const { document, host, toast, known } = options;
  const onChange = () => void tell('session.changed');
  let told = 0;
  const onSettled = () => {
    onChange();
    if (view.hidden === told) return;
    told = view.hidden;
    void send('hidden.tell', told);
  };
  const view: JunkView = new JunkView({ ...options, onSettled });
  const focus = createFocusMode({
    ...options,
    onChange,
    onLook: (look) => void send('focus.look', look),
    onColours: options.onOpened,
  });
  const shownAlone = ({ map, content: { lines, junk } }: KnownPage) => ({
    ...{ map, lines, junk: activeJunk(junk) },
    look: options.look(),
  });

  return {
    show: ({ map, content }, boxes, choices) =>
      view.show(
        {
          map,
          items: [...content.junk, ...commentItems(content.comments, choices.comments)],
          boxes,
          lines: articleBlocks(map, content.lines),
        },
        choices,
      ),
    follow: (known) => focus.follow(shownAlone(known)),
    async dismiss(span, dismissed) {
      const page = known();
      if (!page) return { ok: false, reason: message('pageChanged') };
      return dismissJunk(host, page.map.page.text, page.content.junk, span, dismissed);
    },
    mark() {
      const page = known();
      const range = page && selectedRange(document, page.map.roots);
      const span = range && page ? page.map.spanOf(range) : null;
      return markJunk(host, span && page ? page.map.page.text.slice(span.start, span.end) : null, toast);
    },
    pause: () => view.pause(),
    reveal: (span) => view.reveal(span),
    openAll: (open) => view.openAll(open),
    toggleFocus() {
      return focus.toggle(() => {
        const page = known();
        return page && shownAlone(page);
      });
    },
    report: () => ({ hidden: view.hidden, allOpen: view.allOpen, notices: view.notices, focus: focus.on }),
    isHidden: (element) => view.isHidden(element),
    stop() {
      view.stop();
      focus.stop();
      toast.stop();
    },
  };
}
