/*
 * Places on the globe as vectors of length one. With them a projection is a few products for each of the ten thousand
 * points of a map, where angles would cost sines.
 */

/** Degrees, longitude first as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];
export type Vector = readonly [x: number, y: number, z: number];

/** A part of the globe: everything within `radius` (in radians) of a point. */
export interface Cap {
  readonly middle: Vector;
  readonly radius: number;
}

export const EARTH_RADIUS_KM = 6371;
export const DEGREE = Math.PI / 180;

export function vectorOf([longitude, latitude]: Position): Vector {
  const round = Math.cos(latitude * DEGREE);
  return [round * Math.cos(longitude * DEGREE), round * Math.sin(longitude * DEGREE), Math.sin(latitude * DEGREE)];
}

export const positionOf = ([x, y, z]: Vector): Position => [
  Math.atan2(y, x) / DEGREE,
  Math.atan2(z, Math.hypot(x, y)) / DEGREE,
];

export const dot = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number => ax * bx + ay * by + az * bz;

/** Radians of the globe between two points. */
export const angleBetween = (a: Vector, b: Vector): number => Math.acos(Math.max(-1, Math.min(1, dot(a, b))));

export const touches = (a: Cap, b: Cap): boolean => angleBetween(a.middle, b.middle) <= a.radius + b.radius;

export const holds = (cap: Cap, place: Vector): boolean => angleBetween(cap.middle, place) <= cap.radius;

/** The smallest cap around the middle of some points that holds them all. */
export function capOf(vectors: readonly Vector[]): Cap {
  let [x, y, z] = [0, 0, 0];
  for (const vector of vectors) {
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  const length = Math.hypot(x, y, z) || 1;
  const middle: Vector = [x / length, y / length, z / length];
  return { middle, radius: vectors.reduce((radius, vector) => Math.max(radius, angleBetween(middle, vector)), 0) };
}
