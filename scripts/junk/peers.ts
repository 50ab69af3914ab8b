/*
 * The reader-mode libraries that the evaluation runs beside Sidelight, each as "a page's markup → the lines it keeps".
 */

import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { collectBlocks } from '../../lib/dom/read/collect-blocks.ts';
import { parsePage } from './gold-pages.ts';

export interface Peer {
  readonly name: string;
  lines(html: Buffer, url: string): Promise<string[]>;
}

/** A library's result, markup again, as lines: read by the same walk for all. */
function linesOf(markup: string): string[] {
  const { document } = new JSDOM(`<body>${markup}</body>`).window;
  const { text, blocks } = collectBlocks(document.body, {
    isHidden: () => false,
    isWrapped: () => false,
    apart: () => null,
    wrapWidth: 0,
  });
  return blocks.map((block) => text.slice(block.start, block.end));
}

export const PEERS: readonly Peer[] = [
  {
    name: 'readability',
    async lines(html, url) {
      const dom = parsePage(html, url);
      const content = new Readability(dom.window.document).parse()?.content ?? '';
      dom.window.close();
      return linesOf(content);
    },
  },
  {
    name: 'defuddle',
    async lines(html, url) {
      const dom = parsePage(html, url);
      const { content } = await Defuddle(dom.window.document, url, { useAsync: false });
      dom.window.close();
      return linesOf(content);
    },
  },
];
