/*
 * The article alone: everything around it fades, what goes along with the window goes, and it looks as the user wants.
 * No element of the page is touched: what stands around the article's frame, and boxes beside the text inside it, are
 * met by style rules that lie beside the page's own and name places, not elements; loose words are dimmed by paint.
 */

import type { AloneLook } from '../../settings/alone-look.ts';
import type { PageBlock } from '../../text/page-text.ts';
import { onTrusted } from '../on-trusted.ts';
import type { Highlighter } from '../paint/highlighter.ts';
import { alongRules, asideRules, boxesAlong, boxRules, FREED, isHeld } from './around-rules.ts';
import { createBar } from './bar.ts';
import { besideArticle, boxesBeside, frameOf, holdersIn, markedPage, type ShownArticle } from './frame-of.ts';
import { keepLine } from './keep-line.ts';
import { lookRules } from './look-rules.ts';

export interface AloneViewOptions {
  readonly highlighter: Highlighter;
  addStyles(css: string): Promise<void>;
  removeStyles(css: string): Promise<void>;
  /** The user chose another look, to be remembered. */
  onLook(look: AloneLook): void;
  /** The page is light or dark now where it was not: what is painted by that is to be painted anew. */
  onColours(): void;
  /** The user wants the page back. */
  onLeave(): void;
}

export interface AloneView {
  /** Also when the page was read again. */
  show(article: ShownArticle, look: AloneLook): void;
  /** Done when its rules are off the page. */
  stop(): Promise<void>;
}

/** Milliseconds between a change of the page and the next look at it, longer for a page that never rests. */
const SOON_MS = 120;
const LATE_MS = 4_000;
/** Times that the bar is put back into a page that takes it out. */
const MAX_PUT_BACK = 5;

export function createAloneView(document: Document, options: AloneViewOptions): AloneView {
  const rules = createRules(options);
  let shown: { readonly article: ShownArticle; look: AloneLook } | null = null;
  /** Once a box that held the page is gone, the page is free for good: its own styles say no more that it was held. */
  let freed = false;
  const draw = async (keepPlace = () => {}): Promise<void> => {
    if (!shown) return;
    const { css, loose, held } = drawn(document, shown.article, shown.look, freed);
    freed ||= held;
    options.highlighter.paint('around', loose, shown.article.map);
    await rules.set(css);
    keepPlace();
  };
  const line = () => (shown ? keepLine(shown.article.map, linesOf(shown.article)) : () => {});
  const choose = (change: Partial<AloneLook>) => {
    if (!shown) return;
    shown.look = { ...shown.look, ...change };
    bar.show(shown.look);
    options.onLook(shown.look);
    void draw(line()).then(() => change.focusColours && options.onColours());
  };
  const bar = createBar(document, { onLook: choose, onLeave: options.onLeave });
  const watch = watchChanges(document, () => {
    if (!bar.host.isConnected && watch.putBack()) document.documentElement.append(bar.host);
    void draw();
  });
  const onKey = onTrusted<KeyboardEvent>((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    options.onLeave();
  });
  document.addEventListener('keydown', onKey, true);

  return {
    show(article, look) {
      const isFirst = shown === null;
      const keep = isFirst ? keepLine(article.map, linesOf(article)) : undefined;
      shown = { article, look };
      bar.show(look);
      void draw(keep).then(() => isFirst && look.focusColours !== 'page' && options.onColours());
    },
    async stop() {
      document.removeEventListener('keydown', onKey, true);
      watch.stop();
      bar.stop();
      const keep = line();
      const coloured = shown !== null && shown.look.focusColours !== 'page';
      if (shown) options.highlighter.paint('around', [], shown.article.map);
      shown = null;
      await rules.set('');
      keep();
      if (coloured) options.onColours();
    },
  };
}

const linesOf = ({ map, inArticle }: ShownArticle): PageBlock[] => map.page.blocks.filter((_, i) => inArticle[i]);

/** What an article and its look make: rules, and what is to be dimmed by paint. */
function drawn(document: Document, article: ShownArticle, look: AloneLook, freed: boolean) {
  const page = markedPage(article);
  const frame = frameOf(page);
  const holders = frame ? holdersIn(page, frame) : new Map<Element, number>();
  const beside = besideArticle(page, frame);
  const boxes = frame ? boxesBeside(page, holders, beside) : [];
  const along = boxesAlong(frame, holders);
  const held = freed || (along.length > 0 && isHeld(document));
  const looks = frame ? lookRules(look, { frame, holders }) : [];
  const css = [
    ...asideRules(frame, look.focusWidth !== 'page'),
    ...boxRules(boxes),
    ...alongRules(along),
    ...(held ? [FREED] : []),
    ...looks,
  ].join('\n');
  // Faded twice, words would be gone.
  const loose = beside.filter(({ box }) => !boxes.some((faded) => faded.contains(article.map.boxElement(box))));
  return { css, loose, held };
}

/** One sheet of rules, changed one after the other: the next is there before the last goes, or the page would flash. */
function createRules({ addStyles, removeStyles }: Pick<AloneViewOptions, 'addStyles' | 'removeStyles'>) {
  let css = '';
  let last: Promise<void> = Promise.resolve();
  const change = async (next: string) => {
    if (next === css) return;
    const before = css;
    css = next;
    if (next) await addStyles(next);
    if (before) await removeStyles(before);
  };
  return {
    set(next: string): Promise<void> {
      last = last.then(() => change(next));
      return last;
    },
  };
}

/** Looks again when the page changes: a plea comes late, and a header begins to follow when one scrolls. */
function watchChanges(document: Document, look: () => void) {
  let timer = 0;
  let wait = SOON_MS;
  let quietSince = 0;
  let left = MAX_PUT_BACK;
  const observer = new MutationObserver(() => {
    if (timer) return;
    const now = performance.now();
    wait = now - quietSince < 2 * wait ? Math.min(wait * 2, LATE_MS) : SOON_MS;
    timer = setTimeout(() => {
      timer = 0;
      quietSince = performance.now();
      look();
    }, wait) as unknown as number;
  });
  observer.observe(document.documentElement, {
    ...{ childList: true, subtree: true, attributes: true },
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  return {
    putBack: () => left-- > 0,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
