/*
 * What a user finds behind the underlined names of news pages: `npm run -s eval:cards -- FILE…`, of pages as served,
 * also packed (.gz). A table of the share of names with facts from the pack, with the article's own words, with either;
 * by kind, and by whether a name is underlined as the settings come. Then one JSON line.
 */

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { buildCast } from '../../lib/cards/build-cast.ts';
import type { Card } from '../../lib/cards/card.ts';
import { isBare } from '../../lib/cards/is-bare.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import { analyseArticle } from '../annotate/analyse-article.ts';
import { openFile } from '../annotate/open-file.ts';
import '../english-words.ts';
import { loadSource } from '../knowledge/load-source.ts';

interface Share {
  names: number;
  facts: number;
  words: number;
  either: number;
}

/** Rows of the table: which cards count in each. */
const ROWS: readonly (readonly [string, (card: Card) => boolean])[] = [
  ['all names', () => true],
  ['people', ({ type }) => type === 'person'],
  ['places', ({ type }) => type === 'place'],
  ['organisations', ({ type }) => type === 'organisation'],
  ['named once', ({ mentionCount }) => mentionCount === 1],
  ['named again', ({ mentionCount }) => mentionCount > 1],
  // As the settings come: what is bare and named once, or in doubt, is not underlined.
  ['underlined', (card) => !isBare(card, false) || (card.mentionCount > 1 && !card.doubtful)],
  ['underlined, not faint', (card) => !isBare(card, false)],
];

const hasFacts = ({ certainty, description, facts }: Card): boolean =>
  certainty !== 'unknown' || description !== null || facts.length > 0;

function castOf(file: string, knowledge: ReturnType<typeof loadSource>): Card[] {
  const bytes = readFileSync(file);
  const packed = file.endsWith('.gz');
  const opened = openFile(packed ? file.slice(0, -3) : file, packed ? gunzipSync(bytes) : bytes);
  const { article } = cleanArticle(opened.content, opened.junk);
  return buildCast({ article, ...analyseArticle(article), knowledge });
}

function shareOf(cards: readonly Card[]): Share {
  const facts = cards.filter(hasFacts).length;
  const words = cards.filter(({ descriptionInArticle }) => descriptionInArticle !== null).length;
  const either = cards.filter((card) => hasFacts(card) || card.descriptionInArticle !== null).length;
  return { names: cards.length, facts, words, either };
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: npm run -s eval:cards -- FILE…\n');
  process.exitCode = 1;
} else {
  const knowledge = loadSource();
  const cards = files.flatMap((file) => castOf(file, knowledge));
  const shares = ROWS.map(([name, counts]) => [name, shareOf(cards.filter(counts))] as const);
  process.stdout.write('| | names | facts % | the article’s words % | either % |\n|---|---|---|---|---|\n');
  for (const [name, { names, facts, words, either }] of shares)
    process.stdout.write(
      `| ${name} | ${names} | ${percent(facts, names)} | ${percent(words, names)} | ${percent(either, names)} |\n`,
    );
  process.stdout.write(`${JSON.stringify({ pages: files.length, ...Object.fromEntries(shares) })}\n`);
}
