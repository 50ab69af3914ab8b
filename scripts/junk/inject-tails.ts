/*
 * `node scripts/run.mjs scripts/junk/inject-tails.ts FOLDER [--number N] [--seed N] [--show N] [--json]`: headlines of the folder's pages glued
 * behind a cue into true paragraphs of its other pages, at the end, in the middle and at the start. How many are found, how many to the
 * letter, and in how many texts words of the true paragraph are marked too. The words come from gold bodies; nothing is written anywhere.
 */

import process from 'node:process';
import { ALL_CUES } from '../../lib/junk/cues/all-cues.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import type { ArticleText, Block } from '../../lib/text/article-text.ts';
import { type GoldPage, readGold, readHtml } from './gold-pages.ts';

const PLACES = ['end', 'middle', 'start'] as const;
type Place = (typeof PLACES)[number];

interface Figures {
  texts: number;
  found: number;
  exact: number;
  /** Texts in which true words were marked, and how many words in all. */
  trueMarked: number;
  trueWords: number;
}

interface Source {
  readonly page: GoldPage;
  readonly language: string;
  readonly headline: string;
  readonly lines: readonly string[];
}

/** Characters. Shorter lines are no paragraphs, shorter headlines no headlines. */
const SHORTEST_LINE = 160;
const HEADLINE = { least: 20, most: 140 };
/** Cues a language's list begins with; further down they are rare. */
const COMMON_CUES = 8;
const SENTENCE_END = /\p{Ll}{3,}[.!?]["”’»)]?\s+(?=["“„«]?\p{Lu})/gu;

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>', rsquo: '’' };

/** The page's one `h1`, found in its source: building 250 documents takes minutes. */
function headlineOf(html: string): string {
  const found = [...html.matchAll(/<h1\b[^>]*>([\s\S]{1,600}?)<\/h1>/gi)];
  if (found.length !== 1) return '';
  return (found[0]?.[1] ?? '')
    .replace(/<[^>]{0,300}>/g, '')
    .replace(/&#(x?)([\da-f]{2,6});/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w{2,6});/g, (all, name) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}

function sourcesIn(folder: string): Source[] {
  const sources: Source[] = [];
  for (const page of readGold(folder)) {
    if (page.body === undefined) continue;
    const headline = headlineOf(readHtml(folder, page.id).toString('utf8'));
    const isHeadline =
      headline.length >= HEADLINE.least &&
      headline.length <= HEADLINE.most &&
      !/[.&<\ufffd]|[a-z][A-Z]{2}/.test(headline);
    const lines = page.body.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    sources.push({
      page,
      language: page.language.slice(0, 2).toLowerCase(),
      headline: isHeadline ? headline : '',
      lines: lines.filter((line) => line !== ''),
    });
  }
  return sources;
}

/** Mulberry32: small, and the same numbers everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function articleOf(lines: readonly string[]): ArticleText {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ start: at, end: at + line.length, kind: 'paragraph', inArticle: true, box: 0, runs: [] });
    at += line.length + 1;
  }
  return {
    source: '',
    language: '',
    title: '',
    published: null,
    publishedFrom: null,
    text: lines.join('\n'),
    blocks,
    boxes: [{ tag: 'article', tokens: [], roles: [], parent: -1 }],
  };
}

interface Injected {
  readonly lines: readonly string[];
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function inject(place: Place, source: Source, headline: string, next: () => number): Injected | null {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const long = source.lines.flatMap((line, i) =>
    line.length >= SHORTEST_LINE && /[.!?]["”’»]?$/.test(line) ? [i] : [],
  );
  const number = pick(long);
  if (number === undefined) return null;
  const line = source.lines[number] as string;
  const cues = (ALL_CUES.find(({ language }) => language === source.language) ?? ALL_CUES.find(isEnglish))?.related;
  const cue = pick((cues ?? '').split('|').slice(0, COMMON_CUES)) ?? '';
  const tail = `${(cue[0] ?? '').toUpperCase()}${cue.slice(1)}${next() < 0.5 ? ':' : ''} ${headline}`;
  const ends = [...line.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length);
  const at = place === 'start' ? 0 : place === 'end' ? line.length + 1 : pick(ends);
  if (at === undefined) return null;
  const glued = `${line.slice(0, at).trimEnd()} ${tail} ${line.slice(at)}`.trim();
  const start = place === 'start' ? 0 : line.slice(0, at).trimEnd().length + 1;
  return { lines: source.lines.with(number, glued), number, start, end: start + tail.length };
}

const isEnglish = ({ language }: { language: string }): boolean => language === 'en';

function measure(place: Place, { lines, number, start, end }: Injected, figures: Figures): string | null {
  const article = articleOf(lines);
  const { start: base } = article.blocks[number] as Block;
  const spans = findJunk(article).filter((span) => article.blocks[number] && overlaps(span, article.blocks[number]));
  const [from, to] = [base + start, base + end];
  const hit = spans.filter((span) => overlaps(span, { start: from, end: to }));
  const outside = hit.map((span) =>
    [
      article.text.slice(span.start, Math.max(span.start, from)),
      article.text.slice(Math.min(span.end, to), span.end),
    ].join(' '),
  );
  const words = outside.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const trimmed = hit.map((span) => article.text.slice(span.start, span.end).trim()).join('|');
  const exact = trimmed === article.text.slice(from, to);
  figures.texts++;
  figures.found += hit.length > 0 ? 1 : 0;
  figures.exact += exact ? 1 : 0;
  figures.trueMarked += words > 0 ? 1 : 0;
  figures.trueWords += words;
  if (exact) return null;
  const around = `${article.text.slice(from, to)}⟧${article.text.slice(to, to + 90)}`;
  return `${place}\t${words > 0 ? 'TRUE WORDS' : hit.length > 0 ? 'part' : 'missed'}\t⟦${around}\n\t→ ${trimmed}`;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function run(args: readonly string[]): void {
  const number = (name: string, otherwise: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const folder = args[0];
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('usage: inject-tails.ts FOLDER [--number N] [--seed N] [--show N] [--json]\n');
    process.exitCode = 1;
    return;
  }
  const sources = sourcesIn(folder);
  const next = random(number('--seed', 1));
  const wrong: string[] = [];
  const table = PLACES.map((place) => {
    const figures: Figures = { texts: 0, found: 0, exact: 0, trueMarked: 0, trueWords: 0 };
    for (let tries = 0; figures.texts < number('--number', 600) && tries < 20_000; tries++) {
      const source = sources[Math.floor(next() * sources.length)] as Source;
      const other = sources[Math.floor(next() * sources.length)] as Source;
      if (other === source || other.headline === '' || other.language !== source.language) continue;
      const injected = inject(place, source, other.headline, next);
      if (!injected) continue;
      const failure = measure(place, injected, figures);
      if (failure) wrong.push(failure);
    }
    return { place, ...figures };
  });
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(table)}\n`);
  else {
    const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    for (const { place, texts, found, exact, trueMarked, trueWords } of table) {
      const shares = `found ${percent(found, texts)}, exact ${percent(exact, texts)}, true words marked in ${percent(trueMarked, texts)}`;
      process.stdout.write(`${place.padEnd(8)}${texts} texts: ${shares} (${trueWords} words)\n`);
    }
  }
  const shown = wrong.sort((a, b) => Number(b.includes('TRUE')) - Number(a.includes('TRUE')));
  for (const failure of shown.slice(0, number('--show', 0))) process.stdout.write(`${failure}\n`);
}

run(process.argv.slice(2));
