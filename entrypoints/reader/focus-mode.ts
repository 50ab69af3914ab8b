/*
 * The article alone: everything around it fades. No element of the page is touched: what stands around the article's frame, and boxes beside
 * the text inside it, fade by style rules that lie beside the page's own and name places, not elements; loose words are dimmed by paint.
 */

import type { Highlighter } from '../../lib/dom/paint/highlighter.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import type { Block } from '../../lib/text/article-text.ts';
import { type Span, spanAt, spanContains } from '../../lib/text/span.ts';

export interface FocusModeOptions {
  readonly document: Document;
  readonly highlighter: Highlighter;
  addStyles(css: string): Promise<void>;
  removeStyles(css: string): Promise<void>;
  onChange(): void;
}

export interface FocusMode {
  readonly on: boolean;
  /** @param junk what of the article fades with what is around it */
  toggle(map: TextMap | null, junk: readonly Span[]): void;
  /** The page was read again: fade what is around the article now. */
  follow(map: TextMap, junk: readonly Span[]): void;
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
  const follow = (map: TextMap, junk: readonly Span[]) => {
    if (!on) return;
    const frame = frameOf(map);
    const beside = besideArticle(map, frame, junk);
    const boxes = boxesBeside(map, frame, beside, junk);
    fade([fadingRules(frame), ...boxes.map(fadingRule)].join('\n'));
    // Faded twice, words would be gone.
    const loose = beside.filter(({ box }) => !boxes.some((faded) => faded.contains(map.boxElement(box))));
    highlighter.paint('around', loose, map);
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
    toggle(map, junk) {
      if (on || !map) return off(map ?? last);
      on = true;
      last = map;
      document.addEventListener('keydown', onKey, true);
      follow(map, junk);
      onChange();
    },
    follow(map, junk) {
      last = map;
      follow(map, junk);
    },
    stop: end,
  };
}

/** The lines inside the frame that are not the article's. */
const besideArticle = (map: TextMap, frame: Element | null, junk: readonly Span[]): Block[] =>
  map.article.blocks.filter(
    (block) => !isOfArticle(block, junk) && frame?.contains(map.boxElement(block.box)) === true,
  );

/** The title, and lines of the article that are not all junk. */
function isOfArticle(block: Block, junk: readonly Span[]): boolean {
  if (block.kind === 'title') return true;
  const span = block.inArticle ? spanAt(junk, block.start) : null;
  return block.inArticle && !(span && spanContains(span, block));
}

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

/** Boxes faded inside the frame: each is a rule that every element of the page is asked about. */
const MOST_BOXES = 40;

/** The largest boxes in the frame with words, none of them the article's, and no picture that may be. */
function boxesBeside(map: TextMap, frame: Element | null, beside: readonly Block[], junk: readonly Span[]): Element[] {
  if (!frame) return [];
  const holding = new Set<Element>([frame]);
  for (const block of map.article.blocks) {
    if (!isOfArticle(block, junk)) continue;
    for (let at = map.boxElement(block.box); at && !holding.has(at); at = at.parentElement) holding.add(at);
  }
  const boxes = new Set<Element>();
  for (const { box } of beside) {
    let top: Element | null = null;
    for (let at = map.boxElement(box); at && !holding.has(at); at = at.parentElement) top = at;
    if (top && boxes.size < MOST_BOXES && !top.querySelector('figure, picture, img, video, iframe')) boxes.add(top);
  }
  return [...boxes];
}

const fadingRule = (element: Element): string => `${placeOf(element)} { opacity: ${OPACITY} !important }`;

function placeOf(element: Element): string {
  const { body } = element.ownerDocument;
  const parts: string[] = [];
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) parts.unshift(nthOf(at));
  return ['body', ...parts].join(' > ');
}

const nthOf = (element: Element): string =>
  `:nth-child(${[...(element.parentElement?.children ?? [])].indexOf(element) + 1})`;

/** Rules that fade the siblings along the way from the body to `frame`. */
export function fadingRules(frame: Element | null): string {
  const body = frame?.ownerDocument.body;
  const rules: string[] = [];
  const path: Element[] = [];
  for (let element = frame; element && element !== body; element = element.parentElement) path.unshift(element);
  let parent = 'body';
  for (const element of path) {
    const place = nthOf(element);
    rules.push(`${parent} > :not(${place}) { opacity: ${OPACITY} !important }`);
    parent += ` > ${place}`;
  }
  return rules.join('\n');
}
