/*
 * The engine without a browser: `npm run -s annotate -- FILE…` prints one JSON line a file; `--html` the page with its
 * junk and names marked, `--clean` the article without its junk. `-` is standard input. A file that cannot be read is
 * reported and the others still done.
 */

import { readFileSync } from 'node:fs';
import process from 'node:process';
import './english-words.ts';
import { annotate } from './annotate/annotate-files.ts';

process.exitCode = annotate(process.argv.slice(2), {
  input: () => readFileSync(process.stdin.fd),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
