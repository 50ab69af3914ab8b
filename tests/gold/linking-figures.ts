/*
 * Linking against gold. Spans and types are gold, so that linking is measured alone. Counted per mention:
 *   precision   of the mentions shown a link, those shown the right one
 *   recall      of the mentions whose gold the pack holds, those shown it
 */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KnowledgeSource } from '../../lib/entities/linking/knowledge-source.ts';
import { linkEntities } from '../../lib/entities/linking/link-entities.ts';
import { joinGoldMentions, type LinkingFixture, readLinkingFixture } from './linking-cases.ts';

export interface LinkingFigures {
  readonly articles: number;
  readonly mentions: number;
  readonly shown: number;
  readonly right: number;
  readonly held: number;
  readonly offered: number;
  readonly precision: number;
  readonly recall: number;
  readonly errors: readonly string[];
}

export function readFixtures(folder: string): LinkingFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readLinkingFixture(basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')));
}

export function evaluateLinking(fixtures: readonly LinkingFixture[], knowledge: KnowledgeSource): LinkingFigures {
  const errors: string[] = [];
  let [mentions, shown, right, held, offered] = [0, 0, 0, 0, 0];
  for (const fixture of fixtures) {
    const joined = joinGoldMentions(fixture);
    const linked = linkEntities(joined.entities, joined.mentions, fixture.article, knowledge);
    const known = new Map(linked.entities.map((entity) => [entity.id, entity]));
    fixture.gold.forEach(({ gold, start, end }, at) => {
      const entity = known.get(linked.mentions[at]?.entityId ?? '');
      const given = entity?.certainty === 'known' ? entity.id : null;
      const inPack = gold !== null && knowledge.entry(gold) !== null;
      mentions++;
      if (inPack) held++;
      if (entity?.certainty === 'maybe') offered++;
      if (given !== null) shown++;
      if (given !== null && given === gold) right++;
      else if (given !== null || inPack)
        errors.push(
          `${fixture.name}: ${fixture.article.text.slice(start, end)} is ${gold ?? 'nobody'}, shown ${given ?? (entity?.certainty === 'maybe' ? 'a choice' : 'nobody')}`,
        );
      else if (gold !== null && !inPack) errors.push(`${fixture.name}: ${gold} is not in the pack`);
    });
  }
  return {
    articles: fixtures.length,
    mentions,
    shown,
    right,
    held,
    offered,
    precision: right / Math.max(1, shown),
    recall: right / Math.max(1, held),
    errors,
  };
}
