/*
 * "Is this an article?", cheap enough for every page: no layout, a few queries. It errs towards no: a front page that
 * is read as an article is worse than one more click.
 */

import { textLength } from '../text/text-length.ts';

/** Letters of running text in paragraphs that make an article; a short agency item has about 700. */
const ENOUGH_TEXT = 600;
/** A paragraph of running text has at least this many letters; shorter ones are teasers and captions. */
const LONG_PARAGRAPH = 80;
/** The same of a paragraph in the one article of a page: an interview or a report in short lines has no others. */
const SHORT_PARAGRAPH = 20;

/** Elements asked for text of their own where paragraphs hold too little; a page of 10,000 elements has some 3,000. */
const MAX_ELEMENTS = 4_000;

export function looksLikeArticle(document: Document): boolean {
  if (document.location.pathname === '/' && !document.location.search) return false;
  let text = 0;
  let outside = 0;
  let inArticle = 0;
  for (const tree of [document, ...openTrees(document)])
    for (const paragraph of tree.querySelectorAll('p, #content, [itemprop="articleBody"]')) {
      const length = lengthOf(paragraph);
      if (length < SHORT_PARAGRAPH) continue;
      const isOutside = paragraph.closest('a, aside, footer, nav, form') !== null;
      if (!isOutside && paragraph.closest('article')) inArticle += length;
      if (length < LONG_PARAGRAPH) continue;
      if (isOutside) outside += length;
      else text += length;
      if (Math.max(text, inArticle) > ENOUGH_TEXT * 4) break;
    }
  const hasOneArticle = document.querySelectorAll('article').length === 1;
  const declared =
    hasOneArticle ||
    document.querySelector('meta[property="og:type"][content="article"], meta[property="article:published_time"]') !==
      null;
  if (text > outside && text >= (declared ? ENOUGH_TEXT : ENOUGH_TEXT * 2)) return true;
  if (hasOneArticle && inArticle > outside && inArticle >= ENOUGH_TEXT) return true;
  return declared && textInBoxes(document) >= ENOUGH_TEXT * 1.25;
}

/** Open shadow trees looked into, and elements asked for one; all in one another. */
const MAX_TREES = 50;

/** Of elements of the page's own making, which are where sites keep their text in one. */
function openTrees(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (
    let tree: Document | ShadowRoot | undefined = document, at = 0;
    tree && found.length < MAX_TREES;
    tree = found[at++]
  )
    for (const element of first(MAX_ELEMENTS, tree.querySelectorAll('*')))
      if (element.shadowRoot && element.localName.includes('-') && found.length < MAX_TREES)
        found.push(element.shadowRoot);
  return found;
}

/** Some sites write their paragraphs as `<div>`s, or part them by `<br>` in one. */
function textInBoxes(document: Document): number {
  let text = 0;
  for (const box of first(MAX_ELEMENTS, document.querySelectorAll('div, section, article, main'))) {
    let own = 0;
    for (const node of box.childNodes) if (node.nodeType === 3) own += lengthOf(node);
    if (own >= LONG_PARAGRAPH && !box.closest('a, aside, footer, nav, form, dialog')) text += own;
  }
  return text;
}

/** A list that is spread has an object made for each of its elements first: 60 ms for 100,000. */
function* first(most: number, list: NodeListOf<Element>): Generator<Element> {
  for (let i = 0; i < most && i < list.length; i++) yield list[i] as Element;
}

const lengthOf = (node: Node): number => textLength((node.textContent ?? '').trim());
