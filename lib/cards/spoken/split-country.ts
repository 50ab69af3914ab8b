/* A title, and the country that it names. */

import { regionCode, regionOfPeople } from './region-codes.ts';

export interface Split {
  readonly body: string;
  /** '' where the title names no country. */
  readonly region: string;
}

/** "National Assembly of Hungary", "Chamber of Deputies, Italy", "French National Assembly": the country taken off. */
export function splitCountry(words: string): Split {
  // From the left: "of the Democratic Republic of the Congo" is one country's name.
  for (const { 0: separator, index } of words.matchAll(/, | of (?:the )?/g)) {
    const region = index > 0 ? regionCode(words.slice(index + separator.length)) : '';
    if (region) return { body: words.slice(0, index), region };
  }
  for (const length of [1, 2]) {
    const parts = words.split(' ');
    const first = parts.slice(0, length).join(' ');
    const region = parts.length > length ? regionOfPeople(first) || regionCode(first) : '';
    if (region) return { body: parts.slice(length).join(' '), region };
  }
  return { body: words, region: '' };
}

export const plain = (words: string): string => words.replace(/^(?:the |The )/, '');

/** Of one word: a table's own, never what objects inherit. */
export const asked = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | null =>
  Object.hasOwn(table, word) ? (table[word] as Value) : null;
