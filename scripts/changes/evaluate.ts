/*
 * What is told of articles that were edited between two readings: `npm run -s eval:changes [-- FOLDER] [--wrong]`. The
 * folder holds pairs (`tests/fixtures/changes`); each page goes the whole way, from HTML to the names found in it. Or
 * it holds real pages with gold (`evaluate-real.ts`, `--every=N`). Prints a table, with `--wrong` whatever was missed
 * or told for nothing, and one JSON line.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import '../english-words.ts';
import { compareReadings } from '../../lib/changes/compare-readings.ts';
import { readTextOf } from '../../lib/changes/read-text.ts';
import { pairFigures } from '../../tests/gold/change-figures.ts';
import { type ChangePair, readChangePairs } from '../../tests/gold/change-pairs.ts';
import { analyseArticle } from '../annotate/analyse-article.ts';
import { evaluateReal } from './evaluate-real.ts';
import { readArticle } from './read-article.ts';

const [folder = 'tests/fixtures/changes/tuned'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const showsWrong = process.argv.includes('--wrong');

interface Row {
  pairs: number;
  expected: number;
  found: number;
  weighty: number;
  weighed: number;
  falseAlarms: number;
}

function compared({ before, now }: ChangePair) {
  const [earlier, today] = [readArticle(before), readArticle(now)];
  const names = analyseArticle(today.article).mentions;
  const texts = [earlier, today].map(({ article, lines }) => readTextOf(article, lines));
  return compareReadings(texts[0] as never, texts[1] as never, { names, page: today.lines });
}

if (existsSync(join(folder, 'gold.jsonl'))) {
  const real = await evaluateReal(folder, showsWrong);
  console.table(real);
  process.stdout.write(`${JSON.stringify({ rows: real })}\n`);
  process.exit(0);
}

const rows: Record<string, Row> = {};
for (const pair of readChangePairs(folder)) {
  const figures = pairFigures(pair, compared(pair));
  for (const kind of [pair.kind, 'all']) {
    rows[kind] ??= { pairs: 0, expected: 0, found: 0, weighty: 0, weighed: 0, falseAlarms: 0 };
    const row = rows[kind];
    row.pairs++;
    row.expected += figures.expected;
    row.found += figures.found;
    row.weighty += figures.weighty;
    row.weighed += figures.weighed;
    row.falseAlarms += figures.falseAlarms.length;
  }
  if (showsWrong && figures.missed.length + figures.falseAlarms.length > 0)
    console.log(pair.name, { missed: figures.missed, falseAlarms: figures.falseAlarms });
}
const { all, ...kinds } = rows;
const ordered = { ...kinds, ...(all ? { all } : {}) };
if (!process.argv.includes('--json')) console.table(ordered);
process.stdout.write(`${JSON.stringify({ rows: Object.entries(ordered).map(([name, row]) => ({ name, ...row })) })}\n`);
