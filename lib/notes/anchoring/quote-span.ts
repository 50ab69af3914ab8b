/*
 * From words back to offsets: the exact ends of a quote in the article, and what may stand inside one without being
 * part of it.
 */

import { oneOf, ZERO_WIDTH } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { foldMark } from './fold-marks.ts';
import type { PageIndex } from './page-index.ts';
import type { StoredQuote } from './stored-quote.ts';

const UNMARKED = oneOf(`\\s${ZERO_WIDTH}`, 'g');

const marksOf = (text: string): string[] => Array.from(text.replace(UNMARKED, ''), foldMark);

/**
 * Offsets of the quote that stands on the words `from` to `to` (half-open), its own outer marks included where they
 * still stand.
 */
export function spanOfWords(index: PageIndex, quote: StoredQuote, from: number, to: number): Span {
  const { text } = index;
  const sameFirst = index.words.keys[from] === quote.words.keys[quote.from];
  const sameLast = index.words.keys[to - 1] === quote.words.keys[quote.to - 1];
  let start = (index.words.starts[from] as number) + (sameFirst ? quote.cutStart : 0);
  let end = (index.words.ends[to - 1] as number) - (sameLast ? quote.cutEnd : 0);
  if (quote.cutStart === 0) {
    for (const mark of marksOf(quote.lead).reverse()) {
      let at = start - 1;
      while (at >= 0 && text[at] === ' ') at--;
      if (at < 0 || foldMark(text[at] as string) !== mark) break;
      start = at;
    }
  }
  if (quote.cutEnd === 0) {
    for (const mark of marksOf(quote.trail)) {
      let at = end;
      while (at < text.length && text[at] === ' ') at++;
      if (at >= text.length || foldMark(text[at] as string) !== mark) break;
      end = at + 1;
    }
  }
  return start < end
    ? { start, end }
    : { start: index.words.starts[from] as number, end: index.words.ends[to - 1] as number };
}

/** True when both texts are one but for white space, kinds of marks, case and invisible characters. */
export function sameButForMarks(a: string, b: string): boolean {
  const fold = (text: string): string =>
    marksOf(text.normalize('NFKC').toLowerCase()).join('').replace(/'+/g, "'").replace(/-+/g, '-');
  return fold(a) === fold(b);
}

/** Words and characters inserted at most for the rest still to count as one quote, interrupted. */
const MAX_INSERTED_WORDS = 60;
const MAX_INSERTED_CHARACTERS = 1_000;

/**
 * True for words between two neighbours of a quote (indices of the words before and after) that are a thing of their
 * own: anything between two sentences, or a box ("Read also: …", in brackets, "© …") in the middle of one. Words worked
 * into a sentence are not.
 */
export function isSelfContained(index: PageIndex, before: number, after: number): boolean {
  const count = after - before - 1;
  if (count > MAX_INSERTED_WORDS) return false;
  const { text } = index;
  const between = text.slice(index.words.ends[before], index.words.starts[after]);
  if (between.length > MAX_INSERTED_CHARACTERS) return false;
  const first = (index.words.starts[before + 1] as number) - (index.words.ends[before] as number);
  const gap = between.slice(0, first);
  const next = text.charAt(index.words.starts[after] as number);
  const startsNew = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(between.charAt(first)) || /[([©▶►»|]/.test(gap);
  if (!startsNew) return false;
  const startsAfter = next.toLowerCase() !== next || next.toUpperCase() === next;
  if (/[.!?…:\n]/.test(gap) && startsAfter) return true;
  if (/[.!?…][^.!?…]*$/.test(gap) || gap.includes('\n')) return /[.!?…\])»|\n]\P{L}*$/u.test(between);
  const label = /^[^:]{2,40}:\s/u.test(between.slice(first)) || /[([©▶►»|]/.test(gap);
  return label && count >= 3;
}
