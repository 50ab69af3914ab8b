/*
 * Prints how the glued texts and look-alikes of the languages fare: `node scripts/run.mjs
 * scripts/junk/glued-figures.ts`.
 */

import process from 'node:process';
import { freshFigures, gluedFigures } from '../../tests/gold/glued-figures.ts';

for (const [name, figures] of Object.entries({ glued: gluedFigures(), fresh: freshFigures() })) {
  const { texts: number, found, exact, falsePositives, falsePositivesMarked, wrong } = figures;
  process.stdout.write(
    `${name}: ${number} texts, found ${found}, exact ${exact}; ${falsePositivesMarked} of ${falsePositives} look-alikes marked\n`,
  );
  for (const line of wrong) process.stdout.write(`  ${line}\n`);
}
