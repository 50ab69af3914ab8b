/*
 * A place and a copy of it: which of two stretches that hold the words is the note's, and whether one that stands alone
 * can be. What stood in the same line speaks first, then being in the article, then what stood around; the words
 * themselves say nothing, for a copy has them too and an edited place does not.
 */

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

/** Words of a sentence beside the quote below which the quote is the sentence. */
const FEW_WORDS = 3;

/** Weight of a paragraph's other words from which a line without them is another line. */
const HAD_MORE = 3;

/** Positive where `a` is the note's place rather than `b`, negative where `b` is; 0 where nothing tells them apart. */
export function comparePlaces(quote: StoredQuote, index: PageIndex, a: RegionMatch, b: RegionMatch): number {
  return (
    clearly(a.rest - b.rest, Math.max(a.restAll, b.restAll)) ||
    Number(standsRight(quote, index, a)) - Number(standsRight(quote, index, b)) ||
    clearly(a.context - b.context, Math.max(a.contextAll, b.contextAll))
  );
}

const clearly = (more: number, all: number): number =>
  Math.abs(more) >= TWO_WORDS && Math.abs(more) >= all * CLEAR ? more : 0;

const standsRight = ({ target }: StoredQuote, { page }: PageIndex, { span }: RegionMatch): boolean =>
  (target.surroundings?.inArticle ?? true) === isInArticle(page, span.start);

/** True for words whose line has lost what stood beside them: perhaps a copy. */
export const isLonely = ({ rest, restAll, beyond, beyondAll }: RegionMatch): boolean =>
  restAll >= HAD_MORE ? rest < restAll * NOTHING : beyond < beyondAll * SURROUNDED;

/**
 * True for a sentence that is all that is left: in a line of its own of which neither the paragraph nor a neighbour
 * stands around, or so outside the article. A note that knows no neighbours is believed.
 */
export function isLeftover(quote: StoredQuote, index: PageIndex, match: RegionMatch): boolean {
  const { surroundings } = quote.target;
  if (!surroundings || match.beyondAll < HAD_MORE) return false;
  const isAway = surroundings.inArticle && !isInArticle(index.page, match.span.start);
  if (isAway) return match.beyond < match.beyondAll * SURROUNDED;
  if (match.beyond >= match.beyondAll * NOTHING) return false;
  const isSentence = quote.sentenceTo - quote.sentenceFrom - (quote.to - quote.from) < FEW_WORDS;
  return match.restAll >= HAD_MORE && (isSentence || match.wholeSentence) && isOwnLine(quote, index.text, match);
}

/** Characters that marks and a short label may add to a sentence in a line of its own. */
const LABEL = 8;

function isOwnLine({ words, sentenceFrom, sentenceTo }: StoredQuote, text: string, { span }: RegionMatch): boolean {
  const sentence = (words.ends[sentenceTo - 1] as number) - (words.starts[sentenceFrom] as number);
  const end = text.indexOf('\n', span.end);
  const line = (end < 0 ? text.length : end) - text.lastIndexOf('\n', span.start - 1) - 1;
  return line <= sentence + LABEL;
}
