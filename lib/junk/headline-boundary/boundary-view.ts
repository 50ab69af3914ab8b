/*
 * The words behind a cue with sums over those before each index, from which `features.ts` reads its columns: a place
 * costs the same wherever it is.
 */

import type { BoundaryContext } from './boundary-candidate.ts';
import { endsSentence, type RunningWord } from './words.ts';

export const CLOSING_QUOTE = /["”’»“‘]$/;
export const OPENING_QUOTE = /^["“„«‘']/;

export interface BoundaryView {
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

export function viewOf(words: readonly RunningWord[], { use }: BoundaryContext): BoundaryView {
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

export const flag = (value: boolean): number => (value ? 1 : 0);

/** Of the words `from` up to `to`. */
export function between(sums: readonly number[], from: number, to: number): number {
  return (sums[Math.max(from, Math.min(to, sums.length - 1))] as number) - (sums[from] as number);
}

/** Share of the long words; −1 where there are none. */
export function share({ longs }: BoundaryView, sums: readonly number[], from: number, to: number): number {
  const all = between(longs, from, to);
  return all > 0 ? between(sums, from, to) / all : -1;
}
