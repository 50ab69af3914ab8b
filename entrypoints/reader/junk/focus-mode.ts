/*
 * The article alone: everything around it fades. No element of the page is touched: what stands around the article's
 * frame, and boxes beside the text inside it, fade by style rules that lie beside the page's own and name places, not
 * elements; loose words are dimmed by paint.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';
import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { PageBlock } from '../../../lib/text/page-text.ts';
import { type Span, spanAt, spanContains } from '../../../lib/text/span.ts';
import { articleFlags } from '../../../lib/visit/visit.ts';

export interface FocusModeOptions {
  readonly document: Document;
  readonly highlighter: Highlighter;
  addStyles(css: string): Promise<void>;
  removeStyles(css: string): Promise<void>;
  onChange(): void;
  /** It has begun: the user is told the way back. */
  onBegin(): void;
}

export interface FocusMode {
  readonly on: boolean;
  /**
   * @param lines which blocks are the article's, as `ContentAnswer` has them @param junk what of the article fades with
   *   what is around it
   */
  toggle(map: PageMap | null, lines: readonly number[], junk: readonly Span[]): void;
  /** The page was read again: fade what is around the article now. */
  follow(map: PageMap, lines: readonly number[], junk: readonly Span[]): void;
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
  onBegin,
}: FocusModeOptions): FocusMode {
  let on = false;
  let css = '';

  const fade = (next: string) => {
    if (next === css) return;
    if (css) void removeStyles(css);
    if (next) void addStyles(next);
    css = next;
  };
  const follow = (map: PageMap, lines: readonly number[], junk: readonly Span[]) => {
    if (!on) return;
    const page = markedPage(map, lines, junk);
    const frame = frameOf(page);
    const beside = besideArticle(page, frame);
    const boxes = boxesBeside(page, frame, beside);
    fade([fadingRules(frame), ...boxes.map(fadingRule), ...stickyRules(document, frame)].join('\n'));
    // Faded twice, words would be gone.
    const loose = beside.filter(({ box }) => !boxes.some((faded) => faded.contains(map.boxElement(box))));
    highlighter.paint('around', loose, map);
  };
  const end = () => {
    on = false;
    fade('');
    document.removeEventListener('keydown', onKey, true);
  };
  const off = (map: PageMap | null) => {
    if (map) highlighter.paint('around', [], map);
    end();
    onChange();
  };
  let last: PageMap | null = null;
  const onKey = onTrusted<KeyboardEvent>((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    off(last);
  });

  return {
    get on() {
      return on;
    },
    toggle(map, lines, junk) {
      if (on || !map) return off(map ?? last);
      on = true;
      last = map;
      document.addEventListener('keydown', onKey, true);
      follow(map, lines, junk);
      onChange();
      onBegin();
    },
    follow(map, lines, junk) {
      last = map;
      follow(map, lines, junk);
    },
    stop: end,
  };
}

/** The blocks of a page with what is known of each. */
interface MarkedPage {
  readonly map: PageMap;
  /** By block: it is one of the article's. */
  readonly inArticle: readonly boolean[];
  /** By block: it is the title, or one of the article's that is not all junk. */
  readonly stays: readonly boolean[];
}

function markedPage(map: PageMap, lines: readonly number[], junk: readonly Span[]): MarkedPage {
  const { blocks } = map.page;
  const inArticle = articleFlags(lines, blocks.length);
  const stays = blocks.map((block, i) => {
    if (block.kind === 'title') return true;
    const span = inArticle[i] ? spanAt(junk, block.start) : null;
    return inArticle[i] === true && !(span && spanContains(span, block));
  });
  return { map, inArticle, stays };
}

/** The article's own blocks. */
export function articleBlocks({ page }: PageMap, lines: readonly number[]): PageBlock[] {
  const inArticle = articleFlags(lines, page.blocks.length);
  return page.blocks.filter((_, i) => inArticle[i]);
}

/** The lines inside the frame that are not the article's. */
const besideArticle = ({ map, stays }: MarkedPage, frame: Element | null): PageBlock[] =>
  map.page.blocks.filter((block, i) => !stays[i] && frame?.contains(map.boxElement(block.box)) === true);

/** The innermost element that holds the whole article. */
function frameOf({ map, inArticle }: MarkedPage): Element | null {
  let frame: Element | null = null;
  for (const [i, { box, kind }] of map.page.blocks.entries()) {
    if (!inArticle[i] && kind !== 'title') continue;
    const element = map.boxElement(box);
    if (!element?.isConnected) continue;
    frame ??= element;
    while (frame && !frame.contains(element)) frame = frame.parentElement;
  }
  return frame;
}

/** Boxes faded inside the frame: each is a rule that every element of the page is asked about. */
const MAX_BOXES = 40;

/** The largest boxes in the frame with words, none of them the article's, and no picture that may be. */
function boxesBeside({ map, stays }: MarkedPage, frame: Element | null, beside: readonly PageBlock[]): Element[] {
  if (!frame) return [];
  const holding = new Set<Element>([frame]);
  for (const [i, block] of map.page.blocks.entries()) {
    if (!stays[i]) continue;
    for (let at = map.boxElement(block.box); at && !holding.has(at); at = at.parentElement) holding.add(at);
  }
  const boxes = new Set<Element>();
  for (const { box } of beside) {
    let top: Element | null = null;
    for (let at = map.boxElement(box); at && !holding.has(at); at = at.parentElement) top = at;
    if (top && boxes.size < MAX_BOXES && !top.querySelector('figure, picture, img, video, iframe')) boxes.add(top);
  }
  return [...boxes];
}

/** Boxes that go along with the window: looked for among so many of the page's outermost elements. */
const MAX_LOOKED_AT = 400;
const GOES_ALONG = ['fixed', 'sticky'];

/**
 * What stays over the words while they are scrolled, a header or a plea, goes: faded it would still cover them. Only
 * outside of the article, and nothing of ours.
 */
function stickyRules(document: Document, frame: Element | null): string[] {
  const view = document.defaultView;
  if (!view || !frame) return [];
  const queue = [...document.body.children];
  const rules: string[] = [];
  for (let i = 0; i < Math.min(queue.length, MAX_LOOKED_AT); i++) {
    const element = queue[i] as Element;
    if (frame.contains(element)) continue;
    if (!element.contains(frame) && GOES_ALONG.includes(view.getComputedStyle(element).position))
      rules.push(`${placeOf(element)} { display: none !important }`);
    else queue.push(...element.children);
  }
  return rules;
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
