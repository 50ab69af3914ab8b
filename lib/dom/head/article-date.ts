/*
 * The day the article was published, the words that say so, and the day it was last changed. Sources in the order they have proved right: what the publisher states
 * for machines, the address, a `<time>` near the head of the text, a date left over by a scraper as the text's first words, and what
 * a line of the article's head or foot says (`stated-dates.ts`).
 */

import type { DateEvidence } from '../../text/article-text.ts';
import { leadingDate } from '../../text/leading-date.ts';
import { normaliseDate } from '../../text/normalise-date.ts';
import { statedDay } from '../../text/stated-day.ts';
import { statedTitle } from './article-title.ts';
import { headIsStale } from './stale-head.ts';

export interface DatedBy {
  readonly published: string;
  readonly publishedFrom: DateEvidence;
}

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'article.published',
  'cxenseparse:recs:publishtime',
];

export function articleDate(
  document: Document,
  jsonLdDate: string,
  source: string,
  bodyStart: string,
  stated: string,
): DatedBy | null {
  return (
    dated('json-ld', jsonLdDate) ??
    (headIsStale(document, statedTitle(document)) ? null : fromMeta(document)) ??
    fromAddress(source) ??
    fromTime(document) ??
    dated('text', leadingDate(bodyStart)?.value ?? '') ??
    fromLine(stated)
  );
}

const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'];

/** When the article was last changed, if that is later than `published`; null when nothing says so. */
export function articleUpdate(
  document: Document,
  jsonLdDate: string,
  stated: string,
  published: string | null,
): string | null {
  const metas = headIsStale(document, statedTitle(document)) ? new Map<string, string>() : metaValues(document);
  const values = [jsonLdDate, ...MODIFIED_NAMES.map((name) => metas.get(name) ?? '')];
  const updated = values.map(normaliseDate).find((value) => value !== null) ?? statedDay(stated);
  return updated && published && isLater(updated, published) ? updated : null;
}

/** A day says nothing of the hour: of two on the same day neither is later, unless both have a time. */
function isLater(a: string, b: string): boolean {
  if (a.length > 10 && b.length > 10) return Date.parse(a) > Date.parse(b);
  return a.slice(0, 10) > b.slice(0, 10);
}

function fromLine(line: string): DatedBy | null {
  const published = statedDay(line);
  return published ? { published, publishedFrom: { from: 'text', value: line } } : null;
}

function dated(from: DateEvidence['from'], value: string): DatedBy | null {
  const published = normaliseDate(value);
  return published ? { published, publishedFrom: { from, value } } : null;
}

function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key && !values.has(key)) values.set(key, meta.getAttribute('content')?.trim() ?? '');
  }
  return values;
}

function fromMeta(document: Document): DatedBy | null {
  const values = metaValues(document);
  for (const name of META_NAMES) {
    const found = dated('meta', values.get(name) ?? '');
    if (found) return found;
  }
  return null;
}

/** `…/2023/09/13/…`, `…/2023-09-13-…`, `…/20230913/…`; a year and month alone do not make a day. */
const ADDRESS_DATE = /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

function fromAddress(source: string): DatedBy | null {
  const found = ADDRESS_DATE.exec(source);
  if (!found) return null;
  const [, year, , month, day] = found;
  const published = normaliseDate(`${year}-${month}-${day}`);
  return published ? { published, publishedFrom: { from: 'url', value: found[0].replace(/^[/_-]/, '') } } : null;
}

function fromTime(document: Document): DatedBy | null {
  const times = document.querySelectorAll('time[datetime], [itemprop="datePublished"]');
  const preferred = [...times].slice(0, 40).sort((a, b) => timeRank(a) - timeRank(b));
  for (const element of preferred) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const found = dated('time', value.trim());
    if (found) return found;
  }
  return null;
}

/** Lower is better: said to be the publication date, then inside an article, then anywhere outside lists and asides. */
function timeRank(element: Element): number {
  if (/datePublished/i.test(element.getAttribute('itemprop') ?? '') || element.hasAttribute('pubdate')) return 0;
  if (element.closest('aside, nav, footer, li')) return 3;
  return element.closest('article, main') ? 1 : 2;
}
