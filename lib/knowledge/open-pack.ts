/*
 * Checks the bytes of a pack and lays views over them. What is wrong with a file is told; a bad file never gets past
 * here.
 */

import { type LabelCode, type Message, message } from '../i18n/message.ts';
import {
  BUCKETS,
  checksumOf,
  HEADER,
  HEADER_WORDS,
  type HeaderField,
  PACK_MAGIC,
  PACK_VERSION,
  type PackTables,
} from './pack-format.ts';

export interface PackViews {
  readonly header: Readonly<Record<HeaderField, number>>;
  readonly bytes: Uint8Array;
  readonly tables: PackTables;
  readonly wikidata: Uint32Array;
  readonly buckets: Uint32Array;
  readonly keys: Uint32Array;
  readonly recordStarts: Uint32Array;
  readonly recordLengths: Uint16Array;
  readonly textStarts: Uint32Array;
  readonly textLengths: Uint16Array;
}

export type PackProblem = 'foreign' | 'newer' | 'older' | 'truncated' | 'damaged';

export type OpenedPack =
  | { readonly ok: true; readonly views: PackViews }
  | { readonly ok: false; readonly problem: PackProblem; readonly why: Message };

const WHY: Readonly<Record<PackProblem, LabelCode>> = {
  foreign: 'packForeign',
  newer: 'packNewer',
  older: 'packOlder',
  truncated: 'packCut',
  damaged: 'packDamaged',
};

const fail = (problem: PackProblem): OpenedPack => ({ ok: false, problem, why: message(WHY[problem]) });

const SECTIONS = [
  'tablesAt',
  'wikidataAt',
  'bucketsAt',
  'keysAt',
  'recordStartsAt',
  'recordLengthsAt',
  'recordsAt',
  'textStartsAt',
  'textLengthsAt',
  'textsAt',
] as const satisfies readonly HeaderField[];

/** The checksum leaves the header out: what it says of the sections has to fit the file, and each other. */
function sectionsFit(header: Readonly<Record<HeaderField, number>>): boolean {
  const starts = [HEADER_WORDS * 4, ...SECTIONS.map((field) => header[field]), header.byteLength];
  const inOrder = starts.every((start, at) => start % 4 === 0 && (at === 0 || start >= (starts[at - 1] as number)));
  const room = (from: HeaderField, to: HeaderField): number => header[to] - header[from];
  return (
    inOrder &&
    header.tablesLength <= room('tablesAt', 'wikidataAt') &&
    header.withWikidata * 4 === room('wikidataAt', 'bucketsAt') &&
    header.withWikidata <= header.records &&
    (BUCKETS + 1) * 4 === room('bucketsAt', 'keysAt') &&
    header.keys * 4 === room('keysAt', 'recordStartsAt') &&
    header.records * 2 <= room('recordLengthsAt', 'recordsAt') &&
    header.texts * 2 <= room('textLengthsAt', 'textsAt')
  );
}

function parseTables(bytes: Uint8Array): PackTables | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as PackTables;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function openPack(buffer: ArrayBuffer): OpenedPack {
  if (buffer.byteLength < HEADER_WORDS * 4) return fail(buffer.byteLength === 0 ? 'truncated' : 'foreign');
  const head = new Uint32Array(buffer, 0, HEADER_WORDS);
  const header = Object.fromEntries(HEADER.map((field, at) => [field, head[at] as number])) as Record<
    HeaderField,
    number
  >;
  if (header.magic !== PACK_MAGIC) return fail('foreign');
  if (header.version !== PACK_VERSION) return fail(header.version > PACK_VERSION ? 'newer' : 'older');
  if (header.byteLength !== buffer.byteLength) return fail('truncated');
  if (buffer.byteLength % 4 !== 0 || !sectionsFit(header)) return fail('damaged');
  if (checksumOf(new Uint32Array(buffer)) !== header.checksum) return fail('damaged');
  const bytes = new Uint8Array(buffer);
  const tables = parseTables(bytes.subarray(header.tablesAt, header.tablesAt + header.tablesLength));
  if (tables === null) return fail('damaged');
  const words = (from: number, to: number): Uint32Array => new Uint32Array(buffer, from, (to - from) >> 2);
  return {
    ok: true,
    views: {
      header,
      bytes,
      tables,
      wikidata: words(header.wikidataAt, header.bucketsAt),
      buckets: words(header.bucketsAt, header.keysAt),
      keys: words(header.keysAt, header.recordStartsAt),
      recordStarts: words(header.recordStartsAt, header.recordLengthsAt),
      recordLengths: new Uint16Array(buffer, header.recordLengthsAt, header.records),
      textStarts: words(header.textStartsAt, header.textLengthsAt),
      textLengths: new Uint16Array(buffer, header.textLengthsAt, header.texts),
    },
  };
}
