/*
 * The article's headline: what the publisher states for machines, the page's first big heading, or its window title
 * without the site's name.
 */

import { foldName } from '../../text/fold.ts';
import { metaNamed } from './meta-named.ts';
import { sharesWords } from './shares-words.ts';
import { headIsStale } from './stale-head.ts';

/** What stands between headline and site name in a window title. */
const TITLE_PARTS = /\s+[|–—•·»«:-]\s+|\s*\|\s*/;

export function articleTitle(document: Document, headline: string): string {
  const windowTitle = collapse(document.title);
  const said = statedTitle(document) || collapse(headline);
  const stated = headIsStale(document, said) ? '' : said;
  const heading = firstHeading(document, stated || windowTitle) || (stated === said ? '' : firstHeading(document, ''));
  return heading || withoutSiteName(stated || windowTitle, meta(document, 'og:site_name'));
}

/** What the head calls the article, '' when it does not. */
export const statedTitle = (document: Document): string =>
  collapse(meta(document, 'og:title') || meta(document, 'twitter:title'));

const collapse = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 500);

const meta = (document: Document, name: string): string =>
  metaNamed(document, (said) => said.toLowerCase() === name)?.getAttribute('content') ?? '';

/** The `<h1>` that shares most of its words with the stated title; a site's own name in an `<h1>` does not. */
function firstHeading(document: Document, stated: string): string {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 10)
    .map((element) => collapse(element.textContent ?? ''));
  if (!stated) return headings.find((words) => words !== '') ?? '';
  return headings.find((words) => words !== '' && sharesWords(words, stated)) ?? '';
}

function withoutSiteName(title: string, siteName: string): string {
  const separators = [...title.matchAll(new RegExp(TITLE_PARTS, 'g'))];
  const last = separators.at(-1);
  if (!last) return title;
  const before = title.slice(0, last.index);
  const after = title.slice(last.index + last[0].length);
  const isSite = siteName !== '' && foldName(after) === foldName(siteName);
  // A long tail is the second half of a headline, not the name of a newspaper.
  return isSite || (before.length > 25 && after.split(' ').length <= 4) ? before : title;
}
