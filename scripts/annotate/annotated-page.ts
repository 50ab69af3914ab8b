/*
 * A page with what was found marked in it, for looking at: `<mark data-junk="related" title="why">` around junk, `<mark
 * data-entity="…">` around names. Scripts are taken out, so that opening the file runs nothing.
 */

import { JSDOM } from 'jsdom';
import type { PageMap } from '../../lib/dom/read/page-map.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { wordsOf } from '../../lib/i18n/words.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import { blockText } from '../../lib/text/page-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { everyPlace } from '../../lib/visit/names-on-page.ts';
import { analyseArticle } from './analyse-article.ts';
import type { OpenedFile } from './open-file.ts';

interface Marking extends Span {
  readonly attributes: Readonly<Record<string, string>>;
}

const STYLE =
  'mark[data-junk]{background:#ddd;color:#777}mark[data-entity]{background:none;color:inherit;border-bottom:1px solid #48c}';

export function annotatedPage({ content, junk, page }: OpenedFile): string {
  const { dom, map } = page ?? pageOf(content);
  const { document } = dom.window;
  const clean = cleanArticle(content, junk);
  const mentions = everyPlace(analyseArticle(clean.article).mentions, clean.map);
  const markings: Marking[] = [
    ...junk.map((span) => ({ ...span, attributes: { 'data-junk': span.kind, title: wordsOf(span.reason) } })),
    ...mentions.map((span) => ({
      ...span,
      attributes: { 'data-entity': span.entityId ?? '', 'data-type': span.type },
    })),
  ];
  // From the end backwards: a mark splits its text node, and the map stays true for everything before it.
  for (const marking of markings.sort((a, b) => b.start - a.start)) mark(document, map, marking);
  for (const script of document.querySelectorAll('script')) script.remove();
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  return dom.serialize();
}

/** A text file as a page of the same words, so that its offsets are the page's too. */
function pageOf(content: PageContent): { dom: JSDOM; map: PageMap } {
  const dom = new JSDOM('<!doctype html><meta charset="utf-8"><body></body>');
  const { document } = dom.window;
  const main = document.createElement('article');
  for (const block of content.blocks) {
    const element = document.createElement(block.kind === 'heading' ? 'h2' : 'p');
    element.textContent = blockText(content, block);
    main.append(element);
  }
  document.body.append(main);
  return { dom, map: readPage(document, { source: content.source }) };
}

function mark(document: Document, map: PageMap, { start, end, attributes }: Marking): void {
  const range = map.rangeOf({ start, end });
  if (!range) return;
  const nodes = textNodes(document, range);
  for (const node of nodes.reverse()) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (node.data.slice(from, to).trim() === '') continue;
    const words = node.splitText(from);
    words.splitText(to - from);
    const element = document.createElement('mark');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    words.replaceWith(element);
    element.append(words);
  }
}

function textNodes(document: Document, range: StaticRange): Text[] {
  const walker = document.createTreeWalker(document.body, 0x4);
  walker.currentNode = range.startContainer;
  const nodes: Text[] = [];
  for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
    nodes.push(node as Text);
    if (node === range.endContainer) break;
  }
  return nodes;
}
