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

/** The address of a profile, a mailbox or a site. */
const NO_NAME = /^(?:https?:|@|\S+@\S+$|\S+\.[a-z]{2,6}$)/i;

const meta = (document: Document, ...names: string[]): string => {
  for (const name of names) {
    const element = metaNamed(document, (said) => said === name);
    const content = element?.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    if (content !== '' && !NO_NAME.test(content)) return content;
  }
  return '';
};

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'sailthru.author',
  'parsely-author',
  'cxenseparse:author',
  'byl',
];

export function readByline(document: Document): Byline {
  const isStale = headIsStale(document, statedTitle(document));
  const author = isStale ? '' : meta(document, ...AUTHOR_NAMES);
  const publisher = meta(document, 'og:site_name', 'article:publisher', 'dc.publisher', 'application-name');
  if (author !== '' && publisher !== '') return { author, publisher };
  const data = readArticleData(document);
  const isOther = isStale || headIsStale(document, data?.headline ?? '');
  return {
    author: author || (isOther ? '' : (data?.author ?? '')) || (isStale ? '' : microdataAuthor(document)),
    publisher: publisher || (data?.publisher ?? ''),
  };
}

/** Elements asked; those of comments and other stories are many. */
const MAX_ELEMENTS = 20;
const NOT_OF_ARTICLE = '[itemprop~="comment" i], [class*="comment" i], [id*="comment" i], aside, nav, li';

/** By the page's own properties and links: `itemprop="author"` with a name in it, `rel="author"`. */
function microdataAuthor(document: Document): string {
  const names: string[] = [];
  for (const element of [...document.querySelectorAll('[itemprop~="author" i], a[rel~="author" i]')].slice(
    0,
    MAX_ELEMENTS,
  )) {
    if (element.closest(NOT_OF_ARTICLE)) continue;
    const named = element.querySelector('[itemprop~="name" i]') ?? element;
    const name = (named.getAttribute('content') ?? named.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (name !== '' && name.length <= 80 && !NO_NAME.test(name) && !names.includes(name)) names.push(name);
  }
  return names.slice(0, 6).join(', ');
}
