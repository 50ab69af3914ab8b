/*
 * The paragraph is here but the quote's words are not: what took their place. Null when nothing did, for then the words
 * are gone.
 */

import type { Span } from '../../text/span.ts';
import type { Alignment } from './alignment.ts';
import { spanOfWords } from './quote-span.ts';

/** Share of the quote's own words that must be left where its neighbours cannot vouch for it. */
const OWN_SHARE = 0.4;

export function changedWords({
  quote,
  index,
  partner,
  region,
  evidence,
}: Alignment): { span: Span; score: number } | null {
  if (!evidence.home && !evidence.wholeSentence) return null;
  const { from, to } = quote;
  let left = from - 1;
  while (left >= 0 && (partner[left] as number) < 0) left--;
  let right = to;
  while (right < partner.length && (partner[right] as number) < 0) right++;
  const inside = partner.slice(from, to).filter((at) => at >= 0);
  const besideLeft = left === from - 1 && from > quote.sentenceFrom;
  const besideRight = right === to && to < quote.sentenceTo;
  if (evidence.own < OWN_SHARE && !besideLeft && !besideRight && !evidence.sentence) return null;

  const low = left >= 0 ? (partner[left] as number) + 1 : region.from;
  const high = right < partner.length ? (partner[right] as number) : region.to;
  let start: number;
  let end: number;
  if (inside.length > 0) {
    const firstKept = partner.findIndex((at, i) => i >= from && at >= 0);
    const lastKept = partner.findLastIndex((at, i) => i < to && at >= 0);
    const first = inside[0] as number;
    const last = inside.at(-1) as number;
    start = first - take(first - low, firstKept - from, left === from - 1);
    end = last + 1 + take(high - last - 1, to - 1 - lastKept, right === to);
  } else {
    const room = high - low;
    const size = to - from;
    if (besideLeft && besideRight) {
      if (room > 2 * size + 12) return null;
      start = low;
      end = high;
    } else if (besideLeft) {
      start = low;
      end = low + Math.min(room, size);
    } else if (besideRight) {
      end = high;
      start = high - Math.min(room, size);
    } else return null;
  }
  if (start >= end) return null;
  return { span: spanOfWords(index, quote, start, end), score: Math.max(0.1, Math.min(0.8, evidence.share)) };
}

/**
 * How many of `room` unmatched words beside the kept ones belong to the quote's `lost` words; all, when the gap holds
 * nothing else.
 */
function take(room: number, lost: number, wholeGap: boolean): number {
  if (lost === 0) return 0;
  return Math.min(room, wholeGap ? 2 * lost + 12 : lost);
}
