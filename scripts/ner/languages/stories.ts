/*
 * Training stories made from sentences written for this project in one language (`stories/`) and from names: they teach
 * what its corpora are short of, today's news, the agency's style, sport and money.
 */

import { existsSync, readFileSync } from 'node:fs';
import type { GoldDocument, GoldSpan, Tag } from '../corpus.ts';
import { makeRandom } from '../crf.ts';

export interface PersonNames {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Of the world, whole. */
  readonly known: readonly string[];
}

const SLOTS: Readonly<Record<string, readonly [list: string, tag: Tag]>> = {
  C: ['countries', 'LOC'],
  T: ['towns', 'LOC'],
  R: ['regions', 'LOC'],
  F: ['facilities', 'LOC'],
  B: ['bodies', 'ORG'],
  Y: ['parties', 'ORG'],
  O: ['firms', 'ORG'],
  M: ['media', 'ORG'],
  K: ['clubs', 'ORG'],
  E: ['events', 'MISC'],
  D: ['peoples', 'MISC'],
};

/** Share of people who are known to the world. */
const KNOWN = 0.3;

const fileOf = (language: string): URL => new URL(`./stories/${language}.txt`, import.meta.url);

export function inventStories(
  language: string,
  people: PersonNames,
  countries: readonly string[],
  count: number,
  seed: number,
): GoldDocument[] {
  if (count === 0 || !existsSync(fileOf(language))) return [];
  const lines = readFileSync(fileOf(language), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const lists: Record<string, readonly string[]> = { countries };
  for (const line of lines) {
    const [, name = '', entries = ''] = /^@(\w+) (.*)$/.exec(line) ?? [];
    if (name !== '') lists[name] = entries.split('|');
  }
  const stories = lines.filter((line) => !line.startsWith('@'));
  const random = makeRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  return Array.from({ length: count }, () => tell(pick(stories).split('|'), lists, people, pick, random));
}

function tell(
  sentences: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
  people: PersonNames,
  pick: (list: readonly string[]) => string,
  random: () => number,
): GoldDocument {
  const chosen = new Map<string, string>();
  const person = (): string =>
    random() < KNOWN && people.known.length > 0
      ? pick(people.known)
      : `${pick(people.given)} ${random() < 0.08 ? `${pick(people.family)}-` : ''}${pick(people.family)}`;
  const nameOf = (slot: string): string => {
    const kind = slot.charAt(0);
    if (kind === 'P' || kind === 'S') {
      const full = chosen.get(`P${slot.slice(1)}`) ?? person();
      chosen.set(`P${slot.slice(1)}`, full);
      return kind === 'P' ? full : full.slice(full.indexOf(' ') + 1);
    }
    const name =
      chosen.get(slot) ??
      pick(lists[SLOTS[kind]?.[0] ?? ''] ?? ['?']).replace(/\{(\w)1?\}/g, (_, inner: string) =>
        inner === 'S' ? pick(people.family) : pick(lists[SLOTS[inner]?.[0] ?? ''] ?? ['?']),
      );
    chosen.set(slot, name);
    return name;
  };
  let text = '';
  const spans: GoldSpan[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += random() < 0.3 ? '\n' : ' ';
    for (const part of sentence.split(/(\{\w+\}|\[(?:PER|LOC|ORG|MISC):[^\]]+\])/)) {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1];
      const [, tag, written] = /^\[(\w+):([^\]]+)\]$/.exec(part) ?? [];
      const name = slot === undefined ? written : nameOf(slot);
      if (name === undefined) {
        text += part;
        continue;
      }
      const start = text.length + (/^[„“«"]/.test(name) ? 1 : 0);
      text += name;
      const end = text.length - (/[”“»"]$/.test(name) ? 1 : 0);
      const kind = slot?.charAt(0) ?? '';
      spans.push({ start, end, tag: (tag as Tag) ?? SLOTS[kind]?.[1] ?? 'PER' });
    }
  }
  return { text, spans };
}
