/*
 * Words of news text with exact offsets: one scan, no regular expression, no copy of the text. Conventions that names
 * depend on: hyphens are tokens of their own ("Kim Jong - un", so that "London-based" can end a name inside),
 * possessives and contractions come off ("Putin 's"), "U.S.", "J." and known abbreviations keep their dot, addresses
 * and handles stay whole.
 */

import { wordsOfAll } from '../languages/all-languages.ts';
import {
  ALPHANUMERIC,
  APOSTROPHE,
  BLANK,
  HALF,
  IGNORABLE,
  isLetterUnit,
  isLowerUnit,
  isUpperUnit,
  isWordUnit,
  kindOf,
  MARK,
  NUMBER,
} from './characters.ts';
import type { Span } from './span.ts';

/** Tokens as two flat arrays: half-open offsets into `text`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Abbreviations that keep their dot, without it. Titles and places before a name, companies and months after. */
const ABBREVIATIONS = new Set([
  ...wordsOfAll(({ words }) => words?.leadingAbbreviations),
  ...wordsOfAll(({ words }) => words?.abbreviations),
]);

const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm', 't']);

const isNumber = (unit: number): boolean => (kindOf(unit) & NUMBER) !== 0;

/**
 * Length of the clitic after an apostrophe at `at`, the apostrophe included; 0 when the letters there are more than a
 * clitic.
 */
function cliticLength(text: string, at: number): number {
  for (let length = 2; length >= 1; length--) {
    if (isWordUnit(text.charCodeAt(at + length + 1))) continue;
    if (CLITICS.has(text.slice(at + 1, at + 1 + length).toLowerCase())) return length + 1;
  }
  return 0;
}

/** The end of "U.S.", "U.S", "J." at `at`, or `at` when there is no such thing. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (isLetterUnit(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x2e) {
    end += 2;
    letters++;
  }
  if (letters === 0) return at;
  if (isLetterUnit(text.charCodeAt(end))) {
    // "U.S" without its last dot; "J.Smith" and "e.coli" are an initial and a word.
    if (!isWordUnit(text.charCodeAt(end + 1))) return end + 1;
    if (letters > 1 || isUpperUnit(text.charCodeAt(at))) return end;
    return at;
  }
  return letters > 1 || isUpperUnit(text.charCodeAt(at)) ? end : at;
}

/**
 * What may stand between two word characters inside one token: "10,000.5", "10:30", "Amazon.com", "AT&T", "a@b.org".
 */
function joinsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (unit === 0x2e || unit === 0x2c || unit === 0x3a) {
    if (isNumber(before) && isNumber(after)) return true;
    return unit === 0x2e && isLowerUnit(after) && isWordUnit(before) && isLowerUnit(text.charCodeAt(at + 2));
  }
  if (unit === 0x26) return (isUpperUnit(before) || isNumber(before)) && isUpperUnit(after);
  return unit === 0x40 || unit === 0x5f ? isWordUnit(before) && isWordUnit(after) : false;
}

function wordEnd(text: string, start: number, limit: number): number {
  const initials = initialsEnd(text, start);
  if (initials > start) return initials;
  let at = start;
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if ((kind & ALPHANUMERIC) !== 0) continue;
    if ((kind & (BLANK | HALF)) !== 0) break;
    if ((kind & IGNORABLE) !== 0) {
      if (isWordUnit(text.charCodeAt(at + 1))) continue;
      break;
    }
    if ((kind & MARK) !== 0) continue;
    if ((kind & APOSTROPHE) !== 0 && isLetterUnit(text.charCodeAt(at + 1))) {
      const clitic = cliticLength(text, at);
      if (clitic === 0) {
        // Elision before a name ("d'Ivoire", "l'Elysée"); "O'Brien" and "Sana'a" stay whole.
        if (at - start <= 5 && isLowerUnit(text.charCodeAt(start)) && isUpperUnit(text.charCodeAt(at + 1)))
          return at + 1;
        continue;
      }
      const negation = (text.charCodeAt(at + 1) | 32) === 0x74;
      if (!negation) return at;
      if ((text.charCodeAt(at - 1) | 32) !== 0x6e) continue;
      return at - 1 > start ? at - 1 : at + clitic;
    }
    if (!joinsWord(text, at)) break;
  }
  if (text.charCodeAt(at) === 0x2e && at - start <= 6 && ABBREVIATIONS.has(text.slice(start, at))) return at + 1;
  return at;
}

function symbolEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e || unit === 0x2d || unit === 0x60) {
    let end = at + 1;
    while (end < limit && text.charCodeAt(end) === unit) end++;
    return end;
  }
  if (unit === 0x27 && text.charCodeAt(at + 1) === 0x27) return at + 2;
  return at + 1;
}

function tokenEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  if ((kind & HALF) !== 0) {
    const paired = unit < 0xdc00 && text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xdfff;
    return paired ? at + 2 : at + 1;
  }
  if ((kind & (ALPHANUMERIC | MARK)) === 0) {
    let before = at - 1;
    while (before >= 0 && (kindOf(text.charCodeAt(before)) & IGNORABLE) !== 0) before--;
    // "U.K.'s", "Smith & Co.'s": the dot is the abbreviation's.
    if (text.charCodeAt(before) === 0x2e) before--;
    if ((kind & APOSTROPHE) !== 0 && isWordUnit(text.charCodeAt(before))) {
      const clitic = cliticLength(text, at);
      if (clitic > 0) return at + clitic;
    }
    if (
      (unit === 0x40 || unit === 0x23) &&
      isWordUnit(text.charCodeAt(at + 1)) &&
      !isWordUnit(text.charCodeAt(at - 1))
    ) {
      return wordEnd(text, at + 1, limit);
    }
    return symbolEnd(text, at, limit);
  }
  if ((unit | 32) === 0x68 && /^https?:\/\//i.test(text.slice(at, at + 8))) {
    let end = at;
    while (end < limit && (kindOf(text.charCodeAt(end)) & BLANK) === 0) end++;
    return end;
  }
  return wordEnd(text, at, limit);
}

/** The tokens of `text`, or of one stretch of it; offsets are always into the whole text. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Tokens {
  let start = new Int32Array(64 + ((span.end - span.start) >> 2));
  let end = new Int32Array(start.length);
  let count = 0;
  let at = span.start;
  while (at < span.end) {
    if ((kindOf(text.charCodeAt(at)) & (BLANK | IGNORABLE)) !== 0) {
      at++;
      continue;
    }
    if (count === start.length) {
      const longer = new Int32Array(count * 2);
      longer.set(start);
      start = longer;
      const longerEnd = new Int32Array(count * 2);
      longerEnd.set(end);
      end = longerEnd;
    }
    start[count] = at;
    at = Math.max(at + 1, Math.min(tokenEnd(text, at, span.end), span.end));
    end[count++] = at;
  }
  return { text, count, start: start.subarray(0, count), end: end.subarray(0, count) };
}

export const tokenText = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]);
