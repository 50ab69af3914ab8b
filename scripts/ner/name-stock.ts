/* Names to fill invented stories with: from the knowledge sources and the hand-written lists, in a fixed order. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type HandEntry, handListEntries } from './hand-lists.ts';
import type { NameStock } from './invented-news.ts';

/** Prominence (0–100) from which a town is one that news goes to. */
const KNOWN_TOWN = 46;

interface Entity {
  readonly t: string;
  readonly n: string;
  readonly p?: number;
}

const readable = (name: string): boolean => /^\p{Lu}[\p{L}'’. -]*$/u.test(name) && name.length < 40;

export function nameStock(folder: string): NameStock {
  const given: string[] = [];
  const family: string[] = [];
  const towns: string[] = [];
  const villages: string[] = [];
  const regions: string[] = [];
  const countries: string[] = [];
  for (const line of gunzipSync(readFileSync(`${folder}/entities.jsonl.gz`))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue;
    const { t, n, p = 0 } = JSON.parse(line) as Entity;
    if (!readable(n)) continue;
    if (t === 'person') {
      const words = n.split(' ');
      if (words.length < 2 || words.length > 4 || words.some((word) => !/^\p{Lu}/u.test(word))) continue;
      given.push(words[0] as string);
      family.push(words.slice(words.length > 2 && (words[1] as string).length > 2 ? 1 : words.length - 1).join(' '));
    } else if (t === 'city') (p >= KNOWN_TOWN ? towns : villages).push(n);
    else if (t === 'admin1' && p >= 25) regions.push(n);
    else if (t === 'country' && p >= 50) countries.push(n);
  }
  const hand = (kind: HandEntry['kind']): string[] =>
    handListEntries()
      .filter((entry) => entry.kind === kind)
      .map((entry) => entry.name);
  const bodies = hand('organisation').filter((name) => name.includes(' '));
  const events = readFileSync(new URL('./lists/events.txt', import.meta.url), 'utf8')
    .trim()
    .split('|');
  return {
    given,
    family,
    countries,
    towns,
    villages,
    regions: [...regions, ...hand('place')],
    nationalities: hand('demonym').filter((name) => !name.endsWith('s')),
    companies: hand('company'),
    bodies,
    media: hand('media').filter((name) => name.length > 2),
    clubs: hand('team'),
    events,
  };
}
