/*
 * What is known of each place where a headline may end, as a row of numbers: what the words before look like, what the words after look
 * like, and what the other places have to offer. The order is that of the boundary model: a change here means training it again.
 */

import type { BoundaryContext, BoundaryPosition } from './boundary-candidate.ts';
import { endsSentence, type RunningWord, shape } from './words.ts';

const CLOSING_QUOTE = /["”’»“‘]$/;
const OPENING_QUOTE = /^["“„«‘']/;

export function boundaryFeatures(
  words: readonly RunningWord[],
  places: readonly BoundaryPosition[],
  context: BoundaryContext,
): Float64Array[] {
  const view = viewOf(words, context);
  const begins = places.map(({ at }) => looksLikeBeginning(words, at));
  return places.map((_, number) =>
    Float64Array.of(
      ...wholeText(view, places, number, context),
      ...headlineBefore(view, places[number] as BoundaryPosition, context),
      ...sentenceAfter(view, places[number] as BoundaryPosition, context),
      ...rivals(view, places, number, begins),
    ),
  );
}

/** Sums over the words before each index, so that a row costs the same wherever it is. */
interface BoundaryView {
  readonly words: readonly RunningWord[];
  readonly capitals: readonly number[];
  readonly longs: readonly number[];
  /** Long words that other paragraphs use too. */
  readonly topics: readonly number[];
  /** Names of the article, and names that stand nowhere else in it. */
  readonly names: readonly number[];
  readonly strangers: readonly number[];
  readonly quotes: readonly number[];
  readonly openers: readonly number[];
  /** Index of the first word that is long, small and no link, at or after each index. */
  readonly running: readonly number[];
  /** Index after the last word of the sentence that each index is in. */
  readonly sentence: readonly number[];
  readonly titleCase: number;
  readonly german: number;
}

/** Words at the beginning that say whether a headline is in title case. */
const HEAD = 7;

function viewOf(words: readonly RunningWord[], { use }: BoundaryContext): BoundaryView {
  const sum = (value: (word: RunningWord) => number): number[] => {
    const sums = [0];
    for (const word of words) sums.push((sums.at(-1) as number) + value(word));
    return sums;
  };
  const running: number[] = new Array(words.length + 1).fill(words.length);
  const sentence: number[] = new Array(words.length + 1).fill(words.length);
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as RunningWord;
    running[i] = word.small && word.long && !word.linking ? i : (running[i + 1] as number);
    sentence[i] = endsSentence(words, i) ? i + 1 : (sentence[i + 1] as number);
  }
  const capitals = sum(({ long, capital }) => flag(long && capital));
  const longs = sum(({ long }) => flag(long));
  const head = Math.min(HEAD, words.length);
  return {
    words,
    capitals,
    longs,
    topics: sum(({ topic, long }) => flag(topic && use.lines > 1 && long)),
    names: sum(({ topic, capital, linking, opener }) => flag(topic && capital && !linking && !opener)),
    strangers: sum(({ topic, capital, long, opener }) => flag(!topic && capital && long && !opener)),
    quotes: sum(({ word }) => flag(OPENING_QUOTE.test(word)) - flag(CLOSING_QUOTE.test(word))),
    openers: sum(({ opener, capital }) => flag(opener && capital)),
    running,
    sentence,
    titleCase: (longs[head] as number) > 2 ? (capitals[head] as number) / (longs[head] as number) : 0.5,
    german: words.filter(({ german }) => german).length / words.length,
  };
}

const flag = (value: boolean): number => (value ? 1 : 0);

/** Of the words `from` up to `to`. */
function between(sums: readonly number[], from: number, to: number): number {
  return (sums[Math.max(from, Math.min(to, sums.length - 1))] as number) - (sums[from] as number);
}

/** Share of the long words; −1 where there are none. */
function share({ longs }: BoundaryView, sums: readonly number[], from: number, to: number): number {
  const all = between(longs, from, to);
  return all > 0 ? between(sums, from, to) / all : -1;
}

/** 1 and 0 whether the word is in another paragraph; −1 where there is no other. */
const elsewhere = (word: RunningWord | undefined, { use, line }: BoundaryContext): number =>
  use.lines < 2 ? -1 : flag(word !== undefined && (use.isElsewhere(word.bare, line) || word.topic));

/** A word that begins sentences, small words around it: what a rule would take for the place. */
function looksLikeBeginning(words: readonly RunningWord[], at: number): boolean {
  const next = words[at];
  return next?.opener === true && next.capital && !words[at - 1]?.linking && words[at + 1]?.capital === false;
}

const KINDS = { between: 0, end: 1, stop: 2 };

function wholeText(
  view: BoundaryView,
  places: readonly BoundaryPosition[],
  number: number,
  { marked, use }: BoundaryContext,
): number[] {
  const { kind } = places[number] as BoundaryPosition;
  return [KINDS[kind], flag(marked), flag(use.lines > 1), view.german, view.titleCase];
}

function headlineBefore(view: BoundaryView, { at }: BoundaryPosition, context: BoundaryContext): number[] {
  const { words, capitals, longs, running, topics, quotes, names, strangers, openers } = view;
  const [first, previous, before] = [words[0] as RunningWord, words[at - 1] as RunningWord, words[at - 2]];
  let run = 0;
  while (at - 1 - run > 0 && shape(words[at - 1 - run]) >= 2) run++;
  const isAlone = context.use.lines < 2;
  return [
    at,
    previous.end - first.start,
    share(view, capitals, 1, at),
    between(longs, 1, at) - between(capitals, 1, at),
    (running[Math.min(1, words.length)] as number) - at,
    between(openers, 1, at),
    Math.abs(between(quotes, 0, at)),
    flag(quotes[at] === 0 && OPENING_QUOTE.test(first.word)),
    share(view, topics, 0, at),
    share(view, topics, Math.max(0, at - 4), at),
    words.slice(0, at).findLastIndex(({ word }) => word.endsWith(':')) + 1,
    isAlone ? -1 : between(names, 1, at),
    isAlone ? -1 : between(strangers, 1, at),
    isAlone ? -1 : between(strangers, Math.max(1, at - 3), at),
    shape(previous),
    shape(before),
    previous.bare.length,
    flag(previous.linking) + flag(before?.linking === true) * 2,
    run,
    previous.asks ? 3 : CLOSING_QUOTE.test(previous.word) ? 2 : flag(/[.)\]]$/.test(previous.word)),
    elsewhere(previous, context),
    elsewhere(before, context),
    flag(context.use.isSmall(previous.lower)),
  ];
}

