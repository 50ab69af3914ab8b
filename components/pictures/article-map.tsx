/* "Where this article happens": its places together on one map, the countries among them filled. */

import { useMemo } from 'preact/hooks';
import type { Card } from '../../lib/cards/card.ts';
import type { MapSpot } from '../../lib/maps/spots.ts';
import type { Span } from '../../lib/text/span.ts';
import { useMaps } from './map-loader.ts';
import { mappedPlaces } from './mapped-places.ts';
import { PlaceMap } from './place-map.tsx';

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
