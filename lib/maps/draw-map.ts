/*
 * A map as values that need only be put into SVG: paths, names with their places, dots, a bar of scale. Pure, so that
 * what a map shows can be tried without a screen, and drawn again in any style.
 */

import { countryAt } from './country-at.ts';
import { drawCountry, roundPixels, type Shape } from './draw-shapes.ts';
import { angleBetween, DEGREE, EARTH_RADIUS_KM, holds, touches, type Vector, vectorOf } from './globe.ts';
import { type Label, LINE_PIXELS, placeInside, type Rectangle, rectangleAround, widthOf } from './label-places.ts';
import { type DrawnSpot, drawSpots, type MapSpot } from './spots.ts';
import { type MapSize, type View, viewOf } from './view.ts';
import type { Country, Land, World } from './world.ts';

export interface MapWanted {
  readonly spots: readonly MapSpot[];
  /** ISO 3166-1 of the countries to be filled. */
  readonly countries: readonly string[];
  readonly size: MapSize;
  nameOf(country: string): string;
}

export interface DrawnMap {
  readonly size: MapSize;
  readonly land: string;
  readonly chosen: string;
  readonly names: readonly Label[];
  readonly spots: readonly DrawnSpot[];
  /** Null on a map of the whole world. */
  readonly scale: { readonly kilometres: number; readonly pixels: number } | null;
}

/** A city in a country of no more than this is shown in the whole of it, else in what is around the city. */
const MAX_COUNTRY_RADIUS = 12 * DEGREE;
/** Kilometres shown around a city of a large country, and around what lies in none. */
const AROUND_KM = 700;
/** Of what stretches, so many times as much. */
const AROUND_REACH = 1.2;
/** Kilometres around an article's places, at least. */
const AROUND_SEVERAL_KM = 300;

/** Parts of a country smaller than this share of its largest are not what a map of it is fitted to. */
const MIN_LAND = 0.2;
/** Alaska and Guiana are farther from the mainland, Papua and Hokkaido are not. */
const MAX_OFF = 30 * DEGREE;

const MAX_BAR_PIXELS = 80;

/** Null where nothing that was asked for is on any map. */
export function drawMap(world: World, wanted: MapWanted): DrawnMap | null {
  const chosen = chosenCountries(world, wanted);
  const view = viewWanted(chosen, wanted);
  if (!view) return null;
  const { size } = wanted;
  const shapes = world.countries
    .filter(({ cap }) => touches(cap, view.cap))
    .map((country) => ({
      ...drawCountry(country, view, size),
      code: country.code,
      isChosen: chosen.includes(country),
    }));
  const pathOf = (chosen: boolean): string =>
    shapes.map(({ path, isChosen }) => (isChosen === chosen ? path : '')).join('');
  // In the lower corner stands the bar of scale.
  const taken: Rectangle[] = [{ left: 0, top: size.height - 20, right: 92, bottom: size.height }];
  const spots = drawSpots(wanted.spots, { view, size, taken });
  return {
    size,
    land: pathOf(false),
    chosen: pathOf(true),
    names: nameShapes(shapes, wanted, taken),
    spots,
    scale: barOf(view),
  };
}

/** Those asked for; for one place of which nobody said its country, the one that it lies in. */
function chosenCountries(world: World, { spots, countries }: MapWanted): readonly Country[] {
  const asked = countries.flatMap((code) => world.country(code) ?? []);
  const [spot] = spots;
  if (asked.length > 0 || !spot || spots.length > 1 || spot.reachKm > 0) return asked;
  return [countryAt(world, spot.at)].filter((country) => country !== null);
}

/** The lands that make a country's outline: without far islands and what lies on another continent. */
function mainLands(country: Country): readonly Land[] {
  const lands = country.lands();
  const [largest] = lands;
  return lands.filter(
    ({ cap }) =>
      largest !== undefined &&
      cap.radius >= MIN_LAND * largest.cap.radius &&
      angleBetween(cap.middle, largest.cap.middle) <= MAX_OFF,
  );
}

const outlineOf = (country: Country): Vector[] =>
  mainLands(country).flatMap(({ rings }) => [...(rings[0]?.vectors ?? [])]);

/** A place is shown within its country where the country is not too large, and the place no good part of it. */
function fitsIn(country: Country, { at, reachKm }: MapSpot): boolean {
  const lands = mainLands(country);
  const radius = Math.max(0, ...lands.map(({ cap }) => cap.radius));
  const isOnMap = lands.some(({ cap }) => holds(cap, vectorOf(at)));
  return isOnMap && radius <= MAX_COUNTRY_RADIUS && reachKm <= (radius * EARTH_RADIUS_KM) / 2;
}

function viewWanted(shapes: readonly Country[], { spots, size }: MapWanted): View | null {
  const [spot] = spots;
  const [country] = shapes;
  if (spots.length <= 1 && shapes.length <= 1) {
    if (country && (!spot || fitsIn(country, spot))) return viewOf(outlineOf(country), size);
    return spot ? viewOf([vectorOf(spot.at)], size, Math.max(AROUND_KM, spot.reachKm * AROUND_REACH)) : null;
  }
  // Several: as far as they reach. A country with a place of its own in the article is shown by it.
  const places = spots.map(({ at }) => vectorOf(at));
  const alone = shapes.filter(({ cap }) => !places.some((place) => holds(cap, place)));
  const all = [...places, ...alone.flatMap(outlineOf)];
  return all.length === 0 ? null : viewOf(all, size, AROUND_SEVERAL_KM);
}

interface NamedShape extends Shape {
  readonly code: string;
  readonly isChosen: boolean;
}

/** The chosen ones first, then by what is seen of them. */
function nameShapes(shapes: readonly NamedShape[], { size, nameOf }: MapWanted, taken: Rectangle[]): Label[] {
  const edges = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const order = [...shapes].sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.area - a.area);
  return order.flatMap(({ code, ring }): Label[] => {
    const text = code === '' ? '' : nameOf(code);
    const room = { width: widthOf(text), height: LINE_PIXELS, edges, taken };
    const point = text === '' || ring.length === 0 ? null : placeInside(ring, room);
    if (!point) return [];
    taken.push(rectangleAround(point, room.width, room.height));
    return [{ text, x: roundPixels(point[0]), y: roundPixels(point[1]) }];
  });
}

/** A round number of kilometres that is easily compared with: 1, 2 or 5 with noughts. */
function barOf({ kilometresPerPixel, isWorld }: View): DrawnMap['scale'] {
  if (isWorld) return null;
  const most = MAX_BAR_PIXELS * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { kilometres, pixels: roundPixels(kilometres / kilometresPerPixel) };
}
