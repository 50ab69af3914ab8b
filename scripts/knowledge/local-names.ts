/*
 * What other languages call the places, bodies and people that news names most (`data/local-names`, a list a language).
 * Added once names are cleaned and shared ones are marked: written by hand, they are kept as they are. A name that
 * leads to something as well known, or to nothing, is an error, so that no list can take a name from its owner.
 */

import { foldName } from '../../lib/text/fold.ts';
import { TYPES } from './own-lists.ts';
import type { PackEntity } from './pack-entity.ts';
import { parsePipes } from './read-sources.ts';

interface LocalNames {
  readonly language: string;
  /** type (P L O) | English name or Wikidata id | local names (;) */
  readonly text: string;
}

/** Every entity under each of its names; a bare family name is nobody's. */
function byFoldedName(entities: readonly PackEntity[]): Map<string, PackEntity[]> {
  const known = new Map<string, PackEntity[]>();
  for (const entity of entities)
    for (const folded of new Set(entity.names.filter(({ match }) => match !== 'surname').map(nameOf)))
      known.set(folded, [...(known.get(folded) ?? []), entity]);
  return known;
}

const nameOf = ({ written }: { readonly written: string }): string => foldName(written);

/** The best known first; those that bear it as their own name before others. */
const firstCalled = (entities: readonly PackEntity[], folded: string): PackEntity | undefined =>
  [...entities].sort(
    (a, b) => b.prior - a.prior || Number(foldName(b.name) === folded) - Number(foldName(a.name) === folded),
  )[0];

/** "Köln" is a city and, in sport, a club that has more to its name: the name's type in the article tells which. */
const isClubOf = (club: PackEntity, { type, country }: PackEntity): boolean =>
  club.type === 'organisation' && type === 'place' && club.field === 'football' && club.country === country;

/** Adds the names; throws with a line for each that cannot be. */
export function addLocalNames(
  entities: readonly PackEntity[],
  lists: readonly LocalNames[],
  english: ReadonlySet<string>,
): void {
  const known = byFoldedName(entities);
  const byId = new Map(entities.map((entity) => [`Q${entity.wikidata}`, entity]));
  const wrong: string[] = [];
  for (const { language, text } of lists)
    for (const [type = '', which = '', names = ''] of parsePipes(text)) {
      const folded = foldName(which);
      const called = (known.get(folded) ?? []).filter((entity) => entity.type === TYPES[type]);
      const meant = byId.get(which) ?? firstCalled(called, folded);
      if (!meant || names === '') wrong.push(`${language}: nothing is called ${type}|${which}`);
      else for (const written of names.split(';').map((name) => name.trim())) add(meant, written, language);
    }
  if (wrong.length > 0) throw new Error(`local names:\n${wrong.join('\n')}`);

  function add(meant: PackEntity, written: string, language: string): void {
    const folded = foldName(written);
    const bearers = known.get(folded) ?? [];
    if (bearers.includes(meant)) return;
    const other = bearers.find((bearer) => bearer.prior >= meant.prior && !isClubOf(bearer, meant));
    if (other) {
      wrong.push(`${language}: "${written}" is ${other.type} ${other.name} (${other.prior}), not ${meant.name}`);
      return;
    }
    meant.names.push({ written, match: 'alias', common: english.has(folded) && !folded.includes(' ') });
    known.set(folded, [...bearers, meant]);
  }
}
