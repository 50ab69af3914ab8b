/*
 * Words beside a one-word name that say that it is an organisation: "the chipmaker Vantor", "Vantor CEO Ada Lund",
 * "shares in Vantor", "Vantor, a start-up that …", "the National Chamber of Mines (Canamin)".
 */

import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { EntityType } from '../mention.ts';
import {
  AFTER_NOUN,
  BODY_FINANCES,
  BODY_NOUNS,
  BODY_OR_PERSON_NOUNS,
  BODY_PATRONS,
  BODY_ROLES,
  DETERMINERS,
  PLACE_AFTER,
  PLACE_NOUNS,
} from './name-cues.ts';
import type { TypedName } from './typed-name.ts';

/** Tokens of "a Berlin-based maker of …" that are read for what a name is. */
const MAX_APPOSITION = 8;
/** Tokens from which a body's name is long enough to be given a short one in brackets. */
const MIN_LONG_NAME = 4;
/** Given and family names that have a capital inside: "McEwan", "DeShawn", "LaTour". */
const INNER_CAPITAL_OF_PERSONS =
  /^(?:Ma?c|De|Del|Des|Di|Da|Du|La|Le|Lo|Lu|Van|Vander|Von|Fitz|St|San|Jo|Ja|Je|Ju|Ke|Ka|Ki|Sha|She|Ta|Te|Ty|Mar|Ra|Ro|Ri|Al|El|Ab|Abu|Bin|An|Ann|Mary)\p{Lu}/u;

const POSSESSIVE = /^['’]s?$/;

const wordAt = (tokens: Tokens, i: number): string => (i >= 0 && i < tokens.count ? tokenText(tokens, i) : '');
const isGlued = (tokens: Tokens, i: number): boolean =>
  i > 0 && i < tokens.count && tokens.start[i] === tokens.end[i - 1];

/** The word that ends with token `last`, its hyphens and what is before them included ("start-up"). */
function wordBefore(tokens: Tokens, last: number): { word: string; from: number } {
  let from = last;
  while (from >= 2 && wordAt(tokens, from - 1) === '-' && isGlued(tokens, from) && isGlued(tokens, from - 1)) from -= 2;
  if (from < 0) return { word: '', from };
  return { word: tokens.text.slice(tokens.start[from], tokens.end[last]), from };
}

/** The word that begins with token `first`, and the token after it. */
function wordAfter(tokens: Tokens, first: number): { word: string; to: number } {
  let to = first + 1;
  while (wordAt(tokens, to) === '-' && isGlued(tokens, to) && isGlued(tokens, to + 1)) to += 2;
  if (first >= tokens.count) return { word: '', to: first };
  return { word: tokens.text.slice(tokens.start[first], tokens.end[to - 1]), to };
}

const isBodyNoun = (word: string, isPerson: boolean): boolean =>
  BODY_NOUNS.has(word) || (!isPerson && BODY_OR_PERSON_NOUNS.has(word));

const OPENING = /^["“'‘«„]$/;

/** "chipmaker Vantor", "German start-up “Vantor”"; not "the firm Lund founded". */
function isNamedAfterNoun(tokens: Tokens, from: number, isPerson: boolean): boolean {
  const at = OPENING.test(wordAt(tokens, from - 1)) ? from - 1 : from;
  const noun = wordBefore(tokens, at - 1);
  if (!isBodyNoun(noun.word, isPerson)) return false;
  // A line that ends with the noun says nothing of the next.
  if (tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')) return false;
  const before = wordAt(tokens, noun.from - 1);
  return /^\p{L}/u.test(before) && !DETERMINERS.has(before.toLowerCase());
}

/** "Vantor, a Berlin-based start-up that …". */
function isToldWithNoun(tokens: Tokens, to: number, isPerson: boolean): boolean {
  if (wordAt(tokens, to) !== ',' || !/^(?:an?|the)$/.test(wordAt(tokens, to + 1))) return false;
  for (let i = to + 2; i < to + 2 + MAX_APPOSITION; i++) {
    const word = wordAt(tokens, i);
    if (/[\p{L}\p{N}-]/u.test(word) && !AFTER_NOUN.has(word)) continue;
    return isBodyNoun(wordBefore(tokens, i - 1).word, isPerson);
  }
  return false;
}

/** "Vantor CEO Ada Lund", "Vantor's co-founder". */
function hasOfficers(tokens: Tokens, to: number): boolean {
  const owned = POSSESSIVE.test(wordAt(tokens, to));
  return BODY_ROLES.has(wordAfter(tokens, owned ? to + 1 : to).word);
}

/** "CEO of Vantor", "shares in Vantor"; of what is no place, "founder of Vantor", "investors in Vantor". */
function isHeldOrLed(tokens: Tokens, at: number, to: number, isPlace: boolean): boolean {
  // "A stake in Lund's firm".
  if (POSSESSIVE.test(wordAt(tokens, to))) return false;
  const link = wordAt(tokens, at - 1);
  const { word } = wordBefore(tokens, at - 2);
  if (link !== 'of' && link !== 'in') return false;
  if (BODY_PATRONS.has(word)) return !isPlace;
  return BODY_FINANCES.has(word) || (link === 'of' && BODY_ROLES.has(word));
}

/** "UiPath", no person's "McEwan" and no handle. */
const hasInnerCapital = (tokens: Tokens, at: number): boolean =>
  /^\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}/u.test(wordAt(tokens, at)) &&
  !INNER_CAPITAL_OF_PERSONS.test(wordAt(tokens, at)) &&
  wordAt(tokens, at - 1) !== '@';

/** The one word in brackets behind a long name of a body: its short name, when it begins as one of its words does. */
export function shortNameOf(tokens: Tokens, { from, to, type }: TypedName): string | null {
  if (type !== 'organisation' || to - from < MIN_LONG_NAME) return null;
  if (wordAt(tokens, to) !== '(' || wordAt(tokens, to + 2) !== ')') return null;
  const short = wordAt(tokens, to + 1);
  if (!/^\p{Lu}\p{L}{2,}$/u.test(short)) return null;
  let linked = false;
  let begins = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (/^\p{Ll}/u.test(word)) linked = true;
    else if (word[0] === short[0]) begins = true;
  }
  return linked && begins ? short : null;
}

/** Is the name from token `from` to `to`, read as of this type or missed, said here to be an organisation? */
export function isStatedBody(tokens: Tokens, from: number, to: number, type: EntityType | null): boolean {
  // A capital that begins a sentence is no sign of a name ("Small founders").
  if (type === null && !/^\p{Ll}/u.test(wordAt(tokens, from - 1))) return false;
  return (
    isNamedAfterNoun(tokens, from, type === 'person') ||
    hasOfficers(tokens, to) ||
    isToldWithNoun(tokens, to, type === 'person') ||
    isHeldOrLed(tokens, from, to, type === 'place') ||
    (type === 'person' && to - from === 1 && hasInnerCapital(tokens, from))
  );
}

/** "the village of Nahaf", "Nahaf district". */
export function isStatedPlace(tokens: Tokens, from: number, to: number): boolean {
  if (PLACE_AFTER.has(wordAt(tokens, to))) return true;
  return wordAt(tokens, from - 1) === 'of' && PLACE_NOUNS.has(wordAt(tokens, from - 2));
}
