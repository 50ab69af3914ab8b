/*
 * The day the article was published, the words that say so, and the day it was last changed, as the page says them to
 * machines. Sources in the order they have proved right: what the publisher states in its data, the address, a `<time>`
 * near the head of the text. What the article's own lines say comes after them, where the lines are known
 * (`lib/visit/article-day.ts`).
 */

import { normaliseDate } from '../../text/normalise-date.ts';
import type { DateEvidence } from '../../text/page-text.ts';
import { statedTitle } from './article-title.ts';
import type { ArticleData } from './json-ld.ts';
import { headIsStale } from './stale-head.ts';

export interface MachineDates {
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  readonly updated: string | null;
}

type Dated = Pick<MachineDates, 'published' | 'publishedFrom'>;

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

const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'];

/** @param data the article's JSON-LD; null when there is none, or it is of another article */
export function machineDates(document: Document, data: ArticleData | null, source: string): MachineDates {
  const metas = headIsStale(document, statedTitle(document)) ? new Map<string, string>() : metaValues(document);
  const changes = [data?.dateModified ?? '', ...MODIFIED_NAMES.map((name) => metas.get(name) ?? '')];
  const dated =
    datedBy('json-ld', data?.datePublished ?? '') ?? fromMeta(metas) ?? fromAddress(source) ?? fromTime(document);
  return {
    published: dated?.published ?? null,
    publishedFrom: dated?.publishedFrom ?? null,
    updated: changes.map(normaliseDate).find((value) => value !== null) ?? null,
  };
}

function datedBy(from: DateEvidence['from'], value: string): Dated | null {
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

function fromMeta(values: ReadonlyMap<string, string>): Dated | null {
  for (const name of META_NAMES) {
    const found = datedBy('meta', values.get(name) ?? '');
    if (found) return found;
  }
  return null;
}

/** `…/2023/09/13/…`, `…/2023-09-13-…`, `…/20230913/…`; a year and month alone do not make a day. */
const ADDRESS_DATE = /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

function fromAddress(source: string): Dated | null {
  const found = ADDRESS_DATE.exec(source);
  if (!found) return null;
  const [, year, , month, day] = found;
  const published = normaliseDate(`${year}-${month}-${day}`);
  return published ? { published, publishedFrom: { from: 'url', value: found[0].replace(/^[/_-]/, '') } } : null;
}

function fromTime(document: Document): Dated | null {
  const times = document.querySelectorAll('time[datetime], [itemprop="datePublished"]');
  const preferred = [...times].slice(0, 40).sort((a, b) => timeRank(a) - timeRank(b));
  for (const element of preferred) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const found = datedBy('time', value.trim());
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
