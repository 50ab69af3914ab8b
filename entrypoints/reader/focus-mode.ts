/*
 * The article alone: everything around it fades. No element of the page is touched: words beside the article inside its own frame are
 * dimmed by paint, and what stands around the frame by style rules that lie beside the page's own and name places, not elements.
 */

import type { Highlighter } from '../../lib/dom/highlighter.ts';
import type { TextMap } from '../../lib/dom/text-map.ts';
import type { Span } from '../../lib/text/span.ts';

export interface FocusModeOptions {
  readonly document: Document;
  readonly highlighter: Highlighter;
  addStyles(css: string): Promise<void>;
  removeStyles(css: string): Promise<void>;
  onChange(): void;
}

export interface FocusMode {
  readonly on: boolean;
  toggle(map: TextMap | null): void;
  /** The page was read again: fade what is around the article now. */
  follow(map: TextMap): void;
  stop(): void;
}

/** How much is left to see of what is around: enough to find one's way, too little to draw the eye. */
const OPACITY = 0.12;

export function createFocusMode({
  document,
  highlighter,
  addStyles,
  removeStyles,
  onChange,
}: FocusModeOptions): FocusMode {
  let on = false;
  let css = '';

  const fade = (next: string) => {
    if (next === css) return;
    if (css) void removeStyles(css);
    if (next) void addStyles(next);
    css = next;
  };
  const follow = (map: TextMap) => {
    if (!on) return;
    const frame = frameOf(map);
    highlighter.paint('around', besideArticle(map, frame), map);
    fade(fadingRules(frame));
  };
  const end = () => {
    on = false;
    fade('');
    document.removeEventListener('keydown', onKey, true);
  };
  const off = (map: TextMap | null) => {
    if (map) highlighter.paint('around', [], map);
    end();
    onChange();
  };
  let last: TextMap | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    off(last);
  };

  return {
    get on() {
      return on;
    },
    toggle(map) {
      if (on || !map) return off(map ?? last);
      on = true;
      last = map;
      document.addEventListener('keydown', onKey, true);
      follow(map);
      onChange();
    },
    follow(map) {
      last = map;
      follow(map);
    },
    stop: end,
  };
}

/** The words inside the frame that are not the article's. */
const besideArticle = (map: TextMap, frame: Element | null): Span[] =>
  map.article.blocks.filter(
    ({ inArticle, kind, box }) => !inArticle && kind !== 'title' && frame?.contains(map.boxElement(box)) === true,
  );

/** The innermost element that holds the whole article. */
function frameOf(map: TextMap): Element | null {
  let frame: Element | null = null;
  for (const { box, inArticle, kind } of map.article.blocks) {
    if (!inArticle && kind !== 'title') continue;
    const element = map.boxElement(box);
    if (!element?.isConnected) continue;
    frame ??= element;
    while (frame && !frame.contains(element)) frame = frame.parentElement;
  }
  return frame;
}

/** Rules that fade the siblings along the way from the body to `frame`. */
export function fadingRules(frame: Element | null): string {
  const body = frame?.ownerDocument.body;
  const rules: string[] = [];
  const path: Element[] = [];
  for (let element = frame; element && element !== body; element = element.parentElement) path.unshift(element);
  let parent = 'body';
  for (const element of path) {
    const place = `:nth-child(${[...(element.parentElement?.children ?? [])].indexOf(element) + 1})`;
    rules.push(`${parent} > :not(${place}) { opacity: ${OPACITY} !important }`);
    parent += ` > ${place}`;
  }
  return rules.join('\n');
}
