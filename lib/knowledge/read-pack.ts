/*
 * The embedded pack as a knowledge source. Loading checks the file and makes views; a look-up hashes the folded name,
 * walks one bucket and decodes the records it points at. Decoded look-ups are kept for the names an article repeats.
 */

import type { Candidate, KnowledgeEntry, KnowledgeSource } from '../entities/linking/knowledge-source.ts';
import type { EntityId } from '../entities/mention.ts';
import type { Message } from '../i18n/message.ts';
import { foldName } from '../text/fold.ts';
import { localId } from './local-id.ts';
import { openPack, type PackProblem, type PackViews } from './open-pack.ts';
import { bucketOf, fingerprintOf, hashKey, RECORD_BITS } from './pack-format.ts';
import { RecordReader } from './pack-record.ts';
import { isTransliterated, spellingEntry, spellingKey } from './spelling-key.ts';

export type ReadPack =
  | { readonly ok: true; readonly source: KnowledgeSource; readonly made: string; readonly entities: number }
  | { readonly ok: false; readonly problem: PackProblem; readonly why: Message };

/** Look-ups kept; an article of 2,000 words names some 100 things. */
const KEPT = 1000;

export function readPack(buffer: ArrayBuffer): ReadPack {
  const opened = openPack(buffer);
  if (!opened.ok) return opened;
  const { views } = opened;
  return { ok: true, source: sourceOf(views), made: views.tables.made, entities: views.header.records };
}

function sourceOf(views: PackViews): KnowledgeSource {
  const kept = new Map<string, readonly Candidate[]>();

  function lookup(name: string): readonly Candidate[] {
    const folded = foldName(name);
    const known = kept.get(folded);
    if (known) return known;
    const named = recordsOf(views, folded).flatMap((index) => candidateOf(views, index, folded) ?? []);
    const found = named.length > 0 ? named : spelledAlike(views, name);
    if (kept.size >= KEPT) kept.clear();
    kept.set(folded, found);
    return found;
  }

  function entry(id: EntityId): KnowledgeEntry | null {
    const index = recordWith(views, id);
    return index === null ? null : entryOf(views, index);
  }

  return { lookup, entry };
}

function recordsOf({ buckets, keys }: PackViews, folded: string): number[] {
  const hash = hashKey(folded);
  const wanted = fingerprintOf(hash);
  const end = buckets[bucketOf(hash) + 1] as number;
  const found: number[] = [];
  for (let at = buckets[bucketOf(hash)] as number; at < end; at++) {
    const key = keys[at] as number;
    if (key >>> RECORD_BITS === wanted) found.push(key & ((1 << RECORD_BITS) - 1));
  }
  return found;
}

function idAt(views: PackViews, index: number): EntityId {
  if (index < views.header.withWikidata) return `Q${views.wikidata[index]}`;
  const reader = new RecordReader(views, index);
  const { flags, names, type } = reader.head();
  const name = names[0]?.written ?? '';
  const { wikipedia, text, born, offices } = reader.body(flags, name);
  return localId({ type, name, wikipedia, text, born, office: offices[0]?.title ?? '' });
}

function candidateOf(views: PackViews, index: number, folded: string): Candidate | null {
  const { type, prior, country, field, names } = new RecordReader(views, index).head();
  const hit = names.find(({ written }) => foldName(written) === folded);
  return hit ? { id: idAt(views, index), type, prior, country, field, ...hit } : null;
}

/** Places that another way of writing their letters leads to. */
function spelledAlike(views: PackViews, name: string): Candidate[] {
  const key = spellingKey(name);
  if (key === null) return [];
  return recordsOf(views, spellingEntry(key)).flatMap((index) => {
    const { type, prior, country, field, names } = new RecordReader(views, index).head();
    const hit = names.find(({ written }) => spellingKey(written) === key);
    if (!hit || type !== 'place' || !isTransliterated(country)) return [];
    return [{ id: idAt(views, index), type, prior, country, field, written: name, match: 'alias', common: hit.common }];
  });
}

function recordWith(views: PackViews, id: EntityId): number | null {
  if (/^Q\d+$/.test(id)) return recordWithNumber(views, Number(id.slice(1)));
  const named = /^(?:enwiki:|pack:[a-z]+:)([^~]+)/.exec(id)?.[1];
  const indexes = named === undefined ? [] : recordsOf(views, foldName(named));
  return indexes.find((index) => idAt(views, index) === id) ?? null;
}

function recordWithNumber({ wikidata, header }: PackViews, wanted: number): number | null {
  let low = 0;
  let high = header.withWikidata - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = wikidata[middle] as number;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function entryOf(views: PackViews, index: number): KnowledgeEntry {
  const reader = new RecordReader(views, index);
  const { flags, type, prior, country, field, names } = reader.head();
  const name = names[0]?.written ?? '';
  const body = reader.body(flags, name);
  const { wikipedia, nativeName, asOf, offices, born, died } = body;
  return {
    id: idAt(views, index),
    type,
    name,
    nativeName,
    aliases: names.slice(1).map(({ written }) => written),
    text: body.text,
    asOf,
    prior,
    country,
    field,
    offices,
    born,
    died,
    facts: body.facts,
    sources: body.credits.flatMap((credit) => views.tables.credits[credit] ?? []),
    wikipedia,
    place: body.place,
  };
}
