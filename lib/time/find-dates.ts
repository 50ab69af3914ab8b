/*
 * The dates of an article, resolved against the day it was published. Patterns and words are data (`lib/languages`),
 * meanings are in resolve.ts; here they are laid over the text, block by block, and the longest reading that makes
 * sense wins.
 */

import { wordsOfAll } from '../languages/all-languages.ts';
import type { Meaning } from '../languages/date-language.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { type Day, edtfDay, parseDay } from './calendar.ts';
import { listMembers } from './date-lists.ts';
import type { DateMention, UnresolvedDate } from './date-mention.ts';
import { isFalsePositive, monthsUsedAsNames } from './false-positives.ts';
import { lineWords } from './line-words.ts';
import { matchPatterns, type PatternMatch } from './match-pattern.ts';
import { readNumericDate } from './numeric-dates.ts';
import { countsFromPart, isPartOfYear, reportedQuarter } from './parts-of-year.ts';
import { resolve } from './resolve.ts';
import type { Resolution } from './resolving/context.ts';
import { type Tense, tenseNear } from './tense.ts';
import { type TimeRules, timeRules } from './time-rules.ts';
import { tenseOfVerbsLast } from './verbs-last.ts';

export interface DatesRead {
  /** In text order, without overlaps. */
  readonly dates: readonly DateMention[];
  /** What only the user can settle: a missing date of the article, two readings. */
  readonly unresolved: readonly UnresolvedDate[];
}

interface Finder {
  readonly article: Article;
  readonly rules: TimeRules;
  readonly base: Day | null;
  readonly dates: DateMention[];
  readonly unresolved: UnresolvedDate[];
  readonly names: Set<string>;
  /** The quarter or half named last, '' for none. */
  part: string;
}

/** "version 10.3.2021" is no day. */
const VERSIONED = wordsOfAll(({ dates }) => dates?.versions);

function keep(finder: Finder, start: number, end: number, resolution: Resolution): void {
  if ('value' in resolution) finder.dates.push({ start, end, ...resolution });
  else finder.unresolved.push({ start, end, ...resolution });
}

