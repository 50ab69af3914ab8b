/*
 * Runs of capitalised words, as a name stands in a sentence, and the words of a token range as they are compared with
 * lists.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { isLowerUnit, isUpperUnit } from '../../text/characters.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import { surfaceOf } from '../surface-of.ts';
import { NAME_LINKS } from './name-cues.ts';

/** Tokens `from` to `to`, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export const startsUpper = (tokens: Tokens, index: number): boolean =>
  isUpperUnit(tokens.text.charCodeAt(tokens.start[index] as number));

const glued = (tokens: Tokens, index: number): boolean => tokens.end[index - 1] === tokens.start[index];

export const surface = (tokens: Tokens, run: TokenRange): string =>
  surfaceOf(tokens.text, tokens.start[run.from] as number, tokens.end[run.to - 1] as number);

export const lower = (tokens: Tokens, index: number): string => tokenText(tokens, index).toLowerCase();

/** A token and the one behind it. */
export const pairAt = (tokens: Tokens, index: number, limit: number): string =>
  index + 1 < limit ? `${lower(tokens, index)} ${lower(tokens, index + 1)}` : '';

/**
 * Share of the longer words that begin with a capital: above this the sentence is a headline and capitals say nothing.
 */
const HEADLINE_SHARE = 0.8;

export function isHeadline(tokens: Tokens, from: number, to: number): boolean {
  // Headlines have no full stop; a caption that is all names has one.
  if (tokenText(tokens, to - 1) === '.' && isLowerUnit(tokens.text.charCodeAt((tokens.end[to - 2] ?? 1) - 1)))
    return false;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    const first = tokens.text.charCodeAt(tokens.start[i] as number);
    if (!isUpperUnit(first) && !isLowerUnit(first)) continue;
    words++;
    if (isUpperUnit(first)) capitals++;
  }
  return words >= 5 && capitals / words > HEADLINE_SHARE;
}

/**
 * After a hyphen these make an adjective of a name ("London-based"); other short lower-case parts are given names
 * ("Jong-un").
 */
const HYPHEN_WORDS = new Set([
  ...wordsOfAll(({ names }) => names?.afterHyphen),
  ...wordsOfAll(({ names }) => names?.afterHyphenInRules),
]);

/** The end of the run of name words that begins at `from`. */
export function runEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit) {
    const word = tokenText(tokens, to);
    if (startsUpper(tokens, to)) {
      to++;
    } else if (word === '-' && glued(tokens, to) && to + 1 < limit && glued(tokens, to + 1)) {
      const part = tokenText(tokens, to + 1);
      const given = part.length <= 5 && !HYPHEN_WORDS.has(part) && isLowerUnit(part.charCodeAt(0));
      if (!startsUpper(tokens, to + 1) && !given) break;
      to += 2;
    } else if (NAME_LINKS.has(word)) {
      let next = to + 1;
      if (
        next < limit &&
        (NAME_LINKS.has(tokenText(tokens, next)) ||
          tokenText(tokens, next) === 'the' ||
          tokenText(tokens, next) === '-')
      )
        next++;
      if (next >= limit || !startsUpper(tokens, next)) break;
      to = next + 1;
    } else break;
  }
  return to;
}

/** Words seen in lower case anywhere: at a sentence's start their capital says nothing. */
export function lowerCaseWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    if (isLowerUnit(tokens.text.charCodeAt(tokens.start[i] as number))) words.add(tokenText(tokens, i));
  return words;
}
