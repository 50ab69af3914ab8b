/*
 * One key for the ways a foreign name is written in Latin letters: Vostochny, Vostochni and Vostotshny, Zelensky and
 * Selenskyj, Gaddafi and Qadhafi meet here. Coarse on purpose; whoever joins by it must also rule out names known to be
 * different.
 */

import { foldName } from './fold.ts';

/** In order; the longer spelling of a sound first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch/g, '3'],
  [/tsch|tsh|tch|tsj/g, '4'],
  [/sch|sh|sj/g, '5'],
  [/ch|cz|dzh|dj/g, '4'],
  [/zh/g, '6'],
  [/tz|ts|cs/g, '7'],
  [/c(?![eiy])/g, 'k'],
  [/kh|gh|dh|th|ph/g, '$<first>'],
  [/ck|q|k/g, 'k'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ij|iy|yi|yy|yj|ii|y|j/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Keys kept between calls; names recur within an article. */
const KEPT = 4000;
const keys = new Map<string, string>();

/** The key of a name: equal keys are candidates for one name. Words stay apart. */
export function transliterationKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = makeKey(name);
    if (keys.size >= KEPT) keys.clear();
    keys.set(name, key);
  }
  return key;
}

function makeKey(name: string): string {
  let key = foldName(name);
  for (const [sound, symbol] of SOUNDS) {
    key =
      symbol === '$<first>'
        ? key.replace(sound, (pair) => (pair === 'ph' ? 'f' : (pair[0] as string)))
        : key.replace(sound, symbol);
  }
  return key;
}

/** UTF-16 units: below this one edit makes another name of it (Iran, Iraq). */
const MIN_KEY_LENGTH = 5;
const MIN_KEY_LENGTH_WITH_EDIT = 8;

/**
 * True when `a` and `b` differ by one inserted, deleted or replaced unit that is a vowel, or by the doubling that keys
 * take away.
 */
function oneVowelApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  const inA = a.slice(from, a.length - back);
  const inB = b.slice(from, b.length - back);
  return from > 0 && inA.length <= 1 && inB.length <= 1 && /^[aeiou]?[aeiou]?$/.test(inA + inB);
}

/** Are these two spellings of one name, as far as letters can say? Never on the first letter's sound alone. */
export function soundAlike(a: string, b: string): boolean {
  const first = transliterationKey(a);
  const second = transliterationKey(b);
  if (first === second) return first.length >= MIN_KEY_LENGTH;
  if (first.includes(' ') !== second.includes(' ')) return false;
  return Math.min(first.length, second.length) >= MIN_KEY_LENGTH_WITH_EDIT && oneVowelApart(first, second);
}
