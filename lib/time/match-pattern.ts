/*
 * Turns a language's data file into look-up tables and tries its patterns at a word. A pattern has at most a dozen
 * items, so the cost of a text grows with its words alone.
 */

import { anyOf } from '../languages/all-languages.ts';
import {
  type DateLanguage,
  ITEM_CLASSES,
  type ItemClass,
  type Meaning,
  type Unit,
} from '../languages/date-language.ts';
import { DASHES } from '../text/characters.ts';
import type { Word } from '../text/words.ts';

interface Item {
  readonly itemClass: ItemClass | null;
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  readonly context: boolean;
}

interface CompiledPattern {
  readonly items: readonly Item[];
  readonly meaning: Meaning;
  readonly amount: number;
}

export interface Tables {
  readonly values: Readonly<Record<ItemClass, ReadonlyMap<string, number>>>;
  readonly units: readonly Unit[];
  /** The patterns a word can begin, in the file's order; other words are passed over at once. */
  readonly openers: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** Those a number can begin. */
  readonly numeric: readonly CompiledPattern[];
  readonly capitals: boolean;
  readonly small: boolean;
  readonly dottedOrdinals: boolean;
  readonly short: ReadonlySet<string>;
  readonly lowerOnly: ReadonlySet<string>;
}

export type Captures = Partial<Record<ItemClass, number[]>>;

export interface PatternMatch {
  readonly meaning: Meaning;
  readonly amount: number;
  readonly captures: Captures;
  /** Word indices of the mention, context left out: first, and one past the last. */
  readonly first: number;
  readonly after: number;
}

/** Classes that figures can fill. */
const NUMERIC = new Set<ItemClass>(['DAY', 'YEAR', 'DAYS', 'YEARS', 'NUM', 'ORD', 'TENS']);

const split = (list: string): string[] => list.split(' ').filter(Boolean);

function listed(lists: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  lists.forEach((list, index) => {
    for (const word of split(list)) map.set(word, index + 1);
  });
  return map;
}

function compileItem(source: string): Item {
  const context = source.startsWith('<');
  const optional = source.endsWith('?') && source.length > 1;
  const body = source.slice(context ? 1 : 0, optional ? -1 : undefined);
  const itemClass = (ITEM_CLASSES as readonly string[]).includes(body) ? (body as ItemClass) : null;
  return { itemClass, words: new Set(itemClass ? [] : body.split('|')), optional, context };
}

export function compileTables(language: DateLanguage): Tables {
  const months = listed(language.months);
  const weekdays = listed(language.weekdays);
  const shortMonths = listed(language.shortMonths);
  const shortWeekdays = listed(language.shortWeekdays);
  const units = Object.keys(language.units) as Unit[];
  const none = new Map<string, number>();
  const values = {
    MONTH: months,
    MON: new Map([...shortMonths, ...months]),
    WEEKDAY: weekdays,
    WDAY: new Map([...shortWeekdays, ...weekdays]),
    NUM: new Map(Object.entries(language.numbers)),
    ORD: new Map(Object.entries(language.ordinals)),
    UNIT: listed(units.map((unit) => language.units[unit] ?? '')),
    SEASON: listed(language.seasons),
    REL: new Map(Object.entries(language.relative)),
    TENS: new Map(Object.entries(language.decades)),
    DAY: none,
    YEAR: none,
    DAYS: none,
    YEARS: none,
  };
  const patterns = language.patterns.map(([items, meaning, amount = 0]) => ({
    items: split(items).map(compileItem),
    meaning,
    amount,
  }));
  const openers = new Map<string, CompiledPattern[]>();
  const numeric: CompiledPattern[] = [];
  for (const pattern of patterns) {
    const first = new Set<string>();
    for (const item of pattern.items) {
      for (const word of item.itemClass ? values[item.itemClass].keys() : item.words) first.add(word);
      if (item.itemClass && NUMERIC.has(item.itemClass) && numeric.at(-1) !== pattern) numeric.push(pattern);
      if (!item.optional) break;
    }
    for (const word of first) openers.set(word, [...(openers.get(word) ?? []), pattern]);
  }
  const { capitals, dottedOrdinals, small = false } = language;
  return {
    values,
    units,
    openers,
    numeric,
    capitals,
    small,
    dottedOrdinals,
    lowerOnly: new Set(split(language.lowerOnly)),
    short: new Set([...shortMonths.keys(), ...shortWeekdays.keys()]),
  };
}

const DAY = new RegExp(`^(\\d{1,2})(?:${anyOf(({ dates }) => dates?.dayEndings, ' ')})?$`);
const ORDINAL = new RegExp(`^\\d{1,2}(?:${anyOf(({ dates }) => dates?.ordinalEndings, ' ')})$`);
const TENS = new RegExp(`^(?:1\\d|20)\\d0(?:${anyOf(({ dates }) => dates?.decadeEndings, ' ')})$`);
const RANGE = new RegExp(`^(\\d{1,4})[${DASHES}](\\d{1,4})$`);