function keepNumeric(finder: Finder, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const before = words[index - 1];
  const next = words[index + 1];
  if (
    word.end - word.start < 6 ||
    (before && (VERSIONED.has(before.lower) || (word.glued && /[\p{L}\d$#@/.:-]/u.test(before.lower))))
  )
    return false;
  const hangs = next?.lower === '-' && finder.rules.hyphenedEndings.has(words[index + 2]?.lower ?? '');
  if (next?.glued && !hangs && (next.lower === '-' || next.lower === '/')) return false;
  const readings = readNumericDate(word.lower, finder.article.language, finder.base);
  const [only] = readings;
  if (only === undefined) return false;
  const end = word.start + (/^[\d./-]*/.exec(word.lower)?.[0].length ?? 0);
  keep(
    finder,
    word.start,
    end,
    readings.length === 1
      ? { value: only, from: 'absolute', base: null }
      : { reason: 'two-readings', candidates: readings },
  );
  return true;
}

/** What stands before in the line and the sentence, for "two days earlier" and "In 2019, … on 5 March". */
interface Memory {
  antecedent: string;
  sentence: number;
  year: number | null;
  /** A day named with its year, and the sentence it stands in. */
  day: { readonly value: string; readonly sentence: number } | null;
}

const PLACED = new Set<Meaning>(['day', 'days', 'day-to-day', 'weekday', 'weekend', 'month', 'season']);

const PARTS = new Set<Meaning>(['quarter', 'half']);

/** "until Friday" lies ahead, Swedish "i fredags" behind, whatever the verbs say. */
function saidByWords({ meaning, amount, captures }: PatternMatch): Tense {
  if (amount === 0 || captures.REL || !PLACED.has(meaning)) return null;
  return amount > 0 ? 'future' : 'past';
}

/** Its year goes for a later day of the sentence: "2024年7月26日に開幕、8月11日に閉幕". */
function yearOfDayBefore({ day }: Memory, sentence: number | undefined, month: number, of: number): number | null {
  if (day === null || day.sentence !== sentence) return null;
  const [year = 0, ...before] = day.value.split('-').map(Number);
  return month * 31 + of > (before[0] ?? 0) * 31 + (before[1] ?? 0) ? year : null;
}

/** The year of a law, which its day belongs to: "Ley 8/1972, de 10 de mayo". */
function yearOfLaw(words: readonly Word[], first: number): number | null {
  for (const back of [2, 3]) {
    const year = /^\d{1,4}\/((?:19|20)\d\d)$/.exec(words[first - back]?.lower ?? '')?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function resolveMatch(finder: Finder, words: readonly Word[], match: PatternMatch, memory: Memory): Resolution | null {
  const { rules, base } = finder;
  if (isFalsePositive(rules, words, match, finder.names)) return null;
  if (PARTS.has(match.meaning) && !isPartOfYear(rules, words, match, finder.part !== '')) return null;
  return resolve({
    match,
    units: rules.tables.units,
    base,
    tense: () =>
      saidByWords(match) ??
      (rules.vocabulary ? tenseOfVerbsLast : tenseNear)(rules.tense, words, match.first, match.after),
    antecedent: memory.antecedent,
    holidays: rules.holidays,
    part: () => {
      if (!countsFromPart(rules, words, match)) return '';
      return finder.part || (base === null ? '' : reportedQuarter(rules, words, match, base));
    },
    sentenceYear: memory.sentence === words[match.first]?.sentence ? memory.year : null,
    eventYear: (month, day) => {
      const law = yearOfLaw(words, match.first);
      if (law !== null) return law;
      const shared = rules.vocabulary && yearOfDayBefore(memory, words[match.first]?.sentence, month, day);
      if (shared) return shared;
      const event = rules.language.eventDays[`${month}-${day}`];
      const nouns = event?.nouns.split(' ') ?? [];
      const near = [words[match.after]?.lower ?? '', words[match.after + 1]?.lower ?? ''];
      return event && near.some((word) => nouns.includes(word)) ? event.year : null;
    },
  });
}

function remember(
  finder: Finder,
  words: readonly Word[],
  match: PatternMatch,
  resolution: Resolution,
  memory: Memory,
): void {
  if (!('value' in resolution)) return;
  memory.antecedent = resolution.value;
  if (PARTS.has(match.meaning)) finder.part = resolution.value;
  const { sentence } = words[match.first] as Word;
  const opens = words[match.first - 2]?.sentence !== sentence;
  if (match.meaning === 'day' && match.captures.YEAR) memory.day = { value: resolution.value, sentence };
  if (match.meaning === 'year' && opens && finder.rules.plainIn.has(words[match.first - 1]?.lower ?? '')) {
    memory.sentence = sentence;
    memory.year = Number(resolution.value);
  }
}

/** The word index to go on from after trying the patterns at `index`. */
function tryPatterns(finder: Finder, words: readonly Word[], index: number, memory: Memory): number {
  for (const match of matchPatterns(finder.rules.tables, words, index)) {
    if (match.meaning === 'none') return match.after;
    const resolution = resolveMatch(finder, words, match, memory);
    if (!resolution) continue;
    remember(finder, words, match, resolution, memory);
    const members = listMembers(finder.rules.tables, words, match);
    for (const member of members ?? []) {
      const each = resolveMatch(finder, words, member.match, memory);
      if (each) keep(finder, member.start, member.end, each);
    }
    if (!members) keep(finder, (words[match.first] as Word).start, (words[match.after - 1] as Word).end, resolution);
    return match.after;
  }
  return index + 1;
}

function findInLine(finder: Finder, words: readonly Word[]): void {
  const memory: Memory = { antecedent: '', sentence: -1, year: null, day: null };
  let index = 0;
  while (index < words.length) {
    const word = words[index] as Word;
    if (word.kind === 'number' && keepNumeric(finder, words, index)) {
      memory.antecedent = finder.dates.at(-1)?.value ?? '';
      index++;
    } else if (word.kind === 'number' || finder.rules.tables.openers.has(word.lower)) {
      index = tryPatterns(finder, words, index, memory);
    } else index++;
  }
}

/** "Domingo García", "the Friday Group": a relative date that is only part of a name is none. */
function outsideNames<T extends Span>(dates: readonly T[], names: readonly Span[], isSure: (date: T) => boolean): T[] {
  let at = 0;
  return dates.filter((date) => {
    while (at < names.length && (names[at] as Span).end <= date.start) at++;
    const name = names[at];
    const isPart = !!name && name.start <= date.start && date.end <= name.end;
    return isSure(date) || !isPart || name.end - name.start === date.end - date.start;
  });
}

/**
 * The article's dates, and those nobody can tell without the user.
 *
 * @param names where people, firms and works are named, in text order
 */
export function readDates(article: Article, names: readonly Span[] = []): DatesRead {
  const rules = timeRules(article.language);
  if (!rules) return { dates: [], unresolved: [] };
  const finder: Finder = {
    article,
    rules,
    base: parseDay(article.published),
    dates: [],
    unresolved: [],
    names: new Set(),
    part: '',
  };
  const lines = lineWords(article, rules);
  for (const words of lines) monthsUsedAsNames(rules, words, finder.names);
  for (const words of lines) findInLine(finder, words);
  return {
    dates: outsideNames(finder.dates, names, ({ from }) => from === 'absolute'),
    unresolved: outsideNames(finder.unresolved, names, ({ reason }) => reason === 'two-readings'),
  };
}

/** The dates that are certain; see `readDates` for the rest. */
export const findDates = (article: Article): DateMention[] => [...readDates(article).dates];

/** The day an article's relative dates count from, `2023-09-13`; null when its date is missing or unreadable. */
export function articleDay(article: Article): string | null {
  const day = parseDay(article.published);
  return day === null ? null : edtfDay(day);
}
