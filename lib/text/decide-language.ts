/*
 * The language of a text, decided once: by its words, where they tell; by what the page claims, where they do not. Pages claim "en" for
 * everything, or nothing.
 */

import { DETECTABLE, detectLanguage } from './language.ts';

/** Languages that we cannot tell, by the one that their words look like: there the page is believed. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  da: ['nb', 'nn', 'no'],
  de: ['gsw', 'lb', 'nds'],
  es: ['ast', 'ca', 'gl'],
  fr: ['oc'],
  nl: ['af', 'fy'],
  pl: ['szl'],
  pt: ['gl'],
};

/**
 * @param words the article's own words; a few thousand characters are enough
 * @param claimed BCP 47, lower case, '' when nothing is claimed. Its region is kept where the words agree with its language: en-us
 * @returns BCP 47, lower case; `und` when the words are in no language we know, '' when nothing tells
 */
export function decideLanguage(words: string, claimed: string): string {
  const base = claimed.split('-')[0] ?? '';
  const found = detectLanguage(words);
  if (found === '' || found === base || NEIGHBOURS[found]?.includes(base)) return claimed;
  // The words rule out only the languages that we know: of the others the page is believed.
  if (found === 'und') return DETECTABLE.has(base) ? found : claimed || found;
  return found;
}
