/* "Where this article happens": its places together on one map, the countries among them filled. */

import { useMemo } from 'preact/hooks';
import type { Card } from '../../lib/cards/card.ts';
import type { MapSpot } from '../../lib/maps/spots.ts';
import type { Span } from '../../lib/text/span.ts';
import { useMaps } from './map-loader.ts';
import { PlaceMap } from './place-map.tsx';

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

export interface ArticleMapProps {
  readonly cast: readonly Card[];
  onGoTo(span: Span): void;
}

export function ArticleMap({ cast, onGoTo }: ArticleMapProps) {
  const load = useMaps();
  const { points, spots, countries } = useMemo(() => {
    const places = mappedPlaces(cast);
    const points = places.filter(({ place }) => place.at !== null);
    return {
      points,
      spots: points.flatMap(({ name, place: { at, reachKm } }): MapSpot[] => (at ? [{ name, at, reachKm }] : [])),
      countries: places.flatMap(({ place: { kind, country } }) => (kind === 'country' ? [country] : [])),
    };
  }, [cast]);
  if (!load) return null;
  const go = (index: number) => {
    const mention = points[index]?.mentions[0];
    if (mention) onGoTo(mention);
  };
  return <PlaceMap spots={spots} countries={countries} onSpot={go} />;
}
