/*
 * States as news shortens them behind a town, "Raleigh, NC", "Duluth, Minn.", or behind a politician's party, "(D-NC)":
 * places, and so is the town before one.
 */

import { type Tokens, tokenText } from '../../text/tokens.ts';
import { STATE_ABBREVIATIONS, WHERE } from './name-cues.ts';
import type { TypedName } from './typed-name.ts';

const SCORE = 0.8;
/** Tokens of a town's name that nothing else found. */
const MAX_TOWN = 3;
const PARTY = /^[DRI]$/;

/** Is this a word of a town's name? Shouted words are not: "ASK ME, OR ELSE". */
const isTownWord = (word: string): boolean => /^\p{Lu}.*\p{Ll}/u.test(word) && !WHERE.has(word.toLowerCase());

/** Token from which the capitalised words before `to` run; `to` when there are none. */
function townFrom(tokens: Tokens, to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_TOWN && isTownWord(tokenText(tokens, from - 1))) from--;
  return from;
}

/** 1 for the tokens of names. */
function tokensOf(tokens: Tokens, names: readonly TypedName[]): Uint8Array {
  const covered = new Uint8Array(tokens.count);
  for (const { from, to } of names) covered.fill(1, from, to);
  return covered;
}

const isBehindParty = (tokens: Tokens, i: number): boolean =>
  tokenText(tokens, i - 1) === '-' && PARTY.test(tokenText(tokens, i - 2)) && tokens.start[i] === tokens.end[i - 1];

/** The names with states, and towns before them, as places. */
export function withStates(tokens: Tokens, names: readonly TypedName[]): TypedName[] {
  const places: TypedName[] = [];
  const endingAt = new Map(names.map((name) => [name.to, name]));
  const named = tokensOf(tokens, names);
  for (let i = 2; i < tokens.count; i++) {
    if (!STATE_ABBREVIATIONS.has(tokenText(tokens, i))) continue;
    const state: TypedName = { from: i, to: i + 1, type: 'place', score: SCORE };
    if (isBehindParty(tokens, i)) places.push(state);
    if (tokenText(tokens, i - 1) !== ',') continue;
    const before = endingAt.get(i - 1);
    if (before?.type === 'place') places.push(state);
    else if (before === undefined) {
      const from = townFrom(tokens, i - 1);
      if (from < i - 1 && !named.subarray(from, i - 1).includes(1)) places.push({ ...state, from, to: i - 1 }, state);
    }
  }
  if (places.length === 0) return [...names];
  const taken = tokensOf(tokens, places);
  const others = names.filter((name) => !taken.subarray(name.from, name.to).includes(1));
  return [...others, ...places].sort((a, b) => a.from - b.from);
}
