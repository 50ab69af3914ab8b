/*
 * What speaks for a stretch of the page being the place of a quote that has been laid against it: how much of the
 * quote, its sentence, its paragraph and the neighbours stands there.
 */

import type { Span } from '../../text/span.ts';
import { type Evidence, shareOf, type Weight } from './alignment.ts';
import type { QuoteInArticle } from './quote-in-article.ts';

/**
 * Share of the paragraph's other words that must stand around for it to be the note's paragraph; more for a short one,
 * such as a heading.
 */
const HOME_SHARE = 0.5;
const SHORT_HOME_SHARE = 0.7;
const SHORT_PARAGRAPH = 16;

/** Share of the paragraph, and of what stood on either side of it, that together leave no doubt about it. */
const SIDE = 0.5;

/** Share of the sentence's other words that must stand around when the paragraph does not. */
const SENTENCE_SHARE = 0.7;

/** Two sentences of one formula differ by more than this leaves. */
const WHOLE_SENTENCE = 0.93;

/** Less of the sentence than this, and the words stand in another sentence of the paragraph. */
const HALF_SENTENCE = 0.4;

/** A quote of so many words that is its whole paragraph needs no neighbours. */
const SPEAKS_FOR_ITSELF = 8;

/** With fewer context words than this the quote is as good as its whole paragraph and speaks for itself. */
export const FEW_WORDS = 4;

/** The lines that the words at these indices stand in, as one stretch; nothing where there are none. */
export function linesOf({ index: { text, words } }: QuoteInArticle, at: readonly number[]): Span {
  if (at.length === 0) return { start: 0, end: 0 };
  const end = text.indexOf('\n', words.starts[at.at(-1) as number]);
  return {
    start: text.lastIndexOf('\n', words.starts[at[0] as number]) + 1,
    end: end < 0 ? text.length : end,
  };
}

class Sum implements Weight {
  here = 0;
  all = 0;
  add(hit: number, weight: number): void {
    this.here += hit;
    this.all += weight;
  }
}

const both = (a: Weight, b: Weight): Weight => ({ here: a.here + b.here, all: a.all + b.all });

/** True for a word that stands beside one of its own neighbours; any long stretch holds most small words by chance. */
export function inRun(partner: readonly number[], i: number): boolean {
  const at = partner[i] as number;
  if (at < 0) return false;
  return partner[i - 1] === at - 1 || partner[i + 1] === at + 1;
}

export function weighEvidence(placed: QuoteInArticle, partner: readonly number[]): Evidence {
  const { quote, weights } = placed;
  const { starts } = placed.index.words;
  const lines = linesOf(
    placed,
    partner.slice(quote.from, quote.to).filter((at) => at >= 0),
  );
  const [own, sentence, others, before, after, rest] = [1, 2, 3, 4, 5, 6].map(() => new Sum()) as [
    Sum,
    Sum,
    Sum,
    Sum,
    Sum,
    Sum,
  ];
  let paragraphWords = 0;
  let sentenceWords = 0;
  for (let i = 0; i < partner.length; i++) {
    const weight = weights[i] as number;
    const hit = inRun(partner, i) ? weight : 0;
    if (i >= quote.from && i < quote.to) own.add(hit, weight);
    else if (i < quote.paragraphFrom) before.add(hit, weight);
    else if (i >= quote.paragraphTo) after.add(hit, weight);
    else {
      paragraphWords++;
      if (i >= quote.sentenceFrom && i < quote.sentenceTo) {
        sentence.add(hit, weight);
        sentenceWords++;
      } else {
        others.add(hit, weight);
        const at = starts[partner[i] as number] ?? -1;
        rest.add(at >= lines.start && at < lines.end ? hit : 0, weight);
      }
    }
  }
  const context = both(sentence, others);
  const window = both(own, context);
  const outside = both(before, after);
  const isBetween = [before, after].every((side) => shareOf(side) >= SIDE) && shareOf(window) >= SIDE;
  const around =
    isBetween ||
    (paragraphWords >= FEW_WORDS
      ? shareOf(context) >= (paragraphWords < SHORT_PARAGRAPH ? SHORT_HOME_SHARE : HOME_SHARE)
      : shareOf(quote.to - quote.from >= SPEAKS_FOR_ITSELF ? window : both(window, outside)) >= 0.6);
  const first = partner[quote.from] as number;
  const last = partner[quote.to - 1] as number;
  const isWhole = quote.to - quote.from > FEW_WORDS && own.here === own.all;
  const isStrange = !isWhole && sentenceWords >= 3 && shareOf(sentence) < HALF_SENTENCE;
  return {
    home: around && !isStrange,
    around,
    sentence: sentenceWords >= 3 && shareOf(sentence) >= SENTENCE_SHARE,
    wholeSentence: sentenceWords >= 3 && shareOf(sentence) >= WHOLE_SENTENCE,
    beside: (first > 0 && partner[quote.from - 1] === first - 1) || (last >= 0 && partner[quote.to] === last + 1),
    own: shareOf(own),
    share: shareOf(window),
    support: window.here + outside.here,
    before,
    after,
    rest,
    context,
    beyond: both(others, outside),
  };
}
