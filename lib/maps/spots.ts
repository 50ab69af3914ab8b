/* Marked places on a map: dots, and their names beside them where there is room. */

import { roundPixels } from './draw-shapes.ts';
import { type Position, vectorOf } from './globe.ts';
import {
  type Label,
  LINE_PIXELS,
  overlaps,
  type Point,
  type Rectangle,
  rectangleAround,
  widthOf,
} from './label-places.ts';
import type { MapSize, View } from './view.ts';

const DOT_PIXELS = 5;

/** A place to be marked. */
export interface MapSpot {
  readonly name: string;
  readonly at: Position;
  /** Kilometres that it stretches from its middle; 0 for a point. What stretches is named, not dotted. */
  readonly reachKm: number;
}

export interface DrawnSpot extends Label {
  /** Its index in what was wanted. */
  readonly index: number;
  /** Null where it stretches: its name stands on it. */
  readonly dot: Point | null;
  /** Whether its name finds room. */
  readonly named: boolean;
}

export interface SpotRoom {
  readonly view: View;
  readonly size: MapSize;
  /** What stands somewhere already; the spots are added. */
  readonly taken: Rectangle[];
}

/** Places for a name in the order they are tried: after its dot, before it, above, below. */
function placesFor([x, y]: Point, width: number, dotted: boolean): Point[] {
  if (!dotted)
    return [
      [x, y],
      [x, y - LINE_PIXELS],
      [x, y + LINE_PIXELS],
    ];
  const beside = DOT_PIXELS + 2 + width / 2;
  return [
    [x + beside, y],
    [x - beside, y],
    [x, y - LINE_PIXELS - 1],
    [x, y + LINE_PIXELS + 1],
  ];
}

export function drawSpots(spots: readonly MapSpot[], { view, size, taken }: SpotRoom): DrawnSpot[] {
  const drawn = spots.map(({ at, name, reachKm }) => ({
    point: view.project(vectorOf(at), at),
    width: widthOf(name, true),
    dotted: reachKm === 0,
    name,
  }));
  for (const { point, dotted } of drawn) if (dotted) taken.push(rectangleAround(point, 2 * DOT_PIXELS, 2 * DOT_PIXELS));
  return drawn.map(({ point, width, dotted, name }, index) => {
    const isFree = (place: Point): boolean => {
      const box = rectangleAround(place, width, LINE_PIXELS);
      const isOn = box.left >= 2 && box.right <= size.width - 2 && box.top >= 2 && box.bottom <= size.height - 2;
      return isOn && !taken.some((other) => overlaps(box, other));
    };
    const place = placesFor(point, width, dotted).find(isFree);
    if (place) taken.push(rectangleAround(place, width, LINE_PIXELS));
    const [x, y] = (place ?? point).map(roundPixels) as [number, number];
    const dot: Point | null = dotted ? [roundPixels(point[0]), roundPixels(point[1])] : null;
    return { index, text: name, x, y, dot, named: place !== undefined };
  });
}
