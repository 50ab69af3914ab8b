/*
 * Matches that are no dates, told by the words beside them: "in 2000 cases", "rose by 2000", "since May took office".
 */

import type { Word } from '../text/words.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { TimeRules } from './time-rules.ts';

/** Years a bare number after a loose preposition or an article ("by 2019", "the 2019 …") is believed to be. */
const RECENT = { from: 1900, to: 2060 };

const isRecent = (year: number | undefined): boolean => year !== undefined && year >= RECENT.from && year <= RECENT.to;

/** What a person is called, as in "Theresa May": a month's name glued to a capitalised word before it. */
export function monthsUsedAsNames(rules: TimeRules, words: readonly Word[], into: Set<string>): void {
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (!word.capital || !rules.nameMonths.has(word.lower) || !before?.capital || before.kind !== 'word') return;
    const opensSentence = words[index - 2]?.sentence !== before.sentence;
    if (!opensSentence || !rules.tables.openers.has(before.lower)) into.add(word.lower);
  });
}

function countsThings(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  const next = words[match.after];
  if (!next) return false;
  if (next.glued && (next.lower === '%' || next.lower === '°' || next.lower === '-')) return true;
  const far = words[match.after + 1];
  if (rules.counted.has(next.lower)) return next.lower !== 'people' || !next.capital;
  // "2000 more people", "20 young men": one word may stand between.
  return (
    next.kind === 'word' && !next.capital && match.meaning === 'event-year' && !!far && rules.counted.has(far.lower)
  );
}

function yearIsNone(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  const year = match.captures.YEAR?.[0] ?? match.captures.YEARS?.[0];
  const next = words[match.after];
  const before = words[match.first - 1];
  // "dating to 1612" says itself that it is a year.
  if (match.meaning === 'year' && match.amount) return false;
  if (match.meaning === 'bare-year') {
    // German nouns have capitals: one behind the number is what is counted, one before it owns the number ("Agenda
    // 2030").
    const named = before?.capital && words[match.first - 2]?.sentence === before.sentence;
    return !isRecent(year) || !!next?.capital || !!named || before?.kind === 'number';
  }
  if (match.meaning === 'event-year') {
    if (!isRecent(year) || next?.kind !== 'word') return true;
    // "the 2020 Olympics" is an event, "the 2020 Sedan" a model.
    if (next.capital) return !words.slice(match.after, match.after + 6).some((word) => rules.events.has(word.lower));
    // "a 2009 analysis" is one.
    const plural = /[^s]s$/.test(next.lower) && !/(?:sis|us)$/.test(next.lower) && next.lower.length > 4;
    return plural && !rules.events.has(next.lower);
  }
  // Two years that follow each other bear each other out: "from 1861 to 1865".
  if (match.meaning === 'year-span') return (year ?? 0) < 1400;
  // "(2019)", "(2019, Paris)"; not "(2019 of them)".
  if (before?.lower === '(') return ![')', ',', ';'].includes(next?.lower ?? '');
  if (before && rules.looseBefore.has(before.lower)) {
    const governs = words[match.first - 2]?.lower ?? '';
    // "the church, of 1740, was".
    if (governs === ',' && next?.kind === 'mark' && (year ?? 0) >= 1400) return false;
    return rules.amounts.has(governs) || (!isRecent(year) && !rules.events.has(governs));
  }
  return false;
}

/** A month alone: "May" may be a person, "march" a march. */
function monthIsNone(
  rules: TimeRules,
  words: readonly Word[],
  match: PatternMatch,
  names: ReadonlySet<string>,
): boolean {
  if (match.captures.YEAR || match.captures.REL) return false;
  const word = words[match.after - 1] as Word;
  const before = words[match.first - 1];
  const month = rules.tables.values.MONTH.has(word.lower) ? word.lower : '';
  if (names.has(month)) return true;
  if (before && (before.lower === 'and' || before.lower === 'or')) {
    return !rules.tables.values.MONTH.has(words[match.first - 2]?.lower ?? '');
  }
  if (!rules.nameMonths.has(month) || !before) return false;
  const next = words[match.after];
  if (rules.looseBefore.has(before.lower)) {
    // "fell 0.1% from August".
    const governs = words[match.first - 2];
    return !(governs?.kind === 'number' || governs?.lower === '%' || rules.amounts.has(governs?.lower ?? ''));
  }
  const verb =
    next?.kind === 'word' &&
    (rules.tense.past.has(next.lower) || rules.tense.pastEndings.some((ending) => next.lower.endsWith(ending)));
  return !rules.plainIn.has(before.lower) && verb;
}

