/*
 * Writes what each language calls places, people and bodies into the words of its cards: `npm run cards:names`. The
 * names are the first of each row of `scripts/knowledge/data/local-names`, the ids those of the pack, so it is run when
 * either changed.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CARD_LANGUAGES } from '../../lib/cards/spoken/card-words.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { loadSource } from '../knowledge/load-source.ts';
import { TYPES } from '../knowledge/own-lists.ts';
import { parsePipes } from '../knowledge/read-sources.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The best known that is called so and knows the local name; null where the pack has no such. */
function idOf(knowledge: KnowledgeSource, type: string, which: string, local: string): string | null {
  if (/^Q\d+$/.test(which)) return knowledge.entry(which) ? which : null;
  const ids = new Set(knowledge.lookup(local).map(({ id }) => id));
  const [best] = knowledge
    .lookup(which)
    .filter((each) => each.type === TYPES[type] && ids.has(each.id))
    .sort((a, b) => b.prior - a.prior);
  return best?.id ?? null;
}

/** Entity id → the name a language gives it, sorted by id. */
export function namesIn(language: string, knowledge: KnowledgeSource): Record<string, string> {
  const list = join(ROOT, `scripts/knowledge/data/local-names/${language.split('-', 1)[0]}.psv`);
  const names = new Map<string, string>();
  if (!existsSync(list)) return {};
  for (const [type = '', which = '', all = ''] of parsePipes(readFileSync(list, 'utf8'))) {
    const [local = ''] = all.split(';').map((name) => name.trim());
    const id = local && idOf(knowledge, type, which, local);
    if (id && !names.has(id)) names.set(id, local);
  }
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function main(): void {
  const knowledge = loadSource();
  for (const language of CARD_LANGUAGES) {
    const file = join(ROOT, `public/data/cards/${language}.json`);
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const names = namesIn(language, knowledge);
    writeFileSync(file, `${JSON.stringify({ ...words, names }, null, 2)}\n`);
    process.stdout.write(`${language}: ${Object.keys(names).length} names\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
