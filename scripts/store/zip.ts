/* `npm run zip`: builds, and writes what goes to the stores into .output, each with its size and SHA-256. */

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from '../build.ts';
import { packages } from './packages.ts';

const OUTPUT = resolve(import.meta.dirname, '..', '..', '.output');

try {
  build(['chrome', 'firefox']);
  for (const [name, bytes] of packages()) {
    writeFileSync(join(OUTPUT, name), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${digest}  .output/${name}  ${(bytes.length / 1e6).toFixed(1)} MB\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
