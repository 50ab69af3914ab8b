/*
 * Junk on one page: what was found, what the reader has said about it on this site, how it is shown, and teaching. What is taught goes to
 * the settings in the background, which then has this page shown by them.
 */

import type { FoundBox } from '../../lib/dom/boxes/box-spans.ts';
import { siteJunk } from '../../lib/dom/boxes/site-junk.ts';
import type { Highlighter } from '../../lib/dom/paint/highlighter.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import { findJunkSteps, settle } from '../../lib/junk/find-junk.ts';
import { faultOfWords, type JudgedSpan, type RuleOutcome } from '../../lib/junk/user-rules.ts';
import type { PageReport, Reply } from '../../lib/messaging/protocol.ts';
import { send, tell } from '../../lib/messaging/send.ts';
import type { SiteRule } from '../../lib/rules/site-rule.ts';
import { LONGEST_PATTERN } from '../../lib/settings/local-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SiteChoices } from '../../lib/settings/site-choices.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Steps } from '../../lib/text/steps.ts';
import { createJunkView } from './junk-view.ts';
import { judgePage, newRule } from './local-junk.ts';
import type { Toast } from './toast.ts';

export interface JunkSessionOptions {
  readonly document: Document;
  readonly host: string;
  /** What is known about the site. */
  readonly rule: SiteRule | null;
  readonly highlighter: Highlighter;
  readonly toast: Toast;
  quietly(change: () => void): void;
  reread(): Promise<TextMap>;
  onRemapped(map: TextMap): void;
  /** Asks for `show` with what holds now. */
  onOpened(): void;
}

export interface JunkSession {
  /** The junk of a page just read, by detectors and by the reader's own rules. */
  find(map: TextMap, settings: Settings): Steps<readonly JudgedSpan[]>;
  show(map: TextMap, items: readonly JudgedSpan[], choices: SiteChoices): void;
  /** "Not junk" on one item, on this site; `false` takes that back. */
  keep(map: TextMap, items: readonly JudgedSpan[], span: Span, keep: boolean): Promise<Reply<null>>;
  /** These words are junk on this site. */
  mark(words: string | null): Promise<void>;
  /** Stops hiding until the next `show`. */
  pause(): void;
  /** Shows these words if they are hidden; false when they are not. */
  reveal(span: Span): boolean;
  openAll(open: boolean): void;
  report(): Pick<PageReport, 'junkRules' | 'hidden' | 'allOpen'> & { readonly notices: readonly string[] };
  isHidden(element: Element): boolean;
  stop(): void;
}

export function createJunkSession(options: JunkSessionOptions): JunkSession {
  const { document, host, rule, toast } = options;
  const view = createJunkView({ ...options, onSettled: () => void tell('session.changed') });
  let boxes: readonly FoundBox[] = [];
  let outcomes: readonly RuleOutcome[] = [];

  return {
    *find(map, settings) {
      const found = yield* findJunkSteps(map.article);
      yield;
      const known = siteJunk(document, rule, map);
      const all = known.spans.length > 0 ? settle([...found, ...known.spans]) : found;
      const judged = judgePage(map, all, settings, document, host);
      boxes = [...judged.boxes, ...known.boxes];
      outcomes = judged.outcomes;
      return judged.items;
    },
    show: (map, items, choices) => view.show(map, items, choices, boxes),
    async keep(map, items, span, keep) {
      const item = items.find(({ start, end }) => start === span.start && end === span.end);
      if (!item || item.kept === keep) return { ok: true, value: null };
      // Taking back what was marked, or what was kept, is to forget the rule.
      if (item.rule) return send('rules.remove', item.rule);
      const pattern = map.article.text.slice(span.start, span.end).slice(0, LONGEST_PATTERN);
      return send('rules.add', newRule({ host, verdict: 'keep', match: 'words', pattern }));
    },
    async mark(words) {
      const fault = words === null ? 'Select the words that are junk first.' : faultOfWords(words);
      if (words === null || fault) return toast.say(fault ?? '');
      if (words.length > LONGEST_PATTERN)
        return toast.say('That is too much to mark at once; mark its box in the popup.');
      const rule = newRule({ host, verdict: 'junk', match: 'words', pattern: words });
      const reply = await send('rules.add', rule);
      if (!reply.ok) return toast.say(`The rule could not be kept: ${reply.reason}`);
      toast.say('These words are junk on this site from now on.', () => void send('rules.remove', rule.id));
    },
    pause: view.pause,
    reveal: view.reveal,
    openAll: view.openAll,
    report: () => ({
      junkRules: outcomes,
      hidden: view.hidden,
      allOpen: view.allOpen,
      notices: view.notices,
    }),
    isHidden: view.isHidden,
    stop: view.stop,
  };
}
