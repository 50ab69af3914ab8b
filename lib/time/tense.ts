/*
 * Whether a weekday or a yearless date lies behind or ahead, by the verbs around it. The nearest cue wins; a comma, a
 * new clause or a quotation mark between makes a cue farther. No grammar: a wrong tense moves a date by a week, so no
 * cue means no answer.
 */

import type { DateLanguage } from '../languages/date-language.ts';
import type { Word } from '../text/words.ts';

export type Tense = 'past' | 'future' | 'planned' | null;

/** Words looked at on each side: a clause of news rarely runs longer, and the cost stays bounded. */
const REACH = 24;
/** In words. Chosen on written cases: a cue across a comma and a "that" counts as ten words away. */
const COMMA = 4;
const CLAUSE = 6;
const BREAK = 9;
/** Verbs stand before the dates they govern more often than after. */
const AFTER = 3;
/** Helping words between "will" and its participle: "will not have been fully restored". */
const HELPERS = 4;

export interface TenseTables {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
  readonly notVerbs: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  readonly futureHelpers: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly deadlineFillers: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  readonly lasting: ReadonlySet<string>;
  readonly openHelpers: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** A sentence may begin with its verb. */
  readonly verbsOpen: boolean;
  readonly deferring: ReadonlySet<string>;
  readonly deferredTo: ReadonlySet<string>;
  readonly pastNouns: ReadonlySet<string>;
  readonly presentEnding: string | null;
  readonly notAnnouncing: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(' ').filter(Boolean);
const phrases = (list: string): Set<string> => new Set(split(list).map((phrase) => phrase.replaceAll('_', ' ')));

export function compileTense(language: DateLanguage): TenseTables {
  return {
    past: phrases(language.past),
    future: phrases(language.future),
    planned: phrases(language.planned),
    pastEndings: split(language.pastEndings),
    futureEndings: split(language.futureEndings),
    notVerbs: new Set(split(language.notVerbs)),
    clauses: new Set(split(language.clauses)),
    helpers: new Set(split(language.helpers)),
    futureHelpers: new Set(split(language.futureHelpers)),
    deadlines: new Set(split(language.deadlines ?? '')),
    deadlineFillers: new Set(split(language.deadlineFillers ?? '')),
    leaving: new Set(split(language.leaving ?? '')),
    lasting: new Set(split(language.lasting ?? '')),
    openHelpers: new Set(split(language.openHelpers ?? '')),
    perfect: new Set(split(language.perfect ?? '')),
    verbsOpen: language.verbsOpen ?? false,
    deferring: phrases(language.deferring ?? ''),
    deferredTo: new Set(split(language.deferredTo ?? '')),
    acts: new Set(split(language.acts ?? '')),
    pastNouns: new Set(split(language.pastNouns ?? '')),
    presentEnding: language.announcing?.ending ?? null,
    notAnnouncing: new Set(split(language.announcing?.not ?? '')),
  };
}

/** The longest listed phrase of up to three words that `index` is part of. */
function phraseAt(tables: TenseTables, words: readonly Word[], index: number): Tense {
  const lower = (at: number): string => words[at]?.lower ?? '';
  for (let length = 3; length > 0; length--) {
    for (let first = index - length + 1; first <= index; first++) {
      let phrase = lower(first);
      for (let at = first + 1; at < first + length; at++) phrase += ` ${lower(at)}`;
      if (tables.future.has(phrase)) return 'future';
      if (tables.planned.has(phrase)) return 'planned';
      if (tables.past.has(phrase)) return 'past';
    }
  }
  return null;
}

/** A participle is as past or future as the verb that carries it: "will not be held", "to be shown". */
function carried(tables: TenseTables, words: readonly Word[], index: number, deadline: boolean): Tense {
  let perfect = false;
  for (let at = index - 1; at >= Math.max(0, index - HELPERS); at--) {
    const { lower } = words[at] as Word;
    if (tables.futureHelpers.has(lower)) return 'future';
    if (tables.openHelpers.has(lower)) return perfect ? 'past' : 'planned';
    if (deadline && !perfect && tables.lasting.has(lower)) return 'planned';
    perfect ||= tables.perfect.has(lower);
    if (!tables.helpers.has(lower)) return 'past';
  }
  return 'past';
}

function cueAt(tables: TenseTables, words: readonly Word[], index: number, deadline: boolean): Tense {
  const word = words[index] as Word;
  if (word.kind !== 'word') return null;
  if (deadline && tables.lasting.has(word.lower)) return null;
  const listed = phraseAt(tables, words, index);
  if (listed) return listed === 'past' ? carried(tables, words, index, deadline) : listed;
  const opens = tables.verbsOpen && words[index - 1]?.sentence !== word.sentence;
  if ((word.capital && !opens) || word.lower.length < 5 || tables.notVerbs.has(word.lower)) return null;
  if (tables.futureEndings.some((ending) => word.lower.endsWith(ending))) return 'future';
  return tables.pastEndings.some((ending) => word.lower.endsWith(ending))
    ? carried(tables, words, index, deadline)
    : null;
}

const BREAKS = new Set([';', ':', '"', '“', '”', '„', '«', '»', '—', '–', '(', ')']);

function cost(tables: TenseTables, word: Word): number {
  if (word.lower === ',') return COMMA;
  if (BREAKS.has(word.lower)) return BREAK;
  return tables.clauses.has(word.lower) ? CLAUSE : 1;
}

/** Shorter ones are adverbs and auxiliaries: "jetzt" is listed, "ist" is not. */
const MIN_PRESENT_LETTERS = 4;

/** Words between "until" and its date. */
const FILLERS = 4;

/** Index of the word that makes the date at `first` a deadline, -1 for none. */
function deadlineBefore(tables: TenseTables, words: readonly Word[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 1 - FILLERS); at--) {
    const { lower } = words[at] as Word;
    if (tables.deadlines.has(lower)) return at;
    if (!tables.deadlineFillers.has(lower)) return -1;
  }
  return -1;
}

