/*
 * Whether little text is an article all the same. Of a hundred letters nothing can be told by their number; but a page
 * that sets them apart as its article, or holds nothing else, says so itself.
 */

import { type Box, blockText, type PageBlock } from '../text/page-text.ts';
import { linkDensity } from './link-density.ts';
import type { Page } from './page.ts';

/** Lines of a page, both ends taken in. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Letters that a short article has at least: some ten words. */
const MIN_LETTERS = 60;
/** Letters of what reads like text, where nothing says that it is one. */
const MIN_TEXT = 45;
/** How much like text it reads in the middle, where an element says that it is the article, and where none does. */
const MEAN_SET_APART = 0.12;
const MEAN = 0.25;
/** The same of fewer letters, down to a saying or a line of code, where nothing else stands beside. */
const MEAN_FEW = 0.35;
const MIN_FEW_LETTERS = 20;
/** Share of the page's unlinked text that it holds, where it does not stand under the title either. */
const MOST_OF_PAGE = 0.6;
/** Lines between the title and the text: a byline, a date, a bar of buttons. */
const NEAR_TITLE_LINES = 4;
/** From this share of links on a line is none of the page's own text. */
const LINKED_SHARE = 0.5;

/** @param text letters of the stretch, each weighed by its line's score */
export function isShortArticle(
  page: Pick<Page, 'text' | 'title' | 'blocks' | 'boxes'>,
  { from, to }: Stretch,
  text: number,
  lengths: readonly number[],
): boolean {
  const { blocks, boxes } = page;
  let [own, all] = [0, 0];
  let isSetApart = true;
  blocks.forEach((block, i) => {
    if (linkDensity(block) >= LINKED_SHARE || block.kind === 'title') return;
    const letters = lengths[i] as number;
    all += letters;
    if (i < from || i > to) return;
    own += letters;
    isSetApart &&= standsInArticle(boxes, block.box);
  });
  const isMost = own >= all * MOST_OF_PAGE;
  if (own < MIN_LETTERS) return own >= MIN_FEW_LETTERS && text >= own * MEAN_FEW && (isSetApart || isMost);
  if (isSetApart && text >= own * MEAN_SET_APART) return true;
  const title = blocks.findIndex((block) => isTitle(page, block));
  const isUnderTitle = title >= 0 && from >= title && from <= title + NEAR_TITLE_LINES;
  return text >= MIN_TEXT && text >= own * MEAN && (isUnderTitle || isMost);
}

/** A heading of a lower level, where the first is the site's name, may say the page's title all the same. */
const isTitle = ({ text, title }: Pick<Page, 'text' | 'title'>, block: PageBlock): boolean =>
  block.kind === 'title' || (block.kind === 'heading' && title !== '' && title.startsWith(blockText({ text }, block)));

/** The elements, roles and properties by which a page says where its article is. */
const ARTICLE_TAGS = new Set(['article', 'main']);
const ARTICLE_ROLES = new Set(['article', 'main', 'articlebody', 'recipeinstructions']);

function standsInArticle(boxes: readonly Box[], box: number): boolean {
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) {
    const { tag, roles } = boxes[at] as Box;
    if (ARTICLE_TAGS.has(tag) || roles.some((role) => ARTICLE_ROLES.has(role))) return true;
  }
  return false;
}
