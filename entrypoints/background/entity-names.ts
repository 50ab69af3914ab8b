/* Names of entities by their ids, for our own pages, which list what was read of and noted. */

import type { KnownName } from '../../lib/knowledge/write-user-pack.ts';
import { loadResources } from './resources.ts';

/** Those that nothing is known of are left out. */
export async function entityNames(ids: readonly string[]): Promise<Record<string, string>> {
  const { knowledge } = await loadResources();
  return Object.fromEntries(ids.flatMap((id) => (knowledge.entry(id) ? [[id, knowledge.entry(id)?.name ?? id]] : [])));
}

/** What a pack of them would hold; a name counts as sure where it leads here by itself. */
export async function knownNames(ids: readonly string[]): Promise<Record<string, KnownName>> {
  const { knowledge } = await loadResources();
  const known: [string, KnownName][] = [];
  for (const id of ids) {
    const entry = knowledge.entry(id);
    if (!entry) continue;
    const { name, type, country, prior, aliases } = entry;
    const isSure = (spelling: string): boolean =>
      knowledge
        .lookup(spelling)
        .some(({ id: found, match, common }) => found === id && !common && (match === 'name' || match === 'alias'));
    known.push([id, { name, type, country, prior, spellings: [name, ...aliases].filter(isSure) }]);
  }
  return Object.fromEntries(known);
}
