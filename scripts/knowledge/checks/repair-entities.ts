/* Of two facts of one entity that cannot both be true, the one more easily mistaken goes; each is told. */

import { type PackEntity, yearOf } from '../pack-entity.ts';
import { YOUNGEST_YEARS } from './contradictions.ts';

const year = (date: string | null): number => Number.parseInt(date ?? '', 10);

/** Crowns are worn from the cradle. */
const INHERITED = /King|Queen|Emperor|Sultan|Emir|Prince/;

/** A date of office is mistyped, or a namesake's, more often than a date of birth that a whole life hangs on. */
function dropImpossibleOffices(entity: PackEntity): string[] {
  const born = yearOf(entity.born);
  const died = yearOf(entity.died);
  const impossible = entity.offices.filter(
    ({ title, from, to }) =>
      (born !== null && year(from) < born + YOUNGEST_YEARS && !INHERITED.test(title)) ||
      (died !== null && (year(from) > died || year(to) > died)),
  );
  entity.offices = entity.offices.filter((office) => !impossible.includes(office));
  return impossible.map(({ title, from }) => `held an office out of his life: ${entity.name}, ${title} from ${from}`);
}

/** One title is one article: it stays with whom it names, best with the one that has an id. */
function oneTitleOnce(entities: readonly PackEntity[]): string[] {
  const byTitle = new Map<string, PackEntity[]>();
  for (const entity of entities)
    if (entity.wikipedia !== null) byTitle.set(entity.wikipedia, [...(byTitle.get(entity.wikipedia) ?? []), entity]);
  return [...byTitle].flatMap(([title, list]) => {
    const isNamed = ({ name }: PackEntity): number => Number(name === title.replace(/ \([^)]*\)$/, ''));
    const [, ...others] = [...list].sort(
      (a, b) => isNamed(b) - isNamed(a) || Number(b.wikidata > 0) - Number(a.wikidata > 0) || b.prior - a.prior,
    );
    return others.map((other) => {
      other.wikipedia = null;
      return `bore another’s title: ${other.name}, ${title}`;
    });
  });
}

export const repairEntities = (entities: readonly PackEntity[]): string[] => [
  ...entities.flatMap(dropImpossibleOffices),
  ...oneTitleOnce(entities),
];
