/* Countries as paths on a map: projected, without what cannot be seen. */

import { EARTH_RADIUS_KM, touches } from './globe.ts';
import { areaOf, type Point } from './label-places.ts';
import type { MapSize, View } from './view.ts';
import type { Country, Land, Ring } from './world.ts';

export interface Shape {
  /** Of an SVG path; empty where nothing of it is on the map. */
  readonly path: string;
  /** Its largest ring: where its name is written. */
  readonly ring: readonly Point[];
  readonly area: number;
}

/** Steps of a path shorter than this cannot be seen. */
const MIN_STEP_PIXELS = 1;
/** Islands smaller than this across are left out, unless they are a country's largest part. */
const MIN_ISLAND_PIXELS = 1.5;
/** How far beyond the edges lines still go where they are. */
const BEYOND_PIXELS = 4;

const [LEFT, RIGHT, ABOVE, BELOW] = [1, 2, 4, 8];

/** On which sides of the map a point lies; 0 on it. */
const sidesOf = ([x, y]: Point, { width, height }: MapSize): number =>
  (x < -BEYOND_PIXELS ? LEFT : x > width + BEYOND_PIXELS ? RIGHT : 0) |
  (y < -BEYOND_PIXELS ? ABOVE : y > height + BEYOND_PIXELS ? BELOW : 0);

function drawRing({ vectors, positions }: Ring, view: View, size: MapSize): Point[] {
  const points: Point[] = [];
  let [lastSides, sides] = [0, 0];
  for (let at = 0; at < vectors.length; at++) {
    const point = view.project(vectors[at] as Ring['vectors'][0], positions[at] as Ring['positions'][0]);
    const last = points.at(-1);
    const next = sidesOf(point, size);
    // Of many points on one side of the map the first and the last bound what is seen as well as all of them.
    if ((lastSides & sides & next) !== 0) points.pop();
    else if (last && Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) < MIN_STEP_PIXELS) continue;
    else lastSides = sides;
    points.push(point);
    sides = next;
  }
  return points;
}

export const roundPixels = (pixels: number): number => Math.round(pixels * 10) / 10;

const pathOf = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${roundPixels(x)},${roundPixels(y)}`).join('L')}Z`;

export function drawCountry(country: Country, view: View, size: MapSize): Shape {
  const minRadius = (MIN_ISLAND_PIXELS * view.kilometresPerPixel) / 2 / EARTH_RADIUS_KM;
  const isSeen = ({ cap }: Land, at: number): boolean =>
    touches(cap, view.cap) && (at === 0 || cap.radius >= minRadius);
  const shapes = country
    .lands()
    .filter(isSeen)
    .flatMap(({ rings }) => rings.map((ring) => drawRing(ring, view, size)))
    .filter((points) => points.length > 2);
  let [ring, area]: [readonly Point[], number] = [[], 0];
  for (const points of shapes) {
    const own = areaOf(points);
    if (own > area) [ring, area] = [points, own];
  }
  return { path: shapes.map(pathOf).join(''), ring, area };
}
