/*
 * The tagger's name lists from the knowledge sources: phrases (whole names) and single words of names, each with the
 * kind of thing it names, packed as fingerprints. The order is fixed, so the bytes are.
 */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  addWord,
  type Gazetteer,
  insert,
  MAX_PHRASE_WORDS,
  PHRASE_KINDS,
} from '../../lib/entities/tagger/gazetteer.ts';
import { hashString } from '../../lib/entities/tagger/hashing.ts';
import { foldWord, normaliseWord } from '../../lib/entities/tagger/word-facts.ts';
import { tokenise, tokenText } from '../../lib/text/tokens.ts';
import { handListEntries } from './hand-lists.ts';

type Kind = (typeof PHRASE_KINDS)[number];

const KIND_OF: Record<string, Kind> = {
  country: 'country',
  admin1: 'place',
  place: 'place',
  geo: 'place',
  city: 'city',
  org: 'organisation',
  party: 'party',
  person: 'person',
  event: 'work',
};

/** The folded words of a name, hyphens and marks skipped as the tagger skips them. */
function foldedWords(name: string): string[] {
  const tokens = tokenise(name);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = normaliseWord(tokenText(tokens, i));
    if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) continue;
    words.push(foldWord(word));
  }
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** Both kinds at once, where the class numbers have one for it; else the one more often meant in news. */
function combine(a: Kind, b: Kind): Kind {
  if (a === b) return a;
  const both = new Set([a, b]);
  const place = both.has('country') || both.has('city') || both.has('place');
  const organisation =
    both.has('organisation') || both.has('party') || both.has('team') || both.has('company') || both.has('media');
  if (both.has('country')) return 'country';
  if (both.has('person') && place) return 'person or place';
  if (organisation && place) return 'place or organisation';
  if (both.has('person') && organisation) return 'person or organisation';
  if (both.has('city') && place) return 'city';
  if (both.has('work')) return a === 'work' ? b : a;
  return a;
}

interface Entity {
  readonly t: string;
  readonly n: string;
  readonly a?: readonly string[];
  readonly p?: number;
  readonly dem?: string;
  readonly adj?: string;
  readonly s?: readonly string[];
}

function tableFor(entries: number): Uint16Array {
  let size = 1 << 10;
  while (size * 0.8 < entries) size *= 2;
  return new Uint16Array(size);
}

const phraseHash = (words: readonly string[]): number =>
  words.reduce((hash, word) => addWord(hash, hashString(word)), 0);

/** Names of one language, from its own lists. */
export interface LocalNames {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  /** Prominence (0–100) from which the world's names are told beside them. */
  readonly least: number;
}

export function buildGazetteer(
  folder: string,
  common: ReadonlySet<string>,
  local: LocalNames | null = null,
): Gazetteer {
  const phrases = new Map<string, Kind>();
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  const inOrganisation = new Map<string, number>();
  const inPlace = new Map<string, number>();
  const count = (map: Map<string, number>, word: string): void => void map.set(word, (map.get(word) ?? 0) + 1);
  const add = (name: string, kind: Kind, prominence: number): void => {
    const words = foldedWords(name);
    if (words.length === 0 || words.length > MAX_PHRASE_WORDS) return;
    if (words.length === 1 && ((words[0] as string).length < 2 || (common.has(words[0] as string) && prominence < 70)))
      return;
    const key = words.join(' ');
    const before = phrases.get(key);
    phrases.set(key, before === undefined ? kind : combine(before, kind));
    if (kind === 'person' && words.length > 1) {
      count(given, words[0] as string);
      count(family, words.at(-1) as string);
    } else if (kind === 'organisation' || kind === 'party') for (const word of words) count(inOrganisation, word);
    else if (kind === 'city' || kind === 'place' || kind === 'country') for (const word of words) count(inPlace, word);
  };
  for (const { name, kind } of handListEntries())
    if (local === null || kind !== 'demonym') add(name, kind as Kind, 100);
  for (const name of local?.countries ?? []) add(name, 'country', 100);
  for (const name of local?.places ?? []) add(name, 'city', 100);
  for (const name of local?.given ?? [])
    for (const word of foldedWords(name)) given.set(word, (given.get(word) ?? 0) + 8);
  for (const name of local?.family ?? [])
    for (const word of foldedWords(name)) family.set(word, (family.get(word) ?? 0) + 8);
  const lines = gunzipSync(readFileSync(`${folder}/entities.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  for (const line of lines) {
    if (line === '') continue;
    const entity = JSON.parse(line) as Entity;
    const kind = KIND_OF[entity.t];
    if (kind === undefined || (entity.p ?? 0) < (local?.least ?? 0)) continue;
    for (const name of [entity.n, ...(entity.a ?? [])]) {
      // A person's single-word alias is a surname; the word lists know it.
      if (kind === 'person' && !name.includes(' ')) continue;
      add(name, kind, entity.p ?? 0);
    }
    for (const name of local === null ? [entity.dem, entity.adj] : [])
      if (name)
        for (const each of name.split(/[;,]| or /)) if (/^\p{Lu}/u.test(each.trim())) add(each.trim(), 'demonym', 100);
  }
  const packed = tableFor(phrases.size);
  for (const [key, kind] of phrases) insert(packed, phraseHash(key.split(' ')), PHRASE_KINDS.indexOf(kind));

  const words = new Map<string, number>();
  const all = new Set([...given.keys(), ...family.keys(), ...inOrganisation.keys(), ...inPlace.keys()]);
  for (const word of all) {
    const g = given.get(word) ?? 0;
    const f = family.get(word) ?? 0;
    const o = inOrganisation.get(word) ?? 0;
    const l = inPlace.get(word) ?? 0;
    if (word.length < 2 || g + f + o + l < 2) continue;
    const person = g + f;
    let level = 0;
    if (person >= 2 * (o + l)) level = g > 3 * f ? (g >= 8 ? 1 : 2) : f > 3 * g ? (f >= 8 ? 3 : 4) : 5;
    else if (o > 2 * (person + l)) level = o >= 20 ? 6 : 7;
    else if (l > 2 * (person + o)) level = l >= 10 ? 8 : 9;
    else if (person > 0 && l > o) level = 10;
    else if (person > 0 && o > 0) level = 11;
    else level = 12;
    words.set(word, level);
  }
  const packedWords = tableFor(words.size);
  for (const [word, level] of words) insert(packedWords, hashString(word), level);
  return { phrases: packed, words: packedWords };
}
