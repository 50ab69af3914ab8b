/*
 * What a visit costs, in real Chromium with the built extension, started by itself as on a permitted site: `npm run -s
 * bench:visit -- FOLDER [--pages 12] [--repeats 3] [--build DIR]… [--alone] [--json]`. FOLDER holds saved pages
 * (`.html`, also `.html.gz`, also in folders below). Each `--build`, an unpacked test build of another version, is
 * measured beside this tree's; with `--alone`, without it.
 */

import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, buildFolder } from '../../build.ts';
import { measureVisits } from './measure-visits.ts';
import { servePages } from './page-server.ts';
import { choosePages, MAX_WORDS, MIN_WORDS } from './visit-pages.ts';
import { reportTable, trafficTable, visitReport } from './visit-report.ts';
import type { Build } from './visit-round.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '12' },
    repeats: { type: 'string', default: '3' },
    build: { type: 'string', multiple: true, default: [] },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const [wanted, repeats] = [Number(options.pages), Number(options.repeats)];
const isCount = (value: number) => Number.isInteger(value) && value > 0;
// One page alone cannot have a background warmed by another.
if (!folder || !isCount(wanted) || wanted < 2 || !isCount(repeats) || (options.alone && options.build.length === 0)) {
  process.stderr.write(
    'usage: npm run -s bench:visit -- FOLDER [--pages 12] [--repeats 3] [--build DIR]… [--alone] [--json]\n',
  );
  process.exit(1);
}
const say = (line: string) => process.stderr.write(`${line}\n`);

const builds: Build[] = options.build.map((path) => ({ label: path, folder: resolve(path) }));
if (!options.alone) {
  if (process.env.SIDELIGHT_SKIP_BUILD !== '1') build(['chrome-test']);
  builds.unshift({ label: 'this tree', folder: buildFolder('chrome-test') });
}
const { pages, lookedAt } = choosePages(folder, wanted);
const rule = `${pages.length} pages: of the first ${lookedAt} by name, those whose article has ${MIN_WORDS} to ${MAX_WORDS} words`;
say(rule);
if (pages.length < wanted) throw new Error(`the folder has only ${pages.length} such pages, ${wanted} were asked for`);

const server = await servePages(pages);
const loadBefore = loadavg()[0];
const measured = await measureVisits({ builds, pages, repeats, server, say });
await server.stop();
const report = visitReport(measured);
const load = [loadBefore, loadavg()[0]].map((value) => Number(value?.toFixed(1)));

if (options.json) {
  const counted = measured.whole.map(({ name, words }) => ({ name, words }));
  const short = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  console.log(JSON.stringify({ rule, repeats, load, missing: measured.missing, counted, ...report }, short));
} else {
  console.log(`${rule}; ${measured.whole.length} counted, ${repeats} repeats, load ${load.join(' to ')}`);
  console.table(reportTable(report));
  for (const [label, rows] of Object.entries(report.traffic)) {
    console.log(`what crosses a visit, mean, ${label}:`);
    console.table(trafficTable(rows));
  }
  console.log('names told by', report.namesToldBy);
}
for (const missing of measured.missing) say(`MISSING: ${missing}`);
if (measured.missing.length > 0) process.exit(1);
