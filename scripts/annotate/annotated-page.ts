/*
 * A page with what was found marked in it, for looking at: `<mark data-junk="related" title="why">` around junk, `<mark data-entity="…">`
 * around names. Scripts are taken out, so that opening the file runs nothing.
 */

import { JSDOM } from 'jsdom';
import { readArticle } from '../../lib/dom/read/read-article.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import { withoutJunk } from '../../lib/junk/without-junk.ts';
import type { Span } from '../../lib/text/span.ts';
import { analyseArticle } from './analyse-article.ts';
import { junkOfPage } from './junk-of.ts';
import type { Opened } from './open-file.ts';

interface Marking extends Span {
  readonly attributes: Readonly<Record<string, string>>;
}

const STYLE =
  'mark[data-junk]{background:#ddd;color:#777}mark[data-entity]{background:none;color:inherit;border-bottom:1px solid #48c}';

export function annotatedPage(opened: Opened): string {
  const { dom, map } = opened.page ?? pageOf(opened);
  const { document } = dom.window;
  const junk = junkOfPage({ ...opened, article: map.article });
  const { mentions } = analyseArticle(withoutJunk(map.article, junk));
  const markings: Marking[] = [
    ...junk.map((span) => ({ ...span, attributes: { 'data-junk': span.kind, title: span.reason } })),
    ...mentions.map((span) => ({ ...span, attributes: { 'data-entity': span.entity ?? '', 'data-type': span.type } })),
  ];
  // From the end backwards: a mark splits its text node, and the map stays true for everything before it.
  for (const marking of markings.sort((a, b) => b.start - a.start)) mark(document, map, marking);
  for (const script of document.querySelectorAll('script')) script.remove();
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  return dom.serialize();
}

function pageOf({ article }: Opened): { dom: JSDOM; map: TextMap } {
  const dom = new JSDOM('<!doctype html><meta charset="utf-8"><body></body>');
  const { document } = dom.window;
  const main = document.createElement('article');
  for (const block of article.blocks) {
    const element = document.createElement(block.kind === 'heading' ? 'h2' : 'p');
    element.textContent = article.text.slice(block.start, block.end);
    main.append(element);
  }
  document.body.append(main);
  const map = readArticle(document, { source: article.source });
  // Every line of a text file is the article, however little it reads like one.
  const whole = { ...map.article, blocks: map.article.blocks.map((block) => ({ ...block, inArticle: true })) };
  return { dom, map: { ...map, article: whole } };
}

function mark(document: Document, map: TextMap, { start, end, attributes }: Marking): void {
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
