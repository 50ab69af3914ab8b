/*
 * What is known of each place where a headline may end, as a row of numbers: what the words before look like, what the
 * words after look like, and what the other places have to offer. Each column has a name, for whoever trains or asks
 * why; their order is that of the boundary model, and a change here means training it again.
 */

import type { BoundaryContext, BoundaryKind, BoundaryPosition } from './boundary-candidate.ts';
import { type BoundaryView, between, CLOSING_QUOTE, flag, OPENING_QUOTE, share, viewOf } from './boundary-view.ts';
import { type RunningWord, shape } from './words.ts';

/** A place as its columns see it. */
interface Place {
  readonly view: BoundaryView;
  readonly context: BoundaryContext;
  readonly kind: BoundaryKind;
  /** Words before it. */
  readonly at: number;
  /** Those words from the last back, and from the first behind it on. */
  readonly previous: RunningWord;
  readonly before: RunningWord | undefined;
  readonly next: RunningWord | undefined;
  readonly second: RunningWord | undefined;
  readonly third: RunningWord | undefined;
  /** Index after the last word of the sentence that would begin here. */
  readonly stop: number;
  /** Words with capitals or figures right before it, but for the first of all, and right behind it. */
  readonly runBefore: number;
  readonly runAfter: number;
  /** Which of all the places it is. */
  readonly number: number;
  readonly places: readonly BoundaryPosition[];
  /** By place: a sentence seems to begin there. */
  readonly begins: readonly boolean[];
}

type Column = readonly [name: string, value: (place: Place) => number];

const KINDS: Record<BoundaryKind, number> = { between: 0, end: 1, stop: 2 };

const TEXT: readonly Column[] = [
  ['kind of place', ({ kind }) => KINDS[kind]],
  ['colon after the cue', ({ context }) => flag(context.marked)],
  ['more than one line', ({ context }) => flag(context.use.lines > 1)],
  ['German', ({ view }) => view.german],
  ['title case', ({ view }) => view.titleCase],
];

/** 1 and 0 whether the word is in another paragraph; −1 where there is no other. */
const elsewhere = (word: RunningWord | undefined, { use, line }: BoundaryContext): number =>
  use.lines < 2 ? -1 : flag(word !== undefined && (use.isElsewhere(word.bare, line) || word.topic));

/** A sum over words that only other lines can tell; −1 where there are none. */
const told = ({ context }: Place, sums: readonly number[], from: number, to: number): number =>
  context.use.lines < 2 ? -1 : between(sums, from, to);

const HEADLINE: readonly Column[] = [
  ['headline: words', ({ at }) => at],
  ['headline: characters', ({ view, previous }) => previous.end - (view.words[0] as RunningWord).start],
  ['headline: capitals', ({ view, at }) => share(view, view.capitals, 1, at)],
  ['headline: long small words', ({ view, at }) => between(view.longs, 1, at) - between(view.capitals, 1, at)],
  [
    'headline: words after its first running word',
    ({ view, at }) => (view.running[Math.min(1, view.words.length)] as number) - at,
  ],
  ['headline: openers', ({ view, at }) => between(view.openers, 1, at)],
  ['headline: open quotations', ({ view, at }) => Math.abs(between(view.quotes, 0, at))],
  [
    'headline: one quotation',
    ({ view, at }) => flag(view.quotes[at] === 0 && OPENING_QUOTE.test((view.words[0] as RunningWord).word)),
  ],
  ['headline: topics', ({ view, at }) => share(view, view.topics, 0, at)],
  ['headline: topics of its last four', ({ view, at }) => share(view, view.topics, Math.max(0, at - 4), at)],
  [
    'headline: words up to its colon',
    ({ view, at }) => view.words.slice(0, at).findLastIndex(({ word }) => word.endsWith(':')) + 1,
  ],
  ['headline: names', (place) => told(place, place.view.names, 1, place.at)],
  ['headline: strangers', (place) => told(place, place.view.strangers, 1, place.at)],
  [
    'headline: strangers among its last three',
    (place) => told(place, place.view.strangers, Math.max(1, place.at - 3), place.at),
  ],
  ['last word: letters', ({ previous }) => shape(previous)],
  ['last word but one: letters', ({ before }) => shape(before)],
  ['last word: length', ({ previous }) => previous.bare.length],
  ['last words: linking', ({ previous, before }) => flag(previous.linking) + flag(before?.linking === true) * 2],
  ['last words: run of capitals', ({ runBefore }) => runBefore],
  [
    'last word: mark',
    ({ previous: { asks, word } }) => (asks ? 3 : CLOSING_QUOTE.test(word) ? 2 : flag(/[.)\]]$/.test(word))),
  ],
  ['last word: elsewhere', ({ previous, context }) => elsewhere(previous, context)],
  ['last word but one: elsewhere', ({ before, context }) => elsewhere(before, context)],
  ['last word: written small', ({ previous, context }) => flag(context.use.isSmall(previous.lower))],
];