function sentenceAfter(view: BoundaryView, { at }: BoundaryPosition, context: BoundaryContext): number[] {
  const { words, capitals, running, topics, names, strangers, sentence } = view;
  const { use, line } = context;
  const [previous, next, second, third] = [words[at - 1] as RunningWord, words[at], words[at + 1], words[at + 2]];
  const stop = sentence[at] as number;
  let run = 0;
  while (at + run < stop && shape(words[at + run]) >= 2) run++;
  const afterRun = words[at + run];
  const isAlone = use.lines < 2;
  return [
    stop - at,
    share(view, capitals, at + 1, Math.min(stop, at + 10)),
    share(view, capitals, at + 1, stop),
    (running[at] as number) - at,
    share(view, topics, at, Math.min(stop, at + 4)),
    share(view, topics, at, stop),
    flag(words[stop - 1]?.stops === true),
    isAlone ? -1 : between(names, at, stop),
    isAlone ? -1 : between(strangers, at, stop),
    isAlone ? -1 : between(strangers, at, Math.min(stop, at + 3)),
    shape(next),
    shape(second),
    shape(third),
    next?.bare.length ?? 0,
    next === undefined ? -1 : flag(next.opener) + flag(next.bare === 'I'),
    second === undefined ? -1 : flag(second.opener) + flag(second.linking) * 2,
    flag(next !== undefined && use.isSmall(next.lower)),
    flag(next !== undefined && use.begins(next.bare)),
    elsewhere(next, context),
    elsewhere(second, context),
    run,
    afterRun === undefined ? -1 : flag(afterRun.linking) + flag(/,$/.test(words[at + run - 1]?.word ?? '')) * 2,
    flag(next !== undefined && OPENING_QUOTE.test(next.word)),
    flag(next?.word.endsWith(',') === true) + flag(second?.word.endsWith(',') === true) * 2,
    // A name that other paragraphs hold whole is not cut in two.
    flag(next !== undefined && use.isPair(previous.bare, next.bare, line)),
    flag(next !== undefined && second !== undefined && use.isPair(next.bare, second.bare, line)),
  ];
}

function rivals(
  { words }: BoundaryView,
  places: readonly BoundaryPosition[],
  number: number,
  begins: readonly boolean[],
): number[] {
  const { at } = places[number] as BoundaryPosition;
  const count = (is: (other: BoundaryPosition, i: number) => boolean): number =>
    places.filter((other, i) => other.kind === 'between' && is(other, i)).length;
  return [
    number,
    places.length - number - 1,
    (places.at(-1)?.at ?? at) - at,
    count((other, i) => other.at < at && begins[i] === true),
    count((other, i) => other.at > at && begins[i] === true),
    flag(begins[number] === true),
    count((other) => other.at > at && words[other.at]?.opener === true),
    count((other) => other.at < at && words[other.at - 1]?.small === true),
  ];
}
