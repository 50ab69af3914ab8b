/* In which country a place lies, by the borders that maps are drawn from. */

import { holds, type Position, vectorOf } from './globe.ts';
import type { Country, Ring, World } from './world.ts';

function isInside({ positions }: Ring, longitude: number, latitude: number): boolean {
  let inside = false;
  for (let at = 0, before = positions.length - 1; at < positions.length; before = at++) {
    const [ax, ay] = positions[at] as Position;
    const [bx, by] = positions[before] as Position;
    if (ay > latitude !== by > latitude && longitude < ((bx - ax) * (latitude - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Null at sea; also for a harbour that the borders, drawn coarsely, leave in the water. */
/** On a flat map of longitudes and latitudes, on which a country may begin on the next turn of the globe. */
const isWithin = (ring: Ring, [longitude, latitude]: Position): boolean =>
  [-360, 0, 360].some((turn) => isInside(ring, longitude + turn, latitude));

export function countryAt(world: World, place: Position): Country | null {
  const vector = vectorOf(place);
  return (
    world.countries.find(
      (country) =>
        holds(country.cap, vector) &&
        country
          .lands()
          .some(
            ({ cap, rings }) => holds(cap, vector) && rings.filter((ring) => isWithin(ring, place)).length % 2 === 1,
          ),
    ) ?? null
  );
}
