/*
 * What is stored of a selection so that `anchorNotes` finds it again: the words, what stands before and after them, the
 * position, the whole paragraph and its heading. Pair of `anchor-notes.ts`.
 */

import { splitSentences } from '../../text/sentences.ts';
import { type Span, spansOverlap } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { withoutSpans } from '../../text/without-spans.ts';
import type { Target } from '../note.ts';
import { occurrences } from './find-regions.ts';
import { type AnchoringPage, indexPage } from './page-index.ts';
import { plausibleMatches } from './plausible-matches.ts';
import { placeQuote } from './quote-in-article.ts';
import { readTarget } from './stored-quote.ts';
import { surroundingsOf, wordStart, wordStop } from './surroundings.ts';

/**
 * Characters of prefix and suffix at least; they go on to the sentence's end. Same as other annotators, so that exports
 * fit them.
 */
const MIN_CONTEXT = 32;

/** Characters of prefix or suffix at most. */
const MAX_CONTEXT = 250;

/**
 * Characters of the neighbouring paragraphs taken in for words that are ambiguous, and of prefix or suffix at most
 * then.
 */
const NEIGHBOUR = 100;
const MAX_WIDE = 1_600;

/** Characters of a page in which places alike are looked for; beyond, the look would be felt. */
const MAX_COMPARED = 300_000;

/** Words of a quote and what stands around it for which places alike are looked for. */
const MAX_COMPARED_WORDS = 1_000;

/** Characters of the paragraph kept on either side of the quote; a page may be one endless paragraph. */
const MAX_PARAGRAPH = 1_500;

/** The target of a stretch of the page; white space at its ends is left out. */
export function describeTarget(page: AnchoringPage, span: Span): Target {
  const { text } = page;
  const words = trim(text, span);
  const paragraph = paragraphAround(page, words);
  const sentence = sentenceAround(text, paragraph, words);
  const context = {
    start: Math.max(0, words.start - MAX_CONTEXT, Math.min(sentence.start, words.start - MIN_CONTEXT)),
    end: Math.min(text.length, words.end + MAX_CONTEXT, Math.max(sentence.end, words.end + MIN_CONTEXT)),
  };
  const target = targetOf(page, words, context, paragraph);
  if (text.length > MAX_COMPARED) return target;
  const quote = readTarget(target);
  // So long a quote has no like, and looking for one would cost more than it is worth.
  if (!quote || quote.words.keys.length > MAX_COMPARED_WORDS) return { ...target, repeats: 0, twins: 0 };
  const repeats = Math.max(0, occurrences(placeQuote(indexPage(page), quote)).length - 1);
  const twins = ambiguousWith(page, { ...target, repeats, twins: 0 }, [sentence, paragraph]);
  if (twins === 0) return { ...target, repeats, twins };
  // Only the neighbours tell this place from the other: take them in.
  const wide = {
    start: Math.max(0, words.start - MAX_WIDE, Math.min(context.start, paragraph.start - NEIGHBOUR)),
    end: Math.min(text.length, words.end + MAX_WIDE, Math.max(context.end, paragraph.end + NEIGHBOUR)),
  };
  return { ...targetOf(page, words, wide, paragraph), repeats, twins };
}

/**
 * How many other places would be taken for this one if its sentence, or its paragraph, were gone: tried out on the
 * article itself.
 */
function ambiguousWith(page: AnchoringPage, target: Target, holes: readonly Span[]): number {
  const quote = readTarget(target);
  if (!quote) return 0;
  const starts = new Set<number>();
  for (const hole of holes) {
    const places = plausibleMatches(
      placeQuote(indexPage({ ...page, blocks: withoutSpans(page.blocks, page.text, [hole]) }), quote),
    );
    for (const place of places) if (place.found !== 'changed') starts.add(place.span.start);
  }
  return starts.size;
}

function targetOf(page: AnchoringPage, words: Span, context: Span, paragraph: Span): Target {
  const { text } = page;
  const prefix = text.slice(wordStart(text, context.start), words.start);
  const suffix = text.slice(words.end, wordStop(text, context.end));
  return {
    source: page.source,
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(words.start, words.end), prefix, suffix },
      { type: 'TextPositionSelector', start: words.start, end: words.end },
    ],
    paragraph: text.slice(paragraph.start, paragraph.end),
    heading: headingAbove(page, words.start),
    surroundings: surroundingsOf(page, paragraph),
  };
}

function trim(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/**
 * The blocks the words stand in, as one stretch, cut where it is endless. Pieces of one line around taken-out junk
 * count as one.
 */
function paragraphAround(page: AnchoringPage, span: Span): Span {
  const { text } = page;
  const before = text.lastIndexOf('\n', span.start - 1);
  const after = text.indexOf('\n', span.end);
  const start = span.start === 0 ? 0 : before + 1;
  const end = after < 0 ? text.length : after;
  return {
    start: start < span.start - MAX_PARAGRAPH ? wordStart(text, span.start - MAX_PARAGRAPH) : start,
    end: end > span.end + MAX_PARAGRAPH ? wordStop(text, span.end + MAX_PARAGRAPH) : end,
  };
}

function sentenceAround(text: string, paragraph: Span, span: Span): Span {
  const tokens = tokenise(text, paragraph);
  let { start, end } = paragraph;
  for (const first of splitSentences(tokens)) {
    const offset = first < tokens.count ? (tokens.start[first] as number) : paragraph.end;
    if (offset <= span.start) start = offset;
    else if (offset >= span.end) {
      end = offset;
      break;
    }
  }
  return { start, end };
}

function headingAbove(page: AnchoringPage, offset: number): string {
  let heading: Span | null = null;
  for (const block of page.blocks) {
    if (block.start > offset) break;
    if (block.kind === 'heading' && !spansOverlap(block, { start: offset, end: offset + 1 })) heading = block;
  }
  return heading ? page.text.slice(heading.start, heading.end) : '';
}
