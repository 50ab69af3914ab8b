/*
 * What Sidelight costs whoever reads: `npm run -s bench:cost` (`--json`), in real Chromium with the built extension.
 * Milliseconds from the press to the names, megabytes of the background with the pack, the models of two languages and
 * 2,000 notes, milliseconds for a map. What must be nothing, movement of the page and work at rest, is tested:
 * `tests/e2e/beside/at-rest.test.ts`.
 */

import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import { drawMap } from '../../../lib/maps/draw-map.ts';
import { openWorld } from '../../../lib/maps/world.ts';
import { launchChromium } from '../../../tests/e2e/harness/chromium.ts';
import { startFixtureServer } from '../../../tests/e2e/harness/fixture-server.ts';
import { finishedReport } from '../../../tests/e2e/harness/session.ts';
import { build } from '../../build.ts';
import { fillLibrary } from '../library-tasks.ts';
import { median } from '../visit/figures.ts';
import { backgroundMemory } from './background-memory.ts';
import { pressToNames } from './press-to-names.ts';

const PRESSES = 20;
const PRESSES_ASLEEP = 10;
const NOTES = 2000;
const MAPS = 20;

const GERMAN = readFileSync('public/demo/de.json', 'utf8');

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

function middleOf(times: readonly number[]): { least: number; median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor(sorted.length * share)] ?? 0, 0);
  return { least: at(0), median: round(median(sorted), 0), p95: at(0.95) };
}

interface DemoArticle {
  readonly title: string;
  readonly paragraphs?: readonly string[];
}

/** An article in German, so that a second model is read. */
function germanPage(): string {
  const words = JSON.stringify(JSON.parse(GERMAN) as DemoArticle).match(/"[^"]{80,}"/g) ?? [];
  return `<!doctype html><html lang="de"><title>Demo</title><article><h1>Demo</h1>${words.map((text) => `<p>${text.slice(1, -1)}</p>`).join('')}</article>`;
}

/** Milliseconds of a first map and of later ones: of a country among many neighbours, and of the world. */
function mapTimes(): { country: number; world: number } {
  const world = openWorld(JSON.parse(readFileSync('public/data/world.json', 'utf8')));
  if (!world) throw new Error('there are no borders');
  const size = { width: 320, height: 160 };
  const names = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const far = [
    { name: 'Washington', at: [-77, 38.9], reachKm: 0 },
    { name: 'Beijing', at: [116.4, 39.9], reachKm: 0 },
  ] as const;
  const timed = (draw: () => unknown): number => {
    const times = Array.from({ length: MAPS }, () => {
      const before = process.cpuUsage();
      draw();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return round(median(times));
  };
  return {
    country: timed(() => drawMap(world, { spots: [], countries: ['DE'], size, nameOf })),
    world: timed(() => drawMap(world, { spots: far, countries: ['US', 'CN'], size, nameOf })),
  };
}

if (process.env.SIDELIGHT_SKIP_BUILD !== '1') build(['chrome-test']);
const chromium = await launchChromium();
const server = await startFixtureServer();
await fillLibrary(chromium, NOTES);
for (const [path, html] of [
  ['/spaceport.html', null],
  ['/german.html', germanPage()],
] as const) {
  const page = await chromium.openPage(html === null ? server.origin + path : server.put(path, html));
  await finishedReport(chromium, page);
  await page.close();
}
const memory = await backgroundMemory(chromium);
const [first = 0, ...later] = await pressToNames(chromium, server, PRESSES + 1, false);
const [, ...asleep] = await pressToNames(chromium, server, PRESSES_ASLEEP + 1, true);
await chromium.stop();
await server.stop();
const figures = {
  load: loadavg().map((value) => round(value)),
  press: { first: round(first, 0), ...middleOf(later) },
  asleep: middleOf(asleep),
  memory: { objects: round(memory.objects), files: round(memory.files), all: round(memory.all) },
  map: mapTimes(),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  console.log(`load ${figures.load.join(' ')}`);
  console.table({ 'press to names, ms': figures.press, 'the same, background asleep': figures.asleep });
  console.table({ 'background, MB': figures.memory });
  console.table({ 'a map, ms of processor': figures.map });
}
