/*
 * A knowledge source held in memory: for the built-in list, packs of the user's own, and tests. The big pack has code
 * of its own.
 */

import { foldName } from '../../text/fold.ts';
import type { Candidate, KnowledgeEntry, KnowledgeSource, MatchKind } from './knowledge-source.ts';

export interface EntryAlias {
  readonly name: string;
  readonly match: MatchKind;
  readonly common: boolean;
}

export interface EntryWithAliases {
  readonly entry: KnowledgeEntry;
  /** The ways in; the entry's own name has to be among them. */
  readonly names: readonly EntryAlias[];
}

/** A source that is filled bit by bit. */
export interface GrowingSource extends KnowledgeSource {
  add(entry: EntryWithAliases): void;
}

export function growingSource(): GrowingSource {
  const byId = new Map<string, KnowledgeEntry>();
  const byName = new Map<string, Candidate[]>();
  return {
    add({ entry, names }) {
      byId.set(entry.id, entry);
      for (const { name, match, common } of names) {
        const key = foldName(name);
        const { id, type, prior, country, field } = entry;
        const list = byName.get(key) ?? [];
        if (list.some((candidate) => candidate.id === id)) continue;
        list.push({ id, type, written: name, match, common, prior, country, field });
        byName.set(key, list);
      }
    },
    lookup: (name) => byName.get(foldName(name)) ?? [],
    entry: (id) => byId.get(id) ?? null,
  };
}

export function sourceFromEntries(entries: Iterable<EntryWithAliases>): KnowledgeSource {
  const source = growingSource();
  for (const entry of entries) source.add(entry);
  return source;
}
