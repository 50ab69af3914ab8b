/*
 * Prints how lines around an article and true sentences that look like them fare: `node scripts/run.mjs
 * scripts/junk/line-figures.ts [--last | --fresh] [--wrong]`. Without `--last` those that the phrases were made on.
 */

import process from 'node:process';
import { lineFigures } from '../../tests/gold/line-figures.ts';

const args = process.argv.slice(2);

for (const { language, junk, found, exact, trueSentences, trueMarked, wrong } of lineFigures(
  args.includes('--fresh') ? 'fresh' : args.includes('--last') ? 'last' : 'tuning',
)) {
  process.stdout.write(
    `${language}: ${found} of ${junk} lines found, ${exact} to the letter; ` +
      `${trueMarked} of ${trueSentences} true sentences marked\n`,
  );
  if (args.includes('--wrong')) for (const line of wrong) process.stdout.write(`    ${line}\n`);
}
