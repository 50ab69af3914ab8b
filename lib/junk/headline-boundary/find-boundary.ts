/*
 * Where a headline glued into running text stops and the text goes on, by the words alone. Rules answer where they are
 * sure; elsewhere learnt chances of each place between two words are weighed, an end too late costing many times one
 * too early, so that a mistake leaves junk standing rather than marks the article. Null means "not a headline, or
 * nobody could say": leave it.
 */

import { textLength } from '../../text/text-length.ts';
import { matchCue } from '../cues/match-cue.ts';
import { CLOSING_QUOTE } from './boundary-view.ts';
import { type BoundaryCandidate, boundaryCandidates } from './candidates.ts';
import type { ArticleLexicon } from './lexicon.ts';
import type { BoundaryScorer } from './scorer.ts';
import { type RunningWord, runningWords } from './words.ts';

/** Shorter ones without a colon are references ("See also Table 3"), unless they are quoted. */
const MIN_WORDS = 3;
/** A sentence after the cue with its full stop, when no headline is in it. */
const MAX_WORDS_WITH_STOP = 16;
const MAX_WORDS_UNENDED = 20;
/** In letters of the Latin script, for those that are written without spaces. */
const MAX_LETTERS_UNENDED = 240;
const ENDED = /[.!?…:;,،؛؟。！？、।۔]["'”’»“)\]」』）】]*$/u;

/** What a marked word of the article costs in headlines cut to the letter, chosen by cross-validation. */
const COST_OF_LATE = 2.5;
/**
 * The same inside a run of capitals, "damages schools Royal Bank", where it is nearly always a name that is cut in two.
 */
const COST_OF_CUT_NAME = 12;
/** What it costs to cut a name of two words behind a preposition, "Shopkeepers in Quay Street welcomed". */
const COST_OF_CUT_PLACE = 0.55;
/** From this chance on the end is said to be the end. */
const WHOLE = 0.5;
/** A cue may begin a sentence of the article: no headline from this chance on. */
const NO_HEADLINE = 0.8;

export interface HeadlineContext {
  /** A colon or arrow stands between cue and headline. */
  readonly marked: boolean;
  /** The cue says of itself that another story follows; a label, "video", says so before a headline only. */
  readonly sure: boolean;
  /** How the article writes its words, and the number of this line in it. */
  readonly use: ArticleLexicon;
  readonly line: number;
  readonly score: BoundaryScorer;
}

/** Where a headline ends, or, when only its beginning is certain, where that does. */
export interface HeadlineEnd {
  readonly end: number;
  /**
   * False when more of the headline may follow: nobody could say where the article goes on, only that it is not
   * earlier.
   */
  readonly whole: boolean;
}

/** End in `text` of the headline that begins at `from`. */
export function findHeadlineBoundary(text: string, from: number, context: HeadlineContext): HeadlineEnd | null {
  const { marked, sure, use, line, score } = context;
  const words = runningWords(text, from, use, line);
  const first = words[0];
  if (!first || !(first.capital || (marked && first.small))) return null;
  if (marked && isUnendedTail(text, words)) return { end: text.length, whole: true };
  // Everything below is told by capitals.
  if (CASELESS.test(first.word)) return null;
  const candidates = boundaryCandidates(words, context);
  const last = candidates.at(-1) as BoundaryCandidate;
  // "Video: that is what the jury asked to see.": behind a label in small letters the sentence goes on; behind a cue
  // that needs no colon it does where it has its stop, "À lire : ce mot a suffi."
  if (!first.capital && (!sure || last.kind === 'stop')) return null;
  const chances = score(candidates);
  const stop = last.kind === 'stop' ? (chances.at(-1) as number) : 0;
  if (stop >= NO_HEADLINE) {
    const isShort = marked && sure && candidates.length === 1 && last.at <= MAX_WORDS_WITH_STOP;
    return isShort ? { end: (words[last.at - 1] as RunningWord).end, whole: true } : null;
  }
  const best = bestCandidate(words, candidates, chances);
  if (!best) return null;
  const { word, end } = words[best.candidate.at - 1] as RunningWord;
  const whole = best.chance / (1 - stop) >= WHOLE;
  if (best.candidate.at < MIN_WORDS && !(whole && (marked || CLOSING_QUOTE.test(word)))) return null;
  return { end, whole };
}

const CASELESS = /^[^\p{L}]*\p{Lo}/u;

/** The candidate that is worth most: its chance of being the end, less the cost of all the ends before it. */
function bestCandidate(
  words: readonly RunningWord[],
  candidates: readonly BoundaryCandidate[],
  chances: readonly number[],
): { candidate: BoundaryCandidate; chance: number } | null {
  let best: { candidate: BoundaryCandidate; chance: number } | null = null;
  let most = Number.NEGATIVE_INFINITY;
  /** Chance of all candidates so far, and of those in the run of capitals that the candidate is in. */
  let [before, inName, from, run] = [0, 0, 0, 0];
  candidates.forEach((candidate, i) => {
    if (candidate.kind === 'stop') return;
    const chance = chances[i] as number;
    for (; from < candidate.at; from++) if (!words[from]?.capital) [inName, run] = [0, from + 1];
    const cutsName = candidate.kind === 'between' && !words[candidate.at]?.opener;
    const cutsPlace = cutsName && candidate.at - run === 1 && isPlaceOfTwo(words, run);
    const worth =
      chance - COST_OF_LATE * before - (cutsName ? COST_OF_CUT_NAME * inName : 0) - (cutsPlace ? COST_OF_CUT_PLACE : 0);
    before += chance;
    inName += chance;
    if (worth > most) [best, most] = [{ candidate, chance }, worth];
  });
  return best;
}

/**
 * Exactly two capitals behind a small word that leads to a name; of three, the last two are often who is written of.
 */
const isPlaceOfTwo = (words: readonly RunningWord[], run: number): boolean =>
  words[run - 1]?.linking === true && words[run + 1]?.capital === true && words[run + 2]?.capital === false;

/**
 * "Read more: First rain, then sun. What the week will bring": the paragraph stops without a stop, so all of it is the
 * headline.
 */
function isUnendedTail(text: string, words: readonly RunningWord[]): boolean {
  const last = words.at(-1) as RunningWord;
  if (words.length > MAX_WORDS_UNENDED || last.end < text.trimEnd().length || ENDED.test(last.word)) return false;
  if (textLength(text, { start: words[0]?.start ?? 0, end: last.end }) > MAX_LETTERS_UNENDED) return false;
  return !words.some(({ start }) => matchCue(text, start, 'related') !== null);
}
