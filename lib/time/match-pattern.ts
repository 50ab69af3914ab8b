/*
 * Tries a language's patterns at a word. A pattern has at most a dozen items, so the cost of a text grows with its
 * words alone.
 */

import type { ItemClass, Meaning } from '../languages/date-language.ts';
import type { Word } from '../text/words.ts';
import { numberValue } from './number-classes.ts';
import { type CompiledPattern, endsAsAsked, type Tables } from './pattern-tables.ts';

export type Captures = Partial<Record<ItemClass, number[]>>;

export interface PatternMatch {
  readonly meaning: Meaning;
  readonly amount: number;
  readonly captures: Captures;
  /** Word indices of the mention, context left out: first, and one past the last. */
  readonly first: number;
  readonly after: number;
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

/** Behind one a capital begins a title: «Viernes sin fin». */
const QUOTATION = new Set(['"', '“', '«', '„', '‘']);

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
  const before = words[index - 1];
  const inside = before?.sentence === word.sentence && (before?.kind !== 'mark' || QUOTATION.has(before.lower));
  return tables.capitals || (tables.small && inside) ? null : [value];
}

/** Two figures fill the same place as four, a month in figures that of its name. */
const PLACE: Partial<Record<ItemClass, ItemClass>> = { YY: 'YEAR', TENS2: 'TENS', MNUM: 'MON' };

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
      ? endsAsAsked(wanted, word.lower)
        ? classValue(tables, words, index, wanted.itemClass, index === start)
        : null
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
        if (wanted.itemClass) {
          const place = PLACE[wanted.itemClass] ?? wanted.itemClass;
          captures[place] = [...value, ...(captures[place] ?? [])];
        }
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
  const opened = tables.openers.get(word.lower) ?? [];
  for (const pattern of word.kind === 'number' ? [...opened, ...tables.numeric] : opened) {
    const captures: Captures = {};
    let after = follow({ tables, words, start, pattern }, 0, start, captures);
    if (after < 0) continue;
    after -= pattern.items.filter(({ behind }) => behind).length;
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
