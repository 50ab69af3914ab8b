/*
 * Names of an article, from words to entities: tokens, mentions (by the model when there is one for the article's language, by rules
 * otherwise), variants joined. Linear in the text, and cut at a stated length.
 */

import type { ArticleText } from '../text/article-text.ts';
import { LONGEST_TEXT, tokeniseArticle } from './article-tokens.ts';
import { findMentions } from './find-mentions.ts';
import { joinVariants } from './join-variants.ts';
import type { Entity, Mention } from './mention.ts';
import type { TaggerModel } from './tagger-model.ts';

export interface FoundEntities {
  /** In text order, each with its entity. */
  readonly mentions: Mention[];
  /** In order of first appearance. */
  readonly entities: Entity[];
  /** Offset in the article's text after which no names were looked for; null when all was read. */
  readonly truncatedAt: number | null;
}

export function findEntities(
  article: ArticleText,
  _model: TaggerModel | null,
  limit: number = LONGEST_TEXT,
): FoundEntities {
  const words = tokeniseArticle(article, limit);
  const { mentions, entities } = joinVariants(article.text, findMentions(words, article.language));
  return { mentions, entities, truncatedAt: words.truncatedAt };
}
