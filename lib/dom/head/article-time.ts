/*
 * Which of a page's dated elements is the article's: one that says it is the publication date, or the one nearest to
 * the headline. Those of comments, of stories beside it and of other articles on the page are not.
 */

import { normaliseDate } from '../../text/normalise-date.ts';

/** Asked in turn: the second are anything's, and take longer to find. */
const DATED = [
  'time, [itemprop~="datePublished" i]',
  'abbr[title], [data-published], [data-publish-date], [data-timestamp], [data-datetime], [data-time], [data-date]',
];
/** Elements looked at; a page with more is a list. */
const MAX_ELEMENTS = 60;
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
  for (const selector of DATED) {
    const found = bestOf([...document.querySelectorAll(`h1, ${selector}`)], isPossible);
    if (found) return found;
  }
  return null;
}

function bestOf(elements: readonly Element[], isPossible: (day: string | null) => day is string): Dated | null {
  const at = elements.findIndex(({ localName }) => localName === 'h1');
  const headline = elements[at] ?? null;
  const ranked = elements
    .slice(0, MAX_ELEMENTS)
    .map((element, i) => ({ element, rank: rankAtBest(element, at < 0 ? Number.POSITIVE_INFINITY : i - at) }))
    .filter(({ element, rank }) => element.localName !== 'h1' && rank < UNFIT)
    .sort((a, b) => a.rank - b.rank);
  let best: Dated | null = null;
  let bestRank = UNFIT;
  for (const { element, rank } of ranked) {
    // What is around an element makes it no better.
    if (rank >= bestRank) break;
    const found = datedBy(element);
    if (!found || !isPossible(found.day)) continue;
    const ranks = rankIn(element, rank, headline);
    if (ranks < bestRank) [best, bestRank] = [found, ranks];
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
function rankAtBest(element: Element, behind: number): number {
  const property = element.getAttribute('itemprop') ?? '';
  if (/dateModified|startDate|endDate|birthDate/i.test(property)) return UNFIT;
  if (/datePublished/i.test(property) || element.hasAttribute('pubdate')) return 0;
  const names = element.getAttribute('class') ?? '';
  if (/updated|modified/i.test(names) && !/publish|entry-date/i.test(names)) return 3;
  return behind >= 0 && behind <= NEAR ? 1 : 2;
}

/** The same with what is around it. */
function rankIn(element: Element, rank: number, headline: Element | null): number {
  const own = (selector: string): boolean => {
    const box = element.closest(selector);
    return box !== null && !(headline && box.contains(headline));
  };
  if (own(OF_COMMENTS)) return UNFIT;
  if (own(OF_OTHERS) || own('article article')) return rank === 0 ? 3 : UNFIT;
  if (rank !== 2) return rank;
  const article = element.closest('article, main');
  if (headline ? article?.contains(headline) : article) return 2;
  return element.closest('footer') ? UNFIT : 4;
}
