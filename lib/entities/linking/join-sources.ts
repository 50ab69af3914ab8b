/*
 * Several sources as one. Where two know an id, the first says what it says and the others what it leaves out: a line
 * of the user's own about somebody in the embedded pack must not take away years, offices and facts, with which linking
 * tells them from a namesake.
 */

import type { EntityId } from '../mention.ts';
import type { Candidate, KnowledgeEntry, KnowledgeSource } from './knowledge-source.ts';

export function joinSources(sources: readonly KnowledgeSource[]): KnowledgeSource {
  return {
    lookup(name) {
      const found = new Map<EntityId, Candidate>();
      for (const source of sources) {
        for (const candidate of source.lookup(name)) {
          const before = found.get(candidate.id);
          found.set(candidate.id, before ? candidateOf(before, candidate) : candidate);
        }
      }
      return [...found.values()];
    },
    entry(id) {
      let joined: KnowledgeEntry | null = null;
      for (const source of sources) {
        const entry = source.entry(id);
        if (entry) joined = joined ? entryOf(joined, entry) : entry;
      }
      return joined;
    },
  };
}

/** Another kind under the same id is another thing, whoever is mistaken: nothing of it is taken over. */
function candidateOf(first: Candidate, other: Candidate): Candidate {
  if (first.type !== other.type) return first;
  return { ...first, country: first.country || other.country, field: first.field || other.field };
}

function entryOf(first: KnowledgeEntry, other: KnowledgeEntry): KnowledgeEntry {
  if (first.type !== other.type) return first;
  const stated = new Set(first.facts.map(({ label }) => label));
  const names = new Set([...first.aliases, other.name, ...other.aliases]);
  names.delete(first.name);
  return {
    ...first,
    nativeName: first.nativeName ?? other.nativeName,
    aliases: [...names],
    text: first.text ?? other.text,
    asOf: first.asOf ?? other.asOf,
    country: first.country || other.country,
    field: first.field || other.field,
    offices: first.offices.length > 0 ? first.offices : other.offices,
    born: first.born ?? other.born,
    died: first.died ?? other.died,
    facts: [...first.facts, ...other.facts.filter(({ label }) => !stated.has(label))],
    sources: [...first.sources, ...other.sources],
    wikipedia: first.wikipedia ?? other.wikipedia,
    place: first.place ?? other.place,
  };
}
