/* Countries as paths on a map: projected, without what cannot be seen. */

import { EARTH_RADIUS_KM, type Position, touches, type Vector } from './globe.ts';
import { areaOf, type Point } from './label-places.ts';
import type { MapSize, View } from './view.ts';
import type { Country, Land, Ring } from './world.ts';

export interface Shape {
  /** Of an SVG path; empty where nothing of it is on the map. */
  readonly path: string;
  /** Its largest ring, coarsely: where its name is written. */
  readonly ring: readonly Point[];
  readonly area: number;
}

/** Steps of a path shorter than this cannot be seen. */
const MIN_STEP_PIXELS = 1;
/** Islands smaller than this across are left out, unless they are a country's largest part. */
const MIN_ISLAND_PIXELS = 1.5;
/** How far beyond the edges lines still go where they are. */
const BEYOND_PIXELS = 4;

/** On a map of the world every third point of a long line is enough: a pixel is 100 km. */
const WORLD_STEP = 3;
const MIN_THINNED = 30;

const [LEFT, RIGHT, ABOVE, BELOW] = [1, 2, 4, 8];

/** On which sides of the map a point lies; 0 on it. */
const sidesOf = ([x, y]: Point, { width, height }: MapSize): number =>
  (x < -BEYOND_PIXELS ? LEFT : x > width + BEYOND_PIXELS ? RIGHT : 0) |
  (y < -BEYOND_PIXELS ? ABOVE : y > height + BEYOND_PIXELS ? BELOW : 0);

/** The turns of the globe on which a ring is seen: on a map of the world, at both ends where it crosses them. */
function turnsOf({ positions }: Ring, { isWorld }: View): readonly number[] {
  if (!isWorld) return [0];
  const turns = new Set(positions.map(([longitude]) => (longitude > 180 ? -360 : longitude < -180 ? 360 : 0)));
  return [...turns.add(0)];
}

function drawRing({ vectors, positions }: Ring, view: View, size: MapSize, turn: number): Point[] {
  const points: Point[] = [];
  let [lastSides, sides] = [0, 0];
  const step = view.isWorld && vectors.length > MIN_THINNED ? WORLD_STEP : 1;
  for (let at = 0; at < vectors.length; at += step) {
    const position = positions[at] as Position;
    const point = view.project(vectors[at] as Vector, turn === 0 ? position : [position[0] + turn, position[1]]);
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

function pathOf(points: readonly Point[]): string {
  let path = '';
  for (const [x, y] of points) path += `${path === '' ? 'M' : 'L'}${roundPixels(x)},${roundPixels(y)}`;
  return `${path}Z`;
}

/** Corners from which a place for a name is looked for; more change nothing that is seen. */
const MAX_CORNERS = 150;

const outlineOf = (points: readonly Point[]): readonly Point[] => {
  const step = Math.ceil(points.length / MAX_CORNERS);
  return step <= 1 ? points : points.filter((_, at) => at % step === 0);
};

export function drawCountry(country: Country, view: View, size: MapSize): Shape {
  const minRadius = (MIN_ISLAND_PIXELS * view.kilometresPerPixel) / 2 / EARTH_RADIUS_KM;
  const isSeen = ({ cap }: Land, at: number): boolean =>
    touches(cap, view.cap) && (at === 0 || cap.radius >= minRadius);
  const shapes = country
    .lands()
    .filter(isSeen)
    .flatMap(({ rings }) =>
      rings.flatMap((ring) => turnsOf(ring, view).map((turn) => drawRing(ring, view, size, turn))),
    )
    .filter((points) => points.length > 2);
  let [ring, area]: [readonly Point[], number] = [[], 0];
  for (const points of shapes) {
    const own = areaOf(points);
    if (own > area) [ring, area] = [points, own];
  }
  return { path: shapes.map(pathOf).join(''), ring: outlineOf(ring), area };
}
