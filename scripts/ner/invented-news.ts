/*
 * Training stories made from sentences written for this project (`invented-news.txt`) and names from the lists: they
 * teach what the open corpora are short of, the agency style of results, markets and datelines, and that a club named
 * after its town is an organisation.
 */

import { readFileSync } from 'node:fs';
import type { GoldDocument, GoldSpan, Tag } from './corpus.ts';
import { makeRandom } from './crf.ts';
import { type InventedKind, inventName } from './invented-names.ts';

export interface NameStock {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly countries: readonly string[];
  readonly towns: readonly string[];
  /** Places that news seldom goes to. */
  readonly villages: readonly string[];
  readonly regions: readonly string[];
  readonly nationalities: readonly string[];
  readonly companies: readonly string[];
  readonly bodies: readonly string[];
  readonly media: readonly string[];
  readonly clubs: readonly string[];
  readonly events: readonly string[];
}

const SLOTS: Record<string, readonly [keyof NameStock, Tag]> = {
  C: ['countries', 'LOC'],
  N: ['countries', 'LOC'],
  T: ['towns', 'LOC'],
  V: ['villages', 'LOC'],
  R: ['regions', 'LOC'],
  D: ['nationalities', 'MISC'],
  O: ['companies', 'ORG'],
  B: ['bodies', 'ORG'],
  M: ['media', 'ORG'],
  K: ['clubs', 'ORG'],
  E: ['events', 'MISC'],
};

/** Slots of names that are put together anew. */
const INVENTED: Record<string, readonly [InventedKind, Tag]> = {
  F: ['facility', 'LOC'],
  H: ['body', 'ORG'],
  G: ['firm', 'ORG'],
  U: ['team', 'ORG'],
  L: ['committee', 'ORG'],
  Z: ['shortName', 'ORG'],
  W: ['law', 'MISC'],
  X: ['index', 'MISC'],
};

/** Share of clubs that are written as their town's name alone ("Boston 102 Miami 97"). */
const TOWN_CLUBS = 0.35;

export function inventNews(stock: NameStock, stories: number, seed: number): GoldDocument[] {
  const random = makeRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const templates = readFileSync(new URL('./invented-news.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return Array.from({ length: stories }, () => {
    const chosen = new Map<string, string>();
    const asTowns = random() < TOWN_CLUBS;
    const fill = (slot: string): readonly [string, Tag] => {
      const kind = slot[0] as string;
      const known = chosen.get(slot);
      let name = known ?? '';
      if (kind === 'P' || kind === 'S') {
        const person = `P${slot.slice(1)}`;
        const full = chosen.get(person) ?? `${pick(stock.given)} ${pick(stock.family)}`;
        chosen.set(person, full);
        return [kind === 'P' ? full : full.slice(full.indexOf(' ') + 1), 'PER'];
      }
      if (kind === 'A') {
        const body = known ?? chosen.get('B') ?? chosen.get('H') ?? chosen.get('L') ?? pick(stock.bodies);
        chosen.set(slot, body);
        return [body.replace(/[^\p{Lu}]/gu, '').slice(0, 5) || 'UNDP', 'ORG'];
      }
      if (kind === 'J') {
        const team = `U${slot.slice(1)}`;
        const full = chosen.get(team) ?? inventName('team', stock, pick);
        chosen.set(team, full);
        return [full.slice(full.lastIndexOf(' ') + 1), 'ORG'];
      }
      const invented = INVENTED[kind];
      if (invented !== undefined) {
        name ||= inventName(invented[0], stock, pick);
        chosen.set(slot, name);
        return [name, invented[1]];
      }
      const [list, tag] = SLOTS[kind] as readonly [keyof NameStock, Tag];
      if (known === undefined) {
        name = pick(kind === 'K' && asTowns ? stock.towns : stock[list]);
        chosen.set(slot, name);
      }
      return [name, tag];
    };
    let text = '';
    const spans: GoldSpan[] = [];
    for (const sentence of pick(templates).split('|')) {
      if (text !== '') text += random() < 0.3 ? '\n' : ' ';
      for (const part of sentence.split(/(\{[^}]+\})/)) {
        if (!part.startsWith('{')) text += part;
        else {
          const [slot, style] = part.slice(1, -1).split(':');
          const [name, tag] = fill(slot as string);
          const start = text.length;
          text += style === 'u' ? name.toUpperCase() : name;
          spans.push({ start, end: text.length, tag });
        }
      }
    }
    return { text, spans };
  });
}
