/*
 * Signs of a copy on a folder of pages: `npm run -s eval:copy-signs -- FOLDER [--json]`. A folder of pages with gold,
 * or one of HTML files. Prints how many pages show how many kinds, how often each kind is there, and which pages are
 * told.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { COPY_SIGN_KINDS, type CopyView } from '../lib/copy-signs/copy-sign.ts';
import { copySigns, MIN_SIGNS } from '../lib/copy-signs/find-copy-signs.ts';
import { readByline } from '../lib/dom/head/read-byline.ts';
import { canonicalOf } from '../lib/dom/head/stale-head.ts';
import { readPage } from '../lib/dom/read/read-page.ts';
import { holdsArticle, pageContent } from '../lib/visit/page-content.ts';
import { pageJunk } from '../lib/visit/page-junk.ts';
import { parsePage, readGold, readHtml } from './junk/gold-pages.ts';

const json = process.argv.includes('--json');
const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === '') {
  process.stderr.write('usage: npm run -s eval:copy-signs -- FOLDER [--json]\n');
  process.exit(1);
}

interface Source {
  readonly id: string;
  readonly set: string;
  readonly url: string;
  html(): Buffer;
}

const sources: readonly Source[] = existsSync(join(folder, 'gold.jsonl'))
  ? readGold(folder).map(({ id, set, url }) => ({ id, set, url, html: () => readHtml(folder, id) }))
  : readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((id) => ({
        id,
        set: 'files',
        url: `https://news.example/${id}`,
        html: () => readFileSync(join(folder, id)),
      }));

function viewOf({ html, url }: Source): CopyView | null {
  const dom = parsePage(html(), url);
  const { document } = dom.window;
  const { publisher } = readByline(document);
  const canonical = canonicalOf(document);
  const page = pageContent(readPage(document).page);
  dom.window.close();
  if (!holdsArticle(page)) return null;
  const { hostname } = new URL(url);
  return { page, junk: pageJunk(page).items, host: hostname, addresses: [url, canonical], publisher };
}

const told: { id: string; set: string; signs: Record<string, readonly string[]> }[] = [];
const kinds: Record<string, number> = Object.fromEntries(COPY_SIGN_KINDS.map((kind) => [kind, 0]));
const counts: Record<string, number[]> = {};
for (const source of sources) {
  const view = viewOf(source);
  // jsdom frees pages only between turns of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  if (!view) continue;
  const signs = copySigns(view);
  for (const { kind } of signs) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const row = counts[source.set] ?? new Array<number>(COPY_SIGN_KINDS.length + 1).fill(0);
  counts[source.set] = row;
  row[signs.length] = (row[signs.length] ?? 0) + 1;
  if (signs.length >= MIN_SIGNS)
    told.push({
      id: source.id,
      set: source.set,
      signs: Object.fromEntries(signs.map(({ kind, examples }) => [kind, examples])),
    });
}
const figures = { counts, kinds, told: told.map(({ id, set }) => `${set}/${id}`) };
if (!json) {
  process.stdout.write('articles by the number of kinds they show (0, 1, 2, …)\n');
  console.table(counts);
  console.table(kinds);
  for (const page of told) console.log(page.set, page.id, page.signs);
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
