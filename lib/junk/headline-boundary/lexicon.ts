/*
 * How an article writes its words, asked when a headline glued into it has to be told from the sentence after: a word
 * written small elsewhere is no name, one that begins other sentences may begin this one, and one that other paragraphs
 * use belongs to what the article is about. Gathered at the first question; most articles never ask.
 */

import { ALPHANUMERIC, kindAt, widthOf } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

export interface ArticleLexicon {
  /** The word, given in lower case, is written small somewhere. */
  isSmall(word: string): boolean;
  /** The word, as written, begins a sentence somewhere. */
  begins(word: string): boolean;
  /** The word, as written, stands in another line than the one numbered. */
  isElsewhere(word: string, line: number): boolean;
  /** The word or another of its stem, given in lower case, stands in another line than the one numbered. */
  isTopic(word: string, line: number): boolean;
  /** The two words, as written, stand side by side in another line than the one numbered: a name of two words. */
  isPair(first: string, second: string, line: number): boolean;
  /** Lines there are. With one, nothing is elsewhere, and that says nothing. */
  readonly lines: number;
}

/** What stands before a word that begins a sentence. */
const STARTS = /(?:^|[.!?…:]["'”’»)\]]*\s)["'“„«(]*$/;
/** Letters that are kept of a word, so that its endings do not count; shorter ones are kept whole. */
const STEM = 6;

/** First and last line a word stands in. */
type Range = Map<string, { readonly first: number; last: number }>;

const note = (range: Range, word: string, line: number): void => {
  const known = range.get(word);
  if (known) known.last = line;
  else range.set(word, { first: line, last: line });
};

const isOutside = (range: Range, word: string, line: number): boolean => {
  const known = range.get(word);
  return known !== undefined && (known.first !== line || known.last !== line);
};

interface Gathered {
  readonly small: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly written: Range;
  readonly stems: Range;
  /** Pairs of words with capitals. */
  readonly pairs: Range;
}

/** Letters and figures, and what stands inside a word between them. */
function* wordsOf(line: string): Generator<Span> {
  for (let at = 0; at < line.length; ) {
    const start = at;
    for (let width = alphanumericAt(line, at); width > 0; width = alphanumericAt(line, at)) {
      at += width;
      if (INSIDE.includes(line[at] ?? ' ') && alphanumericAt(line, at + 1) > 0) at++;
    }
    if (at > start) yield { start, end: at };
    else at++;
  }
}
const INSIDE = "'’-";

/** UTF-16 units of the letter or figure there; 0 without one. */
function alphanumericAt(line: string, at: number): number {
  if (at >= line.length) return 0;
  const kind = kindAt(line, at, line.length);
  return (kind & ALPHANUMERIC) === 0 ? 0 : widthOf(kind);
}

function gather(lines: readonly string[]): Gathered {
  const [small, starts] = [new Set<string>(), new Set<string>()];
  const [written, stems, pairs]: [Range, Range, Range] = [new Map(), new Map(), new Map()];
  lines.forEach((line, number) => {
    let [before, end] = ['', -1];
    for (const { start: index, end: stop } of wordsOf(line)) {
      const word = line.slice(index, stop);
      const lower = word.toLowerCase();
      note(stems, lower.slice(0, STEM), number);
      const isName = word[0] !== lower[0] || /^\d/.test(word);
      if (isName && before !== '' && end + 1 === index) note(pairs, `${before} ${word}`, number);
      [before, end] = [isName ? word : '', index + word.length];
      if (word[0] === lower[0]) {
        if (word[0] !== word[0]?.toUpperCase()) small.add(word);
        continue;
      }
      note(written, word, number);
      if (STARTS.test(line.slice(Math.max(0, index - 6), index))) starts.add(word);
    }
  });
  return { small, starts, written, stems, pairs };
}

export function articleLexicon(lines: readonly string[]): ArticleLexicon {
  let gathered: Gathered | null = null;
  const known = (): Gathered => {
    gathered ??= gather(lines);
    return gathered;
  };
  return {
    isSmall: (word) => known().small.has(word),
    begins: (word) => known().starts.has(word),
    isElsewhere: (word, line) => isOutside(known().written, word, line),
    isTopic: (word, line) => isOutside(known().stems, word.slice(0, STEM), line),
    isPair: (first, second, line) => isOutside(known().pairs, `${first} ${second}`, line),
    lines: lines.length,
  };
}
