/*
 * The match on one region: do the quoted words stand here, are they these very words, or what took their place? The
 * quote's image under the alignment is the only place considered, so a word that also stands elsewhere in the paragraph
 * cannot stand in for one that is gone.
 */

import type { Span } from '../../text/span.ts';
import { alignRegion } from './align-region.ts';
import type { Alignment, Evidence } from './alignment.ts';
import { changedWords } from './changed-words.ts';
import type { Region } from './find-regions.ts';
import { fuzzyMatch } from './fuzzy-match.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { isSelfContained, spanOfWords } from './quote-span.ts';
import { FEW_WORDS } from './weigh-evidence.ts';

export interface RegionMatch extends Evidence {
  /** `gone`: the paragraph is here, the quote and anything in its place are not. */
  readonly found: 'words' | 'interrupted' | 'typos' | 'changed' | 'gone';
  readonly span: Span;
  /** 0–1. */
  readonly score: number;
}

/** Null when neither the quote nor its paragraph is here; what stood beside it may stand in all of `around`. */
export function evaluateRegion(placed: QuoteInArticle, region: Region, around = region): RegionMatch | null {
  const { index, quote } = placed;
  const alignment = alignRegion(placed, region, around);
  const { evidence, partner } = alignment;
  const match = (found: RegionMatch['found'], span: Span, score: number): RegionMatch => ({
    ...evidence,
    found,
    span,
    score,
  });
  const own = partner.slice(quote.from, quote.to);
  const first = own[0] as number;
  const last = own.at(-1) as number;
  if (own.every((at) => at >= 0)) {
    const span = spanOfWords(index, quote, first, last + 1);
    if (last - first === own.length - 1) return match('words', span, 1);
    if (own.length >= FEW_WORDS && isInterrupted(alignment, own)) return match('interrupted', span, 0.9);
  }
  const typos = fuzzyMatch(alignment);
  if (typos) return match('typos', typos.span, typos.score);
  const changed = changedWords(alignment);
  if (changed) return match('changed', changed.span, changed.score);
  return evidence.around ? match('gone', { start: 0, end: 0 }, 0) : null;
}

/** A first or last part of fewer words, cut off from the rest and from its neighbours, is the same word by chance. */
const STRAY_WORDS = 3;

/** True when every word is there in order and what was put between them (twice at most) is a thing of its own. */
function isInterrupted({ index, quote, partner }: Alignment, own: readonly number[]): boolean {
  let gaps = 0;
  for (let i = 1; i < own.length; i++) {
    const before = own[i - 1] as number;
    const after = own[i] as number;
    if (after === before + 1) continue;
    gaps++;
    if (gaps > 2 || !isSelfContained(index, before, after)) return false;
    const isStray = (words: number, beside: number, at: number): boolean =>
      words < STRAY_WORDS && partner[beside] !== at;
    if (gaps === 1 && isStray(i, quote.from - 1, (own[0] as number) - 1)) return false;
    const next = own.findIndex((at, j) => j > i && at !== (own[j - 1] as number) + 1);
    if (next < 0 && isStray(own.length - i, quote.to, (own.at(-1) as number) + 1)) return false;
  }
  return true;
}
