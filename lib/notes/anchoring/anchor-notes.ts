/*
 * Finds every note's words again in a page as it is now: exact in place, exact elsewhere, but for spelling, with typos,
 * changed, or not at all. Pure; a wrong place costs more trust than an honest "changed", so each step needs evidence
 * beyond the words themselves.
 */

import type { Anchor, Note, Target } from '../note.ts';
import { comparePlaces, isContested } from './copies.ts';
import type { RegionMatch } from './evaluate-region.ts';
import { exactMatch } from './exact-match.ts';
import { MIN_QUOTE } from './fuzzy-match.ts';
import { matchLongQuote } from './long-quote.ts';
import { type AnchoringPage, indexPage, type PageIndex } from './page-index.ts';
import { plausibleMatches, rank } from './plausible-matches.ts';
import { placeQuote } from './quote-in-article.ts';
import { sameButForMarks } from './quote-span.ts';
import { readTarget, type StoredQuote, sharedEnd, sharedStart } from './stored-quote.ts';
import { lastPlace } from './surroundings.ts';
import { changedByMarks } from './telling-marks.ts';

export type Place = Omit<Anchor, 'note'>;

const ORPHAN: Place = { span: null, state: 'orphan', score: 0, by: 'nothing' };

/** Gone; where it stood is told as long as what stood beside it does. */
function orphan(target: Target, page: AnchoringPage): Place {
  const place = lastPlace(target, page);
  return place ? { ...ORPHAN, places: [place] } : ORPHAN;
}

/** One anchor for each note that has a target, in the notes' order. */
export function anchorNotes(notes: readonly Note[], page: AnchoringPage): Anchor[] {
  return notes.flatMap((note) => (note.target ? [{ note: note.id, ...anchorTarget(note.target, page) }] : []));
}

/** Words of a quote from which aligning each with each would stop the page. */
const MAX_WORDS = 1_000;

/**
 * The words as the page had them; where those are not here, as the user read them: the junk among them may have gone,
 * or be another now.
 */
export function anchorTarget(target: Target, page: AnchoringPage): Place {
  const place = anchorWords(target, page);
  if (target.clean === undefined || place.state === 'exact' || place.state === 'moved') return place;
  const clean = anchorWords(withoutJunk(target, target.clean), page);
  return clean.state === 'exact' || clean.state === 'moved' ? { ...clean, state: 'moved' } : place;
}

function withoutJunk(target: Target, clean: string): Target {
  const [quote, position] = target.selector;
  const paragraph = target.paragraph.replace(quote.exact, () => clean);
  return { ...target, selector: [{ ...quote, exact: clean }, position], paragraph };
}

function anchorWords(target: Target, page: AnchoringPage): Place {
  const { text } = page;
  const untouched = exactMatch(target, page);
  if (untouched && !changedByMarks(target, text, untouched))
    return { span: untouched, state: 'exact', score: 1, by: 'place' };
  const quote = readTarget(target);
  if (!quote) return ORPHAN;
  const index = indexPage(page);
  const placed = placeQuote(index, quote);
  if (quote.words.keys.length > MAX_WORDS) {
    const match = matchLongQuote(placed);
    return match ? placeOf(quote, text, { ...match, home: true, sentence: true }) : orphan(target, page);
  }
  const places = plausibleMatches(placed);
  const [first] = places;
  if (!first) return orphan(target, page);
  const best = places.reduce((best, place) => (isBetter(quote, index, place, best) ? place : best), first);
  const rivals = places.filter((other) => other === best || isRival(quote, index, other, best));
  if (rivals.length === 1) return placeOf(quote, text, best);
  const isOpen = rivals.some((other) => isContested(quote, index, other, best));
  const chosen = isOpen ? null : closest(quote, text, rivals);
  return chosen ? placeOf(quote, text, chosen) : ambiguous(rivals);
}

const isBetter = (quote: StoredQuote, index: PageIndex, a: RegionMatch, b: RegionMatch): boolean => {
  const order = comparePlaces(quote, index, a, b);
  return order === 0 ? rank(a) > rank(b) || (rank(a) === rank(b) && a.support > b.support * SAME) : order > 0;
};

/** Share of another's support from which two places are alike. */
const SAME = 1.02;

const isRival = (quote: StoredQuote, index: PageIndex, other: RegionMatch, best: RegionMatch): boolean =>
  comparePlaces(quote, index, other, best) === 0 &&
  rank(other) === rank(best) &&
  (other.support * SAME >= best.support || isContested(quote, index, other, best));

/** Two places and nothing to tell them apart: both are offered, none is taken. */
const ambiguous = (places: readonly RegionMatch[]): Place => ({
  ...ORPHAN,
  state: 'ambiguous',
  by: 'several',
  places: places.map(({ span }) => span).sort((a, b) => a.start - b.start),
});

/**
 * Between places alike in every word around: the characters around decide, then which one the old position points at;
 * null where neither does.
 */
function closest(quote: StoredQuote, text: string, matches: readonly RegionMatch[]): RegionMatch | null {
  const [{ prefix, suffix }, position] = quote.target.selector;
  const context = ({ span }: RegionMatch): number =>
    sharedEnd(text.slice(Math.max(0, span.start - prefix.length), span.start), prefix) +
    sharedStart(text.slice(span.end, span.end + suffix.length), suffix);
  const most = Math.max(...matches.map(context));
  const alike = matches.filter((match) => context(match) === most);
  if (alike.length === 1) return alike[0] as RegionMatch;
  return alike.find(({ span }) => span.start === position.start && span.end === position.end) ?? null;
}

function placeOf(
  quote: StoredQuote,
  text: string,
  match: Pick<RegionMatch, 'span' | 'found' | 'home' | 'sentence' | 'score'>,
): Place {
  const { span, found, home, score } = match;
  if (found === 'changed') return { span, state: 'changed', score, by: 'changed' };
  const marked = changedByMarks(quote.target, text, span);
  if (marked) return { span: marked, state: 'changed', score, by: 'changed' };
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
