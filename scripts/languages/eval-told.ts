/*
 * `npm run -s eval:language -- FOLDER [--kept] [--wrong] [--json]`: which language texts are said to be in, by their
 * words alone. FOLDER holds `ner` and `text`; without it only languages with texts of our own are asked. Fifty short
 * and fifty long texts a language; `--kept` asks the fifty others, kept apart for the end; `--wrong` lists the misses.
 */

import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../lib/languages/all-languages.ts';
import { decideLanguage } from '../../lib/text/decide-language.ts';
import { type Length, toldTexts } from './told-texts.ts';

const TEXTS = 50;
/** Told, though nothing else is known of them. */
const BESIDE = ['ca', 'nn'];

interface Row {
  readonly language: string;
  readonly length: Length;
  readonly texts: number;
  readonly right: number;
  readonly untold: number;
  /** Said to be in another language: how often in which. */
  readonly wrong: Readonly<Record<string, number>>;
  /** Milliseconds of the slowest text and of the middle one. */
  readonly slowest: number;
  readonly middle: number;
}

/** Asked of it before it counts: what a first text costs is the compiler's. */
const WARM_UP = 'The words that are said before anything is asked of them at all, and so are not timed.';

function measure(language: string, length: Length, texts: readonly string[], tellWrong: boolean): Row {
  const wrong: Record<string, number> = {};
  const times: number[] = [];
  let [right, untold] = [0, 0];
  for (const text of texts) {
    const began = performance.now();
    const told = decideLanguage(text, '');
    times.push(performance.now() - began);
    if (told === language) right++;
    else {
      if (told === '' || told === 'und') untold++;
      else wrong[told] = (wrong[told] ?? 0) + 1;
      if (tellWrong) console.error(`${language} ${length}: ${told || 'nothing'}: ${text.slice(0, 200)}`);
    }
  }
  times.sort((a, b) => a - b);
  const [slowest = 0, middle = 0] = [times.at(-1), times[times.length >> 1]];
  return { language, length, texts: texts.length, right, untold, wrong, slowest, middle };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, kept: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
decideLanguage(WARM_UP.repeat(50), '');
const rows = [...LANGUAGES.map(({ code }) => code), ...BESIDE].sort().flatMap((language) => {
  const texts = toldTexts(positionals[0] ?? '', language, TEXTS, values.kept ?? false);
  return (['short', 'long'] as const)
    .filter((length) => texts[length].length > 0)
    .map((length) => measure(language, length, texts[length], values.wrong ?? false));
});
if (values.json) console.log(JSON.stringify({ kept: values.kept ?? false, rows }));
else {
  console.log('language  length  right  untold  as another                 ms: slowest  middle');
  for (const { language, length, texts, right, untold, wrong, slowest, middle } of rows) {
    const others = Object.entries(wrong).map(([other, count]) => `${other} ${count}`);
    console.log(
      `${language.padEnd(10)}${length.padEnd(6)}${`${right}/${texts}`.padStart(7)}${String(untold).padStart(8)}  ` +
        `${(others.join(', ') || '–').padEnd(27)}${slowest.toFixed(2).padStart(10)}${middle.toFixed(2).padStart(8)}`,
    );
  }
  for (const length of ['short', 'long'] as const) {
    const of = rows.filter((row) => row.length === length);
    const sum = (count: (row: Row) => number): number => of.reduce((total, row) => total + count(row), 0);
    const others = sum(({ wrong }) => Object.values(wrong).reduce((total, count) => total + count, 0));
    console.log(
      `all ${length}: ${sum(({ right }) => right)} of ${sum(({ texts }) => texts)} right, ` +
        `${sum(({ untold }) => untold)} untold, ${others} told as another`,
    );
  }
}
