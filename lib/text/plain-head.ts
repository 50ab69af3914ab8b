/*
 * What can be told of a text file by its lines alone: which is its title, which day it states, and which lines are
 * headings. Decided in the background, since the months' names are not carried into pages.
 */

import { leadingDate } from './leading-date.ts';
import { normaliseDate } from './normalise-date.ts';
import { type BlockKind, blockText, type PageText } from './page-text.ts';
import { statedDay } from './stated-day.ts';

/** Lines looked at for a title. */
const HEAD_LINES = 8;
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_CHARACTERS = 160;
/** Characters of the first paragraph, or less where it closes. */
const PROSE_CHARACTERS = 100;

const isProse = (line: string): boolean =>
  line.length > MAX_TITLE_CHARACTERS || (line.length >= PROSE_CHARACTERS / 2 && /[.!?…]["”’»)]*$/.test(line));

interface PlainHead {
  /** Index of the line; -1 when none of them can be one. */
  readonly title: number;
  /** The first line that states a day, '' when none does. */
  readonly dated: string;
}

/**
 * What the lines above a text's first paragraph say. Of those that could be its title it is the one with most words in
 * small letters, for a byline or the name of a paper has hardly any, and of equals the longest.
 */
function plainHead(lines: readonly string[]): PlainHead {
  const body = lines.findIndex(isProse);
  const head = lines.slice(0, Math.max(0, Math.min(HEAD_LINES, body)));
  let [title, most] = [-1, 0];
  head.forEach((line, i) => {
    const words = line.split(/\s+/);
    if (words.length < MIN_TITLE_WORDS || statedDay(line) !== null || !/\p{Ll}|\p{Lo}/u.test(line)) return;
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    const weight = small * MAX_TITLE_CHARACTERS + line.length;
    if (weight > most) [title, most] = [i, weight];
  });
  return { title, dated: head.find((line) => statedDay(line) !== null) ?? '' };
}

/** Short, and not closed as a sentence is. */
const isShortLine = (words: string): boolean => words.length <= 80 && !/[.!?…:;,"”]$/.test(words);

/** The file with what its lines say. */
export function withPlainHead(page: PageText): PageText {
  const lines = page.blocks.map((block) => blockText(page, block));
  const { title, dated } = plainHead(lines);
  const kinds = lines.map((line, i): BlockKind => {
    if (i === title) return 'title';
    if (!isShortLine(line)) return 'paragraph';
    // A heading stands before text, and not among other short lines, as those of a box do.
    const [before, after] = [lines[i - 1], lines[i + 1]];
    const isApart = before === undefined || i - 1 === title || !isShortLine(before);
    return isApart && after !== undefined && !isShortLine(after) ? 'heading' : 'other';
  });
  const left = leadingDate(lines[0] ?? '');
  const published = left ? normaliseDate(left.value) : statedDay(dated);
  return {
    ...page,
    title: lines[title] ?? page.title,
    ...(published && page.published === null
      ? { published, publishedFrom: { from: 'text', value: left?.value ?? dated } }
      : {}),
    blocks: page.blocks.map((block, i) => ({ ...block, kind: kinds[i] as BlockKind })),
  };
}
