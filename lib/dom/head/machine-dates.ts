/*
 * The day the article was published, the words that say so, and the day it was last changed, as the page says them to
 * machines. Sources in the order they have proved right: what the publisher states in its data, the address, a `<time>`
 * of the article itself. What the article's own lines say is weighed against them where the lines are known
 * (`lib/visit/article-day.ts`).
 */

import { daysApart, isInstantInUtc } from '../../text/day.ts';
import { normaliseDate } from '../../text/normalise-date.ts';
import type { DateEvidence } from '../../text/page-text.ts';
import { dayInAddress } from './address-date.ts';
import { timeElement } from './article-time.ts';
import { statedTitle } from './article-title.ts';
import type { ArticleData } from './json-ld.ts';
import { MODIFIED_NAMES, metaValues, PUBLISHED_NAMES } from './meta-dates.ts';
import { headIsStale } from './stale-head.ts';

export interface MachineDates {
  readonly published: string | null;
  /** Also of a value in words that can only be read where languages are known; `published` is null then. */
  readonly publishedFrom: DateEvidence | null;
  readonly updated: string | null;
}

/**
 * @param data the article's JSON-LD; null when there is none, or it is of another article
 * @param today ISO 8601; a later day is a mistake. Left out: no day is too late
 */
export function machineDates(
  document: Document,
  data: ArticleData | null,
  source: string,
  today?: string,
): MachineDates {
  const metas = headIsStale(document, statedTitle(document)) ? new Map<string, string>() : metaValues(document);
  const isPossible = (day: string | null): day is string =>
    day !== null && (today === undefined || daysApart(today, day) <= 1);
  const said: DateEvidence[] = [
    { from: 'json-ld', value: data?.datePublished ?? '' },
    ...PUBLISHED_NAMES.map((name) => ({ from: 'meta' as const, value: metas.get(name) ?? '' })),
  ];
  const changes = [data?.dateModified ?? '', ...MODIFIED_NAMES.map((name) => metas.get(name) ?? '')];
  const updated = changes.map(normaliseDate).find(isPossible) ?? null;
  const address = dayInAddress(source);
  const inAddress: MachineDates | null =
    address && isPossible(address.day)
      ? { published: address.day, publishedFrom: { from: 'url', value: address.words }, updated }
      : null;

  for (const publishedFrom of said) {
    const published = normaliseDate(publishedFrom.value);
    if (!isPossible(published)) continue;
    // An evening in America is the next day in UTC: the address has the day of the place.
    const isOff =
      inAddress && isInstantInUtc(published) && Math.abs(daysApart(published, inAddress.published ?? '')) === 1;
    return isOff ? inAddress : { published, publishedFrom, updated };
  }
  if (inAddress) return inAddress;
  const time = timeElement(document, isPossible);
  if (time) return { published: time.day, publishedFrom: { from: 'time', value: time.words }, updated };
  const inWords = said.find(({ value }) => /\p{L}/u.test(value) && /\d/.test(value)) ?? null;
  return { published: null, publishedFrom: inWords, updated };
}
