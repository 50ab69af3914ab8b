/*
 * What a page shows underlined with the settings as they come: the first mention of everybody and everything of whom
 * the pack or the article tells something, or that is named again.
 */

import { analyse } from '../../../lib/analysis/analyse.ts';
import { buildCast } from '../../../lib/cards/build-cast.ts';
import { isBare } from '../../../lib/cards/is-bare.ts';
import type { KnowledgeSource } from '../../../lib/entities/linking/knowledge-source.ts';
import type { Mention } from '../../../lib/entities/mention.ts';
import type { TaggerModel } from '../../../lib/entities/tagger/model.ts';
import { plainArticle } from '../../../tests/plain-article.ts';

export function underlinedMentions(
  text: string,
  language: string,
  tagger: TaggerModel,
  knowledge: KnowledgeSource,
): Mention[] {
  const article = plainArticle(text, { language });
  const analysis = analyse(article, { tagger, knowledge });
  const shown = new Set(
    buildCast({ article, ...analysis, knowledge })
      .filter((card) => !isBare(card, false) || (card.mentionCount > 1 && !card.doubtful))
      .map(({ entityId }) => entityId),
  );
  const seen = new Set<string | null>();
  return analysis.mentions.filter(
    ({ entityId }) => shown.has(entityId ?? '') && !seen.has(entityId) && seen.add(entityId),
  );
}
