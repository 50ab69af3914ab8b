/* Where a card's map is: of a country the country, of a place its point, of a body its seat. */

import { COUNTRIES } from '../entities/linking/candidates-countries.ts';
import type { KnowledgeEntry } from '../entities/linking/knowledge-source.ts';
import type { CardFact, CardPlace } from './card.ts';

const STATES = new Map(COUNTRIES.map(({ id, code }) => [id, code]));

/** What stretches farther (kilometres) lies in more than the one country that it is listed under. */
const MAX_REACH_IN_COUNTRY_KM = 600;

const HEADQUARTERS = 'Headquarters';

/** @param facts of the entry, in the words of the card */
export function cardPlace(
  { id, type, place, country, facts: own }: Pick<KnowledgeEntry, 'id' | 'type' | 'place' | 'country' | 'facts'>,
  facts: readonly CardFact[],
): CardPlace | null {
  const state = type === 'place' ? STATES.get(id) : undefined;
  if (state !== undefined) return { kind: 'country', at: null, reachKm: 0, country: state, name: null };
  if (!place) return null;
  const { longitude, latitude, reachKm } = place;
  const at = [longitude, latitude] as const;
  // Of a seat abroad the map tells the country by itself.
  if (type === 'organisation') {
    const name = facts[own.findIndex(({ label }) => label === HEADQUARTERS)]?.value ?? null;
    return { kind: 'seat', at, reachKm: 0, country: '', name };
  }
  return { kind: 'place', at, reachKm, country: reachKm > MAX_REACH_IN_COUNTRY_KM ? '' : country, name: null };
}
