/*
 * What the first page after its start costs the background, and what a page costs it later: `npm run -s bench:cold --
 * PAGES [--pages 12] [--other FOLDER] [--json]`. PAGES is a folder as `eval:junk` takes it. Each page in a process of
 * its own that has loaded the script and called nothing; content and junk in milliseconds of its thread's processor
 * time, medians: cold, after the background's own sample page, and warm (by the clock, the middle one of 40 calls
 * behind 40). `--other` is a tree of another version, measured by turns.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import type { PageText } from '../../../lib/text/page-text.ts';
import { parsePage, readGold, readHtml } from '../../junk/gold-pages.ts';
import type { FirstCall } from './first-call.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '12' },
    other: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npm run -s bench:cold -- PAGES [--pages 12] [--other FOLDER] [--json]');

const CALLS = 40;

interface Figures {
  readonly cold: number;
  readonly coldContent: number;
  readonly coldJunk: number;
  readonly warmedUp: number;
  readonly warm: number;
}

/** `first-call.ts` of a tree as one module that a process can import. */
async function bundle(tree: string, to: string): Promise<string> {
  await build({
    configFile: false,
    root: tree,
    logLevel: 'error',
    build: {
      outDir: to,
      emptyOutDir: false,
      minify: true,
      ssr: true,
      rollupOptions: {
        input: join(tree, 'scripts/bench/cold/first-call.ts'),
        output: { entryFileNames: 'first-call.mjs' },
      },
    },
  });
  return join(to, 'first-call.mjs');
}

/** Pages of different hosts, spread over the folder. */
function choosePages(count: number): PageText[] {
  const hosts = new Map(readGold(folder as string).map((page) => [page.host, page]));
  const all = [...hosts.values()];
  const step = Math.max(1, Math.floor(all.length / count));
  return all
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map(({ id, url }) => {
      const dom = parsePage(readHtml(folder as string, id), url);
      const { page } = readPage(dom.window.document, { source: url, today: '2026-01-01' });
      dom.window.close();
      return page;
    });
}

const CHILD = `
  import { readFileSync } from 'node:fs';
  const page = JSON.parse(readFileSync(0, 'utf8'));
  const { firstCall } = await import(process.argv[1]);
  process.stdout.write(JSON.stringify(firstCall(page, process.argv[2] === 'sample', Number(process.argv[3]))));
`;

function call(script: string, page: PageText, sample: boolean, calls: number): FirstCall {
  const child = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', CHILD, script, sample ? 'sample' : 'cold', String(calls)],
    { input: JSON.stringify(page), encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as FirstCall;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function measure(script: string, page: PageText): Figures {
  const cold = call(script, page, false, CALLS);
  const after = call(script, page, true, 0);
  return {
    cold: cold.content + cold.junk,
    coldContent: cold.content,
    coldJunk: cold.junk,
    warmedUp: after.content + after.junk,
    warm: cold.warm,
  };
}

const work = mkdtempSync(join(tmpdir(), 'sidelight-cold-'));
try {
  const trees = {
    here: resolve(import.meta.dirname, '../../..'),
    ...(options.other && { other: resolve(options.other) }),
  };
  const scripts: [string, string][] = [];
  for (const [name, tree] of Object.entries(trees)) {
    scripts.push([name, await bundle(tree, join(work, name))]);
  }
  const measured = new Map<string, Figures[]>(scripts.map(([name]) => [name, []]));
  for (const page of choosePages(Number(options.pages)))
    for (const [name, script] of scripts) measured.get(name)?.push(measure(script, page));
  const rows = Object.fromEntries(
    [...measured].map(([name, all]) => [
      name,
      Object.fromEntries(
        (['cold', 'coldContent', 'coldJunk', 'warmedUp', 'warm'] as const).map((key) => [
          key,
          Number(median(all.map((one) => one[key])).toFixed(1)),
        ]),
      ),
    ]),
  );
  if (!options.json) console.table(rows);
  process.stdout.write(`${JSON.stringify({ pages: measured.get('here')?.length, ...rows })}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
