/*
 * Quarters and halves of a year written without one. Games, moons and coins have them too: a bare "third quarter" is
 * the year's where its sentence speaks of results, and "a year earlier" then means the same quarter.
 */

import type { Word } from '../text/words.ts';
import { type Day, edtfMonth, edtfSpan, partsOf } from './calendar.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { TimeRules } from './time-rules.ts';

/** Words looked at on each side. */
const REACH = 40;

const MONEY = new Set(['$', '€', '£', '¥', '%']);

function* sentenceAround(words: readonly Word[], match: PatternMatch): Generator<Word> {
  const sentence = words[match.first]?.sentence;
  for (let at = Math.max(0, match.first - REACH); at < Math.min(words.length, match.after + REACH); at++) {
    const word = words[at] as Word;
    if (word.sentence === sentence && (at < match.first || at >= match.after)) yield word;
  }
}

function speaksOfResults(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  let results = false;
  for (const { lower } of sentenceAround(words, match)) {
    if (rules.otherParts.has(lower)) return false;
    results ||= MONEY.has(lower) || rules.results.has(lower);
  }
  return results;
}

/** Whether a quarter or half is the year's; `named` where the text had one before. */
export function isPartOfYear(rules: TimeRules, words: readonly Word[], match: PatternMatch, named: boolean): boolean {
  // Where no game has the word, nothing more is asked: "trimestre".
  if (match.captures.YEAR || match.captures.REL || rules.results.size === 0) return true;
  if (rules.otherParts.has(words[match.first - 1]?.lower ?? '')) return false;
  if (speaksOfResults(rules, words, match)) return true;
  return named && ![...sentenceAround(words, match)].some(({ lower }) => rules.otherParts.has(lower));
}

/** The quarter that results told on a day are of, where none was named: the last that was over. */
export function reportedQuarter(rules: TimeRules, words: readonly Word[], match: PatternMatch, base: Day): string {
  if (match.meaning !== 'year-ago-part' || match.captures.ORD || !speaksOfResults(rules, words, match)) return '';
  const { year, month } = partsOf(base);
  const over = Math.floor((month - 1) / 3);
  const [of, first] = over === 0 ? [year - 1, 10] : [year, 3 * over - 2];
  return edtfSpan(edtfMonth(of, first), edtfMonth(of, first + 2));
}

/** Whether "a year earlier" counts from the quarter named before: not where nine months are held against nine. */
export function countsFromPart(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  if (match.meaning === 'year-ago-part') return true;
  if (!speaksOfResults(rules, words, match)) return false;
  for (const word of sentenceAround(words, match)) {
    if (rules.tables.units[(rules.tables.values.UNIT.get(word.lower) ?? 0) - 1] === 'month') return false;
  }
  return true;
}
