/*
 * How long a card takes to be seen after a click on a name, in real Chromium with the built extension: `npm run -s
 * bench:card [-- --build DIR]… [--times 20] [--json]`. Each `--build`, an unpacked test build of another version, is
 * measured by turns beside this tree's. From the press reaching the page to our element being shown with its content,
 * milliseconds of the clock in the page; the first card of a page apart, which finds nothing warm.
 */

import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { startFixtureServer } from '../../tests/e2e/harness/fixture-server.ts';
import { clickPainted, painted } from '../../tests/e2e/harness/painted.ts';
import { build, buildFolder } from '../build.ts';

const { values: options } = parseArgs({
  options: {
    build: { type: 'string', multiple: true, default: [] },
    times: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});
const times = Number(options.times);
const PAGE = '/spaceport.html';
const NAME = 'Kim Jong-un';

/** Writes down in the page when a press came and when our element was there and seen; either way it is made. */
const WATCH = () => {
  const world = window as never as { pressed: number; shown: number[] };
  world.shown = [];
  addEventListener('click', () => (world.pressed = performance.now()), true);
  const isSeen = (one: Element) => {
    const { visibility, display } = getComputedStyle(one);
    return one.parentElement === document.documentElement && visibility === 'visible' && display !== 'none';
  };
  let open = false;
  const look = () => {
    const ours = [...document.documentElement.children].filter((one) => one !== document.head && one !== document.body);
    const seen = ours.some(isSeen);
    if (seen && !open) world.shown.push(performance.now() - world.pressed);
    open = seen;
  };
  new MutationObserver(look).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style'],
  });
};

/** Names carry the layer in older builds and say nothing in newer ones: whichever words stand there. */
async function clickName(page: Page): Promise<void> {
  const layer = (await painted(page)).find(({ text }) => text === NAME)?.layer;
  if (layer !== undefined) return clickPainted(page, layer, NAME);
  throw new Error(`${NAME} is not painted`);
}

async function cardsOf(chromium: Chromium, origin: string): Promise<number[]> {
  const page = await chromium.openPage(origin + PAGE);
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 3));
  await page.waitForTimeout(1_000);
  await page.evaluate(WATCH);
  const counted = () => page.evaluate(() => (window as never as { shown: number[] }).shown);
  for (let i = 1; i <= times; i++) {
    await clickName(page);
    await page.waitForFunction((n) => (window as never as { shown: number[] }).shown.length >= n, i);
    await page.waitForTimeout(700);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  const shown = await counted();
  await page.close();
  return shown;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

build(['chrome-test']);
const builds = [
  { label: 'this tree', folder: buildFolder('chrome-test') },
  ...options.build.map((path) => ({ label: path, folder: resolve(path) })),
];
const server = await startFixtureServer();
const rows = [];
for (const { label, folder } of builds) {
  const chromium = await launchChromium({ folder });
  const all = [await cardsOf(chromium, server.origin), await cardsOf(chromium, server.origin)];
  await chromium.stop();
  rows.push({
    build: label,
    first: Math.round(median(all.map(([first = Number.NaN]) => first))),
    median: Math.round(median(all.flatMap((shown) => shown.slice(1)))),
    most: Math.round(Math.max(...all.flatMap((shown) => shown.slice(1)))),
  });
}
await server.stop();
const load = Number(loadavg()[0]?.toFixed(1));
if (options.json) process.stdout.write(`${JSON.stringify({ rows, load })}\n`);
else {
  for (const { build: label, first, median: mid, most } of rows)
    process.stdout.write(`${label}: first card of a page ${first} ms, later ones ${mid} ms (at most ${most})\n`);
  process.stdout.write(`load ${load}\n`);
}
