/* Reads the tables a pack is built from: JSON Lines, plain or gzipped, and pipe-separated lists with a comment head. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The text of `name` in the folder, gzipped or not; an error that names the file when it is missing. */
export function readText(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
  throw new Error(`${path} is missing (looked for it with .gz too)`);
}

export function readJsonLines<T>(folder: string, name: string): T[] {
  return readText(folder, name)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (error) {
        if (error instanceof SyntaxError) throw new Error(`${name}, line ${at + 1}: ${error.message}`);
        throw error;
      }
    });
}

/** Rows of a `|`-separated list; lines that begin with "#" are comments. */
export function parsePipes(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));
}
