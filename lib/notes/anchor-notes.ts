/*
 * Finds every note's words again in an article as it is now: exact in place, exact elsewhere, but for spelling, with slips, changed, or
 * not at all. Pure; a wrong place costs more trust than an honest "changed", so each step needs evidence beyond the words themselves.
 */

import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { homeRegions, occurrenceRegions, occurrences, type Region } from './find-regions.ts';
import { judgeRegion, type Verdict } from './judge-region.ts';
import { MIN_QUOTE } from './match-with-slips.ts';
import type { Anchor, Note, Target } from './note.ts';
import { sameButForMarks } from './quote-span.ts';
import { readTarget, type StoredQuote, sharedEnd, sharedStart } from './stored-quote.ts';

/** An article and, once a note needs it, its index. */
export interface AnchorSource {
  readonly article: ArticleText;
  readonly index: () => ArticleIndex;
}

export function anchorSource(article: ArticleText): AnchorSource {
  let made: ArticleIndex | null = null;
  return {
    article,
    index: () => {
      made ??= indexArticle(article);
      return made;
    },
  };
}

export type Place = Omit<Anchor, 'note'>;

const ORPHAN: Place = { span: null, state: 'orphan', score: 0, by: 'nothing' };

/** One anchor for each note that has a target, in the notes' order. */
export function anchorNotes(notes: readonly Note[], article: ArticleText): Anchor[] {
  const source = anchorSource(article);
  return notes.flatMap((note) => (note.target ? [{ note: note.id, ...anchorTarget(note.target, source) }] : []));
}

export function anchorTarget(target: Target, source: AnchorSource): Place {
  const untouched = inPlace(target, source.article.text);
  if (untouched) return { span: untouched, state: 'exact', score: 1, by: 'place' };
  const quote = readTarget(target);
  if (!quote || quote.words.keys.length > MAX_WORDS) return ORPHAN;
  const index = source.index();
  const starts = occurrences(index, quote);
  const verdicts: Verdict[] = [];
  for (const region of regionsFor(index, quote, starts)) {
    const verdict = judgeRegion(index, quote, region);
    if (verdict) verdicts.push(verdict);
  }
  return choose(quote, source.article.text, starts.length, verdicts);
}

/** A quote of more words than this is looked for in place only: aligning it would stop the page. */
const MAX_WORDS = 2_000;

/** The words with all of their context where it is written, when that stands exactly once. */
function inPlace(target: Target, text: string): Span | null {
  const [{ exact, prefix, suffix }] = target.selector;
  if (exact === '' || prefix.length + suffix.length < MIN_QUOTE) return null;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function regionsFor(index: ArticleIndex, quote: StoredQuote, starts: readonly number[]): Region[] {
  const home = homeRegions(index, quote);
  const length = quote.to - quote.from;
  const elsewhere = starts.filter((at) => !home.some((region) => region.from <= at && at + length <= region.to));
  return [...home, ...occurrenceRegions(index, quote, elsewhere)];
}

const RANK = { words: 3, interrupted: 2, slips: 2, changed: 1, gone: 0 };

function choose(quote: StoredQuote, text: string, count: number, verdicts: readonly Verdict[]): Place {
  const repeated = (quote.target.repeats ?? 0) > 0;
  const alone = !repeated && count === 1;
  const homeStands = verdicts.some((verdict) => verdict.home || verdict.found === 'gone');
  const good = verdicts.filter((verdict) => {
    if (verdict.found === 'gone') return false;
    // Its paragraph is here and the words stood in several places: the same words elsewhere are another place.
    if (repeated && homeStands && !verdict.home) return false;
    return isBelievable(quote, text, alone, verdict);
  });
  good.sort((a, b) => RANK[b.found] - RANK[a.found] || b.support - a.support);
  const best = good[0];
  if (!best) return ORPHAN;
  const rivals = good.filter(
    (other) => RANK[other.found] === RANK[best.found] && other.support >= best.support * 0.98 && !same(other, best),
  );
  return placeOf(quote, text, rivals.length > 0 ? closest(quote, text, [best, ...rivals]) : best);
}

const same = (a: Verdict, b: Verdict): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

/** Between places alike in every word around: the characters around decide, then the old position. */
function closest(quote: StoredQuote, text: string, verdicts: readonly Verdict[]): Verdict {
  const [{ prefix, suffix }, position] = quote.target.selector;
  const context = ({ span }: Verdict): number =>
    sharedEnd(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix) +
    sharedStart(text.slice(span.end, span.end + suffix.length), suffix);
  const distance = ({ span }: Verdict): number => Math.abs(span.start - position.start);
  return [...verdicts].sort((a, b) => context(b) - context(a) || distance(a) - distance(b))[0] as Verdict;
}

/** The same words are not yet the same place: their sentence, their paragraph, or their own length and rarity must vouch for them. */
function isBelievable(quote: StoredQuote, text: string, alone: boolean, verdict: Verdict): boolean {
  if (verdict.sentence) return true;
  if (verdict.home) return verdict.beside || alone || verdict.found !== 'words';
  if (verdict.found === 'changed') return false;
  if (verdict.found === 'slips' || !alone) return false;
  if (quote.exact.length >= MIN_QUOTE && quote.to - quote.from >= 4) return true;
  const wasWholeBlock = quote.from === quote.paragraphFrom && quote.to === quote.paragraphTo;
  return wasWholeBlock && isWholeLine(text, verdict.span);
}

const isWholeLine = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');

function placeOf(quote: StoredQuote, text: string, verdict: Verdict): Place {
  const { span, found, home, score } = verdict;
  if (found === 'changed') return { span, state: 'changed', score, by: 'changed' };
  if (found !== 'words') return { span, state: 'moved', score, by: found === 'interrupted' ? found : 'slips' };
  const now = text.slice(span.start, span.end);
  if (now === quote.exact) {
    if (home || verdict.sentence) return { span, state: 'exact', score: 1, by: home ? 'paragraph' : 'context' };
    return { span, state: 'moved', score: 0.95, by: 'unique' };
  }
  if (sameButForMarks(now, quote.exact)) return { span, state: 'moved', score: 0.95, by: 'normalised' };
  const long = quote.exact.length >= MIN_QUOTE;
  return { span, state: long ? 'moved' : 'changed', score: 0.9, by: long ? 'slips' : 'changed' };
}
