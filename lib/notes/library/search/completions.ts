/* What the last operator of a query may be completed to: the user's tags, sites, names and colours. */

import { comparable } from './comparable.ts';
import { OPERATORS } from './search-query.ts';

type Completed = Extract<keyof typeof OPERATORS, 'tag' | 'site' | 'name' | 'colour'>;
export type KnownValues = Readonly<Record<Completed, readonly string[]>>;

export interface Completion {
  readonly value: string;
  /** The whole query with it. */
  readonly query: string;
}

/** As many as stand in a line. */
const MAX_COMPLETIONS = 6;

/** An operator at the end, with what is typed of its value; quotation marks of any kind. */
const LAST = /(?:^|\s)(-?)(\p{L}+):(["“„«]?)([^"“”„«»]*)$/u;

export function completionsOf(query: string, known: KnownValues): Completion[] {
  const [piece, minus = '', name = '', mark = '', typed = ''] = LAST.exec(query) ?? [];
  // Without a quotation mark a space ends the value.
  if (piece === undefined || (mark === '' && /\s/.test(typed))) return [];
  const operator = (Object.keys(known) as Completed[]).find((one) =>
    OPERATORS[one].names.some((spelt) => spelt === comparable(name)),
  );
  if (!operator) return [];
  const begins = comparable(typed.replace(/^#/, ''));
  const before = query.slice(0, query.length - piece.trimStart().length);
  return known[operator]
    .filter((value) => beginsSo(comparable(value), begins))
    .slice(0, MAX_COMPLETIONS)
    .map((value) => ({ value, query: `${before}${minus}${operator}:"${value.replaceAll('"', '')}" ` }));
}

/** A word of it does: "merz" is of Friedrich Merz. */
const beginsSo = (value: string, begins: string): boolean =>
  value !== begins && (value.startsWith(begins) || value.includes(` ${begins}`));
