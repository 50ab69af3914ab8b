/*
 * Linking against gold: `npm run -s eval:linking -- [FOLDER] [--json] [--errors]`. FOLDER holds fixtures as in
 * tests/fixtures/linking (the default). What is counted stands in tests/gold/linking-figures.ts.
 */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateLinking, readFixtures } from '../../tests/gold/linking-figures.ts';
import { loadSource } from './load-source.ts';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../../tests/fixtures/linking');

function main(): void {
  const args = process.argv.slice(2);
  const folder = args.find((arg) => !arg.startsWith('--')) ?? FIXTURES;
  const { errors, ...figures } = evaluateLinking(readFixtures(folder), loadSource(process.env.PACK));
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else console.table(figures);
  if (args.includes('--errors')) console.log(errors.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
