/*
 * How far a line that holds a day is to be believed to state the article's: a table of tests with what each is worth,
 * so that a wrong day explains itself. Weighed on pages whose own data say the day (docs/quality/dates.md).
 */

import type { BlockKind } from '../text/page-text.ts';

export interface DayLineView {
  readonly kind: BlockKind;
  /** Lines from the title or the article's first line; null around the article's end. */
  readonly fromTitle: number | null;
  /** Where a phrase beside the day says what it is. */
  readonly told: 'before' | 'label' | 'behind' | 'not';
  readonly inArticle: boolean;
  /** Whether the line names a writer, too. */
  readonly isByline: boolean;
  /** Whether a label before the day says that it is an event's, or somebody's. */
  readonly isOfEvent: boolean;
  /** False behind another day of the line. */
  readonly isFirst: boolean;
  /** Whether the day lies in the month that the page's address names; null when it names none. */
  readonly inMonthOfAddress: boolean | null;
  /** Words of the line beside the day, its phrase and the time. */
  readonly otherWords: number;
  readonly isSentence: boolean;
  /** What the page calls the elements of the day. */
  readonly names: ReadonlySet<string>;
  /** And the boxes around it that do not hold the title. */
  readonly around: ReadonlySet<string>;
  readonly inTime: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DATE_NAMES = set(
  'date datum fecha data dato datetime time timestamp published publish publication pubdate posted postdate dateline ' +
    'byline meta metadata postmeta postmetadata info created erstellt datepublished update updated modified aktualisiert',
);
const COMMENT_NAMES = set(
  'comment comments commentlist kommentar kommentare comentario comentarios commento commenti reply respond replies ' +
    'disqus leserbrief',
);
const OTHER_STORIES = set('aside nav related teaser teasers sidebar recent popular latest upcoming recentcomments');
/** Pages call the article's own lead so, too. */
const LEAD_NAMES = set('teaser teasers');
const isLead = ({ inArticle, fromTitle, around }: DayLineView): boolean =>
  inArticle && fromTitle !== null && fromTitle > 0 && fromTitle <= 3 && hasAny(around, LEAD_NAMES);
/** What the article shows of others: a post of a network, a film with its own day. */
const OF_OTHERS = set(
  'blockquote tweet twitter instagram facebook tiktok mastodon embed embedded embeds oembed iframe video videos player ' +
    'mediaplayer audio podcast poll',
);
/** Page builders call everything so, too. */
const OTHER_BOXES = set('footer masthead topbar menu widget widgets card cards archive event events calendar');

const hasAny = (names: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const name of names) if (wanted.has(name)) return true;
  return false;
};

interface Test {
  readonly name: string;
  readonly test: (view: DayLineView) => boolean;
  readonly score: number;
}

const TESTS: readonly Test[] = [
  { name: 'nothing but a day', test: ({ otherWords }) => otherWords === 0, score: 3 },
  { name: 'a word or two beside it', test: ({ otherWords }) => otherWords > 0 && otherWords <= 2, score: 2 },
  { name: 'a few words beside it', test: ({ otherWords }) => otherWords > 2 && otherWords <= 8, score: 1.5 },
  { name: 'many', test: ({ otherWords }) => otherWords > 14, score: -2 },
  { name: 'a phrase before it', test: ({ told }) => told === 'before', score: 3.5 },
  { name: 'a label before it', test: ({ told }) => told === 'label', score: 1.5 },
  { name: 'a phrase behind it', test: ({ told }) => told === 'behind', score: 1 },
  { name: 'an element named so', test: ({ names }) => hasAny(names, DATE_NAMES), score: 1.5 },
  { name: 'a <time>', test: ({ inTime }) => inTime, score: 1 },
  { name: 'next to the title', test: ({ fromTitle }) => fromTitle !== null && Math.abs(fromTitle) <= 3, score: 2 },
  { name: 'near the title', test: ({ fromTitle }) => fromTitle !== null && fromTitle > 3, score: 1 },
  {
    name: 'at the end, and nothing says what it is',
    test: ({ fromTitle, told, names, inArticle }) =>
      fromTitle === null && !inArticle && told === 'not' && !hasAny(names, DATE_NAMES),
    score: -2.5,
  },
  {
    name: 'well before the title, where sites tell what day it is',
    test: ({ fromTitle, told }) => fromTitle !== null && fromTitle < -3 && told === 'not',
    score: -1.5,
  },
  { name: 'in the month of the address', test: ({ inMonthOfAddress }) => inMonthOfAddress === true, score: 1.5 },
  { name: 'in another month', test: ({ inMonthOfAddress }) => inMonthOfAddress === false, score: -1.5 },
  { name: 'behind another day', test: ({ isFirst, told }) => !isFirst && told === 'not', score: -2 },
  { name: 'in a caption', test: ({ kind }) => kind === 'caption', score: -3 },
  { name: 'before the title', test: ({ fromTitle }) => fromTitle !== null && fromTitle < 0, score: -1 },
  { name: 'beside a writer', test: ({ isByline }) => isByline, score: 2 },
  { name: 'part of a sentence', test: ({ isSentence }) => isSentence, score: -3 },
  { name: 'in a heading', test: ({ kind }) => kind === 'heading' || kind === 'title', score: -2 },
  { name: 'of an event', test: ({ isOfEvent }) => isOfEvent, score: -6 },
  { name: 'in comments', test: ({ around }) => hasAny(around, COMMENT_NAMES), score: -5 },
  { name: 'among other stories', test: (view) => hasAny(view.around, OTHER_STORIES) && !isLead(view), score: -5 },
  { name: 'in what the article shows of others', test: ({ around }) => hasAny(around, OF_OTHERS), score: -5 },
  { name: 'in a box of something else', test: ({ around }) => hasAny(around, OTHER_BOXES), score: -2.5 },
];

/** What a line must score to be believed. */
export const MIN_BELIEVED = 2;

export const dayLineScore = (view: DayLineView): number =>
  TESTS.reduce((sum, { test, score }) => sum + (test(view) ? score : 0), 0);