const SENTENCE: readonly Column[] = [
  ['sentence: words', ({ stop, at }) => stop - at],
  [
    'sentence: capitals of its first',
    ({ view, at, stop }) => share(view, view.capitals, at + 1, Math.min(stop, at + 10)),
  ],
  ['sentence: capitals', ({ view, at, stop }) => share(view, view.capitals, at + 1, stop)],
  ['sentence: words to a running word', ({ view, at }) => (view.running[at] as number) - at],
  ['sentence: topics of its first', ({ view, at, stop }) => share(view, view.topics, at, Math.min(stop, at + 4))],
  ['sentence: topics', ({ view, at, stop }) => share(view, view.topics, at, stop)],
  ['sentence: full stop', ({ view, stop }) => flag(view.words[stop - 1]?.stops === true)],
  ['sentence: names', (place) => told(place, place.view.names, place.at, place.stop)],
  ['sentence: strangers', (place) => told(place, place.view.strangers, place.at, place.stop)],
  [
    'sentence: strangers among its first three',
    (place) => told(place, place.view.strangers, place.at, Math.min(place.stop, place.at + 3)),
  ],
  ['first word: letters', ({ next }) => shape(next)],
  ['second word: letters', ({ second }) => shape(second)],
  ['third word: letters', ({ third }) => shape(third)],
  ['first word: length', ({ next }) => next?.bare.length ?? 0],
  ['first word: opener', ({ next }) => (next === undefined ? -1 : flag(next.opener) + flag(next.bare === 'I'))],
  [
    'second word: opener or linking',
    ({ second }) => (second === undefined ? -1 : flag(second.opener) + flag(second.linking) * 2),
  ],
  ['first word: written small', ({ next, context }) => flag(next !== undefined && context.use.isSmall(next.lower))],
  ['first word: begins sentences', ({ next, context }) => flag(next !== undefined && context.use.begins(next.bare))],
  ['first word: elsewhere', ({ next, context }) => elsewhere(next, context)],
  ['second word: elsewhere', ({ second, context }) => elsewhere(second, context)],
  ['first words: run of capitals', ({ runAfter }) => runAfter],
  ['after that run: linking or comma', afterRun],
  ['first word: opens a quotation', ({ next }) => flag(next !== undefined && OPENING_QUOTE.test(next.word))],
  [
    'first words: comma',
    ({ next, second }) => flag(next?.word.endsWith(',') === true) + flag(second?.word.endsWith(',') === true) * 2,
  ],
  // A name that other paragraphs hold whole is not cut in two.
  ['name across the place', ({ previous, next, context }) => isName(previous, next, context)],
  ['name behind the place', ({ next, second, context }) => isName(next, second, context)],
];

function afterRun({ view: { words }, at, runAfter }: Place): number {
  const word = words[at + runAfter];
  if (word === undefined) return -1;
  return flag(word.linking) + flag(/,$/.test(words[at + runAfter - 1]?.word ?? '')) * 2;
}

const isName = (
  first: RunningWord | undefined,
  second: RunningWord | undefined,
  { use, line }: BoundaryContext,
): number => flag(first !== undefined && second !== undefined && use.isPair(first.bare, second.bare, line));

const RIVALS: readonly Column[] = [
  ['rivals: before', ({ number }) => number],
  ['rivals: after', ({ places, number }) => places.length - number - 1],
  ['rivals: words to the last', ({ places, at }) => (places.at(-1)?.at ?? at) - at],
  ['rivals: beginnings before', (place) => rivals(place, (at, begins) => at < place.at && begins)],
  ['rivals: beginnings after', (place) => rivals(place, (at, begins) => at > place.at && begins)],
  ['seems to be a beginning', ({ begins, number }) => flag(begins[number] === true)],
  ['rivals: openers after', (place) => rivals(place, (at) => at > place.at && place.view.words[at]?.opener === true)],
  [
    'rivals: behind a small word, before',
    (place) => rivals(place, (at) => at < place.at && place.view.words[at - 1]?.small === true),
  ],
];

const rivals = ({ places, begins }: Place, is: (at: number, begins: boolean) => boolean): number =>
  places.filter(({ kind, at }, i) => kind === 'between' && is(at, begins[i] === true)).length;

const COLUMNS = [...TEXT, ...HEADLINE, ...SENTENCE, ...RIVALS];

/** In the order of the rows. */
export const FEATURE_NAMES: readonly string[] = COLUMNS.map(([name]) => name);

export function boundaryFeatures(
  words: readonly RunningWord[],
  places: readonly BoundaryPosition[],
  context: BoundaryContext,
): Float64Array[] {
  const view = viewOf(words, context);
  const begins = places.map(({ at }) => looksLikeBeginning(words, at));
  return places.map(({ kind, at }, number) => {
    const stop = view.sentence[at] as number;
    let runBefore = 0;
    while (at - 1 - runBefore > 0 && shape(words[at - 1 - runBefore]) >= 2) runBefore++;
    let runAfter = 0;
    while (at + runAfter < stop && shape(words[at + runAfter]) >= 2) runAfter++;
    const place: Place = {
      view,
      context,
      kind,
      at,
      previous: words[at - 1] as RunningWord,
      before: words[at - 2],
      next: words[at],
      second: words[at + 1],
      third: words[at + 2],
      stop,
      runBefore,
      runAfter,
      number,
      places,
      begins,
    };
    return Float64Array.from(COLUMNS, ([, value]) => value(place));
  });
}

/** A word that begins sentences, small words around it: what a rule would take for the place. */
function looksLikeBeginning(words: readonly RunningWord[], at: number): boolean {
  const next = words[at];
  return next?.opener === true && next.capital && !words[at - 1]?.linking && words[at + 1]?.capital === false;
}
