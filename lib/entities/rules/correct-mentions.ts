/*
 * Corrections to the tagger's reading that need the article's other names or words: "North" + "Korean" is one
 * nationality; what is said to be a launch site is a place, to be a news agency an organisation; a name of no type
 * takes the type of the same name, or the same sound, elsewhere. Then one-word names, lists and states, each by a file
 * of its own.
 */

import { isUpperUnit } from '../../text/characters.ts';
import type { Tokens } from '../../text/tokens.ts';
import { tokenText } from '../../text/tokens.ts';
import { soundAlike, transliterationKey } from '../../text/transliteration-key.ts';
import type { EntityType } from '../mention.ts';
import { surfaceOf } from '../surface-of.ts';
import { withEvenLists } from './even-lists.ts';
import { knownType } from './known-names.ts';
import { withStatedTypes } from './lone-names.ts';
import { CALENDAR, NO_NAMES, ORGANISATION_PAIRS, PLACE_AFTER, PLACE_PAIRS } from './name-cues.ts';
import { splitNames } from './split-names.ts';
import { withStates } from './state-abbreviations.ts';
import type { TypedName } from './typed-name.ts';

const surface = (tokens: Tokens, from: number, to: number): string =>
  surfaceOf(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number);

const isCountryPair = (tokens: Tokens, { from, to }: TypedName, second: TypedName): boolean =>
  tokenText(tokens, to) === 'and' && knownType(surface(tokens, from, second.to).replace(/^Saint /, 'St. ')) === 'place';

/** "Saint Kitts" and "Nevis" apart: the country takes both. */
function joinCountries(tokens: Tokens, names: readonly TypedName[]): TypedName[] {
  const joined: TypedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (
      last?.type === 'place' &&
      name.type === 'place' &&
      name.from === last.to + 1 &&
      isCountryPair(tokens, last, name)
    )
      joined[joined.length - 1] = { ...last, to: name.to };
    else joined.push(name);
  }
  return joined;
}

/** "North" tagged beside "Korean", or left out: the known longer nationality takes both. */
function joinNationalities(tokens: Tokens, names: readonly TypedName[]): TypedName[] {
  const joined: TypedName[] = [];
  for (const name of names) {
    const from = name.from - 1;
    if (name.type === 'nationality' && from >= 0 && knownType(surface(tokens, from, name.to)) === 'nationality') {
      const last = joined.at(-1);
      if (last === undefined || last.to <= from) joined.push({ ...name, from });
      else if (last.from === from) joined[joined.length - 1] = { ...name, from };
      else joined.push(name);
    } else joined.push(name);
  }
  return joined;
}

function saidToBePlace(tokens: Tokens, to: number): boolean {
  if (to >= tokens.count) return false;
  const next = tokenText(tokens, to);
  return PLACE_AFTER.has(next) || (to + 1 < tokens.count && PLACE_PAIRS.has(`${next} ${tokenText(tokens, to + 1)}`));
}

function saidToBeOrganisation(tokens: Tokens, from: number): boolean {
  if (from < 2 || CALENDAR.has(tokenText(tokens, from))) return false;
  return ORGANISATION_PAIRS.has(`${tokenText(tokens, from - 2)} ${tokenText(tokens, from - 1)}`);
}

const isSettled = (type: EntityType): boolean => type === 'person' || type === 'place' || type === 'organisation';

/** For a name found only because another spelling of it was, or by the words before it. */
const MISSED_SCORE = 0.5;

/** Names beginning alike compared at most; more is a list. */
const MAX_COMPARED = 40;

/** Capitalised words that no name covers, as runs. */
function openRuns(tokens: Tokens, names: readonly TypedName[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; ) {
    while (next < names.length && (names[next] as TypedName).to <= i) next++;
    const limit = names[next]?.from ?? tokens.count;
    if (i >= limit) {
      i = (names[next] as TypedName).to;
      continue;
    }
    let to = i;
    while (to < limit && isUpperUnit(tokens.text.charCodeAt(tokens.start[to] as number))) to++;
    if (to > i) runs.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return runs;
}

/** Acronyms of bodies that every newsroom names, inside a run that no name covers: "UN Special Rapporteur". */
function knownAcronyms(tokens: Tokens, run: { from: number; to: number }): TypedName[] {
  const names: TypedName[] = [];
  for (let i = run.from; i < run.to; i++) {
    const word = tokenText(tokens, i);
    if (word.length > 1 && word === word.toUpperCase() && knownType(word) === 'organisation')
      names.push({ from: i, to: i + 1, type: 'organisation', score: MISSED_SCORE });
  }
  return names;
}

/** What a name is by its own words, or by the word after it. */
function knownKind(tokens: Tokens, name: TypedName): TypedName {
  if (name.type === 'other' && saidToBePlace(tokens, name.to)) return { ...name, type: 'place' };
  if (NO_NAMES.has(surface(tokens, name.from, name.to))) return { ...name, type: 'other' };
  const known = knownType(surface(tokens, name.from, name.to));
  // "Muslim" in a body's place, "North American" in a place's: no body and no place is called so.
  if (isSettled(name.type) && known === 'nationality') return { ...name, type: 'nationality' };
  // The corpora call the Vatican neither a place nor a body.
  if (name.type === 'other' && known === 'place') return { ...name, type: 'place' };
  return name;
}

export function correctMentions(tokens: Tokens, found: readonly TypedName[]): TypedName[] {
  const split = found.flatMap((name) => splitNames(tokens, name));
  const names = joinNationalities(tokens, joinCountries(tokens, split)).map((name) => knownKind(tokens, name));
  const bySound = new Map<string, TypedName[]>();
  for (const name of names) {
    if (!isSettled(name.type)) continue;
    const key = transliterationKey(surface(tokens, name.from, name.to)).slice(0, 3);
    const list = bySound.get(key);
    if (list === undefined) bySound.set(key, [name]);
    else if (list.length < MAX_COMPARED) list.push(name);
  }
  /** The one type that names of this sound have in the article; null when there is none or more than one. */
  const typeElsewhere = (run: { from: number; to: number }): EntityType | null => {
    const written = surface(tokens, run.from, run.to);
    const types = new Set<EntityType>();
    for (const other of bySound.get(transliterationKey(written).slice(0, 3)) ?? []) {
      if (soundAlike(surface(tokens, other.from, other.to), written)) types.add(other.type);
    }
    const [only] = types;
    return types.size === 1 ? (only ?? null) : null;
  };
  const settled = names.map((name) =>
    name.type === 'other' ? { ...name, type: typeElsewhere(name) ?? name.type } : name,
  );
  const missed = openRuns(tokens, settled).flatMap((run) => {
    const type = typeElsewhere(run) ?? (saidToBeOrganisation(tokens, run.from) ? 'organisation' : null);
    return type === null ? knownAcronyms(tokens, run) : [{ ...run, type, score: MISSED_SCORE }];
  });
  const inOrder = [...settled, ...missed].sort((a, b) => a.from - b.from);
  return withStates(tokens, withEvenLists(tokens, withStatedTypes(tokens, inOrder)));
}
