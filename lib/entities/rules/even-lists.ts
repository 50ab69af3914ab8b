/*
 * Names in an enumeration are of one kind: "Carmen, Ivonne, Maritza, Aracelys and Lina". Where most of a list were read
 * as of one type, the odd ones are of that type too, unless everybody knows them.
 */

import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { EntityType } from '../mention.ts';
import { surfaceOf } from '../surface-of.ts';
import { knownType } from './known-names.ts';
import { LIST_WORDS, NAME_LINKS, WHERE } from './name-cues.ts';
import type { TypedName } from './typed-name.ts';

/** Names from which a list says something, and share of them that are of the list's type. */
const MIN_NAMES = 4;
const MIN_SHARE = 0.6;
/** Names that are counted again at every pair; longer lists are made by machines. */
const MAX_COUNTED = 60;

/** What stands between two names of a list: a comma, then or instead a word that introduces the last of them. */
function linkBetween(tokens: Tokens, from: number, to: number): 'comma' | 'last' | null {
  if (to - from < 1 || to - from > 2) return null;
  const words = Array.from({ length: to - from }, (_, k) => tokenText(tokens, from + k));
  const last = words.at(-1) as string;
  if (words.length === 2 && words[0] !== ',') return null;
  return last === ',' ? (words.length === 1 ? 'comma' : null) : LIST_WORDS.has(last) ? 'last' : null;
}

const isSettled = (type: EntityType): boolean => type === 'person' || type === 'place' || type === 'organisation';

const isKnown = (tokens: Tokens, { from, to }: TypedName): boolean =>
  knownType(surfaceOf(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number)) !== null;

function mostCommonType(list: readonly TypedName[]): readonly [EntityType, number] {
  const counts = new Map<EntityType, number>();
  for (const { type } of list) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
}

/** "Mora and Kalix" taken for one body behind "Alvesta, Sala": the last two of a list that is not of bodies. */
function lastTwo(tokens: Tokens, name: TypedName, list: readonly TypedName[]): TypedName[] {
  if (
    list.length < 2 ||
    list.length > MAX_COUNTED ||
    name.to - name.from !== 3 ||
    !LIST_WORDS.has(tokenText(tokens, name.from + 1))
  )
    return [];
  const [type, count] = mostCommonType(list);
  if (type === 'organisation' || !isSettled(type) || count < list.length * MIN_SHARE) return [];
  return [
    { ...name, to: name.from + 1, type },
    { ...name, from: name.from + 2, type },
  ];
}

/**
 * The list with its odd names as the others. `closed`: a word introduced its last name. Without one, that may be where
 * the others are ("Ada Lund, Jan Kolar, Pat Doe, Elmenau"), and what follows a preposition belongs to what is before.
 */
function evened(tokens: Tokens, list: readonly TypedName[], closed: boolean): readonly TypedName[] {
  if (list.length < MIN_NAMES) return list;
  const [most, count] = mostCommonType(list);
  if (!isSettled(most) || count === list.length || count < list.length * MIN_SHARE) return list;
  return list.map((name, k) => {
    if (name.type === most || !isSettled(name.type) || isKnown(tokens, name)) return name;
    if (k === list.length - 1 && !closed) return name;
    const before = k === 0 && name.from > 0 ? tokenText(tokens, name.from - 1) : '';
    return WHERE.has(before) || NAME_LINKS.has(before) ? name : { ...name, type: most };
  });
}

export function withEvenLists(tokens: Tokens, names: readonly TypedName[]): TypedName[] {
  const result: TypedName[] = [];
  let list: TypedName[] = [];
  let closed = false;
  for (const name of names) {
    const last = list.at(-1);
    const link = last === undefined ? null : linkBetween(tokens, last.to, name.from);
    if (link === null || closed) {
      result.push(...evened(tokens, list, closed));
      list = [];
    }
    const two = link === 'comma' ? lastTwo(tokens, name, list) : [];
    closed = (link === 'last' && list.length > 0) || two.length > 0;
    list.push(...(two.length > 0 ? two : [name]));
  }
  result.push(...evened(tokens, list, closed));
  return result;
}
