/* Who wrote the article and who published it, as the page's own metadata says: provenance for notes and exports. */

import { statedTitle } from './article-title.ts';
import { readArticleData } from './json-ld.ts';
import { metaNamed } from './meta-named.ts';
import { headIsStale } from './stale-head.ts';

export interface Byline {
  /** '' when the page does not say. */
  readonly author: string;
  readonly publisher: string;
}

const meta = (document: Document, ...names: string[]): string => {
  for (const name of names) {
    const element = metaNamed(document, (said) => said === name);
    const content = element?.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    // article:author is often the address of a profile, not a name.
    if (content !== '' && !/^https?:/i.test(content)) return content;
  }
  return '';
};

export function readByline(document: Document): Byline {
  const isStale = headIsStale(document, statedTitle(document));
  const author = isStale ? '' : meta(document, 'author', 'article:author', 'dc.creator', 'byl', 'parsely-author');
  const publisher = meta(document, 'og:site_name', 'article:publisher', 'dc.publisher', 'application-name');
  if (author !== '' && publisher !== '') return { author, publisher };
  const data = readArticleData(document);
  const isOther = isStale || headIsStale(document, data?.headline ?? '');
  return { author: author || (isOther ? '' : (data?.author ?? '')), publisher: publisher || (data?.publisher ?? '') };
}
