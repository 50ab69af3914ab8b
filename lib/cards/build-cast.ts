/* The cast of an article: a card for everybody and everything a user sees underlined, heaviest first. */

import type { KnowledgeSource } from '../entities/linking/knowledge-source.ts';
import type { LinkedEntity } from '../entities/linking/link-entities.ts';
import { type EntityType, type Mention, UNDERLINED_TYPES } from '../entities/mention.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { buildCard, type CardContext } from './build-card.ts';
import type { Card } from './card.ts';

export interface CastContext extends Pick<CardContext, 'choiceKeys' | 'choices' | 'speaker'> {
  readonly article: Article;
  readonly entities: readonly LinkedEntity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly knowledge: KnowledgeSource;
}

/** Weight is how often somebody is named; among equals, who comes first. */
export function buildCast(context: CastContext): Card[] {
  const { article, quotes } = context;
  return context.entities
    .filter(({ type }) => (UNDERLINED_TYPES as readonly EntityType[]).includes(type))
    .map((entity) =>
      buildCard(entity, {
        ...context,
        quotes: quotes
          .filter(({ speaker }) => speaker === entity.id)
          .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })),
      }),
    )
    .sort((a, b) => b.mentionCount - a.mentionCount || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
