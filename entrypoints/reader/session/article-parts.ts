/* The article whole, for our own pages, which make of it what the user takes along. */

import { pageParts } from '../../../lib/dom/read/page-parts.ts';
import { activeJunk } from '../../../lib/junk/user-rules.ts';
import type { ArticleParts } from '../../../lib/outgoing/article-parts.ts';
import { packPage } from '../../../lib/text/packed-page.ts';
import { articleFlags } from '../../../lib/visit/visit.ts';
import type { KnownPage } from '../state/page-state.ts';

export function articleParts({ map, content: { lines, junk, language } }: KnownPage): ArticleParts {
  const { page } = map;
  const inArticle = articleFlags(lines, page.blocks.length);
  // A picture in a box of junk is junk; but a credit is no reason to leave its picture out.
  const promotions = activeJunk(junk).filter(({ kind }) => kind !== 'credit' && kind !== 'rights');
  const counts = page.blocks.map(
    ({ start, end }, i) => inArticle[i] === true && !promotions.some((item) => item.start <= start && item.end >= end),
  );
  return { page: packPage(page), inArticle, junk, language, ...pageParts(map, counts) };
}
