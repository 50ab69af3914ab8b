/*
 * Names of an article, from words to entities: tokens, mentions (by the model when there is one for the article's
 * language, by rules otherwise), variants joined. Linear in the text, and cut at a stated length.
 */

import type { Article } from '../text/article.ts';
import { MAX_TEXT_LENGTH, tokeniseArticle } from './article-tokens.ts';
import type { Entity, Mention } from './mention.ts';
import { withoutCredits } from './rules/credit-lines.ts';
import { findMentions } from './rules/find-mentions.ts';
import { withWholeRegions } from './rules/whole-regions.ts';
import { findAsRelative } from './tagger/as-relative.ts';
import { findTaggedMentions } from './tagger/find-tagged-mentions.ts';
import type { TaggerModel } from './tagger/model.ts';
import { taggerFor } from './tagger/tagger-files.ts';
import { joinVariants } from './variants/join-variants.ts';

export interface FoundEntities {
  /** In text order, each with its entity. */
  readonly mentions: Mention[];
  /** In order of first appearance. */
  readonly entities: Entity[];
  /** Offset in the article's text after which no names were looked for; null when all was read. */
  readonly truncatedAt: number | null;
}

export function findEntities(
  article: Article,
  model: TaggerModel | null,
  limit: number = MAX_TEXT_LENGTH,
): FoundEntities {
  const words = tokeniseArticle(article, limit);
  const language = article.language.split('-')[0] ?? '';
  const tagged = model !== null && model.language === taggerFor(language);
  const found = tagged
    ? findAsRelative(words, language, (written) => findTaggedMentions(written, model))
    : findMentions(words, language);
  const whole = withWholeRegions(article.text, withoutCredits(words, found), language);
  const { mentions, entities } = joinVariants(article.text, whole, { language });
  return { mentions, entities, truncatedAt: words.truncatedAt };
}
