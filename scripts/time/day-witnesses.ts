/*
 * What each of a page's sources says of its article's day, asked alone; and what is decided when some of them are
 * hidden. With these a folder of pages needs no gold: the sources are held against each other.
 */

import { dayInAddress } from '../../lib/dom/head/address-date.ts';
import { timeElement } from '../../lib/dom/head/article-time.ts';
import { readArticleData } from '../../lib/dom/head/json-ld.ts';
import { machineDates } from '../../lib/dom/head/machine-dates.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { normaliseDate } from '../../lib/text/normalise-date.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import type { DateEvidence } from '../../lib/text/page-text.ts';
import { articleDay } from '../../lib/visit/article-day.ts';
import { pageContent } from '../../lib/visit/page-content.ts';

export const SOURCES = ['json-ld', 'meta', 'address', 'time', 'lines'] as const;
export type Source = (typeof SOURCES)[number];

export interface Witnesses {
  /** Of each source alone; null when it says nothing. */
  readonly said: Readonly<Record<Source, string | null>>;
  /** Decided from all, and without JSON-LD and meta elements. */
  readonly decided: string | null;
  readonly withoutData: string | null;
  readonly evidence: DateEvidence | null;
}

const isDay = (day: string | null): day is string => day !== null;

export function witnessesOf(document: Document, address: string): Witnesses {
  const content = pageContent(readPage(document, { source: address }).page);
  const meta = machineDates(document, null, '');
  const time = timeElement(document, isDay);
  const inAddress = dayInAddress(address);
  const hidden = inAddress
    ? { published: inAddress.day, from: 'url' as const, value: inAddress.words }
    : time && { published: time.day, from: 'time' as const, value: time.words };
  return {
    said: {
      'json-ld': normaliseDate(readArticleData(document)?.datePublished ?? ''),
      meta: meta.publishedFrom?.from === 'meta' ? meta.published : null,
      address: inAddress?.day ?? null,
      time: time?.day ?? null,
      lines: decidedFrom(content, null),
    },
    decided: content.published,
    withoutData: decidedFrom(content, hidden),
    evidence: content.publishedFrom,
  };
}

function decidedFrom(
  content: PageContent,
  machine: { readonly published: string; readonly from: DateEvidence['from']; readonly value: string } | null,
): string | null {
  const page = {
    ...content,
    published: machine?.published ?? null,
    publishedFrom: machine && { from: machine.from, value: machine.value },
    updated: null,
  };
  return articleDay(page, content.blocks, { language: content.language }).published;
}
