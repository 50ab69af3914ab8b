/*
 * A page read once into a `PageText`, with the way back to its nodes. The same code reads a live page and a parsed
 * file: what a user does not see is decided by `isHidden`, everything else by the markup. Nothing is decided here about
 * what the words are.
 */

import type { BuiltInRule } from '../../rules/built-in-rule.ts';
import { type CooperativeTask, runToEnd } from '../../text/cooperative-task.ts';
import type { PageBlock, PageText } from '../../text/page-text.ts';
import { wrapWidth as widthOf } from '../../text/plain-lines.ts';
import { isWrappedProse } from '../../text/wrapped-prose.ts';
import { articleTitle } from '../head/article-title.ts';
import { readArticleData } from '../head/json-ld.ts';
import { machineDates } from '../head/machine-dates.ts';
import { sharesWords } from '../head/shares-words.ts';
import { canonicalOf, headIsStale } from '../head/stale-head.ts';
import { findWitness } from '../witness/find-witness.ts';
import { type Collected, collectTask } from './collect-blocks.ts';
import { withHiddenText } from './hidden-text.ts';
import { createPageMap, type PageMap } from './page-map.ts';
import { selectAll } from './select-all.ts';
import { type Apart, apartByMarkup, type Seam } from './set-apart.ts';
import { isHiddenByMarkup } from './visibility.ts';

export interface ReadOptions {
  /** The page's address; its canonical link or own address when left out. */
  readonly source?: string;
  readonly rule?: BuiltInRule | null;
  readonly isHidden?: (element: Element) => boolean;
  /** ISO 8601; a later day of publication is a mistake. Left out: no day is too late. */
  readonly today?: string;
  /** Whether words that touch are set apart; by the markup alone when left out. */
  readonly apart?: (seam: Seam) => Apart;
}

export const readPage = (document: Document, options: ReadOptions = {}): PageMap =>
  runToEnd(readPageTask(document, options));

/**
 * The same a little at a time. A page that changes meanwhile gives a map whose ranges are gone where it changed, as
 * after any change.
 */
export function* readPageTask(document: Document, options: ReadOptions = {}): CooperativeTask<PageMap> {
  const root = rootOf(document);
  const source = options.source ?? canonicalAddress(document);
  const plain = plainTextElement(root);
  const wrapWidth = plain === null ? 0 : widthOf(plain.textContent ?? '');
  const isWrapped = (element: Element): boolean => (element === plain ? wrapWidth > 0 : isProseInPre(element));
  const isHidden = hiddenTest(root, options);
  const apart = options.apart ?? apartByMarkup;
  const visible = yield* collectTask(root, { isHidden, isWrapped, apart, wrapWidth });
  const collected = options.isHidden
    ? visible
    : withHiddenText(root, visible, { isHidden, isWrapped, apart, wrapWidth });
  yield;
  const said = readArticleData(document);
  const data = said && headIsStale(document, said.headline) ? null : said;
  const title = articleTitle(document, data?.headline ?? '', linesOf(collected));
  yield;
  const blocks = withTitle(collected, title);
  const witness = yield* findWitness(document, { text: collected.text, blocks });
  const page: PageText = {
    source,
    language: pageLanguage(document),
    title,
    ...machineDates(document, data, source, options.today),
    text: collected.text,
    blocks,
    boxes: collected.boxes,
    ...(witness ? { witness } : {}),
    isPlain: plain !== null,
  };
  return createPageMap(page, collected.segments, collected.boxElements, collected.gaveUp, collected.roots);
}

/**
 * Of an XML file that says nothing of its looks, Chromium draws a tree with a notice of its own above it, in the page's
 * document: none of it is the file's text, which it keeps beside.
 */
const rootOf = (document: Document): Element =>
  document.getElementById('webkit-xml-viewer-source-xml') ?? document.body ?? document.documentElement;

/** The browser shows a text file as a page with one `<pre>`. */
function plainTextElement(root: Element): Element | null {
  const only = root.childElementCount === 1 ? root.firstElementChild : null;
  return only?.localName === 'pre' && only.childElementCount === 0 ? only : null;
}

/** A sample of code has an element that says so; what has none may be code all the same. */
const isProseInPre = (element: Element): boolean =>
  element.querySelector('code, samp, kbd') === null && isWrappedProse(element.textContent ?? '');

function hiddenTest(root: Element, options: ReadOptions): (element: Element) => boolean {
  const getAttribute = root.getAttribute;
  const base = options.isHidden ?? ((element: Element) => isHiddenByMarkup(element, getAttribute));
  const skipped = new Set(selectAll(root, options.rule?.skip ?? '') ?? []);
  // Pages hide their body until a script has run; where only the markup is read, that would hide everything.
  return (element) => element !== root && (skipped.has(element) || base(element));
}

function* linesOf({ text, blocks }: Collected): Iterable<string> {
  for (const { start, end } of blocks) yield text.slice(start, end);
}

function withTitle(collected: Collected, title: string): PageBlock[] {
  let found = false;
  return collected.blocks.map((block) => {
    if (found || block.kind !== 'heading' || title === '' || collected.boxes[block.box]?.tag !== 'h1') return block;
    if (!sharesWords(collected.text.slice(block.start, block.end), title)) return block;
    found = true;
    return { ...block, kind: 'title' };
  });
}

function canonicalAddress(document: Document): string {
  const link = canonicalOf(document);
  const own = document.URL;
  if (link === '') return own;
  try {
    const address = new URL(link, own);
    // A canonical link to another host or to the home page is a template's mistake.
    const sameHost = !own.startsWith('http') || address.host === new URL(own).host;
    return /^https?:$/.test(address.protocol) && sameHost && address.pathname !== '/' ? address.href : own;
  } catch (error) {
    if (error instanceof TypeError) return own;
    throw error;
  }
}

function pageLanguage(document: Document): string {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    '';
  const tag = stated.trim().replace('_', '-').toLowerCase();
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : '';
}
