/*
 * Names of an article, from words to entities: tokens, mentions (by the model when there is one for the article's language, by rules
 * otherwise), variants joined. Linear in the text, and cut at a stated length.
 */

import type { ArticleText } from '../text/article-text.ts';
import { detectLanguage } from '../text/language.ts';
import { type ArticleTokens, LONGEST_TEXT, tokeniseArticle } from './article-tokens.ts';
import type { Entity, Mention } from './mention.ts';
import { findMentions } from './rules/find-mentions.ts';
import { findTaggedMentions } from './tagger/find-tagged-mentions.ts';
import type { TaggerModel } from './tagger/model.ts';
import { joinVariants } from './variants/join-variants.ts';

export interface FoundEntities {
  /** In text order, each with its entity. */
  readonly mentions: Mention[];
  /** In order of first appearance. */
  readonly entities: Entity[];
  /** Offset in the article's text after which no names were looked for; null when all was read. */
  readonly truncatedAt: number | null;
}

/** UTF-16 units of the article from which its language is guessed. */
const SAMPLE = 4000;

/** The language of the article's own words; what the page claims counts only where the words do not tell. */
function languageOf(article: ArticleText, { tokens }: ArticleTokens): string {
  if (tokens.count === 0) return article.language;
  const from = tokens.start[0] as number;
  return detectLanguage(article.text.slice(from, from + SAMPLE)) || article.language.slice(0, 2);
}

export function findEntities(
  article: ArticleText,
  model: TaggerModel | null,
  limit: number = LONGEST_TEXT,
): FoundEntities {
  const words = tokeniseArticle(article, limit);
  const language = languageOf(article, words);
  // A text too short to tell, on a page that does not say: the model was made for news in its language, the rules for doubt.
  const tagged = model !== null && (language === model.language || language === '');
  const found = tagged ? findTaggedMentions(words, model) : findMentions(words, language);
  const { mentions, entities } = joinVariants(article.text, found);
  return { mentions, entities, truncatedAt: words.truncatedAt };
}
