/*
 * `npm run -s eval:junk -- FOLDER [--json] [--sample N] [--no-peers] [--scores FILE] [--worst N]`: junk and reading,
 * measured on a folder of pages with gold, the libraries beside it in the same run, and on the project's own glued
 * texts and look-alikes. Nothing is kept between runs. What each figure means stands in
 * docs/quality/reading-and-junk.md.
 */

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import type { LineScorer } from '../../lib/content/score-lines.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import { runningLines } from '../../lib/text/running-text.ts';
import { spansOverlap } from '../../lib/text/span.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { type GluedFigures, gluedFigures } from '../../tests/gold/glued-figures.ts';
import { type GoldPage, labelLines, parsePage, readGold, readHtml, readSeeAlso, type SeeAlso } from './gold-pages.ts';
import { addUp, type Counts, measure, noCounts } from './measures.ts';
import { PEERS } from './peers.ts';

const SETS = ['body', 'publishers', 'segments'] as const;

interface Options {
  readonly folder: string;
  readonly json: boolean;
  readonly peers: boolean;
  readonly sample: number;
  readonly worst: number;
  readonly scores: Readonly<Record<string, readonly number[]>> | null;
}

/** True tokens under a junk mark: what a user who hides junk would lose of the article that was found. */
interface Marked {
  tokens: number;
  marked: number;
  pagesOver: number;
  pages: number;
}

interface PageResult {
  readonly id: string;
  readonly lost: number;
  readonly kept: number;
}

async function evaluate(options: Options): Promise<void> {
  const gold = readGold(options.folder).filter(
    (_, i, all) => i % Math.max(1, Math.floor(all.length / options.sample)) === 0,
  );
  const seeAlso = new Map<string, SeeAlso[]>();
  for (const line of readSeeAlso(options.folder)) seeAlso.set(line.id, [...(seeAlso.get(line.id) ?? []), line]);
  const names = ['sidelight', ...(options.peers ? PEERS.map((peer) => peer.name) : [])];
  const totals = new Map(names.map((name) => [name, new Map(SETS.map((set) => [set, noCounts()]))]));
  const marked: Marked = { tokens: 0, marked: 0, pagesOver: 0, pages: 0 };
  const results: PageResult[] = [];
  for (const page of gold) {
    const html = readHtml(options.folder, page.id);
    const lines = seeAlso.get(page.id) ?? [];
    const content = read(html, page, options.scores);
    const own = sidelight(content, page, lines, marked);
    addUp(totals.get('sidelight')?.get(page.set) as Counts, own);
    // jsdom lets go of a page only between two turns of the event loop.
    await setImmediate();
    results.push({ id: page.id, lost: own.trueLost / Math.max(1, own.trueTokens), kept: own.insideKept });
    if (!options.peers) continue;
    for (const peer of PEERS) {
      addUp(
        totals.get(peer.name)?.get(page.set) as Counts,
        measure(page, content, await peer.lines(html, page.url), lines),
      );
    }
  }
  const glued = gluedFigures();
  const rows = names.map((name) => ({ name, ...figures(totals.get(name) as Map<GoldPage['set'], Counts>) }));
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ pages: gold.length, marked: { ...marked, share: share(marked.marked, marked.tokens) }, glued, rows })}\n`,
    );
  } else print(gold.length, rows, marked, glued);
  const worst = results.sort((a, b) => b.lost * 20 + b.kept - (a.lost * 20 + a.kept)).slice(0, options.worst);
  for (const { id, lost, kept } of worst)
    process.stdout.write(`${id}: ${percent(lost)} of the true text lost, ${kept} lines of junk left\n`);
}

function read(html: Buffer, page: GoldPage, scores: Options['scores']): PageContent {
  const dom = parsePage(html, page.url);
  const known = scores?.[page.id];
  const scoreLines: LineScorer | null = known ? ({ blocks }) => blocks.map((_, i) => known[i] ?? 0) : null;
  const { page: read } = readPage(dom.window.document, { source: page.url });
  dom.window.close();
  return pageContent(read, scoreLines ? { scoreLines } : {});
}

function sidelight(content: PageContent, page: GoldPage, lines: readonly SeeAlso[], marked: Marked): Counts {
  const junk = findJunk(content);
  if (page.body !== undefined) {
    let [size, under] = [0, 0];
    labelLines(content, page.body).forEach(({ label, tokens }, i) => {
      const block = content.blocks[i];
      if (label !== 'text' || !block) return;
      size += tokens;
      const covered = junk
        .filter((span) => spansOverlap(span, block))
        .reduce((sum, span) => sum + Math.min(span.end, block.end) - Math.max(span.start, block.start), 0);
      under += (tokens * covered) / (block.end - block.start);
    });
    marked.tokens += size;
    marked.marked += under;
    marked.pagesOver += under > size * 0.02 ? 1 : 0;
    marked.pages++;
  }
  return measure(page, content, runningLines(cleanArticle(content, junk).article), lines);
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function figures(sets: ReadonlyMap<GoldPage['set'], Counts>): Record<string, number | null> {
  const all = noCounts();
  for (const counts of sets.values()) addUp(all, counts);
  const f1 = (set: GoldPage['set']): number | null => {
    const { pages, precision: p, recall: r } = sets.get(set) as Counts;
    return pages === 0 ? null : (2 * p * r) / Math.max(1e-9, p + r) / pages;
  };
  return {
    'inside kept': share(all.insideKept, all.insideLines),
    'inside, read again': share(all.sampleKept, all.sampleLines),
    'see also kept': share(all.seeAlsoKept, all.seeAlso),
    'credits kept': share(all.creditKept, all.creditLines),
    'look-alikes lost': share(all.falsePositivesLost, all.falsePositives),
    'true text lost': share(all.trueLost, all.trueTokens),
    'pages over 2 %': all.pagesOver,
    'F1 body': f1('body'),
    'F1 publishers': f1('publishers'),
    'segments junk kept': share(all.withoutKept, all.withoutStrings),
    'segments text lost': share(all.withLost, all.withStrings),
  };
}

const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(2)} %`);

