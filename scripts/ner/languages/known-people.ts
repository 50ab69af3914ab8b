/* People of the world whose names stand in the news of every language, for invented stories. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Prominence (0–100) from which somebody is known abroad. */
const KNOWN_ABROAD = 60;

/** @param folder with `entities.jsonl.gz` */
export function knownPeople(folder: string): string[] {
  const people: string[] = [];
  for (const line of gunzipSync(readFileSync(`${folder}/entities.jsonl.gz`))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue;
    const { t, n, p = 0 } = JSON.parse(line) as { t: string; n: string; p?: number };
    if (t === 'person' && p >= KNOWN_ABROAD && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(n))
      people.push(n);
  }
  return people;
}
