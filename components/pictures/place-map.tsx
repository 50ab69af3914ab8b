/* The room of a map, and the map in it once it has come: nothing beside it moves. */

import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../lib/cards/card.ts';
import { argumentWords, t } from '../../lib/i18n/words.ts';
import type { MapDrawingProps } from './map-drawing.tsx';
import { type MapKit, useMaps } from './map-loader.ts';

export type PlaceMapProps = Omit<MapDrawingProps, 'world'>;

export function PlaceMap(props: PlaceMapProps) {
  const load = useMaps();
  const [kit, setKit] = useState<MapKit | 'coming' | null>('coming');
  useEffect(() => {
    let gone = false;
    void load?.().then((loaded) => gone || setKit(loaded));
    return () => {
      gone = true;
    };
  }, [load]);
  if (!load || kit === null) return null;
  return (
    <figure class="place-map">
      {kit === 'coming' ? <div class="map" /> : <kit.Drawing world={kit.world} {...props} />}
      <figcaption class="quiet">{t('pictureBorders')}</figcaption>
    </figure>
  );
}

/** "Austin, Texas" is written "Austin" on a map. */
const townOf = (seat: string): string => seat.replace(/,.*$/, '');

/** Where it is, drawn once for each place. */
export function CardMap({ card: { name, place } }: { readonly card: Pick<Card, 'name' | 'place'> }) {
  const [open, setOpen] = useState(false);
  const [shown] = useState((): PlaceMapProps => {
    const spot = place?.name == null ? name : townOf(argumentWords(place.name));
    return {
      spots: place?.at ? [{ name: spot, at: place.at, reachKm: place.reachKm }] : [],
      countries: place?.country ? [place.country] : [],
    };
  });
  const load = useMaps();
  if (!place || !load) return null;
  if (place.kind !== 'seat') return <PlaceMap {...shown} />;
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('pictureSeat')}</summary>
      {open && <PlaceMap {...shown} />}
    </details>
  );
}