/** What a number means as `itemClass`, or null. */
function numberValue(itemClass: ItemClass, lower: string): number[] | null {
  if (itemClass === 'DAY') {
    const day = Number(DAY.exec(lower)?.[1] ?? 0);
    return day >= 1 && day <= 31 ? [day] : null;
  }
  if (itemClass === 'YEAR') return /^(?:1\d|20|21)\d\d$/.test(lower) ? [Number(lower)] : null;
  if (itemClass === 'NUM') return /^\d{1,3}$/.test(lower) ? [Number(lower)] : null;
  if (itemClass === 'ORD') return ORDINAL.test(lower) ? [Number.parseInt(lower, 10)] : null;
  if (itemClass === 'TENS') return TENS.test(lower) ? [Number.parseInt(lower, 10)] : null;
  if (itemClass !== 'DAYS' && itemClass !== 'YEARS') return null;
  const range = RANGE.exec(lower);
  if (!range) return null;
  const [left, right] = [range[1] as string, range[2] as string];
  if (itemClass === 'DAYS') {
    const days = [Number(left), Number(right)] as const;
    return left.length <= 2 && right.length <= 2 && days[0] >= 1 && days[0] < days[1] && days[1] <= 31
      ? [...days]
      : null;
  }
  if (left.length !== 4 || right.length % 2 !== 0) return null;
  const first = Number(left);
  const last = right.length === 4 ? Number(right) : Math.floor(first / 100) * 100 + Number(right);
  return first >= 1000 && last > first && last < 2200 ? [first, last] : null;
}

/** Signs that make the number after them part of something else: "$2019", "COVID-19", "#2000", "1:2019". */
const BINDING = new Set([
  '-',
  '–',
  '.',
  ',',
  ':',
  '/',
  '$',
  '€',
  '£',
  '¥',
  '#',
  '@',
  '_',
  '+',
  '=',
  '&',
  '%',
  '×',
  '~',
  '\\',
]);

function classValue(
  tables: Tables,
  words: readonly Word[],
  index: number,
  itemClass: ItemClass,
  opens: boolean,
): number[] | null {
  const word = words[index] as Word;
  if (word.kind === 'number') {
    const before = words[index - 1];
    if (opens && word.glued && before && BINDING.has(before.lower)) return null;
    return numberValue(itemClass, word.lower);
  }
  const value = tables.values[itemClass].get(word.lower);
  if (value === undefined) return null;
  const named = itemClass === 'MONTH' || itemClass === 'MON' || itemClass === 'WEEKDAY' || itemClass === 'WDAY';
  if (!named || tables.capitals === word.capital) return [value];
  const inside = words[index - 1]?.sentence === word.sentence && words[index - 1]?.kind !== 'mark';
  return tables.capitals || (tables.small && inside) ? null : [value];
}

interface MatchState {
  readonly tables: Tables;
  readonly words: readonly Word[];
  readonly start: number;
  readonly pattern: CompiledPattern;
}

/**
 * The end of the match of items from `item` at word `index`; captures are filled on the way back. -1 when there is
 * none.
 */
function follow(state: MatchState, item: number, index: number, captures: Captures): number {
  const { tables, words, start, pattern } = state;
  const wanted = pattern.items[item];
  if (!wanted) return index;
  const word = words[index];
  if (word && word.sentence === (words[start] as Word).sentence) {
    const value = wanted.itemClass
      ? classValue(tables, words, index, wanted.itemClass, index === start)
      : wanted.words.has(word.lower) && !(word.capital && tables.lowerOnly.has(word.lower))
        ? []
        : null;
    if (value) {
      const dotted =
        words[index + 1]?.lower === '.' &&
        words[index + 1]?.glued &&
        (wanted.itemClass === 'MON' || wanted.itemClass === 'WDAY'
          ? tables.short.has(word.lower)
          : tables.dottedOrdinals && (wanted.itemClass === 'DAY' || wanted.itemClass === 'ORD'));
      for (const next of dotted ? [index + 2, index + 1] : [index + 1]) {
        const end = follow(state, item + 1, next, captures);
        if (end < 0) continue;
        if (wanted.itemClass) captures[wanted.itemClass] = [...value, ...(captures[wanted.itemClass] ?? [])];
        return end;
      }
    }
  }
  return wanted.optional ? follow(state, item + 1, index, captures) : -1;
}

/** Signs between the parts of a date, never at its edge. */
const EDGES = new Set([',', '.']);

function matchesAt(tables: Tables, words: readonly Word[], start: number): PatternMatch[] {
  const matches: PatternMatch[] = [];
  const word = words[start] as Word;
  for (const pattern of word.kind === 'number' ? tables.numeric : (tables.openers.get(word.lower) ?? [])) {
    const captures: Captures = {};
    let after = follow({ tables, words, start, pattern }, 0, start, captures);
    if (after < 0) continue;
    while (after > start && EDGES.has((words[after - 1] as Word).lower)) after--;
    let first = start;
    for (const item of pattern.items) {
      if (!item.context) break;
      const leading = words[first];
      if (leading && item.words.has(leading.lower)) first++;
    }
    if (first < after && !EDGES.has((words[first] as Word).lower))
      matches.push({ meaning: pattern.meaning, amount: pattern.amount, captures, first, after });
  }
  return matches;
}

/**
 * Every pattern that matches at `start`, the longest first; of equals, the one listed first. Where a match begins with
 * context ("in March"), what matches right behind the context competes with it ("March 2019").
 */
export function matchPatterns(tables: Tables, words: readonly Word[], start: number): PatternMatch[] {
  const matches = matchesAt(tables, words, start);
  const behind = matches.find(({ first }) => first > start)?.first;
  if (behind !== undefined) matches.push(...matchesAt(tables, words, behind));
  return matches.sort((a, b) => b.after - a.after);
}
