/*
 * One-word names typed by what the article says of them anywhere: a single sentence seldom tells a firm from a surname
 * or a town, or a storm from a person; where one of them does, it goes for the name wherever it stands alone.
 */

import { isUpperUnit } from '../../text/characters.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { EntityType } from '../mention.ts';
import { knownType } from './known-names.ts';
import { CALENDAR, PERSON_TITLES, STORM_WORDS } from './name-cues.ts';
import { isStatedBody, isStatedPlace, shortNameOf } from './stated-bodies.ts';
import type { TypedName } from './typed-name.ts';

/** For a name that nothing but the article's own words about it found. */
const STATED_SCORE = 0.6;
/** Letters of a word that may be a name nobody found. */
const MIN_LETTERS = 3;

/** What an article says of a name, by its spelling. */
interface Spelling {
  /** Tokens where it stands, and the index of the name found there; -1 where none was. */
  readonly at: { readonly token: number; readonly name: number }[];
  isBody: boolean;
  isPlace: boolean;
  isStorm: boolean;
  /** Has a title somewhere, or is part of a person's longer name. */
  isPerson: boolean;
}

const wordAt = (tokens: Tokens, i: number): string => (i >= 0 ? tokenText(tokens, i) : '');
const spellingOf = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** "Hurricane", "tropical storm"; not the "storm" of "they storm Parliament". */
const isAfterStormWord = (tokens: Tokens, i: number): boolean =>
  STORM_WORDS.has(wordAt(tokens, i - 1)) ||
  STORM_WORDS.has(`${wordAt(tokens, i - 2)} ${wordAt(tokens, i - 1)}`.toLowerCase());

/** "Typhoon Parma", "Tropical Storm Dora"; not "National Hurricane Center". */
const isStormName = (tokens: Tokens, { from, to }: TypedName): boolean =>
  (to - from === 2 && STORM_WORDS.has(wordAt(tokens, from))) ||
  (to - from === 3 && STORM_WORDS.has(`${wordAt(tokens, from)} ${wordAt(tokens, from + 1)}`.toLowerCase()));

/** A capitalised word before `limit` with none beside it. */
function isLoneCapital(tokens: Tokens, i: number, limit: number): boolean {
  const isCapital = (k: number): boolean =>
    k >= 0 && k < limit && isUpperUnit(tokens.text.charCodeAt(tokens.start[k] as number));
  if (!isCapital(i) || isCapital(i + 1) || isCapital(i - 1)) return false;
  return (tokens.end[i] as number) - (tokens.start[i] as number) >= MIN_LETTERS;
}

/** Reads an article's names and its lone capitals, in order. */
class Statements {
  readonly spellings = new Map<string, Spelling>();
  /** Names of storms with their kind ("Typhoon Parma"). */
  readonly storms: number[] = [];
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  of(spelling: string): Spelling {
    let known = this.spellings.get(spelling);
    if (known === undefined) {
      known = { at: [], isBody: false, isPlace: false, isStorm: false, isPerson: false };
      this.spellings.set(spelling, known);
    }
    return known;
  }

  /** A name, or a lone capital without one. */
  #see(from: number, to: number, name: number, type: EntityType | null): Spelling {
    const tokens = this.#tokens;
    const seen = this.of(spellingOf(tokens, from, to));
    seen.at.push({ token: from, name });
    if (PERSON_TITLES.has(wordAt(tokens, from - 1).toLowerCase())) seen.isPerson = true;
    if (isAfterStormWord(tokens, from)) seen.isStorm = true;
    if (type !== 'organisation' && isStatedBody(tokens, from, to, type)) seen.isBody = true;
    if ((type === 'person' || type === 'other') && isStatedPlace(tokens, from, to)) seen.isPlace = true;
    return seen;
  }

  readMissed(from: number, to: number): void {
    for (let i = from; i < to; i++)
      if (isLoneCapital(this.#tokens, i, to) && !CALENDAR.has(wordAt(this.#tokens, i))) this.#see(i, i + 1, -1, null);
  }

  readName(name: TypedName, index: number): void {
    const tokens = this.#tokens;
    const short = shortNameOf(tokens, name);
    if (short !== null) this.of(short).isBody = true;
    const seen = this.#see(name.from, name.to, index, name.type);
    if (name.to - name.from === 1) return;
    if (isStormName(tokens, name)) {
      this.of(wordAt(tokens, name.to - 1)).isStorm = true;
      this.storms.push(index);
    } else if (name.type === 'person' && !seen.isBody)
      for (let i = name.from; i < name.to; i++) this.of(wordAt(tokens, i)).isPerson = true;
  }
}

/** The type that the article states for names of this spelling; null when it states none. */
function statedType({ isBody, isPlace, isStorm }: Spelling): EntityType | null {
  if (isStorm) return 'other';
  if (isBody !== isPlace) return isBody ? 'organisation' : 'place';
  return null;
}

/** The names, and those that were missed, with the types that the article states for them. */
export function withStatedTypes(tokens: Tokens, names: readonly TypedName[]): TypedName[] {
  const read = new Statements(tokens);
  let next = 0;
  names.forEach((name, index) => {
    read.readMissed(next, name.from);
    next = name.to;
    read.readName(name, index);
  });
  read.readMissed(next, tokens.count);
  const types = new Map<number, EntityType>();
  const missed: TypedName[] = [];
  for (const index of read.storms) types.set(index, 'other');
  for (const [spelling, seen] of read.spellings) {
    const type = statedType(seen);
    if (type === null || seen.isPerson || knownType(spelling) !== null) continue;
    for (const { token, name } of seen.at) {
      const found = names[name];
      if (found === undefined) {
        if (type === 'organisation') missed.push({ from: token, to: token + 1, type, score: STATED_SCORE });
      } else if (found.type !== 'nationality' && !(type === 'place' && found.type === 'organisation'))
        types.set(name, type);
    }
  }
  const typed = names.map((name, index) => ({ ...name, type: types.get(index) ?? name.type }));
  return [...typed, ...missed].sort((a, b) => a.from - b.from);
}
