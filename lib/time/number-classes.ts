/* What figures can stand for in a pattern: a day, a year, a decade, a span of them. */

import { anyOf } from '../languages/all-languages.ts';
import type { ItemClass } from '../languages/date-language.ts';
import { DASHES } from '../text/characters.ts';

/** Two figures up to this are of this century: what is written so looks a few years ahead, never eighty. */
const MAX_YEAR_OF_THIS_CENTURY = 35;

export const yearOfTwo = (figures: number): number => figures + (figures <= MAX_YEAR_OF_THIS_CENTURY ? 2000 : 1900);

const DAY = new RegExp(`^(\\d{1,2})(?:${anyOf(({ dates }) => dates?.dayEndings, ' ')})?$`);
const ORDINAL = new RegExp(`^\\d{1,2}(?:${anyOf(({ dates }) => dates?.ordinalEndings, ' ')})$`);
const TENS = new RegExp(`^(?:1\\d|20)\\d0(?:${anyOf(({ dates }) => dates?.decadeEndings, ' ')})$`);
const TENS2 = new RegExp(`^[2-9]0(?:${anyOf(({ dates }) => dates?.decadeEndings, ' ')})$`);
const RANGE = new RegExp(`^(\\d{1,4})[${DASHES}](\\d{1,4})$`);

function dayAndMonth(lower: string): number[] | null {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(lower);
  const [day, month] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? [day, month] : null;
}

/** What a number means as `itemClass`, or null. */
export function numberValue(itemClass: ItemClass, lower: string): number[] | null {
  if (itemClass === 'DAY') {
    const day = Number(DAY.exec(lower)?.[1] ?? 0);
    return day >= 1 && day <= 31 ? [day] : null;
  }
  if (itemClass === 'MNUM') return /^(?:0?[1-9]|1[0-2])$/.test(lower) ? [Number(lower)] : null;
  if (itemClass === 'DAYMON') return dayAndMonth(lower);
  if (itemClass === 'YEAR') return /^(?:1\d|20|21)\d\d$/.test(lower) ? [Number(lower)] : null;
  if (itemClass === 'NUM') return /^\d{1,3}$/.test(lower) ? [Number(lower)] : null;
  if (itemClass === 'ORD') return ORDINAL.test(lower) ? [Number.parseInt(lower, 10)] : null;
  if (itemClass === 'TENS') return TENS.test(lower) ? [Number.parseInt(lower, 10)] : null;
  if (itemClass === 'TENS2') return TENS2.test(lower) ? [1900 + Number.parseInt(lower, 10)] : null;
  if (itemClass === 'YY') return /^\d\d$/.test(lower) ? [yearOfTwo(Number(lower))] : null;
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
