/*
 * Places, organisations and the rest: which written names in one article are one thing. Names are compared by their
 * core (no "Inc.", no "space center"); acronyms by what the text says; spellings by sound, unless both are known as
 * different things.
 */

import { foldName } from '../../text/fold.ts';
import { soundAlike, transliterationKey } from '../../text/transliteration-key.ts';
import type { EntityType } from '../mention.ts';
import { ORGANISATION_LAST, STATE_BODIES } from '../rules/name-cues.ts';
import { isAcronym, isInitialsOf, standsFor } from './acronyms.ts';
import { SAME_ORGANISATIONS, SAME_PLACES } from './same-names.ts';

/** Do we know this name as something of its own? */
export type KnownName = (name: string, type: EntityType) => boolean;

/** At the end of a firm's name; stores leave it out. */
export const LEGAL_FORM =
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
  /** Every mention has the definite article in front: "the Times". */
  readonly definite: boolean;
}

/**
 * Names beginning alike compared at most; more is a list, not a story, and comparing all pairs would cost the square.
 */
const MAX_COMPARED = 40;

/** Groups by what could make two of them one, as indexes; each key holds the type too. */
interface GroupIndex {
  readonly bySound: ReadonlyMap<string, readonly number[]>;
  /** Of names of several words. */
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>;
  readonly byInitial: ReadonlyMap<string, readonly number[]>;
  readonly byLastWord: ReadonlyMap<string, readonly number[]>;
}

const soundKey = ({ type, core }: NameGroup): string => `${type}|${transliterationKey(core).slice(0, 3)}`;

function indexGroups(groups: readonly NameGroup[]): GroupIndex {
  const bySound = new Map<string, number[]>();
  const byFirstWord = new Map<string, number[]>();
  const byInitial = new Map<string, number[]>();
  const byLastWord = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  groups.forEach((group, index) => {
    const { type, core } = group;
    put(bySound, soundKey(group), index);
    if (!core.includes(' ')) return;
    put(byFirstWord, `${type}|${core.slice(0, core.indexOf(' '))}`, index);
    put(byInitial, `${type}|${core[0]}`, index);
    put(byLastWord, `${type}|${core.slice(core.lastIndexOf(' ') + 1)}`, index);
  });
  return { bySound, byFirstWord, byInitial, byLastWord };
}

/**
 * Pairs of groups (by index) that are one thing. `bracketed` holds pairs the text itself explains, "long name (SHORT)".
 * A name that could join two others joins neither.
 */
export function pairGroups(
  groups: readonly NameGroup[],
  bracketed: ReadonlySet<string>,
  known: KnownName,
): [number, number][] {
  const index = indexGroups(groups);
  const firstOf = (list: readonly number[] | undefined): readonly number[] => (list ?? []).slice(0, MAX_COMPARED);

  /** "EU" and "European Union". */
  const expansions = ({ type, core, name }: NameGroup, at: number): number[] =>
    firstOf(index.byInitial.get(`${type}|${core[0]}`)).filter((other) => {
      const full = (groups[other] as NameGroup).name;
      return bracketed.has(`${at}|${other}`) ? standsFor(name, full) : isInitialsOf(name, full);
    });
  /** "Kyiv" and "Kiev", unless both are known as different things. */
  const spellings = (group: NameGroup, at: number): number[] =>
    firstOf(index.bySound.get(soundKey(group))).filter((other) => {
      if (other <= at) return false;
      const { core, name } = groups[other] as NameGroup;
      const areTwo = known(group.name, group.type) && known(name, group.type);
      return !areTwo && soundAlike(group.core, core);
    });

  return groups.flatMap((group, at): [number, number][] => {
    const pair = (other: number): [number, number] => [at, other];
    if (isAcronym(group.name)) return onlyOne(expansions(group, at)).map(pair);
    const same = group.type === 'place' || group.type === 'organisation' ? spellings(group, at) : [];
    const longer = mayBeShortened(group, known) ? (index.byFirstWord.get(`${group.type}|${group.core}`) ?? []) : [];
    const kindOf = isKindOf(group) ? (index.byLastWord.get(`${group.type}|${group.core}`) ?? []) : [];
    // Who was named at length before is meant by the short form; the other way round they may be two.
    return [...same, ...[...onlyOne(longer), ...onlyOne(kindOf)].filter((other) => other < at)].map(pair);
  });
}

const onlyOne = (list: readonly number[]): readonly number[] => (list.length === 1 ? list : []);

/** "Gazprom" for "Gazprom Neft": one word that names an organisation and nothing else. */
const mayBeShortened = ({ type, core, name }: NameGroup, known: KnownName): boolean =>
  type === 'organisation' &&
  !core.includes(' ') &&
  !isKindWord(name) &&
  !STATE_BODIES.has(core) &&
  !known(name, 'place') &&
  !known(name, 'nationality');

/** Words that name a kind of thing and so never stand for one organisation when shortened to. */
const isKindWord = (name: string): boolean =>
  ORGANISATION_LAST.has(name) || name.length < 3 || (name.length === 3 && name === name.toUpperCase());

/** "The Times" for "The New York Times", once that was named; "the Senate" after a state's may be the nation's. */
const isKindOf = ({ type, core, name, definite }: NameGroup): boolean =>
  type === 'organisation' &&
  definite &&
  !core.includes(' ') &&
  ORGANISATION_LAST.has(name.replace(/^the /i, '')) &&
  !STATE_BODIES.has(core);
