/*
 * Which of a page's dated elements is the article's: one that says it is the publication date, or the one nearest to
 * the headline. Those of comments, of stories beside it and of other articles on the page are not.
 */

import { normaliseDate } from '../../text/normalise-date.ts';

const DATED =
  'time, [itemprop~="datePublished" i], abbr[title], [data-published], [data-publish-date], [data-timestamp], ' +
  '[data-datetime], [data-time], [data-date]';
/** Elements looked at; a page with more is a list. */
const MAX_ELEMENTS = 80;
/** Where readers, and where other stories, have their times. */
const OF_COMMENTS =
  '[class*="comment" i], [id*="comment" i], [itemprop~="comment" i], [class*="kommentar" i], [id*="disqus" i]';
const OF_OTHERS =
  'aside, nav, li, [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [role="complementary"]';
/** Dated elements between the headline and its time: an author's, a box's. */
const NEAR = 3;

const ATTRIBUTES = [
  'datetime',
  'content',
  'data-published',
  'data-publish-date',
  'data-timestamp',
  'data-datetime',
  'data-time',
  'data-date',
  'title',
];

interface Dated {
  readonly day: string;
  readonly words: string;
}

export function timeElement(document: Document, isPossible: (day: string | null) => day is string): Dated | null {
  const elements = [...document.querySelectorAll(`h1, ${DATED}`)];
  const headline = elements.find(({ localName }) => localName === 'h1') ?? null;
  const at = headline ? elements.indexOf(headline) : -1;
  let best: Dated | null = null;
  let bestRank = UNFIT;
  for (const [i, element] of elements.slice(0, MAX_ELEMENTS).entries()) {
    if (element.localName === 'h1') continue;
    const found = datedBy(element);
    if (!found || !isPossible(found.day)) continue;
    const rank = rankOf(element, headline, at < 0 ? Number.POSITIVE_INFINITY : i - at);
    if (rank < bestRank) [best, bestRank] = [found, rank];
  }
  return best;
}

function datedBy(element: Element): Dated | null {
  for (const name of ATTRIBUTES) {
    const words = element.getAttribute(name)?.trim() ?? '';
    // A bare number of a few digits is anything; one of ten or thirteen is a moment.
    const day = /^\d{1,8}$/.test(words) ? null : normaliseDate(words);
    if (day) return { day, words };
  }
  const words = element.textContent?.trim() ?? '';
  const day = words.length > 40 ? null : normaliseDate(words);
  return day ? { day, words } : null;
}

const UNFIT = 5;

/** Lower is better. @param behind dated elements from the headline to this one, negative before it */
function rankOf(element: Element, headline: Element | null, behind: number): number {
  const own = (selector: string): boolean => {
    const box = element.closest(selector);
    return box !== null && !(headline && box.contains(headline));
  };
  const property = element.getAttribute('itemprop') ?? '';
  if (own(OF_COMMENTS) || /dateModified|startDate|endDate|birthDate/i.test(property)) return UNFIT;
  const isOther = own(OF_OTHERS) || own('article article');
  if (/datePublished/i.test(property) || element.hasAttribute('pubdate')) return isOther ? 3 : 0;
  if (isOther) return UNFIT;
  if (/updated|modified/i.test(element.className) && !/publish|entry-date/i.test(element.className)) return 3;
  if (behind >= 0 && behind <= NEAR) return 1;
  if (headline ? element.closest('article, main')?.contains(headline) : element.closest('article, main')) return 2;
  return element.closest('footer') ? UNFIT : 4;
}
