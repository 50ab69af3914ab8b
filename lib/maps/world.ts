/*
 * The countries of the world as maps are drawn from them: Natural Earth's, in the package as TopoJSON (made by
 * `scripts/maps/build-world.ts`). A shape is unpacked when it is first drawn, because a map shows ten of 240.
 */

import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Cap, capOf, DEGREE, type Position, type Vector, vectorOf } from './globe.ts';

/** What the file says of a country beside its borders. */
export interface CountryProperties {
  /** ISO 3166-1, two letters; '' for what has none. */
  readonly code: string;
  /** Longitude, latitude and degrees of a cap that holds it. */
  readonly cap: readonly [longitude: number, latitude: number, radius: number];
}

export interface Ring {
  /** In order, and on beyond 180° where it crosses that meridian. */
  readonly positions: readonly Position[];
  readonly vectors: readonly Vector[];
}

/** One island, or the mainland, with its holes. */
export interface Land {
  /** The outer one first. */
  readonly rings: readonly Ring[];
  readonly cap: Cap;
}

export interface Country {
  readonly code: string;
  readonly cap: Cap;
  /** The largest first. */
  lands(): readonly Land[];
}

export interface World {
  readonly countries: readonly Country[];
  country(code: string): Country | null;
}

type Geometry = GeometryCollection<CountryProperties>['geometries'][number];

/** Null for a file of another form. */
export function openWorld(file: unknown): World | null {
  const topology = file as Topology | null;
  const objects = topology?.objects?.countries as GeometryCollection<CountryProperties> | undefined;
  if (!topology || objects?.type !== 'GeometryCollection') return null;
  const countries = objects.geometries.map((geometry) => countryOf(topology, geometry));
  const byCode = new Map<string, Country>();
  // Of two that share a code (Australia and a reef of its own) the wider is meant.
  for (const country of countries)
    if (country.cap.radius > (byCode.get(country.code)?.cap.radius ?? 0)) byCode.set(country.code, country);
  return { countries, country: (code) => (code === '' ? null : (byCode.get(code) ?? null)) };
}

function countryOf(topology: Topology, geometry: Geometry): Country {
  const { code, cap } = geometry.properties as CountryProperties;
  let unpacked: readonly Land[] | null = null;
  return {
    code,
    cap: { middle: vectorOf([cap[0], cap[1]]), radius: cap[2] * DEGREE },
    lands() {
      unpacked ??= landsOf(topology, geometry);
      return unpacked;
    },
  };
}

/** Longitudes without a leap: on a flat map a line must not run back through the whole of it. */
function unwrapped(positions: readonly Position[]): readonly Position[] {
  const isLeap = (at: number): boolean =>
    Math.abs((positions[at] as Position)[0] - (positions[at - 1] as Position)[0]) > 180;
  // Nearly all have none: what is not copied need not be collected again.
  if (!positions.some((_, at) => at > 0 && isLeap(at))) return positions;
  let turns = 0;
  let before = positions[0]?.[0] ?? 0;
  return positions.map(([longitude, latitude]): Position => {
    if (longitude - before > 180) turns -= 1;
    else if (before - longitude > 180) turns += 1;
    before = longitude;
    return [longitude + 360 * turns, latitude];
  });
}

function landsOf(topology: Topology, geometry: Geometry): Land[] {
  const shape = (feature(topology, geometry) as GeoJSON.Feature).geometry;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : [];
  const lands = (shape.type === 'MultiPolygon' ? shape.coordinates : polygons).map((polygon): Land => {
    const rings = (polygon as unknown as Position[][]).map((positions): Ring => {
      return { positions: unwrapped(positions), vectors: positions.map(vectorOf) };
    });
    return { rings, cap: capOf(rings[0]?.vectors ?? []) };
  });
  return lands.sort((a, b) => b.cap.radius - a.cap.radius);
}
