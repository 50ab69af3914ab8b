/*
 * Of the names underlined in articles, how many have facts from the pack: `npm run -s eval:facts -- GOLD [PART]
 * [--missed]`. GOLD holds a JSON line an article (`body`, `language`); PART is 0, 1 or 2: every third English article.
 */

import { readFileSync } from 'node:fs';
import '../english-words.ts';
import { analyse } from '../../lib/analysis/analyse.ts';
import { describeFacts } from '../../lib/entities/linking/describe-entry.ts';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import type { LinkedEntity } from '../../lib/entities/linking/link-entities.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import { readPlainText } from '../../lib/text/read-plain-text.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { loadResources } from '../annotate/analyse-article.ts';
import { loadSource } from './load-source.ts';

interface Gold {
  readonly id: string;
  readonly language: string | null;
  readonly body?: string;
}

/** Articles of each part; the parts do not share one. */
const ARTICLES = 40;
const TYPES = ['person', 'place', 'organisation'] as const;

const articlesOf = (file: string, part: number): Gold[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Gold)
    .filter(({ body, language }) => body && (language ?? '').startsWith('en'))
    .filter((_, at) => at % 3 === part)
    .slice(0, ARTICLES);

function hasFacts({ id, certainty }: LinkedEntity, knowledge: KnowledgeSource): boolean {
  const entry = certainty === 'known' ? knowledge.entry(id) : null;
  return entry !== null && (describeFacts(entry) !== null || entry.facts.length > 0);
}

function main(): void {
  const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const [file, part = '0'] = args;
  if (!file) {
    console.error('usage: npm run -s eval:facts -- GOLD [0|1|2] [--missed]');
    process.exit(1);
  }
  const knowledge = loadSource(process.env.PACK);
  const today = new Date().toISOString().slice(0, 10);
  const rows = articlesOf(file, Number(part)).flatMap(({ id, body = '' }) => {
    const content = pageContent(readPlainText(body, id), { ruled: null, today });
    const { article } = cleanArticle(content, []);
    const { entities, mentions } = analyse(article, { ...loadResources(article.language), knowledge });
    return entities
      .filter(({ type }) => (TYPES as readonly string[]).includes(type))
      .map((entity) => ({
        article: id,
        type: entity.type,
        name: entity.name,
        often: mentions.filter(({ entityId }) => entityId === entity.id).length > 1,
        facts: hasFacts(entity, knowledge),
        held: knowledge.lookup(entity.name).length > 0,
      }));
  });
  const share = (some: readonly { facts: boolean }[]): string => {
    const known = some.filter(({ facts }) => facts).length;
    return `${known}/${some.length} (${((100 * known) / Math.max(1, some.length)).toFixed(1)} %)`;
  };
  console.table({
    ...Object.fromEntries(TYPES.map((type) => [type, share(rows.filter((row) => row.type === type))])),
    all: share(rows),
    'named twice or more': share(rows.filter(({ often }) => often)),
  });
  if (process.argv.includes('--missed'))
    for (const { facts, held, type, name, article } of rows)
      if (!facts) console.log(`${type}  ${name}${held ? '  (held)' : ''}  ${article}`);
}

main();
