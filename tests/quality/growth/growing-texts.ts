/*
 * Texts of any length that tempt an analysis to look at everything once more for each thing it finds, and the work to
 * be done on each.
 */

import { compareReadings } from '../../../lib/changes/compare-readings.ts';
import { findEntities } from '../../../lib/entities/find-entities.ts';
import { findJunk } from '../../../lib/junk/find-junk.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readDates } from '../../../lib/time/find-dates.ts';
import { plainArticle } from '../../plain-article.ts';
import { shippedTagger } from '../../shipped-data.ts';
import { aReading } from '../../unit/changes/a-reading.ts';
import { marked } from '../../unit/junk/marked.ts';
import { articleWithNames } from '../../unit/quotes/article-with-names.ts';

export interface GrowingText {
  readonly name: string;
  /** Of these a text has enough for the clock; the counter needs a few of them only. */
  readonly copies: number;
  /** Makes the text, and gives the work on it. */
  prepare(copies: number): () => unknown;
}

const SENTENCE = 'The council of the small town met again on Tuesday and agreed to nothing at all. ';

const JUNK: readonly (readonly [string, number, (copies: number) => string[]])[] = [
  ['thousands of cues', 1250, (n) => ['See also '.repeat(n)]],
  ['a tail in every sentence', 200, (n) => ['It rained. See also Council Sells The Crane. '.repeat(n)]],
  ['brackets that never close', 1250, (n) => ['It rained. (See also: '.repeat(n)]],
  ['a headline that never ends', 5000, (n) => [`It rained. Read more: ${'The man '.repeat(n)}`]],
  ['copyright signs', 15_000, (n) => ['© '.repeat(n)]],
  ['quotation marks and stops', 15_000, (n) => ['. “'.repeat(n)]],
  ['arrows', 30_000, (n) => [`It rained.${' >'.repeat(n)}`]],
  ['a tail in every paragraph', 200, (n) => Array(n).fill(`${SENTENCE}See also Council sells the crane`)],
  [
    'a list of links under each label',
    500,
    (n) => Array.from({ length: n }, (_, i) => (i % 9 === 0 ? 'Read more' : '‹Council sells crane›')),
  ],
];

const QUOTED = `“We waited for hours,” Obi said. It's 'odd "and “wrong ‘so he said`;
const DATED = 'On Wednesday, in 2019, two days earlier than 5 March, from Monday to May they will 1,2,3 in the first ';
const named = (i: number) => `Maria Lind${i} met Ben Orr${i % 7} of Norwall ${i} Bank in Oslo.`;

export const GROWING_TEXTS: readonly GrowingText[] = [
  ...JUNK.map(([name, copies, lines]) => ({
    name: `junk in ${name}`,
    copies,
    prepare(n: number) {
      const { article } = marked(...lines(n));
      return () => findJunk(article);
    },
  })),
  ...[null, shippedTagger()].map((model) => ({
    name: model ? 'names by the shipped model' : 'names by rules',
    copies: 200,
    prepare(n: number) {
      const article = plainArticle(Array.from({ length: n }, (_, i) => named(i)).join('\n'));
      return () => findEntities(article, model, Number.POSITIVE_INFINITY);
    },
  })),
  {
    name: 'dates',
    copies: 60,
    prepare(n) {
      const article = plainArticle(DATED.repeat(n), { published: '2023-09-13' });
      // A new object each time: an article's words are kept with it.
      return () => readDates({ ...article });
    },
  },
  ...['edited', 'new'].map((name) => ({
    name: `changes where every paragraph is ${name}`,
    copies: 300,
    prepare(n: number) {
      const text = (of: (i: number) => string) => aReading(Array.from({ length: n }, (_, i) => of(i)).join('\n'));
      const before = text((i) => `${SENTENCE}Street ${i} and house ${i * 7} have ${i * 3} doors.`);
      const now = text((i) =>
        name === 'edited'
          ? `${SENTENCE}Street ${i} and house ${i * 7} have no door.`
          : `Nobody of yard ${i}a saw ${i}b leave for the hill ${i}c.`,
      );
      return () => compareReadings(before, now);
    },
  })),
  ...['many paragraphs', 'one endless paragraph'].map((name) => ({
    name: `quotes in ${name}`,
    copies: 300,
    prepare(n: number) {
      const { article, mentions } = articleWithNames(
        Array(n)
          .fill(QUOTED)
          .join(name.startsWith('one') ? ' ' : '\n'),
      );
      return () => findQuotes({ ...article }, mentions);
    },
  })),
];
