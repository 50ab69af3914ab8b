/*
 * What the article's own brackets say an acronym stands for: "artificial pancreas (AP)". Unlike those that join two
 * mentions, the words before the bracket need be no name; they still say that no news agency is meant.
 */

import { isAcronym, standsFor } from '../variants/acronyms.ts';

const BRACKETED = /\s\((\p{Lu}[\p{L}\p{N}&.-]{1,9})\)/gu;
/** Characters in front of the bracket that hold the words. */
const BEFORE = 120;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const bare = (acronym: string): string => acronym.replace(/[^\p{L}\p{N}]/gu, '');

/** Acronym without its dots → the words it is short for, as written; the shortest that fit. */
export function definitionsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 1: acronym = '', index } of text.matchAll(BRACKETED)) {
    const letters = bare(acronym);
    if (!isAcronym(acronym) || found.has(letters)) continue;
    const before =
      text
        .slice(Math.max(0, index - BEFORE), index)
        .split(/[()\n]/)
        .at(-1) ?? '';
    const words = [...before.matchAll(WORD)];
    const most = Math.min(letters.length + 5, 2 * letters.length);
    for (let count = 1; count <= Math.min(most, words.length); count++) {
      const long = before.slice(words[words.length - count]?.index);
      if (!standsFor(letters, long)) continue;
      found.set(letters, long);
      break;
    }
  }
  return found;
}

/** What an acronym is short for in the article; null when it is none or the article does not say. */
export const definitionOf = (definitions: ReadonlyMap<string, string>, surface: string): string | null =>
  isAcronym(surface) ? (definitions.get(bare(surface)) ?? null) : null;