/** How far before its new date what was put off may stand: "adjourned the hearing until Monday". */
const DEFERRED_WITHIN = 8;

function isDeferred(tables: TenseTables, words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (at >= first - FILLERS && tables.deadlineFillers.has(words[at]?.lower ?? '')) {
    if (tables.deferredTo.has(words[at]?.lower ?? '')) break;
    at--;
  }
  if (!tables.deferredTo.has(words[at]?.lower ?? '')) return false;
  const { sentence } = words[first] as Word;
  for (let index = at - 1; index >= Math.max(0, at - DEFERRED_WITHIN); index--) {
    const word = words[index] as Word;
    if (word.sentence !== sentence) return false;
    if (tables.deferring.has(word.lower) || tables.deferring.has(`${words[index - 1]?.lower ?? ''} ${word.lower}`))
      return true;
  }
  return false;
}

/** "Wednesday's ruling", but not "before Wednesday's ruling". */
function ownsPastNoun(tables: TenseTables, words: readonly Word[], first: number, after: number): boolean {
  if (words[after]?.lower !== "'" || words[after + 1]?.lower !== 's') return false;
  const before = words[first - 1]?.lower ?? '';
  if (tables.future.has(`${words[first - 2]?.lower ?? ''} ${before}`) || tables.clauses.has(before)) return false;
  return words.slice(after + 2, after + 4).some(({ lower }) => tables.pastNouns.has(lower));
}

/** "Der Minister reist am Montag", "Am Samstag gastiert …": the present tense right beside the date. */
function isAnnounced(tables: TenseTables, words: readonly Word[], first: number, after: number): boolean {
  const { presentEnding, notAnnouncing } = tables;
  if (presentEnding === null) return false;
  const isPresent = (word: Word | undefined): boolean =>
    !!word &&
    !word.capital &&
    word.sentence === words[first]?.sentence &&
    word.lower.length >= MIN_PRESENT_LETTERS &&
    word.lower.endsWith(presentEnding) &&
    !notAnnouncing.has(word.lower);
  const opens = words[first - 2]?.sentence !== words[first]?.sentence;
  if (opens) return isPresent(words[after]);
  return isPresent(words[first - 1]) || isPresent(words[first - 2]);
}

/** The tense that governs the words from `first` up to `after`; a deadline lies ahead where no verb says otherwise. */
export function tenseNear(tables: TenseTables, words: readonly Word[], first: number, after: number): Tense {
  if (isDeferred(tables, words, first)) return 'future';
  const deadline = deadlineBefore(tables, words, first);
  if (deadline < 0) {
    if (ownsPastNoun(tables, words, first, after)) return 'past';
    return (
      nearestCue(tables, words, first, after, false) ?? (isAnnounced(tables, words, first, after) ? 'future' : null)
    );
  }
  if (tables.leaving.has(words[deadline - 1]?.lower ?? '')) return 'future';
  return nearestCue(tables, words, first, after, true) ?? 'future';
}

function nearestCue(
  tables: TenseTables,
  words: readonly Word[],
  first: number,
  after: number,
  deadline: boolean,
): Tense {
  const sentence = words[first]?.sentence;
  let best: Tense = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const word = words[index] as Word;
    if (word.sentence !== sentence || spent >= bestCost) break;
    const cue = cueAt(tables, words, index, deadline);
    spent += 1;
    if (cue && spent < bestCost) {
      best = cue;
      bestCost = spent;
    }
    spent += cost(tables, word) - 1;
  }
  spent = AFTER;
  for (let index = after; index < Math.min(words.length, after + REACH); index++) {
    const word = words[index] as Word;
    if (word.sentence !== sentence || spent >= bestCost) break;
    spent += cost(tables, word);
    const cue = tables.acts.has(word.lower) ? 'past' : cueAt(tables, words, index, deadline);
    if (cue && spent < bestCost) {
      best = cue;
      bestCost = spent;
    }
  }
  return best;
}
