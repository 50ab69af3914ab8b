/* Which places of an article stand on its map. */

import type { Card } from '../../lib/cards/card.ts';

/** Names that still find room beside one another. */
const MAX_PLACES = 14;
/** A continent or an ocean (kilometres across) is where everything happens. */
const MAX_REACH_KM = 1500;

type Placed = Card & { readonly place: NonNullable<Card['place']> };

/** The heaviest first: where it is, and not where a body of it has its seat. */
export const mappedPlaces = (cast: readonly Card[]): Placed[] =>
  cast
    .filter((card): card is Placed => card.place !== null && card.place.kind !== 'seat' && card.certainty === 'known')
    .filter(({ place }) => place.reachKm < MAX_REACH_KM)
    .slice(0, MAX_PLACES);
