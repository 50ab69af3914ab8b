/*
 * The layout of the embedded knowledge pack, shared by its reader and its builder. One little-endian file: a header of
 * 32-bit words, then sections that are used where they lie, as typed-array views. Nothing is unpacked at load; a record
 * is decoded when it is asked for.
 *
 *   records   one an entity, sorted by Wikidata number (entities without one last): head, names, description,
 *             offices, facts, place
 *   keys      hash table from folded names to records: per 16-bit bucket, words of fingerprint (14 bits) and record
 *             (18 bits)
 *   texts     descriptions, office titles and values, each once
 *   strings   in both are coded with one byte a symbol, a symbol being up to eight characters (static symbol tables,
 *             after FSST)
 */

import type { KnowledgePlace } from '../entities/linking/knowledge-source.ts';

export const PACK_MAGIC = 0x4b504c53; // "SLPK"
export const PACK_VERSION = 3;
export const HEADER_WORDS = 32;

/** Header words in order; each `…At` is the byte offset of a section. */
export const HEADER = [
  'magic',
  'version',
  'checksum',
  'byteLength',
  'records',
  'texts',
  'keys',
  'withWikidata',
  'tablesAt',
  'tablesLength',
  'wikidataAt',
  'bucketsAt',
  'keysAt',
  'recordStartsAt',
  'recordLengthsAt',
  'recordsAt',
  'textStartsAt',
  'textLengthsAt',
  'textsAt',
] as const;
export type HeaderField = (typeof HEADER)[number];

export const BUCKETS = 65_536;
/** 18 bits of record, 14 of fingerprint. */
export const RECORD_BITS = 18;
/** Lengths are kept for every string, starts for one in this many. */
export const RUN = 32;
/** This byte is followed by one UTF-16 code unit in two bytes; all others are symbols. */
export const ESCAPE = 255;

/** Small lists kept as JSON in the file; bytes of records index into them. */
export interface PackTables {
  /** Day the pack was made from, for the user to see. */
  readonly made: string;
  readonly nameSymbols: readonly string[];
  readonly textSymbols: readonly string[];
  readonly countries: readonly string[];
  readonly asOf: readonly string[];
  readonly labels: readonly string[];
  readonly credits: readonly { readonly name: string; readonly licence: string; readonly url: string }[];
  /** Combinations of credits that occur. */
  readonly creditSets: readonly (readonly number[])[];
}

/** Bits of a record's first byte, above three bits of type. */
export const HAS = { aliases: 8, wikipedia: 16, offices: 32, facts: 64, native: 128 } as const;
/** Bit of the second byte, above seven of prominence: the name is an English word too. */
export const COMMON = 128;
/** Bits of the fourth byte, above the field: other countries have one of this name; where it is stands at the end. */
export const GENERIC = 128;
export const PLACED = 64;

/** Two bytes for each: steps of half a kilometre at most. */
const LONGITUDE_STEP = 360 / 65_535;
const LATITUDE_STEP = 180 / 65_535;
/** One byte: up to 5,100 km. */
const REACH_STEP_KM = 20;

export const packPlace = ({ longitude, latitude, reachKm }: KnowledgePlace): readonly [number, number, number] => [
  Math.round((longitude + 180) / LONGITUDE_STEP),
  Math.round((latitude + 90) / LATITUDE_STEP),
  reachKm === 0 ? 0 : Math.min(255, Math.max(1, Math.round(reachKm / REACH_STEP_KM))),
];

/** To a hundredth of a degree, about a kilometre. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

export const unpackPlace = (longitude: number, latitude: number, reach: number): KnowledgePlace => ({
  longitude: rounded(longitude * LONGITUDE_STEP - 180),
  latitude: rounded(latitude * LATITUDE_STEP - 90),
  reachKm: reach * REACH_STEP_KM,
});

/** FNV-1a over UTF-16 units, finished so that high bits are as good as low ones. */
export function hashKey(folded: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

export const bucketOf = (hash: number): number => hash >>> 16;
export const fingerprintOf = (hash: number): number => hash & 0x3fff;

/** Over everything behind the header, in 32-bit words: a damaged file is caught in about two milliseconds. */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = HEADER_WORDS; at < words.length; at++)
    sum = Math.imul(sum ^ (words[at] as number), 0x01000193) ^ (sum >>> 13);
  return sum >>> 0;
}

/** Dates as one number: year, month and day in fields, 0 for none. Years 1000 to 3000. */
export function packDate(date: string | null): number {
  const [, year, month = '0', day = '0'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '') ?? [];
  return year === undefined ? 0 : ((Number(year) - 1000) << 9) | (Number(month) << 5) | Number(day);
}

export function unpackDate(packed: number): string | null {
  if (packed === 0) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = String((packed >> 9) + 1000);
  const month = (packed >> 5) & 15;
  const day = packed & 31;
  return `${year}${month ? `-${two(month)}` : ''}${month && day ? `-${two(day)}` : ''}`;
}
