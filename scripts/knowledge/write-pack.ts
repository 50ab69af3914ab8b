/*
 * Writes a pack: records, look-up keys, texts and symbol tables as `lib/knowledge/pack-format.ts` lays them out. Same
 * input, same bytes.
 */

import { KNOWLEDGE_FIELDS, type KnowledgePlace } from '../../lib/entities/linking/knowledge-source.ts';
import { ENTITY_TYPES } from '../../lib/entities/mention.ts';
import {
  BUCKETS,
  bucketOf,
  COMMON,
  checksumOf,
  fingerprintOf,
  GENERIC,
  HAS,
  HEADER,
  HEADER_WORDS,
  type HeaderField,
  hashKey,
  PACK_MAGIC,
  PACK_VERSION,
  type PackTables,
  PLACED,
  packDate,
  packPlace,
  RECORD_BITS,
  RUN,
} from '../../lib/knowledge/pack-format.ts';
import { MATCH_KINDS } from '../../lib/knowledge/pack-record.ts';
import { isTransliterated, spellingEntry, spellingKey } from '../../lib/knowledge/spelling-key.ts';
import { foldName } from '../../lib/text/fold.ts';
import { type PackEntity, yearOf } from './pack-entity.ts';
import { placePoints } from './place-points.ts';
import { encodeString, symbolCodes, trainSymbols } from './train-symbols.ts';

/** Source words of the pack entity → credit, as `credits` lists them. */
export type CreditOf = (sources: readonly string[]) => readonly number[];

export interface PackInput {
  readonly made: string;
  readonly entities: readonly PackEntity[];
  readonly credits: PackTables['credits'];
  readonly creditOf: CreditOf;
}

/** Values seen so far, each with its index. */
class Index {
  readonly values: string[] = [];
  private readonly places = new Map<string, number>();
  of(value: string): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

function fitOneByte(lists: Readonly<Record<string, Index>>): void {
  for (const [list, { values }] of Object.entries(lists))
    if (values.length > 256) throw new Error(`${values.length} ${list} do not fit one byte`);
}

function number(bytes: number[], value: number): void {
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) | 128);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
}

const compareIds = (a: PackEntity, b: PackEntity): number => {
  if (a.wikidata !== b.wikidata) return a.wikidata === 0 ? 1 : b.wikidata === 0 ? -1 : a.wikidata - b.wikidata;
  const keyA = `${a.type}|${a.name}|${a.text}|${a.born}|${a.country}`;
  const keyB = `${b.type}|${b.name}|${b.text}|${b.born}|${b.country}`;
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
};

function placeBytes(place: KnowledgePlace): number[] {
  const [longitude, latitude, reach] = packPlace(place);
  return [longitude & 255, longitude >> 8, latitude & 255, latitude >> 8, reach];
}

export function writePack({ made, entities: unsorted, credits, creditOf }: PackInput): Uint8Array {
  const entities = [...unsorted].sort(compareIds);
  if (entities.length >= 1 << RECORD_BITS)
    throw new Error(`${entities.length} entities do not fit ${RECORD_BITS} bits`);
  const texts = new Index();
  const lists = { countries: new Index(), asOf: new Index(), labels: new Index(), creditSets: new Index() };
  lists.asOf.of('');
  const nameSymbols = trainSymbols(entities.flatMap(({ names }) => names.map(({ written }) => written)));
  const nameCodes = symbolCodes(nameSymbols);
  const string = (bytes: number[], text: string): void => {
    const coded = encodeString(text, nameCodes);
    number(bytes, coded.length);
    for (const byte of coded) bytes.push(byte);
  };

  const places = placePoints(entities);

  const record = (entity: PackEntity): number[] => {
    const place = places.get(entity);
    const { names, wikipedia, offices, facts, nativeName } = entity;
    const [first, ...others] = names;
    if (!first) throw new Error(`${entity.name} has no name to be found by`);
    const flags =
      (others.length > 0 ? HAS.aliases : 0) |
      (wikipedia === null ? 0 : HAS.wikipedia) |
      (offices.length > 0 ? HAS.offices : 0) |
      (facts.length > 0 ? HAS.facts : 0) |
      (nativeName === null ? 0 : HAS.native);
    const bytes = [
      flags | ENTITY_TYPES.indexOf(entity.type),
      Math.round(entity.prior) | (first.common ? COMMON : 0),
      lists.countries.of(entity.country),
      KNOWLEDGE_FIELDS.indexOf(entity.field) | (first.match === 'generic' ? GENERIC : 0) | (place ? PLACED : 0),
    ];
    string(bytes, first.written);
    if (others.length > 0) number(bytes, others.length);
    for (const { written, match, common } of others) {
      bytes.push(MATCH_KINDS.indexOf(match) | (common ? 8 : 0));
      string(bytes, written);
    }
    number(bytes, lists.creditSets.of(creditOf(entity.sources).join(' ')));
    bytes.push(lists.asOf.of(entity.asOf ?? ''));
    if (wikipedia !== null) string(bytes, wikipedia === first.written ? '' : wikipedia);
    number(bytes, entity.text === null ? 0 : texts.of(entity.text) + 1);
    const born = yearOf(entity.born);
    const died = yearOf(entity.died);
    number(bytes, born === null ? 0 : born + 4000);
    number(bytes, born === null || died === null || died < born ? 0 : died - born + 1);
    if (offices.length > 0) number(bytes, offices.length);
    for (const { title, from, to } of offices) {
      number(bytes, texts.of(title));
      number(bytes, packDate(from));
      number(bytes, packDate(to));
    }
    if (facts.length > 0) number(bytes, facts.length);
    for (const { label, value } of facts) {
      bytes.push(lists.labels.of(label));
      number(bytes, texts.of(value));
    }
    if (nativeName !== null) string(bytes, nativeName);
    return place ? [...bytes, ...placeBytes(place)] : bytes;
  };

  const records = entities.map(record);
  fitOneByte({ countries: lists.countries, asOf: lists.asOf, labels: lists.labels });
  const textSymbols = trainSymbols(texts.values);
  const textCodes = symbolCodes(textSymbols);
  const codedTexts = texts.values.map((text) => encodeString(text, textCodes));
  const tables: PackTables = {
    made,
    nameSymbols,
    textSymbols,
    countries: lists.countries.values,
    asOf: lists.asOf.values,
    labels: lists.labels.values,
    credits,
    creditSets: lists.creditSets.values.map((set) => (set === '' ? [] : set.split(' ').map(Number))),
  };
  return assemble(entities, records, codedTexts, tables);
}

