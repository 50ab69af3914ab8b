/*
 * What can be done with a field, a line each. First what changes the words, then what makes them text for a place in
 * the file, then what is put around them: a page's words are never made into markup by what comes after.
 */

import { shorten } from '../../../text/shorten.ts';
import { fileName } from '../export/file-name.ts';
import { obsidianTag } from '../export/markdown.ts';
import { ESCAPES, oneLine, plainWords, yamlWords } from './escapes.ts';

/** What is being written: the words of a field, or several of a list. */
export type Words = readonly string[];

interface Filter {
  readonly stage: 'words' | 'escape' | 'layout';
  /** How many, at least and at most. */
  readonly args: readonly [least: number, most: number];
  readonly apply: (words: Words, args: readonly string[]) => Words;
}

type Each = (words: string, args: readonly string[]) => string;

const each =
  (change: Each): Filter['apply'] =>
  (words, args) =>
    words.map((word) => change(word, args));

/** Around nothing nothing is put. */
const around = (change: Each): Filter['apply'] => each((words, args) => (words === '' ? '' : change(words, args)));

const changing = (change: Each, least = 0, most = least): Filter => ({
  stage: 'words',
  args: [least, most],
  apply: each(change),
});
const escaping = (change: Each): Filter => ({ stage: 'escape', args: [0, 0], apply: each(change) });

const isCount = (words: string): boolean => /^\d{1,6}$/.test(words);
const countOf = (words = ''): number => (isCount(words) ? Number(words) : 0);

const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** A day or an instant in another order: `date: "D.M.YYYY"`. What is no day gives nothing; so does a part not told. */
function dateWords(words: string, [order = 'YYYY-MM-DD']: readonly string[]): string {
  const [, year, month, day] = DAY.exec(words) ?? [];
  if (year === undefined) return '';
  const asks = (part: RegExp) => part.test(order);
  if ((asks(/M/) && month === undefined) || (asks(/D/) && day === undefined)) return '';
  const parts: Readonly<Record<string, string>> = {
    YYYY: year,
    YY: year.slice(2),
    MM: month ?? '',
    M: String(Number(month)),
    DD: day ?? '',
    D: String(Number(day)),
  };
  return order.replace(/YYYY|YY|MM|M|DD|D/g, (part) => parts[part] ?? part);
}

/** A link of Obsidian and Logseq to a page of that name; what would end or bend it is left out. */
const wikiLink = (words: string): string => {
  const name = oneLine(words.replace(/[[\]|#^\\/:*?"<>`%@]+/g, ' ').replace(/(www)\./gi, '$1 '));
  return name === '' ? '' : `[[${name}]]`;
};

export const FILTERS: Readonly<Record<string, Filter>> = {
  upper: changing((words) => words.toUpperCase()),
  lower: changing((words) => words.toLowerCase()),
  line: changing(oneLine),
  short: changing((words, [most]) => shorten(oneLine(words), countOf(most)), 1),
  replace: changing((words, [from = '', to = '']) => (from === '' ? words : words.replaceAll(from, () => to)), 2),
  date: changing(dateWords, 0, 1),
  default: {
    stage: 'words',
    args: [1, 1],
    apply: (words, args) => (words.every((word) => word === '') ? args : words),
  },
  first: { stage: 'words', args: [1, 1], apply: (words, [count]) => words.slice(0, countOf(count)) },
  sort: { stage: 'words', args: [0, 0], apply: (words) => [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) },

  raw: escaping(plainWords),
  markdown: escaping(ESCAPES.markdown),
  html: escaping(ESCAPES.html),
  bibtex: escaping(ESCAPES.bibtex),
  json: escaping(ESCAPES.json),
  csv: escaping(ESCAPES.csv),
  yaml: escaping(yamlWords),
  url: escaping((words) => encodeURIComponent(plainWords(words))),
  tag: escaping((words) => obsidianTag(plainWords(words))),
  wikilink: escaping(wikiLink),
  filename: escaping((words) => fileName(words, '')),

  each: {
    stage: 'layout',
    args: [1, 2],
    apply: around((words, [before = '', after = '']) => before + words + after),
  },
  join: { stage: 'layout', args: [1, 1], apply: (words, [between]) => [words.join(between)] },
  lines: {
    stage: 'layout',
    args: [1, 2],
    // The first may begin otherwise: "- " and then spaces.
    apply: around((words, [first = '', others = first]) =>
      words
        .split('\n')
        .map((line, i) => ((i === 0 ? first : others) + line).trimEnd())
        .join('\n'),
    ),
  },
};

/** Filters of which the argument is a count. */
export const COUNTING: ReadonlySet<string> = new Set(['short', 'first']);
export { isCount };
