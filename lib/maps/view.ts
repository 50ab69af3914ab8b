/*
 * Which part of the globe a map shows: what is asked for, in the middle, with enough around it to know it by. The
 * projections keep areas true (Lambert's azimuthal, and Equal Earth of Šavrič, Patterson and Jenny for the whole
 * world), so that no country looks larger than its neighbour for being farther north.
 */

import { type Cap, capOf, DEGREE, dot, EARTH_RADIUS_KM, type Position, positionOf, type Vector } from './globe.ts';
import type { Point } from './label-places.ts';

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export interface View {
  project(vector: Vector, position: Position): Point;
  /** Everything that can be seen. */
  readonly cap: Cap;
  readonly kilometresPerPixel: number;
  /** The whole world: its scale differs from place to place. */
  readonly isWorld: boolean;
}

/** Kilometres from the middle to the nearer edge, at least: closer, borders at 1:50 million are only corners. */
const MIN_REACH_KM = 110;
/** Radians from the middle to the nearer edge from which on the whole world is shown. */
const WORLD_FROM = 42 * DEGREE;
/** Radians that the places are apart from their middle: farther, the shortest way leads over the pole. */
const WORLD_FROM_RADIUS = 45 * DEGREE;
/** Of the map's width and height, what is left free on each side. */
const MARGIN = 0.2;

/** East, north and up as seen from a place. */
function axesAt(middle: Vector): readonly [east: Vector, north: Vector] {
  const [longitude, latitude] = positionOf(middle).map((degrees) => degrees * DEGREE) as [number, number];
  return [
    [-Math.sin(longitude), Math.cos(longitude), 0],
    [-Math.sin(latitude) * Math.cos(longitude), -Math.sin(latitude) * Math.sin(longitude), Math.cos(latitude)],
  ];
}

/** Lambert's azimuthal projection around a place, in radians, y downward. */
function around(middle: Vector): (vector: Vector) => Point {
  const [east, north] = axesAt(middle);
  return (vector) => {
    const factor = Math.sqrt(2 / Math.max(1e-9, 1 + dot(vector, middle)));
    return [factor * dot(vector, east), -factor * dot(vector, north)];
  };
}

/** The place that is drawn there. */
function backFrom(middle: Vector, [x, y]: Point): Vector {
  const [east, north] = axesAt(middle);
  const drawn = Math.hypot(x, y);
  if (drawn === 0) return middle;
  const angle = 2 * Math.asin(Math.min(1, drawn / 2));
  const [ahead, aside, up] = [Math.cos(angle), (Math.sin(angle) * x) / drawn, (-Math.sin(angle) * y) / drawn];
  const along = (axis: 0 | 1 | 2): number => ahead * middle[axis] + aside * east[axis] + up * north[axis];
  return [along(0), along(1), along(2)];
}

/**
 * A view with all the places in it.
 *
 * @param reachKm kilometres from the middle to the nearer edge, at least
 */
export function viewOf(places: readonly Vector[], size: MapSize, reachKm = MIN_REACH_KM): View {
  const { width, height } = size;
  const { middle: rough, radius } = capOf(places);
  const middle = backFrom(rough, middleOf(places.map(around(rough))));
  const drawn = around(middle);
  const [wide, high] = extentOf(places.map(drawn));
  const half = Math.min(width, height) / 2;
  const free = 1 - 2 * MARGIN;
  const scale = Math.min((free * width) / wide, (free * height) / high, (half * EARTH_RADIUS_KM) / reachKm);
  if (half / scale > WORLD_FROM || radius > WORLD_FROM_RADIUS) return wholeWorld(size);
  const corner = Math.hypot(width, height) / 2 / scale;
  return {
    project(vector) {
      const [x, y] = drawn(vector);
      return [width / 2 + scale * x, height / 2 + scale * y];
    },
    cap: { middle, radius: 2 * Math.asin(Math.min(1, corner / 2)) },
    kilometresPerPixel: EARTH_RADIUS_KM / scale,
    isWorld: false,
  };
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function middleOf(points: readonly Point[]): Point {
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  return [(left + right) / 2, (top + bottom) / 2];
}

function extentOf(points: readonly Point[]): Point {
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  return [right - left, bottom - top];
}

/** The polynomial of Equal Earth, and how wide and high its world is. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const WORLD_WIDTH = 5.41324;
const WORLD_HEIGHT = 2.63452;

function wholeWorld({ width, height }: MapSize): View {
  const scale = Math.min(width / WORLD_WIDTH, height / WORLD_HEIGHT);
  return {
    project(_, [longitude, latitude]) {
      const slant = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * DEGREE));
      const [second, sixth] = [slant ** 2, slant ** 6];
      const slope = A1 + 3 * A2 * second + sixth * (7 * A3 + 9 * A4 * second);
      const x = (2 * Math.sqrt(3) * longitude * DEGREE * Math.cos(slant)) / (3 * slope);
      const y = slant * (A1 + A2 * second + sixth * (A3 + A4 * second));
      return [width / 2 + scale * x, height / 2 - scale * y];
    },
    cap: { middle: [1, 0, 0], radius: Math.PI },
    kilometresPerPixel: EARTH_RADIUS_KM / scale,
    isWorld: true,
  };
}
