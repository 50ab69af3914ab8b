/*
 * Territories of a state: whose they are, where no source says what they are; and the row of the state's own divisions
 * that means the same place, left out.
 */

import { foldName } from '../../lib/text/fold.ts';
import { countryWords } from './country-names.ts';
import type { PackEntity } from './pack-entity.ts';

export interface CountryCodeRow {
  readonly iso2: string;
  readonly indep?: string | null;
}

const OWNER = /^(?:Part|Territory|Territories|Commonwealth) of ([A-Z]{2})$/;

export function settleTerritories(entities: readonly PackEntity[], codes: readonly CountryCodeRow[]): PackEntity[] {
  const owners = new Map(codes.flatMap(({ iso2, indep }) => [[iso2, OWNER.exec(indep ?? '')?.[1] ?? '']]));
  const named = new Set<string>();
  for (const entity of entities) {
    const owner = entity.kind === 'country' ? owners.get(entity.country) : '';
    if (!owner) continue;
    entity.text ??= `Territory of ${countryWords(owner)}`;
    named.add(`${owner}|${foldName(entity.name)}`);
  }
  return entities.filter(({ kind, country, name }) => kind !== 'admin1' || !named.has(`${country}|${foldName(name)}`));
}
