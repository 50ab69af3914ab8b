/*
 * One-word names typed by what the article says of them anywhere: a single sentence seldom tells a firm from a surname
 * or a town, or a storm from a person; where one of them does, it goes for the name wherever it stands alone.
 */

import { isUpperUnit } from '../../text/characters.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { EntityType } from '../mention.ts';
import { knownType } from './known-names.ts';
import { CALENDAR, PERSON_TITLES, STORM_WORDS } from './name-cues.ts';
import { isStatedBody, shortNameOf } from './stated-bodies.ts';
import type { TypedName } from './typed-name.ts';

/** For a name that nothing but the article's own words about it found. */
const STATED_SCORE = 0.6;
/** Letters of a word that may be a name nobody found. */
const MIN_LETTERS = 3;

/** A word that stands alone as a name, or with a capital and no name, in one article. */
interface LoneWord {
  /** Tokens where it does, and the index of the name found there; -1 where none was. */
  readonly at: { readonly token: number; readonly name: number }[];
  isBody: boolean;
  isStorm: boolean;
  /** Has a title somewhere, or is part of a person's longer name. */
  isPerson: boolean;
}

const wordAt = (tokens: Tokens, i: number): string => (i >= 0 ? tokenText(tokens, i) : '');

/** "Hurricane", "tropical storm"; not the "storm" of "they storm Parliament". */
const isAfterStormWord = (tokens: Tokens, i: number): boolean =>
  STORM_WORDS.has(wordAt(tokens, i - 1)) ||
  STORM_WORDS.has(`${wordAt(tokens, i - 2)} ${wordAt(tokens, i - 1)}`.toLowerCase());

/** A capitalised word before `limit` with none beside it. */
function isLoneCapital(tokens: Tokens, i: number, limit: number): boolean {
  const isCapital = (k: number): boolean =>
    k >= 0 && k < limit && isUpperUnit(tokens.text.charCodeAt(tokens.start[k] as number));
  if (!isCapital(i) || isCapital(i + 1) || isCapital(i - 1)) return false;
  return (tokens.end[i] as number) - (tokens.start[i] as number) >= MIN_LETTERS;
}

/** What the article says of its lone words; `storms`: names of storms with their kind ("Typhoon Parma"). */
function readArticle(
  tokens: Tokens,
  names: readonly TypedName[],
): { words: ReadonlyMap<string, LoneWord>; storms: readonly number[] } {
  const words = new Map<string, LoneWord>();
  const storms: number[] = [];
  const loneWord = (word: string): LoneWord => {
    let known = words.get(word);
    if (known === undefined) {
      known = { at: [], isBody: false, isStorm: false, isPerson: false };
      words.set(word, known);
    }
    return known;
  };
  const see = (token: number, name: number, type: EntityType | null): void => {
    const seen = loneWord(wordAt(tokens, token));
    seen.at.push({ token, name });
    if (PERSON_TITLES.has(wordAt(tokens, token - 1).toLowerCase())) seen.isPerson = true;
    if (isAfterStormWord(tokens, token)) seen.isStorm = true;
    if (type !== 'organisation' && isStatedBody(tokens, token, type)) seen.isBody = true;
  };
  const seeMissed = (from: number, to: number): void => {
    for (let i = from; i < to; i++)
      if (isLoneCapital(tokens, i, to) && !CALENDAR.has(wordAt(tokens, i))) see(i, -1, null);
  };
  let next = 0;
  names.forEach((name, index) => {
    seeMissed(next, name.from);
    next = name.to;
    const short = shortNameOf(tokens, name);
    if (short !== null) loneWord(short).isBody = true;
    if (name.to - name.from === 1) see(name.from, index, name.type);
    else if (isAfterStormWord(tokens, name.to - 1)) {
      loneWord(wordAt(tokens, name.to - 1)).isStorm = true;
      storms.push(index);
    } else if (name.type === 'person')
      for (let i = name.from; i < name.to; i++) loneWord(wordAt(tokens, i)).isPerson = true;
  });
  seeMissed(next, tokens.count);
  return { words, storms };
}

/** The names, and those that were missed, with what the article says to be organisations or storms as such. */
export function withStatedTypes(tokens: Tokens, names: readonly TypedName[]): TypedName[] {
  const types = new Map<number, EntityType>();
  const missed: TypedName[] = [];
  const { words, storms } = readArticle(tokens, names);
  for (const index of storms) types.set(index, 'other');
  for (const [word, { at, isBody, isStorm, isPerson }] of words) {
    if (isPerson || knownType(word) !== null || !(isBody || isStorm)) continue;
    for (const { token, name } of at) {
      if (isStorm) types.set(name, 'other');
      else if (name < 0) missed.push({ from: token, to: token + 1, type: 'organisation', score: STATED_SCORE });
      else if (names[name]?.type !== 'nationality') types.set(name, 'organisation');
    }
  }
  const typed = names.map((name, index) => ({ ...name, type: types.get(index) ?? name.type }));
  return [...typed, ...missed].sort((a, b) => a.from - b.from);
}
