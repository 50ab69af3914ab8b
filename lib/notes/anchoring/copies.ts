/*
 * A place and a copy of it: which of two stretches that hold the words is the note's, and whether one that stands alone
 * can be. What stood in the same line speaks first, then being in the article, then what stood beside the paragraph;
 * the words themselves say nothing, for a copy has them too and an edited place does not.
 */

import { comparableWords } from '../../text/comparable-words.ts';
import type { Span } from '../../text/span.ts';
import { shareOf, type Weight } from './alignment.ts';
import type { RegionMatch } from './evaluate-region.ts';
import type { PageIndex } from './page-index.ts';
import type { StoredQuote } from './stored-quote.ts';
import { isInArticle } from './surroundings.ts';

/** Share of what stood in the line, or around, that one place must have more than the other. */
const CLEAR = 0.25;

/** The least weight of a difference: two words that stand nowhere else. */
const TWO_WORDS = 1.5;

/** Share of what stood around a quote below which nothing does. */
const NOTHING = 0.15;

/** Share of the neighbours' words between which a paragraph of one sentence is surely itself. */
const SURROUNDED = 0.75;

/** Share of the words on one side that must stand for the place to be beside what was there. */
const SIDE = 0.5;

/** Weight of a paragraph's other words from which a line without them is another line. */
const HAD_MORE = 3;

/** Positive where `a` is the note's place rather than `b`, negative where `b` is; 0 where nothing tells them apart. */
export function comparePlaces(quote: StoredQuote, index: PageIndex, a: RegionMatch, b: RegionMatch): number {
  const line = inItsLine(a.rest, b.rest) || standsRight(quote, index, a) - standsRight(quote, index, b);
  if (line !== 0) return line;
  if (isContested(quote, index, a, b)) return isLetterForLetter(quote, index, a, b);
  return clearly(sum(a.before, a.after), sum(b.before, b.after)) || clearly(a.context, b.context);
}

/** A line that has most of the paragraph, however it was edited, against one that does not. */
const inItsLine = (a: Weight, b: Weight): number => (Math.min(shareOf(a), shareOf(b)) < SIDE ? clearly(a, b) : 0);

const sum = (a: Weight, b: Weight): Weight => ({ here: a.here + b.here, all: a.all + b.all });

const clearly = (a: Weight, b: Weight): number => {
  const more = a.here - b.here;
  return Math.abs(more) >= TWO_WORDS && Math.abs(more) >= Math.max(a.all, b.all) * CLEAR ? more : 0;
};

const standsRight = ({ target }: StoredQuote, { page }: PageIndex, { span }: RegionMatch): number =>
  Number((target.surroundings?.inArticle ?? true) === isInArticle(page, span.start));

/**
 * True where one place has what stood before and the other what stood after: a paragraph and a copy of it directly
 * above or below, and nobody can say which is which.
 */
export function isContested(quote: StoredQuote, index: PageIndex, a: RegionMatch, b: RegionMatch): boolean {
  const [one, other] = [sidesOf(quote, index, a), sidesOf(quote, index, b)];
  const isFirst = one.before && !one.after && !other.before && other.after;
  const isSecond = other.before && !other.after && !one.before && one.after;
  return isFirst || isSecond || (isNextTo(index, a, b) && clearly(a.context, b.context) === 0);
}

/** True for places in lines one below the other. */
function isNextTo({ text }: PageIndex, a: RegionMatch, b: RegionMatch): boolean {
  const [one, other] = a.span.start < b.span.start ? [a, b] : [b, a];
  return lineAround(text, one.span)[1] + 1 === lineAround(text, other.span)[0];
}

/** On which sides of a place its neighbours stand; a paragraph that began or ended the page must do so still. */
function sidesOf(
  { target: { surroundings } }: StoredQuote,
  { text }: PageIndex,
  { span, before, after }: RegionMatch,
  share = SIDE,
): { before: boolean; after: boolean } {
  const [start, end] = lineAround(text, span);
  const stands = (side: Weight, isEnd: boolean, stored: string | undefined): boolean =>
    stored?.trim() === '' ? isEnd : side.all > 0 && side.here >= side.all * share;
  return {
    before: stands(before, start === 0, surroundings?.before),
    after: stands(after, end === text.length, surroundings?.after),
  };
}

/** Of two lines of the same words the one that is the paragraph to the letter: a pull quote is put between marks. */
function isLetterForLetter({ target }: StoredQuote, { text }: PageIndex, a: RegionMatch, b: RegionMatch): number {
  const [one, other] = [a, b].map(({ span }) => text.slice(...lineAround(text, span))) as [string, string];
  if (comparableWords(one).keys.join(' ') !== comparableWords(other).keys.join(' ')) return 0;
  return Number(one === target.paragraph) - Number(other === target.paragraph);
}

/** True for words whose line has lost what stood beside them: perhaps a copy. */
export const isLonely = ({ rest, beyond }: RegionMatch): boolean =>
  rest.all >= HAD_MORE ? shareOf(rest) < NOTHING : beyond.here < beyond.all * SURROUNDED;

/**
 * True for a sentence that is all that is left: in a line of its own of which neither the paragraph nor a neighbour
 * stands around, or so outside the article. A note that knows no neighbours is believed.
 */
export function isLeftover(quote: StoredQuote, index: PageIndex, match: RegionMatch): boolean {
  const { surroundings } = quote.target;
  if (!surroundings) return false;
  const isAway = surroundings.inArticle && !isInArticle(index.page, match.span.start);
  const { beyond } = match;
  if (isAway) {
    const { before, after } = sidesOf(quote, index, match, SURROUNDED);
    return !before || !after || beyond.here < beyond.all * SURROUNDED;
  }
  return beyond.all >= HAD_MORE && beyond.here < beyond.all * NOTHING && isPartOfParagraph(quote, index.text, match);
}

/** Share of a line's words that are the paragraph's where the line is a piece of it, and characters it must lack. */
const PIECE = 0.9;
const LACKING = 24;

/** True for a line that holds nothing but a part of the paragraph. */
function isPartOfParagraph(quote: StoredQuote, text: string, { span }: RegionMatch): boolean {
  const [start, end] = lineAround(text, span);
  if (end - start > quote.target.paragraph.length - LACKING) return false;
  const words = new Set(quote.words.keys.slice(quote.paragraphFrom, quote.paragraphTo));
  const line = comparableWords(text.slice(start, end)).keys;
  return line.filter((word) => words.has(word)).length >= line.length * PIECE;
}

function lineAround(text: string, span: Span): [start: number, end: number] {
  const end = text.indexOf('\n', span.end);
  return [text.lastIndexOf('\n', span.start - 1) + 1, end < 0 ? text.length : end];
}
