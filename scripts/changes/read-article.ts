/* A page as the background sees it when it has been read: its clean article, its lines, its names. */

import { readPage } from '../../lib/dom/read/read-page.ts';
import { activeJunk } from '../../lib/junk/user-rules.ts';
import { type CleanArticle, cleanArticle } from '../../lib/text/clean-article.ts';
import { blockText } from '../../lib/text/page-text.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { pageJunk } from '../../lib/visit/page-junk.ts';
import { parsePage } from '../junk/gold-pages.ts';

export interface ReadArticle extends CleanArticle {
  /** All lines of the page. */
  readonly lines: readonly string[];
}

export function readArticle(html: string | Buffer): ReadArticle {
  const dom = parsePage(typeof html === 'string' ? Buffer.from(html) : html, 'https://news.example/story');
  const page = pageContent(readPage(dom.window.document).page);
  dom.window.close();
  const lines = page.blocks.map((block) => blockText(page, block));
  return { ...cleanArticle(page, activeJunk(pageJunk(page).items)), lines };
}