function print(
  pages: number,
  rows: readonly (Record<string, unknown> & { readonly name: string })[],
  marked: Marked,
  glued: GluedFigures,
): void {
  const names = Object.keys(rows[0] ?? {}).filter((key) => key !== 'name');
  const lines = [
    `${pages} pages`,
    ['', ...rows.map((row) => String(row.name))].map((cell, i) => cell.padEnd(i === 0 ? 22 : 14)).join(''),
  ];
  for (const name of names) {
    const cells = rows.map((row) => {
      const value = row[name] as number | null;
      if (name.startsWith('F1')) return value === null ? '–' : value.toFixed(4);
      return name.startsWith('pages') ? String(value) : percent(value);
    });
    lines.push([name.padEnd(22), ...cells.map((cell) => cell.padEnd(14))].join(''));
  }
  lines.push(
    `true text marked as junk: ${percent(share(marked.marked, marked.tokens))}, over 2 % on ${marked.pagesOver} of ${marked.pages} pages`,
    `glued texts: ${glued.found} of ${glued.texts} found, ${glued.exact} exact; look-alikes marked: ${glued.falsePositivesMarked} of ${glued.falsePositives}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

function parse(args: readonly string[]): Options | null {
  const value = (name: string): string | null => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);
  const valued = new Set(['--sample', '--scores', '--worst']);
  const folder = args.find((arg, i) => !arg.startsWith('--') && !valued.has(args[i - 1] ?? ''));
  if (folder === undefined) return null;
  const scores = value('--scores');
  return {
    folder,
    json: args.includes('--json'),
    peers: !args.includes('--no-peers'),
    sample: Number(value('--sample') ?? Number.MAX_SAFE_INTEGER),
    worst: Number(value('--worst') ?? 0),
    scores: scores === null ? null : (JSON.parse(readFileSync(scores, 'utf8')) as Record<string, number[]>),
  };
}

const options = parse(process.argv.slice(2));
if (options) await evaluate(options);
else {
  process.stderr.write(
    'usage: npm run -s eval:junk -- FOLDER [--json] [--sample N] [--no-peers] [--scores FILE] [--worst N]\n',
  );
  process.exitCode = 1;
}
