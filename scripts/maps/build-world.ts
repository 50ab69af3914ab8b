/*
 * Makes public/data/world.json, what locator maps are drawn from: `node scripts/run.mjs scripts/maps/build-world.ts`.
 * Countries of Natural Earth at 1:50 million (`world-atlas`), without the bends that no map of a card shows, each with
 * its ISO 3166-1 code and the cap of the globe that holds it. The same atlas gives the same bytes.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature, quantize } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { capOf, DEGREE, type Position, positionOf, vectorOf } from '../../lib/maps/globe.ts';
import type { CountryProperties } from '../../lib/maps/world.ts';

const OUT = 'public/data/world.json';

/** Bends smaller than this are left out: 1.5e-7 steradians are 6 km², two pixels of the closest map. */
const MIN_BEND_STERADIANS = 1.5e-7;
/** Steps across the world and from pole to pole: one is 2 km by 1 km at most. */
const STEPS = 20_000;

/** Codes are numbers in the atlas; CLDR knows which letters they stand for. Kosovo has letters only. */
function codeOf(id: string | undefined, name: string): string {
  if (name === 'Kosovo') return 'XK';
  return id === undefined ? '' : (new Intl.Locale(`und-${id}`).region ?? '');
}

/** Longitude and latitude of its middle, and degrees around it, in whole numbers that are not too small. */
function roundCap(polygons: readonly Position[][][]): CountryProperties['cap'] {
  const { middle, radius } = capOf(polygons.flatMap(([outer = []]) => outer.map(vectorOf)));
  const [longitude, latitude] = positionOf(middle);
  return [Math.round(longitude), Math.round(latitude), Math.ceil(radius / DEGREE) + 1];
}

function main(): void {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const { countries } = atlas.objects;
  const whole = { ...atlas, objects: { countries } } as unknown as Topology;
  const coarse = quantize(simplify(presimplify(whole as never, sphericalTriangleArea), MIN_BEND_STERADIANS), STEPS);
  const { geometries } = coarse.objects.countries as GeometryCollection;
  for (const geometry of geometries) {
    const { geometry: shape } = feature(coarse, geometry as never) as unknown as {
      geometry: { type: string; coordinates: never };
    };
    const polygons: Position[][][] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    const properties: CountryProperties = {
      code: codeOf(geometry.id as string | undefined, (geometry.properties as { name: string }).name),
      cap: roundCap(polygons),
    };
    delete geometry.id;
    (geometry as { properties: unknown }).properties = properties;
  }
  const text = `${JSON.stringify(coarse)}\n`;
  writeFileSync(OUT, text);
  console.log(`${OUT}: ${geometries.length} countries, ${(text.length / 1000).toFixed(0)} kB`);
  console.log(`${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB packed`);
}

main();
