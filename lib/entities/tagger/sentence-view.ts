/*
 * What a sentence, and the document as a whole, is like: said of sport or of markets, written like a headline or
 * shouted. There a town is a team, a surname a firm, and a capital says little.
 */

import { TOPIC } from './clusters.ts';
import { CASE, type WordFacts } from './word-facts.ts';

export const STYLE = { plain: 0, headline: 1, shouted: 2 } as const;

export interface SentenceView {
  /** Sport in the lower two bits, markets in the next: 0 to 3 each. */
  readonly topic: number;
  /** One of `STYLE`. */
  readonly style: number;
  readonly counts: TopicCounts;
}

interface TopicCounts {
  words: number;
  sport: number;
  markets: number;
}

/** Letters of a word that a headline writes with a capital. */
const LONG_WORD = 4;
/** Long words from which a sentence has a style, and share of them in capitals. */
const STYLE_WORDS = 4;
const STYLE_SHARE = 0.75;

/** Share of a document's words of one topic from which it is weakly, clearly, wholly about it. */
const SHARES = [0.015, 0.03, 0.06] as const;

export function viewSentence(facts: readonly WordFacts[], from: number, to: number): SentenceView {
  const counts: TopicCounts = { words: 0, sport: 0, markets: 0 };
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const word = facts[i] as WordFacts;
    if (word.case === CASE.lower) {
      counts.words++;
      if (word.clusters.topic === TOPIC.sport) counts.sport++;
      else if (word.clusters.topic === TOPIC.markets) counts.markets++;
    }
    if (word.length < LONG_WORD || word.case === CASE.digits || word.case === CASE.other) continue;
    long++;
    if (word.case === CASE.upper) upper++;
    else if (word.case !== CASE.lower) capital++;
  }
  const style =
    long < STYLE_WORDS
      ? STYLE.plain
      : upper >= long * STYLE_SHARE
        ? STYLE.shouted
        : upper + capital >= long * STYLE_SHARE
          ? STYLE.headline
          : STYLE.plain;
  return { topic: Math.min(counts.sport, 3) | (Math.min(counts.markets, 3) << 2), style, counts };
}

const level = (share: number): number => SHARES.filter((limit) => share >= limit).length;

/** The same for a whole document, by the share of its words. */
export function topicOfAll(views: Iterable<SentenceView>): number {
  const all: TopicCounts = { words: 1, sport: 0, markets: 0 };
  for (const { counts } of views) {
    all.words += counts.words;
    all.sport += counts.sport;
    all.markets += counts.markets;
  }
  return level(all.sport / all.words) | (level(all.markets / all.words) << 2);
}
