/*
 * `npm run -s eval:quotes [-- FOLDER] [--json] [--wrong]`: quotes and speakers on the written cases. A quote is found
 * when it shares four fifths of its ground with a marked one; a named speaker is right when that quote is marked with
 * the same one.
 */

import { parseArgs } from 'node:util';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import type { Span } from '../../lib/text/span.ts';
import { examplesIn, examplesOf } from '../../tests/gold/language-examples.ts';
import { readQuoteCases } from '../../tests/gold/quote-cases.ts';

/**
 * Share of common ground, intersection over union: a comma more or less is the same quote, a swallowed sentence is not.
 */
const SAME = 0.8;

interface Score {
  marked: number;
  found: number;
  matched: number;
  markedWithSpeaker: number;
  named: number;
  namedRight: number;
}

const newScore = (): Score => ({ marked: 0, found: 0, matched: 0, markedWithSpeaker: 0, named: 0, namedRight: 0 });

function sameGround(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= SAME;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const figures = (score: Score) => ({
  ...score,
  quotePrecision: ratio(score.matched, score.found),
  quoteRecall: ratio(score.matched, score.marked),
  speakerPrecision: ratio(score.namedRight, score.named),
  speakerRecall: ratio(score.namedRight, score.markedWithSpeaker),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const [folder] = positionals;
const cases = readQuoteCases(folder === undefined ? examplesOf('quotes') : examplesIn(folder));
const rows = new Map<string, Score>();
for (const { name, article, mentions, quotes } of cases) {
  const found = findQuotes(article, mentions);
  const show = (span: Span): string => article.text.slice(span.start, span.end);
  for (const key of [name, 'all']) {
    const score = rows.get(key) ?? newScore();
    rows.set(key, score);
    score.marked += quotes.length;
    score.found += found.length;
    score.markedWithSpeaker += quotes.filter((gold) => gold.speaker !== null).length;
    score.named += found.filter((quote) => quote.speaker !== null).length;
    for (const quote of found) {
      const gold = quotes.find((candidate) => sameGround(candidate, quote));
      if (gold) score.matched += 1;
      if (gold && quote.speaker !== null && gold.speaker === quote.speaker) score.namedRight += 1;
      if (values.wrong && key !== 'all' && (!gold || gold.speaker !== quote.speaker)) {
        const block = article.lines.find((candidate) => candidate.start <= quote.start && quote.end <= candidate.end);
        console.error(
          `${key}: ${block ? show(block) : ''}\n    ${show(quote)} → ${quote.speaker}, marked ${gold ? gold.speaker : 'no quote'}`,
        );
      }
    }
    if (values.wrong && key !== 'all') {
      for (const gold of quotes) {
        if (!found.some((quote) => sameGround(gold, quote))) console.error(`${key}: missed ${show(gold)}`);
      }
    }
  }
}

const all = rows.get('all') ?? newScore();
rows.delete('all');
const table = [...rows, ['all', all] as const].map(([name, score]) => ({ name, ...figures(score) }));
if (values.json) console.log(JSON.stringify({ folder: folder ?? null, rows: table }));
else {
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
  console.log(`${'file'.padEnd(16)}quotes │ found P      R │ speaker P      R  named`);
  for (const row of table) {
    console.log(
      `${row.name.padEnd(16)}${String(row.marked).padStart(6)} │ ${percent(row.quotePrecision)} ${percent(row.quoteRecall)} │ ` +
        `${percent(row.speakerPrecision)} ${percent(row.speakerRecall)} ${String(row.named).padStart(6)}`,
    );
  }
}
