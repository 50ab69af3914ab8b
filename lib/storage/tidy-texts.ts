/*
 * Which kept texts go: those that are too old, and of too many, or too much together, the oldest of the site that takes
 * most room. So no site, however long its pages and however often it is read, takes another's away.
 */

import type { NoteDatabase } from './note-database.ts';

/** Articles whose text is kept, their bytes together as stored, and days since they were last read. */
export const MAX_TEXTS = 3_000;
export const MAX_TEXT_BYTES = 10_000_000;
export const MAX_TEXT_DAYS = 180;

/** As an index of the database has them. */
export type TextKey = readonly [last: string, bytes: number, key: string];

/** Within a transaction that may write the texts. @param now ISO 8601 */
export async function tidyTexts({ texts, textBytes }: NoteDatabase, now: string): Promise<void> {
  const oldestFirst = (await texts.orderBy('[last+bytes+key]').keys()) as unknown as TextKey[];
  const keys = textsThatGo(oldestFirst, new Date(Date.parse(now) - MAX_TEXT_DAYS * 86_400_000).toISOString());
  await texts.bulkDelete(keys);
  await textBytes.bulkDelete(keys);
}

interface Site {
  bytes: number;
  readonly oldestFirst: TextKey[];
}

/** @param day what was last read before it is too old */
export function textsThatGo(oldestFirst: readonly TextKey[], day: string): string[] {
  const gone = oldestFirst.filter(([last]) => last < day).map(([, , key]) => key);
  const young = oldestFirst.filter(([last]) => last >= day);
  let [count, bytes] = [young.length, young.reduce((sum, [, each]) => sum + each, 0)];
  if (count <= MAX_TEXTS && bytes <= MAX_TEXT_BYTES) return gone;
  const sites = bySite(young);
  while (count > MAX_TEXTS || bytes > MAX_TEXT_BYTES) {
    const fullest = sites.reduce((most, site) => (site.bytes > most.bytes ? site : most));
    const [, size, key] = fullest.oldestFirst.shift() as TextKey;
    fullest.bytes -= size;
    bytes -= size;
    count -= 1;
    gone.push(key);
  }
  return gone;
}

function bySite(young: readonly TextKey[]): Site[] {
  const sites = new Map<string, Site>();
  for (const each of young) {
    const name = siteOfKey(each[2]);
    const site = sites.get(name) ?? { bytes: 0, oldestFirst: [] };
    site.oldestFirst.push(each);
    site.bytes += each[1];
    sites.set(name, site);
  }
  return [...sites.values()];
}

/** What stands before a country's letters and is nobody's own name; "bbc" in "sport.bbc.com" is one. */
const SITE = /[^.]+\.(?:(?:ac|co|com|edu|go|gob|gov|ne|net|or|org)\.[a-z]{2}|[^.]+)$/;

/** A key begins with the host. "sport.news.example" is of "news.example", "bbc.co.uk" of no "co.uk". */
const siteOfKey = (key: string): string => {
  const host = key.slice(0, key.search(/[:/]|$/));
  return SITE.exec(host)?.[0] ?? host;
};
