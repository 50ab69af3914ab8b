/*
 * Everything the background and the terminal find in an article, in one stateless call: names, joined and linked;
 * dates; quotes. The parts do not know each other; this is where they meet.
 */

import { findEntities } from '../entities/find-entities.ts';
import type { KnowledgeSource } from '../entities/linking/knowledge-source.ts';
import { choiceKey, type LinkedEntity, type LinkOptions, linkEntities } from '../entities/linking/link-entities.ts';
import type { Entity, EntityId, EntityType, Mention } from '../entities/mention.ts';
import type { TaggerModel } from '../entities/tagger/model.ts';
import { type Message, message } from '../i18n/message.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import type { DateMention, UnresolvedDate } from '../time/date-mention.ts';
import { readDates } from '../time/find-dates.ts';

export interface AnalysisResources extends LinkOptions {
  /** Null where there is no model for the language: rules find names then. */
  readonly tagger: TaggerModel | null;
  readonly knowledge: KnowledgeSource;
}

export interface Analysis {
  /** In text order, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly LinkedEntity[];
  /** Under what a user's choice about each entity is remembered: the article's own names for it, before any linking. */
  readonly choiceKeys: Readonly<Record<EntityId, readonly string[]>>;
  readonly dates: readonly DateMention[];
  /** Words that mean a date which only the user can settle. */
  readonly unresolvedDates: readonly UnresolvedDate[];
  readonly quotes: readonly Quote[];
  /** What the user should know about the analysis. */
  readonly notices: readonly Message[];
}

/** What may be called by a day's word: "Domingo García", “This Week”. Events are not: their days count. */
const NAMED_LIKE_DAYS = new Set<EntityType>(['person', 'organisation', 'work', 'product']);

/** @param article without its junk, so that a name in a "see also" does not join the cast */
export function analyse(article: Article, resources: AnalysisResources): Analysis {
  const found = findEntities(article, resources.tagger);
  const linked = linkEntities(found.entities, found.mentions, article, resources.knowledge, resources);
  const named = linked.mentions.filter(({ type }) => NAMED_LIKE_DAYS.has(type));
  const { dates, unresolved } = readDates(article, named);
  return {
    mentions: linked.mentions,
    entities: linked.entities,
    choiceKeys: choiceKeys(found, linked.mentions),
    dates,
    unresolvedDates: unresolved,
    quotes: findQuotes(article, linked.mentions),
    notices: found.truncatedAt === null ? [] : [message('noticeNamesCut', found.truncatedAt)],
  };
}

function choiceKeys(
  found: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  linked: readonly Mention[],
): Record<EntityId, string[]> {
  const keyOf = new Map(found.entities.map(({ id, type, name }) => [id, choiceKey(type, name)]));
  const keys = new Map<EntityId, Set<string>>();
  // Linking keeps the mentions in their order and changes only what they point at.
  for (const [at, { entityId }] of linked.entries()) {
    const key = keyOf.get(found.mentions[at]?.entityId ?? '');
    if (entityId === null || key === undefined) continue;
    keys.set(entityId, (keys.get(entityId) ?? new Set()).add(key));
  }
  return Object.fromEntries([...keys].map(([id, set]) => [id, [...set]]));
}
