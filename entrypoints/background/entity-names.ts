/* Names of entities by their ids, for our own pages, which list what was read of and noted. */

import { loadResources } from './resources.ts';

/** Those that nothing is known of are left out. */
export async function entityNames(ids: readonly string[]): Promise<Record<string, string>> {
  const { knowledge } = await loadResources();
  return Object.fromEntries(ids.flatMap((id) => (knowledge.entry(id) ? [[id, knowledge.entry(id)?.name ?? id]] : [])));
}
