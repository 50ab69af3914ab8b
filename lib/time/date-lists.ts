/* The members of a list that shares a month or a year: "April 24 and 25", "in May and June 2021". */

import type { Meaning } from '../languages/date-language.ts';
import type { Word } from '../text/words.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { Tables } from './pattern-tables.ts';

export interface ListMember {
  readonly start: number;
  readonly end: number;
  readonly match: PatternMatch;
}

const MEMBERS: Partial<Record<Meaning, Meaning>> = { 'year-list': 'year', 'day-list': 'day', 'month-list': 'month' };

/**
 * What a list names, one after another; the first or last takes the shared month and year into its words. Null where
 * the match is none: days that follow each other behind one month are a span.
 */
export function listMembers(tables: Tables, words: readonly Word[], match: PatternMatch): ListMember[] | null {
  const meaning = MEMBERS[match.meaning];
  if (!meaning) return null;
  const { captures, first, after } = match;
  const days = captures.DAY ?? [];
  const inside = words.slice(first, after);
  const opensWithDay =
    inside.findIndex(({ kind }) => kind === 'number') < inside.findIndex(({ lower }) => tables.values.MON.has(lower));
  if (meaning === 'day' && opensWithDay && days.length === 2 && days[1] === (days[0] as number) + 1) return null;
  const isMember = (word: Word): boolean =>
    meaning === 'month' ? tables.values.MONTH.has(word.lower) : word.kind === 'number';
  const count = meaning === 'day' ? days.length : Number.POSITIVE_INFINITY;
  const indices = [...words.keys()]
    .slice(first, after)
    .filter((index) => isMember(words[index] as Word))
    .slice(0, count);
  return indices.map((index, place) => {
    const word = words[index] as Word;
    const own: PatternMatch['captures'] =
      meaning === 'year'
        ? { YEAR: [Number(word.lower)] }
        : meaning === 'month'
          ? { ...captures, MONTH: [tables.values.MONTH.get(word.lower) as number] }
          : { ...captures, DAY: [days[place] as number] };
    return {
      start: (place === 0 ? (words[first] as Word) : word).start,
      end: (place === indices.length - 1 ? (words[after - 1] as Word) : word).end,
      match: { ...match, meaning, captures: own },
    };
  });
}
