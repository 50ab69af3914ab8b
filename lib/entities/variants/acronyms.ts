/*
 * Acronyms and what they stand for, after Schwartz and Hearst (2003): "World Health Organization (WHO)" and "WHO (World
 * Health Organization)". The letters must be found from the right, the first at a word's start; a match is a claim of
 * the text itself.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';

/** Words skipped when initials are counted. */
const SMALL_WORDS = wordsOfAll(({ names }) => names?.uncounted);

const letters = (acronym: string): string => acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Upper case (but for a small letter or plural -s), two to ten letters, no spaces. */
export const isAcronym = (name: string): boolean =>
  /^(?:[\p{Lu}\p{N}]\.?){2,10}s?$/u.test(name) && /\p{Lu}/u.test(name);

/**
 * Schwartz–Hearst: every letter of `acronym` occurs in `long` in order, the first one at the start of its first word.
 */
export function standsFor(acronym: string, long: string): boolean {
  const short = letters(acronym);
  const text = long.toLowerCase();
  if (short.length < 2 || text.length <= short.length) return false;
  let at = text.length - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const wanted = short[i];
    while (at >= 0 && (text[at] !== wanted || (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] as string))))
      at--;
    if (at < 0) return false;
    at--;
  }
  return at < 0;
}

/** The initials of the words of a name that count, lower case: "Organization of American States" gives "oas". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
}

/** True when the acronym is the initials of a name of three words or more; two letters fit too much. */
export function isInitialsOf(acronym: string, long: string): boolean {
  const short = letters(acronym);
  return short.length >= 3 && initialsOf(long) === short;
}

/** Only brackets and space stand between the two spans of `text`: one explains the other. */
export function explainsInBrackets(
  text: string,
  first: { end: number },
  second: { start: number; end: number },
): boolean {
  const between = text.slice(first.end, second.start);
  return (
    between.length <= 4 &&
    /^\s?[([]\s?["“]?$/.test(between) &&
    /^["”]?\s?[)\],;]/.test(text.slice(second.end, second.end + 3))
  );
}
