/* What is remembered of an article that was read: enough to say "seen before in …", and no more. */

import { addressKey } from '../identity/article-identity.ts';
import { webAddress } from '../identity/web-address.ts';
import { foldName } from '../text/fold.ts';

export interface ReadEntity {
  /** Wikidata id, or `type:full name` folded; a bare surname is never kept. */
  readonly id: string;
  readonly name: string;
  /** As in `lib/entities`: person, place, organisation, … */
  readonly type: string;
}

export interface HistoryEntry {
  readonly version: 1;
  /** The address key: one record an article, however often it is read. */
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  /** First and last time it was open, ISO 8601. */
  readonly first: string;
  readonly last: string;
  readonly entities: readonly ReadEntity[];
  /** In a backup alone: the text that is kept of it. */
  readonly text?: KeptText;
}

export interface KeptText {
  /** When it was read, ISO 8601. */
  readonly at: string;
  /** The near-duplicate sketch. */
  readonly story: readonly number[];
  /** As it is stored, in base64. */
  readonly packed: string;
}

/** What the analysis knows of an entity. */
export interface MetEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/**
 * The key under which an entity is known in every article: its Wikidata id, else type and full name. Null for a name of
 * one word without an id: a bare surname must never join two people.
 */
export function memoryId({ id, name, type }: MetEntity): string | null {
  if (/^Q\d+$/.test(id)) return id;
  const folded = foldName(name);
  return folded.includes(' ') ? `${type}:${folded}` : null;
}

/** The record of an article, null for one not on the web. `now`: ISO 8601. */
export function newHistoryEntry(
  article: { readonly source: string; readonly title: string; readonly published: string | null },
  entities: readonly MetEntity[],
  now: string,
): HistoryEntry | null {
  if (!webAddress(article.source)) return null;
  const named = new Map<string, ReadEntity>();
  for (const entity of entities) {
    const id = memoryId(entity);
    if (id !== null) named.set(id, { id, name: entity.name, type: entity.type });
  }
  const { source, title, published } = article;
  return {
    version: 1,
    key: addressKey(source),
    source,
    title,
    published,
    first: now,
    last: now,
    entities: [...named.values()],
  };
}
