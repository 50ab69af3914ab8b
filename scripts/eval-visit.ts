/*
 * What a visit finds in a folder of pages with gold, in real Chromium with the built extension: `npm run -s eval:visit
 * -- FOLDER [--json]`. The folder holds `article.txt`, `gold.json` (offsets into it: mentions, optionalMentions, junk,
 * mustStay, published) and pages made of that article. A gold stretch is found in a page by the words around it,
 * because every page has its own offsets.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { startFixtureServer } from '../tests/e2e/harness/fixture-server.ts';
import { finishedReport } from '../tests/e2e/harness/session.ts';
import { inPageScript } from './bench/in-page-script.ts';
import { build } from './build.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface GoldMention extends GoldSpan {
  readonly entity: string;
  readonly type: string;
  readonly also?: readonly string[];
}

interface Gold {
  readonly published: string;
  readonly mentions: readonly GoldMention[];
  readonly optionalMentions: readonly GoldSpan[];
  readonly junk: readonly GoldSpan[];
  readonly mustStay: readonly string[];
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Letters on each side that tell one "Putin" from the next. */
const CONTEXT = 24;

/** A stretch of a text as its letters with those around it, white space out. */
function keyOf(text: string, start: number, end: number): string {
  const before = bare(text.slice(Math.max(0, start - 2 * CONTEXT), start)).slice(-CONTEXT);
  return `${before}[${bare(text.slice(start, end))}]`;
}

const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === '') {
  process.stderr.write('usage: npm run -s eval:visit -- FOLDER [--json]\n');
  process.exit(1);
}
const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
const source = readFileSync(join(folder, 'article.txt'), 'utf8');

build(['chrome-test']);
const script = await inPageScript();
const server = await startFixtureServer();
const chromium = await launchChromium();
const rows: Record<string, unknown>[] = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  const address = server.put(`/${name}`, readFileSync(join(folder, name), 'utf8'), 'text/html; charset=utf-8');
  const page = await chromium.openPage(address);
  const report = await finishedReport(chromium, page);
  await page.evaluate(script);
  const text = await page.evaluate(
    () => (globalThis as never as { bench: { pageOf(): { text: string } } }).bench.pageOf().text,
  );
  const wanted = new Map(gold.mentions.map((mention) => [keyOf(source, mention.start, mention.end), mention]));
  const alsoWanted = new Map(
    gold.mentions.flatMap((mention) =>
      (mention.also ?? []).map((words) => {
        const start = source.indexOf(words, mention.start);
        return [keyOf(source, start, start + words.length), mention] as const;
      }),
    ),
  );
  const optional = new Set(gold.optionalMentions.map(({ start, end }) => keyOf(source, start, end)));
  const found = new Map<GoldMention, string>();
  const wrong: string[] = [];
  for (const card of report.cast) {
    for (const { start, end } of card.mentions) {
      const key = keyOf(text, start, end);
      const mention = wanted.get(key) ?? alsoWanted.get(key);
      if (mention && mention.type === card.type) found.set(mention, card.entityId);
      else if (!optional.has(key)) wrong.push(text.slice(start, end));
    }
  }
  const joined = (entity: string) =>
    new Set([...found].filter(([mention]) => mention.entity === entity).map(([, id]) => id)).size === 1;
  const precision = found.size / (found.size + wrong.length);
  const recall = found.size / gold.mentions.length;
  const junk = report.junk.map((item) => bare(item.text));
  const stays = new Set(gold.mustStay.map(bare));
  rows.push({
    page: name,
    published: report.published?.slice(0, 10) === gold.published,
    junk: `${gold.junk.filter((item) => junk.includes(bare(item.text))).length} of ${gold.junk.length}`,
    'other junk': junk.filter((item) => !gold.junk.some((known) => bare(known.text) === item)).length,
    'headings marked': junk.filter((item) => stays.has(item)).length,
    precision: Number(precision.toFixed(3)),
    recall: Number(recall.toFixed(3)),
    f1: Number(((2 * precision * recall) / (precision + recall)).toFixed(3)),
    'entities joined': `${[...new Set(gold.mentions.map(({ entity }) => entity))].filter(joined).length} of ${new Set(gold.mentions.map(({ entity }) => entity)).size}`,
    missed: gold.mentions.filter((mention) => !found.has(mention)).map((mention) => mention.text),
    wrong,
  });
  await page.close();
}
await chromium.stop();
await server.stop();
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else for (const row of rows) console.log(row);
