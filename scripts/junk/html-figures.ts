/*
 * Prints how true sentences and headlines behind unlisted cues fare as pages set them: `node scripts/run.mjs
 * scripts/junk/html-figures.ts [--last | --fresh] [--true | --unlisted] [--show N]`. Without `--last` those that rules
 * were made on.
 */

import process from 'node:process';
import { type FormFigures, trueSentenceFigures, unlistedFigures } from '../../tests/gold/html-figures.ts';

const args = process.argv.slice(2);
const half = args.includes('--fresh') ? 'fresh' : args.includes('--last') ? 'last' : 'tuning';
const show = args.includes('--show') ? Number(args[args.indexOf('--show') + 1]) : 0;

function print(name: string, figures: readonly FormFigures[]): void {
  process.stdout.write(`${name}\n`);
  for (const { form, texts, marked, exact, wrong } of figures) {
    process.stdout.write(`  ${form.padEnd(32)}${texts} texts: marked ${marked}, right ${exact}\n`);
    for (const line of wrong.slice(0, show)) process.stdout.write(`      ${line}\n`);
  }
}

if (!args.includes('--unlisted')) print('true sentences', trueSentenceFigures(half));
if (!args.includes('--true')) print('behind unlisted cues', unlistedFigures(half));
