/*
 * `npm run -s eval:dates [-- FOLDER] [--json] [--wrong]`: our dates and chrono-node's on the written cases, by style
 * and language. A date counts as found when the words overlap the marked ones and the value is right: for us the EDTF
 * value to the letter, for chrono-node any moment inside it.
 */

import { parseArgs } from 'node:util';
import { daysOf } from '../../lib/time/calendar.ts';
import { findDates } from '../../lib/time/find-dates.ts';
import { type DateCase, type GoldDate, readDateCases } from '../../tests/gold/date-cases.ts';
import { examplesIn, examplesOf } from '../../tests/gold/language-examples.ts';
import { plainArticle } from '../../tests/plain-article.ts';
import { chronoDates } from './chrono-dates.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly right: (gold: GoldDate) => boolean;
}

interface Score {
  cases: number;
  gold: number;
  found: number;
  right: number;
  /** Right value, and exactly the marked words. */
  exact: number;
  /** Cases with nothing missed, nothing wrong, nothing more. */
  clean: number;
}

const newScore = (): Score => ({ cases: 0, gold: 0, found: 0, right: 0, exact: 0, clean: 0 });

const ours = (dateCase: DateCase): Found[] =>
  findDates(plainArticle(dateCase.text, { published: dateCase.published, language: dateCase.language })).map(
    (date) => ({ ...date, right: (gold) => gold.value === date.value }),
  );

const theirs = ({ text, language, published }: DateCase): Found[] =>
  chronoDates(text, language, published).map((date) => ({
    ...date,
    right: (gold) => {
      const days = daysOf(gold.value);
      return days !== null && days.from <= date.day && date.day <= days.to;
    },
  }));

function add(score: Score, dateCase: DateCase, found: readonly Found[]): boolean {
  const right = dateCase.dates.filter((gold) =>
    found.some((date) => date.start < gold.end && gold.start < date.end && date.right(gold)),
  );
  const exact = right.filter((gold) => found.some((date) => date.start === gold.start && date.end === gold.end));
  const clean = right.length === dateCase.dates.length && found.length <= right.length;
  score.cases += 1;
  score.gold += dateCase.dates.length;
  score.found += found.length;
  score.right += right.length;
  score.exact += exact.length;
  score.clean += clean ? 1 : 0;
  return clean;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function figures(score: Score) {
  const precision = ratio(Math.min(score.right, score.found), score.found);
  const recall = ratio(score.right, score.gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...score, precision, recall, f1 };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const [folder] = positionals;
const cases = readDateCases(folder === undefined ? examplesOf('dates') : examplesIn(folder));
const rows = new Map<string, { sidelight: Score; chrono: Score }>();
for (const dateCase of cases) {
  const found = ours(dateCase);
  const guessed = theirs(dateCase);
  for (const key of [`${dateCase.language} ${dateCase.style}`, 'all']) {
    const row = rows.get(key) ?? { sidelight: newScore(), chrono: newScore() };
    rows.set(key, row);
    const clean = add(row.sidelight, dateCase, found);
    add(row.chrono, dateCase, guessed);
    if (values.wrong && key !== 'all' && !clean) {
      const said = findDates(
        plainArticle(dateCase.text, { published: dateCase.published, language: dateCase.language }),
      ).map((date) => `${dateCase.text.slice(date.start, date.end)}=${date.value}`);
      const meant = dateCase.dates.map((date) => `${dateCase.text.slice(date.start, date.end)}=${date.value}`);
      console.error(
        `${key}: ${dateCase.text}\n    meant ${meant.join(', ') || 'none'}\n    found ${said.join(', ') || 'none'}`,
      );
    }
  }
}

const all = rows.get('all');
rows.delete('all');
const ordered = [...rows, ...(all ? ([['all', all]] as const) : [])];
const table = ordered.map(([name, row]) => ({ name, sidelight: figures(row.sidelight), chrono: figures(row.chrono) }));
if (values.json) console.log(JSON.stringify({ folder: folder ?? null, rows: table }));
else {
  const percent = (value: number): string => `${(100 * value).toFixed(1)}`.padStart(6);
  console.log(`${'style'.padEnd(22)}cases dates │ Sidelight  P      R     F1 clean │ chrono-node P     R     F1 clean`);
  for (const { name, sidelight, chrono } of table) {
    const side = [sidelight, chrono].map(
      ({ precision, recall, f1, clean, cases: count }) =>
        `${percent(precision)} ${percent(recall)} ${percent(f1)} ${percent(clean / count)}`,
    );
    console.log(
      `${name.padEnd(22)}${String(sidelight.cases).padStart(5)} ${String(sidelight.gold).padStart(5)} │ ${side.join(' │ ')}`,
    );
  }
}
