/*
 * `npm run -s eval:day -- FOLDER [--half 0|1] [--wrong]`: the day of publication on a folder of pages: a table, then
 * one line of JSON. FOLDER has `gold.jsonl` and `html/ID.html.gz` (a line may say the `date`), or pages as `.html` or
 * `.html.gz`. Without gold, each source is held against the others that the page has. What the columns mean stands in
 * docs/quality/dates.md.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { daysApart } from '../../lib/text/day.ts';
import { foldOf, parsePage } from '../junk/gold-pages.ts';
import { SOURCES, type Source, type Witnesses, witnessesOf } from './day-witnesses.ts';

interface DatedPage {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly host: string;
  readonly date?: string;
}

interface Score {
  /** Pages with something to be held against. */
  pages: number;
  given: number;
  right: number;
  /** A day off: universal time, nearly always. */
  near: number;
}

const ROWS = [...SOURCES, 'without data', 'decided, by the sources', 'decided, by gold'] as const;
type Row = (typeof ROWS)[number];

function pagesIn(folder: string): DatedPage[] {
  const gold = join(folder, 'gold.jsonl');
  if (existsSync(gold))
    return readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Omit<DatedPage, 'file'>)
      .map((page) => ({ ...page, file: join(folder, 'html', `${page.id}.html.gz`) }));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => ({ id: name, file: join(folder, name), url: null, host: name }));
}

function readWitnesses({ file, url }: DatedPage): Witnesses {
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const dom = parsePage(html, url !== null && URL.canParse(url) ? url : 'https://page.invalid/');
  const { document } = dom.window;
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  const witnesses = witnessesOf(document, url ?? (URL.canParse(stated) ? stated : file));
  dom.window.close();
  return witnesses;
}

/** What JSON-LD and meta elements state, else what most other sources say. */
function reference({ said }: Witnesses, without: readonly Source[]): string | null {
  const others = SOURCES.filter((source) => !without.includes(source) && said[source] !== null);
  const [first] = others;
  if (first === undefined) return null;
  if (first === 'json-ld' || first === 'meta') return said[first];
  const days = others.map((source) => said[source] as string);
  const count = (day: string): number => days.filter((other) => daysApart(other, day) === 0).length;
  return days.reduce((best, day) => (count(day) > count(best) ? day : best));
}

function add(score: Score, found: string | null, truth: string | null): boolean {
  if (truth === null) return true;
  score.pages++;
  if (found === null) return true;
  const apart = Math.abs(daysApart(found, truth));
  score.given++;
  if (apart === 0) score.right++;
  if (apart === 1) score.near++;
  return apart <= 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, wrong: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('usage: npm run -s eval:day -- FOLDER [--half 0|1] [--wrong]\n');
  process.exit(1);
}
const scores = new Map<Row, Score>(ROWS.map((row) => [row, { pages: 0, given: 0, right: 0, near: 0 }]));
let [pages, dated] = [0, 0];
for (const page of pagesIn(folder)) {
  if (values.half !== undefined && foldOf(page.host) % 2 !== Number(values.half)) continue;
  const witnesses = readWitnesses(page);
  // jsdom lets go of a page only between two turns of the event loop.
  await setImmediate();
  pages++;
  if (witnesses.decided !== null) dated++;
  const data = witnesses.said['json-ld'] ?? witnesses.said.meta;
  const held: readonly (readonly [Row, string | null, string | null])[] = [
    ...SOURCES.map((source) => [source, witnesses.said[source], reference(witnesses, [source])] as const),
    ['without data', witnesses.withoutData, data],
    ['decided, by the sources', witnesses.decided, reference(witnesses, [])],
    ['decided, by gold', witnesses.decided, page.date ?? null],
  ];
  for (const [row, found, truth] of held) {
    const isRight = add(scores.get(row) as Score, found, truth);
    if (values.wrong && !isRight)
      process.stderr.write(`${row}: ${page.id}: ${found}, not ${truth} (${witnesses.evidence?.value ?? ''})\n`);
  }
}
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const table = [...scores]
  .filter(([, score]) => score.pages > 0)
  .map(([name, score]) => ({
    name,
    ...score,
    precision: share(score.right, score.given),
    precisionWithin: share(score.right + score.near, score.given),
    recall: share(score.right + score.near, score.pages),
  }));
const percent = (value: number): string => (100 * value).toFixed(1).padStart(7);
process.stdout.write(`${pages} pages, ${dated} with a day\n`);
process.stdout.write(`${'source'.padEnd(26)}pages given right near      P  P ±1   R ±1\n`);
for (const row of table) {
  const counts = [row.pages, row.given, row.right, row.near].map((count) => String(count).padStart(5)).join(' ');
  process.stdout.write(
    `${row.name.padEnd(26)}${counts}${percent(row.precision)}${percent(row.precisionWithin)}${percent(row.recall)}\n`,
  );
}
process.stdout.write(`${JSON.stringify({ folder, half: values.half ?? null, pages, dated, rows: table })}\n`);