/** A weekday inside a name: "the Friday Group"; or as one, where it is written small: "Domingo Salcedo". */
function weekdayIsNone(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  if (match.captures.REL) return false;
  const next = words[match.after];
  const before = words[match.first - 1];
  const last = words[match.after - 1] as Word;
  if (rules.tables.small && last.capital && next?.capital && next.sentence === last.sentence) return true;
  return !!next?.capital && next.sentence === last.sentence && before?.lower === 'the';
}

/** "Radio Today", "“This Week”": a capital inside a sentence, or on each word, makes a name of it. */
function isTitle({ language }: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  const inside = words.slice(match.first, match.after).filter(({ kind }) => kind === 'word');
  const [first] = inside;
  const before = words[match.first - 1];
  const named = !!before?.capital && before.sentence === first?.sentence;
  // Where nouns have capitals, "Dieses Jahr" opens a sentence.
  if (inside.length > 1) return !language.nounsCapitalised && inside.every(({ capital }) => capital);
  return !!first?.capital && named;
}

/** "past weeks" names no week; "two days before the vote" counts from the vote. */
function unitIsNone(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  const inside = words.slice(match.first, match.after);
  if (!match.captures.NUM && inside.some((word) => rules.pluralUnits.has(word.lower))) return true;
  const last = inside.at(-1);
  const next = words[match.after];
  if (!last || !next || !rules.relators.has(last.lower) || next.sentence !== last.sentence) return false;
  return rules.relatorLeads.size === 0 ? next.kind === 'word' : rules.relatorLeads.has(next.lower);
}

/** How far behind "a Sunday night" its noun may stand. */
const NOUN_WITHIN = 4;

/** "a Sunday night service" is one Sunday's, "on a Sunday, as so often" none's. */
function datesNoNoun(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  for (const word of words.slice(match.after, match.after + NOUN_WITHIN)) {
    if (word.kind !== 'word' || word.capital) return true;
    if (rules.datedNouns.has(word.lower)) return false;
  }
  return true;
}

/** "Christmas trees", "the Easter Rising": a holiday before a noun is part of what that is called. */
function holidayIsNone(rules: TimeRules, words: readonly Word[], match: PatternMatch): boolean {
  if (match.captures.YEAR || match.captures.REL) return false;
  const next = words[match.after];
  const last = words[match.after - 1];
  // Only English puts one noun before another, apart and small.
  if (!rules.tables.capitals || rules.language.nounsCapitalised) return next?.lower === '-';
  if (next?.kind !== 'word' || next.sentence !== last?.sentence) return next?.lower === '-' || next?.lower === "'";
  return next.capital || !(rules.smallWords.has(next.lower) || isVerb(rules, next));
}

const isVerb = ({ tense }: TimeRules, { lower }: Word): boolean =>
  tense.past.has(lower) || tense.future.has(lower) || tense.pastEndings.some((ending) => lower.endsWith(ending));

/** "temperatures in the 70s". */
const isOnScale = ({ scales }: TimeRules, words: readonly Word[], match: PatternMatch): boolean =>
  words.some(({ lower, sentence }) => sentence === words[match.first]?.sentence && scales.has(lower));

export function isFalsePositive(
  rules: TimeRules,
  words: readonly Word[],
  match: PatternMatch,
  names: ReadonlySet<string>,
): boolean {
  switch (match.meaning) {
    case 'year':
    case 'bare-year':
    case 'year-list':
    case 'year-span':
    case 'event-year':
      return countsThings(rules, words, match) || yearIsNone(rules, words, match);
    case 'day':
    case 'days':
      // "In May 20 people died", but "Since May 20 visitors pay".
      return (
        !match.captures.YEAR &&
        rules.plainIn.has(words[match.first - 1]?.lower ?? '') &&
        countsThings(rules, words, match)
      );
    case 'name':
      return isTitle(rules, words, match);
    case 'unit':
      return isTitle(rules, words, match) || unitIsNone(rules, words, match);
    case 'earlier':
    case 'later':
    case 'previous':
      return unitIsNone(rules, words, match);
    case 'month':
      return monthIsNone(rules, words, match, names);
    case 'weekday-noun':
      return datesNoNoun(rules, words, match);
    case 'holiday':
      return holidayIsNone(rules, words, match);
    case 'decade':
      return (
        words.slice(match.first, match.after).some(({ lower }) => /^\d0\D/.test(lower)) &&
        isOnScale(rules, words, match)
      );
    case 'weekday':
      return weekdayIsNone(rules, words, match);
    default:
      return false;
  }
}
