/* A language's patterns, words and holidays as look-up tables, made once when it is first asked for. */

import {
  type DateLanguage,
  ITEM_CLASSES,
  type ItemClass,
  type Meaning,
  type Pattern,
  type Unit,
} from '../languages/date-language.ts';
import { holidayRules } from './holidays.ts';

interface Item {
  readonly itemClass: ItemClass | null;
  /** A word of the class ends with one of these; empty: however it likes. */
  readonly endings: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  readonly context: boolean;
  /** Context as well, behind the mention. */
  readonly behind: boolean;
}

export interface CompiledPattern {
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

/** Classes that figures can fill. */
const NUMERIC = new Set<ItemClass>([
  'MNUM',
  'DAYMON',
  'DAY',
  'YEAR',
  'DAYS',
  'YEARS',
  'NUM',
  'ORD',
  'TENS',
  'TENS2',
  'YY',
]);

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
  const behind = source.startsWith('>') && source.length > 1;
  const optional = source.endsWith('?') && source.length > 1;
  const body = source.slice(context || behind ? 1 : 0, optional ? -1 : undefined);
  const [name = '', endings = ''] = body.split(':') as [string, string?];
  const itemClass = (ITEM_CLASSES as readonly string[]).includes(name) ? (name as ItemClass) : null;
  return {
    itemClass,
    endings: itemClass ? endings.split('|').filter(Boolean) : [],
    words: new Set(itemClass ? [] : body.split('|')),
    optional,
    context,
    behind,
  };
}

/** Whether a word of the item's class has one of the endings asked for. */
export const endsAsAsked = ({ endings }: Item, lower: string): boolean =>
  endings.length === 0 || endings.some((ending) => lower.endsWith(ending));

/** A holiday's patterns say by number which it is. */
const holidayPatterns = ({ holidays = '' }: DateLanguage): Pattern[] =>
  holidayRules(holidays).flatMap(({ phrase }, index): Pattern[] => [
    [`${phrase} ,? of|de|del|di|do? YEAR`, 'holiday', index],
    [`REL ${phrase}`, 'holiday', index],
    [`${phrase} REL`, 'holiday', index],
    [phrase, 'holiday', index],
  ]);

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
    MNUM: none,
    DAYMON: none,
    DAY: none,
    YEAR: none,
    DAYS: none,
    YEARS: none,
    TENS2: none,
    YY: none,
  };
  const patterns = [...holidayPatterns(language), ...language.patterns].map(([items, meaning, amount = 0]) => ({
    items: split(items).map(compileItem),
    meaning,
    amount,
  }));
  const openers = new Map<string, CompiledPattern[]>();
  const numeric: CompiledPattern[] = [];
  for (const pattern of patterns) {
    const first = new Set<string>();
    for (const item of pattern.items) {
      for (const word of item.itemClass ? values[item.itemClass].keys() : item.words)
        if (endsAsAsked(item, word)) first.add(word);
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
