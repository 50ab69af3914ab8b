/* `npm run zip`: builds, and writes what goes to the stores into .output, each with its size and SHA-256. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from '../build.ts';
import { packages } from './packages.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, '.output');

try {
  build(['chrome', 'firefox']);
  for (const [name, bytes] of packages()) {
    writeFileSync(join(OUTPUT, name), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${digest}  .output/${name}  ${(bytes.length / 1e6).toFixed(1)} MB\n`);
  }
  const { homepage } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { homepage: string };
  if (new URL(homepage).hostname.endsWith('.example'))
    process.stderr.write(
      `package.json names ${homepage}, which nobody can have: put a real address before uploading\n`,
    );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
