/*
 * A page read once into an `ArticleText`, with the way back to its nodes. The same code reads a live page and a parsed file: what a
 * reader does not see is decided by `isHidden`, everything else by the markup.
 */

import { findContent } from '../../content/find-content.ts';
import type { DraftBlock } from '../../content/page.ts';
import { type LineScorer, scoreLineSteps } from '../../content/score-lines.ts';
import type { SiteRule } from '../../rules/site-rule.ts';
import type { ArticleText, Block } from '../../text/article-text.ts';
import { isHardWrapped } from '../../text/read-plain-text.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { articleDate, articleUpdate } from '../head/article-date.ts';
import { articleTitle } from '../head/article-title.ts';
import { readArticleData } from '../head/json-ld.ts';
import { sharesWords } from '../head/shares-words.ts';
import { canonicalOf, headIsStale } from '../head/stale-head.ts';
import { statedDates } from '../head/stated-dates.ts';
import { type Collected, collectBlocks, collectSteps } from './collect-blocks.ts';
import { selectAll } from './select-all.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { isHiddenByMarkup } from './visibility.ts';

export interface ReadOptions {
  /** The page's address; its canonical link or own address when left out. */
  readonly source?: string;
  readonly rule?: SiteRule | null;
  readonly isHidden?: (element: Element) => boolean;
  /** Another scorer than the one that ships, for training. */
  readonly scoreLines?: LineScorer;
}

export const readArticle = (document: Document, options: ReadOptions = {}): TextMap =>
  finish(readArticleSteps(document, options));

/** The same a little at a time. A page that changes meanwhile gives a map whose ranges are gone where it changed, as after any change. */
export function* readArticleSteps(document: Document, options: ReadOptions = {}): Steps<TextMap> {
  const root = document.body ?? document.documentElement;
  const source = options.source ?? canonicalAddress(document);
  const plain = plainTextElement(root);
  const keepLines = plain === null || !isHardWrapped(plain.textContent ?? '');
  const visible = yield* collectSteps(root, { isHidden: hiddenTest(root, options), keepLines });
  const collected = options.isHidden || visible.text.length >= ENOUGH ? visible : withHidden(root, visible, keepLines);
  yield;
  const said = readArticleData(document);
  const data = said && headIsStale(document, said.headline) ? null : said;
  const title = articleTitle(document, data?.headline ?? '');
  const drafts = withTitle(collected, title);
  const blocks = plain
    ? drafts.map((block): Block => ({ ...block, inArticle: true }))
    : yield* withContent(collected, drafts, title, root, options);
  const belowTitle = blocks.slice(blocks.findIndex(({ kind }) => kind === 'title') + 1);
  const first = belowTitle.find(({ inArticle, kind }) => inArticle && kind !== 'heading');
  const stated = statedDates(collected.text, blocks);
  const date = articleDate(
    document,
    data?.datePublished ?? '',
    source,
    first ? collected.text.slice(first.start, first.end) : '',
    stated.published,
  );
  const updated = articleUpdate(document, data?.dateModified ?? '', stated.updated, date?.published ?? null);
  const article: ArticleText = {
    source,
    language: pageLanguage(document),
    title,
    published: date?.published ?? null,
    publishedFrom: date?.publishedFrom ?? null,
    ...(updated ? { updated } : {}),
    text: collected.text,
    blocks,
    boxes: collected.boxes,
  };
  return createTextMap(article, collected.segments, collected.boxElements, collected.gaveUp);
}

/** Characters; a page with less than this to read has no article, or hides it. */
const ENOUGH = 400;

/** Some pages are served with all their text hidden until a script has run. Where none runs, the text is read all the same. */
function withHidden(root: Element, visible: Collected, keepLines: boolean): Collected {
  const all = collectBlocks(root, { isHidden: () => false, keepLines });
  return all.text.length > visible.text.length * 3 && all.text.length >= ENOUGH ? all : visible;
}

/** The browser shows a text file as a page with one `<pre>`. */
function plainTextElement(root: Element): Element | null {
  const only = root.childElementCount === 1 ? root.firstElementChild : null;
  return only?.localName === 'pre' && only.childElementCount === 0 ? only : null;
}

function hiddenTest(root: Element, options: ReadOptions): (element: Element) => boolean {
  const getAttribute = root.getAttribute;
  const base = options.isHidden ?? ((element: Element) => isHiddenByMarkup(element, getAttribute));
  const skipped = new Set(selectAll(root, options.rule?.skip ?? '') ?? []);
  // Pages hide their body until a script has run; where only the markup is read, that would hide everything.
  return (element) => element !== root && (skipped.has(element) || base(element));
}

function withTitle(collected: Collected, title: string): DraftBlock[] {
  let found = false;
  return collected.blocks.map((block) => {
    if (found || block.kind !== 'heading' || title === '' || collected.boxes[block.box]?.tag !== 'h1') return block;
    if (!sharesWords(collected.text.slice(block.start, block.end), title)) return block;
    found = true;
    return { ...block, kind: 'title' };
  });
}

function* withContent(
  collected: Collected,
  drafts: readonly DraftBlock[],
  title: string,
  root: Element,
  options: ReadOptions,
): Steps<Block[]> {
  const { text, boxes, boxElements } = collected;
  const page = { text, title, blocks: drafts, boxes };
  const scores = options.scoreLines ? options.scoreLines(page) : yield* scoreLineSteps(page);
  yield;
  const inArticle =
    articleByRule(drafts, boxElements, selectAll(root, options.rule?.article ?? '')?.[0]) ??
    findContent(drafts, boxes, scores);
  // Two digits: the score crosses to the background with the block, and says no more than that.
  return drafts.map((block, i) => ({
    ...block,
    inArticle: inArticle[i] === true,
    score: Math.round((scores[i] ?? 0) * 100) / 100,
  }));
}

/** Null when there is no such element, or hardly a word in it: the site was built anew, and the rule is out of date. */
function articleByRule(
  drafts: readonly DraftBlock[],
  boxElements: readonly Element[],
  element: Element | undefined,
): boolean[] | null {
  if (!element) return null;
  const inside = boxElements.map((box) => element.contains(box));
  const inArticle = drafts.map((block) => inside[block.box] === true && block.kind !== 'title');
  const size = drafts.reduce((sum, { start, end }, i) => sum + (inArticle[i] ? end - start : 0), 0);
  return size >= LEAST_ARTICLE ? inArticle : null;
}

/** Characters. */
const LEAST_ARTICLE = 200;

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
