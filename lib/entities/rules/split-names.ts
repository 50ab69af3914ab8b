/*
 * What the tagger took for one name and is two: a place with a possessive before a body, two places joined by "and", a
 * town before "-based", names on both sides of a dash.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { type Tokens, tokenText } from '../../text/tokens.ts';
import { surfaceOf } from '../surface-of.ts';
import { knownType } from './known-names.ts';
import { OFFICES, ORGANISATION_LAST, PLACE_OFFICES } from './name-cues.ts';
import type { TypedName } from './typed-name.ts';

const surface = (tokens: Tokens, from: number, to: number): string =>
  surfaceOf(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number);

/** Tokens of the name of somebody who holds an office. */
const MAX_HOLDER_TOKENS = 3;
/** Tokens of a place's name before its possessive ("United Arab Emirates"). */
const MAX_OWNER_TOKENS = 4;

/**
 * "Hungary's Fidesz and Poland's Law and Justice" taken for one body: a known place with a possessive is a name of its
 * own, and what is before its "and" another.
 */
function splitPossessives(tokens: Tokens, name: TypedName): TypedName[] {
  if (name.type === 'person') return [name];
  for (let i = name.from + 1; i + 1 < name.to; i++) {
    const mark = tokenText(tokens, i);
    if (mark !== "'s" && mark !== '’s') continue;
    for (let from = Math.max(name.from, i - MAX_OWNER_TOKENS); from < i; from++) {
      if (knownType(surface(tokens, from, i)) !== 'place') continue;
      const linked = from > name.from && tokenText(tokens, from - 1) === 'and';
      if (from > name.from && !linked) continue;
      const place: TypedName = { ...name, from, to: i, type: 'place' };
      const rest = splitPossessives(tokens, { ...name, from: i + 1 });
      const before = from - 1 > name.from ? [{ ...name, to: from - 1 }] : [];
      return [...before, place, ...rest];
    }
  }
  return [name];
}

/** "India and Pakistan" taken for one name: two places that everybody knows, and no place of that whole name. */
function splitPairs(tokens: Tokens, name: TypedName): TypedName[] {
  if (knownType(surface(tokens, name.from, name.to)) !== null) return [name];
  for (let i = name.from + 1; i + 1 < name.to; i++) {
    if (tokenText(tokens, i) !== 'and') continue;
    const halves = [
      { ...name, to: i, type: 'place' as const },
      { ...name, from: i + 1, type: 'place' as const },
    ];
    if (halves.every(({ from, to }) => knownType(surface(tokens, from, to)) === 'place')) return halves;
  }
  return [name];
}

/** Stand behind a hyphen and end a name there. */
const AFTER_HYPHEN = wordsOfAll(({ names }) => names?.afterHyphen);

/** "London-based Tessel Motors" taken for one body: the town is no part of it. */
function splitCompounds(tokens: Tokens, name: TypedName): TypedName[] {
  for (let i = name.from + 1; i + 2 < name.to; i++) {
    if (tokenText(tokens, i) !== '-' || !AFTER_HYPHEN.has(tokenText(tokens, i + 1))) continue;
    const before = { ...name, to: i };
    const type = knownType(surface(tokens, before.from, before.to));
    return [...(type === null ? [] : [{ ...before, type }]), ...splitCompounds(tokens, { ...name, from: i + 2 })];
  }
  return [name];
}

const DASH = /^[-–—]$/;

/** "San José – Washington DC": a dash between spaces parts two names, but for bodies, which may be named with one. */
function splitAtDashes(tokens: Tokens, name: TypedName): TypedName[] {
  if (name.type === 'organisation') return [name];
  for (let i = name.from + 1; i + 1 < name.to; i++) {
    const isApart = tokens.start[i] !== tokens.end[i - 1] && tokens.start[i + 1] !== tokens.end[i];
    if (!isApart || !DASH.test(tokenText(tokens, i))) continue;
    return [{ ...name, to: i }, ...splitAtDashes(tokens, { ...name, from: i + 1 })];
  }
  return [name];
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * "Khost Governor Arsala Jamal", "U.S. Attorney Nealy Cox" taken for one name: an office before two or three
 * capitalised words ends what is before it, and what follows is who holds it.
 */
function splitOffices(tokens: Tokens, name: TypedName): TypedName[] {
  if (name.type === 'nationality') return [name];
  for (let i = name.from; i + 2 < name.to; i++) {
    if (!OFFICES.has(tokenText(tokens, i))) continue;
    const words = Array.from({ length: name.to - i - 1 }, (_, k) => tokenText(tokens, i + 1 + k));
    const isHolder =
      words.length <= MAX_HOLDER_TOKENS && words.every((word) => isCapitalised(word) && !OFFICES.has(word));
    if (!isHolder || ORGANISATION_LAST.has(words.at(-1) as string)) return [name];
    const holder: TypedName = { ...name, from: i + 1, type: 'person' };
    if (i === name.from) return [holder];
    const before = { ...name, to: i };
    const seat = PLACE_OFFICES.has(tokenText(tokens, i)) && i - name.from === 1 ? ('place' as const) : null;
    const type = knownType(surface(tokens, before.from, before.to)) ?? seat;
    return type === null ? [holder] : [{ ...before, type }, holder];
  }
  return [name];
}

export const splitNames = (tokens: Tokens, name: TypedName): TypedName[] =>
  splitAtDashes(tokens, name)
    .flatMap((part) => splitCompounds(tokens, part))
    .flatMap((part) => splitPossessives(tokens, part))
    .flatMap((part) => splitOffices(tokens, part))
    .flatMap((part) => splitPairs(tokens, part));
