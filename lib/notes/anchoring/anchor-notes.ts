/*
 * Finds every note's words again in a page as it is now: exact in place, exact elsewhere, but for spelling, with typos,
 * changed, or not at all. Pure; a wrong place costs more trust than an honest "changed", so each step needs evidence
 * beyond the words themselves.
 */

import type { Anchor, Note, Target } from '../note.ts';
import type { RegionMatch } from './evaluate-region.ts';
import { exactMatch } from './exact-match.ts';
import { MIN_QUOTE } from './fuzzy-match.ts';
import { type AnchoringPage, indexPage } from './page-index.ts';
import { plausibleMatches, rank } from './plausible-matches.ts';
import { placeQuote } from './quote-in-article.ts';
import { sameButForMarks } from './quote-span.ts';
import { readTarget, type StoredQuote, sharedEnd, sharedStart } from './stored-quote.ts';

export type Place = Omit<Anchor, 'note'>;

const ORPHAN: Place = { span: null, state: 'orphan', score: 0, by: 'nothing' };

/** One anchor for each note that has a target, in the notes' order. */
export function anchorNotes(notes: readonly Note[], page: AnchoringPage): Anchor[] {
  return notes.flatMap((note) => (note.target ? [{ note: note.id, ...anchorTarget(note.target, page) }] : []));
}

/** A quote of more words than this is looked for in place only: aligning it would stop the page. */
const MAX_WORDS = 1_000;

export function anchorTarget(target: Target, page: AnchoringPage): Place {
  const { text } = page;
  const untouched = exactMatch(target, text);
  if (untouched) return { span: untouched, state: 'exact', score: 1, by: 'place' };
  const quote = readTarget(target);
  if (!quote || quote.words.keys.length > MAX_WORDS) return ORPHAN;
  const places = plausibleMatches(placeQuote(indexPage(page), quote));
  const best = places[0];
  if (!best) return ORPHAN;
  const rivals = places.filter((other) => rank(other) === rank(best) && other.support >= best.support * 0.98);
  return placeOf(quote, text, rivals.length > 1 ? closest(quote, text, rivals) : best);
}

/** Between places alike in every word around: the characters around decide, then the old position. */
function closest(quote: StoredQuote, text: string, matches: readonly RegionMatch[]): RegionMatch {
  const [{ prefix, suffix }, position] = quote.target.selector;
  const context = ({ span }: RegionMatch): number =>
    sharedEnd(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix) +
    sharedStart(text.slice(span.end, span.end + suffix.length), suffix);
  const distance = ({ span }: RegionMatch): number => Math.abs(span.start - position.start);
  return [...matches].sort((a, b) => context(b) - context(a) || distance(a) - distance(b))[0] as RegionMatch;
}

function placeOf(quote: StoredQuote, text: string, match: RegionMatch): Place {
  const { span, found, home, score } = match;
  if (found === 'changed') return { span, state: 'changed', score, by: 'changed' };
  if (found !== 'words') return { span, state: 'moved', score, by: found === 'interrupted' ? found : 'typos' };
  const now = text.slice(span.start, span.end);
  if (now === quote.exact) {
    if (home || match.sentence) return { span, state: 'exact', score: 1, by: home ? 'paragraph' : 'context' };
    return { span, state: 'moved', score: 0.95, by: 'unique' };
  }
  if (sameButForMarks(now, quote.exact)) return { span, state: 'moved', score: 0.95, by: 'normalised' };
  const long = quote.exact.length >= MIN_QUOTE;
  return { span, state: long ? 'moved' : 'changed', score: 0.9, by: long ? 'typos' : 'changed' };
}