/** A look-up that finds no name asks for these: one key for all spellings of a place in another script's country. */
const otherSpellings = ({ type, country, names }: PackEntity): Set<string> =>
  type !== 'place' || !isTransliterated(country)
    ? new Set()
    : new Set(names.flatMap(({ written }) => spellingKey(written) ?? []).map(spellingEntry));

function keyWords(entities: readonly PackEntity[]): { buckets: Uint32Array; keys: Uint32Array } {
  const all: { bucket: number; word: number }[] = [];
  entities.forEach((entity, index) => {
    const folded = new Set(
      [...entity.names.map(({ written }) => written), ...(entity.wikipedia ? [entity.wikipedia] : [])].map(foldName),
    );
    for (const name of [...folded, ...otherSpellings(entity)]) {
      const hash = hashKey(name);
      all.push({ bucket: bucketOf(hash), word: ((fingerprintOf(hash) << RECORD_BITS) | index) >>> 0 });
    }
  });
  all.sort((a, b) => a.bucket - b.bucket || a.word - b.word);
  const buckets = new Uint32Array(BUCKETS + 1);
  for (const { bucket } of all) (buckets[bucket + 1] as number)++;
  for (let at = 1; at <= BUCKETS; at++) buckets[at] = (buckets[at] as number) + (buckets[at - 1] as number);
  return { buckets, keys: Uint32Array.from(all, ({ word }) => word) };
}

function runTable(items: readonly (readonly number[])[]): {
  starts: Uint32Array;
  lengths: Uint16Array;
  bytes: Uint8Array;
} {
  const starts = new Uint32Array(Math.ceil(items.length / RUN) + 1);
  const lengths = new Uint16Array(items.length);
  const bytes: number[] = [];
  items.forEach((item, index) => {
    if (item.length > 65_535) throw new Error('a record is too long');
    if (index % RUN === 0) starts[index / RUN] = bytes.length;
    lengths[index] = item.length;
    for (const byte of item) bytes.push(byte);
  });
  return { starts, lengths, bytes: Uint8Array.from(bytes) };
}

function assemble(
  entities: readonly PackEntity[],
  records: readonly number[][],
  texts: readonly number[][],
  tables: PackTables,
): Uint8Array {
  const recordTable = runTable(records);
  const textTable = runTable(texts);
  const { buckets, keys } = keyWords(entities);
  const wikidata = Uint32Array.from(
    entities.filter((entity) => entity.wikidata > 0),
    (entity) => entity.wikidata,
  );
  const json = new TextEncoder().encode(JSON.stringify(tables));
  const sections: readonly (readonly [HeaderField, ArrayBufferView])[] = [
    ['tablesAt', json],
    ['wikidataAt', wikidata],
    ['bucketsAt', buckets],
    ['keysAt', keys],
    ['recordStartsAt', recordTable.starts],
    ['recordLengthsAt', recordTable.lengths],
    ['recordsAt', recordTable.bytes],
    ['textStartsAt', textTable.starts],
    ['textLengthsAt', textTable.lengths],
    ['textsAt', textTable.bytes],
  ];
  const header: Partial<Record<HeaderField, number>> = {
    magic: PACK_MAGIC,
    version: PACK_VERSION,
    records: entities.length,
    texts: texts.length,
    keys: keys.length,
    withWikidata: wikidata.length,
    tablesLength: json.length,
  };
  let end = HEADER_WORDS * 4;
  for (const [field, view] of sections) {
    header[field] = end;
    end += Math.ceil(view.byteLength / 4) * 4;
  }
  header.byteLength = end;
  const bytes = new Uint8Array(end);
  for (const [field, view] of sections)
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), header[field] ?? 0);
  const words = new Uint32Array(bytes.buffer);
  HEADER.forEach((field, at) => {
    words[at] = header[field] ?? 0;
  });
  words[HEADER.indexOf('checksum')] = checksumOf(words);
  return bytes;
}
