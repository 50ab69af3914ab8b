/*
 * Search as you type over 10,000 notes in real Chromium: what we ship beside its rivals. `npm run -s bench:search [--
 * --json]`.
 */

import { createServer } from 'node:http';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowsers } from '../browsers.ts';
import type { SearchFigures } from './search-in-page.ts';

const NOTES = 10_000;

async function bundle(): Promise<string> {
  const entry = new URL('./search-in-page.ts', import.meta.url).pathname;
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'searchBench' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('vite built nothing');
  return result.output[0].code;
}

// IndexedDB needs an origin.
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = server.address();
if (typeof address !== 'object' || address === null) throw new Error('the server has no port');

const { chromium: executablePath } = await ensureBrowsers(['chromium']);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${address.port}/`);
await page.evaluate(await bundle());
const figures = await page.evaluate(
  (count) => (globalThis as never as { benchSearch(count: number): Promise<SearchFigures[]> }).benchSearch(count),
  NOTES,
);
await browser.close();
server.close();

if (process.argv.includes('--json')) console.log(JSON.stringify({ notes: NOTES, figures }));
else
  for (const { name, buildMs, medianMs, p95Ms, worstMs } of figures)
    console.log(
      `${name.padEnd(26)} build ${buildMs.toFixed(0)} ms, query median ${medianMs.toFixed(2)} ms, 95 % ${p95Ms.toFixed(2)} ms, worst ${worstMs.toFixed(2)} ms`,
    );
