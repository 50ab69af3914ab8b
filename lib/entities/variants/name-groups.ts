/*
 * Places, organisations and the rest: which written names in one article are one thing. Names are compared by their core (no "Inc.", no
 * "space center"); acronyms by what the text says; spellings by sound, unless both are known as different things.
 */

import { foldName } from '../../text/normalise.ts';
import { soundAlike, transliterationKey } from '../../text/transliteration-key.ts';
import type { EntityType } from '../mention.ts';
import { ORGANISATION_LAST } from '../rules/name-cues.ts';
import { isAcronym, isInitialsOf, standsFor } from './acronyms.ts';
import { SAME_ORGANISATIONS, SAME_PLACES } from './same-names.ts';

/** Do we know this name as something of its own? */
export type KnownName = (name: string, type: EntityType) => boolean;

const LEGAL_FORM =
  /[\s,]+(?:inc|corp|corporation|ltd|limited|llc|plc|ag|gmbh|se|sa|nv|co|company|group|holdings?|bhd|spa|oyj|asa|ab)\.?$/i;
const FACILITY =
  /\s+(?:space cent(?:er|re)|cosmodrome|spaceport|launch site|nuclear (?:power )?plant|air ?base|naval base)$/i;

/** The part of a name that tells it apart, folded. */
export function coreName(name: string, type: EntityType, known: KnownName): string {
  let core = name;
  if (type === 'organisation') {
    const bare = core.replace(LEGAL_FORM, '');
    if (bare !== core && !ORGANISATION_LAST.has(bare)) core = bare;
  }
  if (type === 'place') {
    const bare = core.replace(FACILITY, '');
    // "Istanbul air base" is not Istanbul; an unknown short name can only be the facility's.
    if (bare !== core && !known(bare, 'place')) core = bare;
  }
  const folded = foldName(core);
  if (type === 'place') return SAME_PLACES.get(folded) ?? folded;
  if (type === 'organisation') return SAME_ORGANISATIONS.get(folded) ?? folded;
  return folded;
}

export interface NameGroup {
  readonly type: EntityType;
  readonly core: string;
  /** A written form, the first one. */
  readonly name: string;
}

/** Names beginning alike compared at most; more is a list, not a story, and comparing all pairs would cost the square. */
const MOST_COMPARED = 40;

/** Words that name a kind of thing and so never stand for one organisation when shortened to. */
const isKindWord = (name: string): boolean => ORGANISATION_LAST.has(name) || name.length < 4;

/**
 * Pairs of groups (by index) that are one thing. `bracketed` holds pairs the text itself explains, "long name (SHORT)". A name that could
 * join two others joins neither.
 */
export function pairGroups(
  groups: readonly NameGroup[],
  bracketed: ReadonlySet<string>,
  known: KnownName,
): [number, number][] {
  const pairs: [number, number][] = [];
  const bySound = new Map<string, number[]>();
  const byFirstWord = new Map<string, number[]>();
  const longByInitial = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  groups.forEach((group, index) => {
    const key = transliterationKey(group.core);
    put(bySound, `${group.type}|${key.slice(0, 3)}`, index);
    if (group.core.includes(' ')) {
      put(byFirstWord, `${group.type}|${group.core.slice(0, group.core.indexOf(' '))}`, index);
      put(longByInitial, `${group.type}|${group.core[0]}`, index);
    }
  });
  groups.forEach((group, index) => {
    const { type, core, name } = group;
    if (isAcronym(name)) {
      const long = (longByInitial.get(`${type}|${core[0]}`) ?? []).slice(0, MOST_COMPARED).filter((other) => {
        const full = (groups[other] as NameGroup).name;
        return bracketed.has(`${index}|${other}`) ? standsFor(name, full) : isInitialsOf(name, full);
      });
      if (long.length === 1) pairs.push([index, long[0] as number]);
      return;
    }
    if (type === 'place' || type === 'organisation') {
      for (const other of (bySound.get(`${type}|${transliterationKey(core).slice(0, 3)}`) ?? []).slice(
        0,
        MOST_COMPARED,
      )) {
        if (other <= index) continue;
        const second = groups[other] as NameGroup;
        if (known(name, type) && known(second.name, type)) continue;
        if (soundAlike(core, second.core)) pairs.push([index, other]);
      }
    }
    if (
      type === 'organisation' &&
      !core.includes(' ') &&
      !isKindWord(name) &&
      !known(name, 'place') &&
      !known(name, 'nationality')
    ) {
      const longer = byFirstWord.get(`${type}|${core}`) ?? [];
      if (longer.length === 1) pairs.push([index, longer[0] as number]);
    }
  });
  return pairs;
}
