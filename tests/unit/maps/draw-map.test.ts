/* What a map of somewhere shows, from the borders that are shipped; and its projections against those of d3. */

import { readFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { countryAt } from '../../../lib/maps/country-at.ts';
import { type DrawnMap, drawMap } from '../../../lib/maps/draw-map.ts';
import { angleBetween, DEGREE, type Position, positionOf, vectorOf } from '../../../lib/maps/globe.ts';
import { overlaps, rectangleAround, widthOf } from '../../../lib/maps/label-places.ts';
import type { MapSpot } from '../../../lib/maps/spots.ts';
import { viewOf } from '../../../lib/maps/view.ts';
import { openWorld, type World } from '../../../lib/maps/world.ts';

const world = openWorld(JSON.parse(readFileSync('public/data/world.json', 'utf8'))) as World;
const SIZE = { width: 320, height: 160 };
const english = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
const nameOf = (code: string): string => english.of(code) ?? code;

const spot = (name: string, longitude: number, latitude: number, reachKm = 0): MapSpot => ({
  name,
  at: [longitude, latitude],
  reachKm,
});
const map = (spots: readonly MapSpot[], countries: readonly string[]): DrawnMap =>
  drawMap(world, { spots, countries, size: SIZE, nameOf }) as DrawnMap;
const namesOf = ({ names }: DrawnMap): string[] => names.map(({ text }) => text);

const KHARKIV = spot('Kharkiv', 36.23, 49.99);

describe('a map', () => {
  test.each<[string, readonly MapSpot[], readonly string[], readonly string[]]>([
    ['a city within its country', [KHARKIV], ['UA'], ['Ukraine', 'Russia', 'Poland', 'Romania']],
    ['a country among its neighbours', [], ['FR'], ['France', 'Spain', 'Germany', 'Italy']],
    ['an island of many parts', [], ['ID'], ['Indonesia', 'Australia']],
    ['a city of a country too large to be shown', [spot('Chicago', -87.6, 41.9)], ['US'], ['US', 'Canada']],
    ['what lies on the 180th meridian', [spot('Suva', 178.44, -18.14)], ['FJ'], ['Fiji']],
    ['a seat of which only the place is known', [spot('The Hague', 4.3, 52.1)], [], ['Netherlands', 'Germany']],
    ['a sea', [spot('Mediterranean Sea', 18, 35, 1900)], [], ['Algeria', 'Libya', 'Spain']],
  ])('of %s', (_, spots, countries, names) => {
    const drawn = map(spots, countries);
    expect(namesOf(drawn)).toEqual(expect.arrayContaining([...names]));
    expect(drawn.land.length + drawn.chosen.length).toBeLessThan(120_000);
    for (const { x, y, named } of drawn.spots) {
      expect(named).toBe(true);
      expect([x > 0, x < SIZE.width, y > 0, y < SIZE.height]).toEqual([true, true, true, true]);
    }
  });

  test('fills what it is about, and nothing else', () => {
    expect(map([KHARKIV], ['UA']).chosen).not.toBe('');
    expect(map([spot('Mediterranean Sea', 18, 35, 1900)], []).chosen).toBe('');
    expect(map([spot('The Hague', 4.3, 52.1)], []).chosen).not.toBe('');
  });

  test('has no names over one another', () => {
    const { names, spots } = map([spot('Kyiv', 30.5, 50.45), spot('Moscow', 37.6, 55.75)], ['UA', 'RU']);
    const boxes = [
      ...names.map(({ text, x, y }) => rectangleAround([x, y], widthOf(text), 11)),
      ...spots.map(({ text, x, y }) => rectangleAround([x, y], widthOf(text, true), 11)),
    ];
    for (const [at, box] of boxes.entries())
      expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
  });

  test('says its scale in round kilometres, and none where it is of the whole world', () => {
    expect(map([KHARKIV], ['UA']).scale).toMatchObject({ kilometres: 500 });
    const far = map([spot('Washington', -77, 38.9), spot('Beijing', 116.4, 39.9)], []);
    expect(far.scale).toBeNull();
    expect(far.spots.every(({ dot }) => dot !== null && dot[0] > 0 && dot[0] < SIZE.width)).toBe(true);
  });

  test('what stretches is named and not dotted', () => {
    expect(map([spot('Sahara', 10.7, 21.8, 700)], []).spots[0]).toMatchObject({ dot: null, named: true });
  });

  test.each<[string, readonly MapSpot[], readonly string[]]>([
    ['nothing', [], []],
    ['a country that nobody knows', [], ['ZZ']],
  ])('of %s is none', (_, spots, countries) => {
    expect(drawMap(world, { spots, countries, size: SIZE, nameOf })).toBeNull();
  });
});

describe('the borders', () => {
  test.each<[string, Position, string | null]>([
    ['Kharkiv', [36.23, 49.99], 'UA'],
    ['Pristina', [21.17, 42.66], 'XK'],
    ['Suva', [178.3, -17.9], 'FJ'],
    ['Maseru, a hole in another country', [28, -29.5], 'LS'],
    ['the Atlantic', [-40, 30], null],
  ])('know in which country lies %s', (_, at, code) => {
    expect(countryAt(world, at)?.code ?? null).toBe(code);
  });

  test('have a code for all but a few', () => {
    expect(world.countries.filter(({ code }) => code === '')).toHaveLength(4);
    expect(world.country('AU')?.cap.radius).toBeGreaterThan(10 * DEGREE);
  });

  test.each([null, {}, { objects: {} }, 'text', [1]])('of another form are none: %j', (file) => {
    expect(openWorld(file)).toBeNull();
  });
});

describe('the projections', () => {
  const PLACES: readonly Position[] = [
    [10, 50],
    [12.4, 55.7],
    [-3.7, 40.4],
    [178, -18],
    [-70, -33],
  ];

  test('around a place are Lambert’s, as d3 has them', () => {
    const view = viewOf([vectorOf([10, 50])], SIZE, 1000);
    const [longitude, latitude] = positionOf(view.cap.middle);
    const d3 = geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .scale(6371 / view.kilometresPerPixel)
      .translate([SIZE.width / 2, SIZE.height / 2]);
    for (const place of PLACES.slice(0, 3)) {
      const [x, y] = d3([...place]) as [number, number];
      const [ownX, ownY] = view.project(vectorOf(place), place);
      expect(ownX).toBeCloseTo(x, 6);
      expect(ownY).toBeCloseTo(y, 6);
    }
  });

  test('of the world are Equal Earth, as d3 has it', () => {
    const view = viewOf([vectorOf([-77, 39]), vectorOf([116, 40])], SIZE);
    const d3 = geoEqualEarth()
      .scale(6371 / view.kilometresPerPixel)
      .translate([SIZE.width / 2, SIZE.height / 2]);
    for (const place of PLACES) {
      const [x, y] = d3([...place]) as [number, number];
      const [ownX, ownY] = view.project(vectorOf(place), place);
      expect(ownX).toBeCloseTo(x, 6);
      expect(ownY).toBeCloseTo(y, 6);
    }
  });

  test('distances are those of the globe', () => {
    const [a, b] = [PLACES[0] as Position, PLACES[3] as Position];
    expect(angleBetween(vectorOf(a), vectorOf(b))).toBeCloseTo(geoDistance([...a], [...b]), 9);
  });
});

test('what crosses the 180th meridian runs over no map of the world', () => {
  const far = map([spot('Washington', -77, 38.9), spot('Beijing', 116.4, 39.9)], ['RU', 'FJ']);
  const leaps = far.chosen.split(/[MZ]/).flatMap((ring) => {
    const xs = ring.split('L').flatMap((point) => (point === '' ? [] : [Number(point.split(',')[0])]));
    return xs.slice(1).filter((x, at) => Math.abs(x - (xs[at] as number)) > SIZE.width / 3);
  });
  expect(leaps).toEqual([]);
  expect(countryAt(world, [179.4, 66])?.code).toBe('RU');
  expect(countryAt(world, [-175, 66.5])?.code).toBe('RU');
});
