/*
 * The junk as the reader wants to see it: left, dimmed by paint alone, or hidden behind stubs. Also what the reader has said about single
 * items: "not junk", or "show this one".
 */

import { createHider } from '../../lib/dom/hide-spans.ts';
import type { Highlighter } from '../../lib/dom/highlighter.ts';
import type { TextMap } from '../../lib/dom/text-map.ts';
import type { JunkSpan } from '../../lib/junk/junk-span.ts';
import { junkModeFor, type SiteChoices } from '../../lib/settings/site-choices.ts';
import type { Span } from '../../lib/text/span.ts';

export interface JunkViewOptions {
  readonly highlighter: Highlighter;
  /** Runs what touches the page without the page's observer hearing it. */
  quietly(change: () => void): void;
  /** Reads the page again; the same text, in other nodes. */
  reread(): TextMap;
  /** Hiding has moved the text into other nodes: paint everything else again by this map. */
  onRemapped(map: TextMap): void;
  /** The reader opened a stub. */
  onOpened(): void;
}

export interface JunkView {
  show(map: TextMap, junk: readonly JunkSpan[], choices: SiteChoices): void;
  /** The reader says these words are no junk, or takes that back. */
  keep(words: string, keep: boolean): void;
  isKept(words: string): boolean;
  /** For the page reader: what we hide is read, our stubs are not. */
  isHidden(element: Element): boolean;
  stop(): void;
}

/** Below this score an item is dimmed even where the reader has chosen to hide: a true sentence hidden costs more than junk seen. */
const SURE_ENOUGH_TO_HIDE = 0.8;

export function createJunkView({ highlighter, quietly, reread, onRemapped, onOpened }: JunkViewOptions): JunkView {
  const kept = new Set<string>();
  const opened = new Set<string>();
  const hider = createHider((words) => {
    opened.add(words);
    onOpened();
  });
  let idle = 0;

  const hide = (groups: readonly Span[], map: TextMap) => {
    let touched = false;
    quietly(() => {
      touched = hider.apply(groups, map);
    });
    if (!touched) return;
    let again = reread();
    if (again.article.text !== map.article.text) {
      // The page reads differently with our stubs in it: offsets would lie, so nothing is hidden here.
      quietly(() => hider.stop());
      again = reread();
    }
    onRemapped(again);
  };

  return {
    show(map, junk, choices) {
      const text = map.article.text;
      const words = (span: Span) => text.slice(span.start, span.end);
      const found = junk.filter((item) => !kept.has(words(item)) && junkModeFor(choices, item.kind) !== 'leave');
      const hidden = joinRuns(
        found.filter(({ kind, score }) => score >= SURE_ENOUGH_TO_HIDE && junkModeFor(choices, kind) === 'hide'),
        text,
      ).filter((group) => !opened.has(words(group)));
      highlighter.paint('junk', found, map);
      cancelIdleCallback(idle);
      idle = requestIdleCallback(() => hide(hidden, map), { timeout: 1000 });
    },
    keep(words, keep) {
      if (keep) kept.add(words);
      else kept.delete(words);
    },
    isKept: (words) => kept.has(words),
    isHidden: hider.isHidden,
    stop() {
      cancelIdleCallback(idle);
      quietly(() => hider.stop());
    },
  };
}

/** Neighbours with nothing but white space between them are hidden as one, behind one stub. */
function joinRuns(spans: readonly Span[], text: string): Span[] {
  const groups: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = groups.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else groups.push({ start, end });
  }
  return groups;
}
