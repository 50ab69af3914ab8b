/*
 * Entity linking: from the article's entities to entries of a knowledge source, or to none. Works on whole entities, not on single
 * mentions: by then variants are joined, so "Putin" speaks through "Vladimir Putin". Wrong is worse than none: what is not
 * clearly one entry stays local, and two that are close are offered, not chosen.
 */

import type { ArticleText } from '../text/article-text.ts';
import { foldName } from '../text/normalise.ts';
import type { Candidate, KnowledgeSource } from './candidates.ts';
import { type ArticleContext, articleContext } from './link-article-context.ts';
import { MARGIN, type MentionContext, SHOW, scoreCandidate } from './link-score.ts';
import type { Entity, EntityId, EntityType, Mention } from './mention.ts';

export interface Alternative {
  readonly id: EntityId;
  readonly name: string;
  readonly description: string | null;
}

/** `known`: one entry. `maybe`: several, listed as alternatives. `unknown`: what the article says is all there is. */
export type Certainty = 'known' | 'maybe' | 'unknown';

export interface LinkedEntity extends Entity {
  readonly certainty: Certainty;
  /** Other readings, best first; for `maybe` all of them. */
  readonly alternatives: readonly Alternative[];
}

export interface Linked {
  readonly entities: readonly LinkedEntity[];
  /** The same mentions, pointing at the linked ids. */
  readonly mentions: readonly Mention[];
}

export interface LinkOptions {
  /** What the reader chose before: `choiceKey` → entry id, or null for "none of these". */
  readonly choices?: ReadonlyMap<string, EntityId | null>;
}

/** Under what a reader's choice between readings of a name is remembered. */
export const choiceKey = (type: EntityType, name: string): string => `${type}:${foldName(name)}`;

/** Words on each side of a mention that count as beside it. */
const NEAR_WORDS = 7;
/** Characters that surely hold them. */
const NEAR_CHARACTERS = 80;
/** Readings offered on one card. */
const MOST_ALTERNATIVES = 5;

const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
const QUALIFIER = /^,\s+((?:\p{Lu}[\p{L}.]*)(?:\s\p{Lu}\p{L}*){0,2})/u;

function mentionContext(entity: Entity, mentions: readonly Mention[], article: ArticleText): MentionContext {
  const surfaces = new Set([entity.name, ...entity.alsoWritten]);
  const near = new Set<string>();
  const qualifiers = new Set<string>();
  for (const mention of mentions) {
    surfaces.add(article.text.slice(mention.start, mention.end));
    const before = article.text.slice(Math.max(0, mention.start - NEAR_CHARACTERS), mention.start).match(WORD) ?? [];
    const after = article.text.slice(mention.end, mention.end + NEAR_CHARACTERS);
    const words = [...before.slice(-NEAR_WORDS), ...(after.match(WORD) ?? []).slice(0, NEAR_WORDS)];
    for (const word of words) near.add(word.toLowerCase());
    const qualifier = QUALIFIER.exec(after)?.[1];
    if (qualifier) qualifiers.add(qualifier);
  }
  return { type: entity.type, surfaces: [...surfaces], near, qualifiers: [...qualifiers] };
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

function rank(
  entity: Entity,
  mentions: readonly Mention[],
  article: ArticleText,
  context: ArticleContext,
  source: KnowledgeSource,
): Scored[] {
  const around = mentionContext(entity, mentions, article);
  const best = new Map<EntityId, Scored>();
  for (const surface of around.surfaces)
    for (const candidate of source.lookup(surface)) {
      const score = scoreCandidate(candidate, source.entry(candidate.id), around, context);
      if (score === null) continue;
      const known = best.get(candidate.id);
      if (!known || known.score < score) best.set(candidate.id, { candidate, score });
    }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

function alternativeOf(id: EntityId, source: KnowledgeSource): Alternative | null {
  const entry = source.entry(id);
  return entry && { id, name: entry.name, description: entry.description };
}

const unlinked = (entity: Entity, alternatives: readonly Alternative[] = []): LinkedEntity => ({
  ...entity,
  certainty: alternatives.length > 0 ? 'maybe' : 'unknown',
  alternatives,
});

function linkTo(
  entity: Entity,
  id: EntityId,
  source: KnowledgeSource,
  alternatives: readonly Alternative[],
): LinkedEntity {
  const entry = source.entry(id);
  if (!entry) return unlinked(entity);
  const written = [entity.name, ...entity.alsoWritten].filter((name) => name !== entry.name);
  return {
    ...entity,
    id,
    name: entry.name,
    aliases: entry.aliases,
    description: entry.description,
    prior: entry.prior,
    alsoWritten: [...new Set(written)],
    certainty: 'known',
    alternatives,
  };
}

function linkOne(
  entity: Entity,
  ranked: readonly Scored[],
  source: KnowledgeSource,
  options: LinkOptions,
): LinkedEntity {
  const chosen = options.choices?.get(choiceKey(entity.type, entity.name));
  if (chosen === null) return unlinked(entity);
  const alternatives = ranked
    .filter(({ score }) => score >= SHOW - MARGIN)
    .slice(0, MOST_ALTERNATIVES)
    .flatMap(({ candidate }) => alternativeOf(candidate.id, source) ?? []);
  if (chosen)
    return linkTo(
      entity,
      chosen,
      source,
      alternatives.filter(({ id }) => id !== chosen),
    );
  const [first, second] = ranked;
  if (!first || first.score < SHOW) return unlinked(entity);
  if (second && first.score - second.score < MARGIN) return unlinked(entity, alternatives);
  return linkTo(entity, first.candidate.id, source, alternatives.slice(1));
}

/** Entities that turn out to be one entry ("US", "United States") become one. */
function joinSame(entities: readonly LinkedEntity[]): LinkedEntity[] {
  const joined = new Map<EntityId, LinkedEntity>();
  for (const entity of entities) {
    const first = joined.get(entity.id);
    const alsoWritten = first && [...new Set([...first.alsoWritten, ...entity.alsoWritten])];
    joined.set(entity.id, first && alsoWritten ? { ...first, alsoWritten } : entity);
  }
  return [...joined.values()];
}

export function linkEntities(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  article: ArticleText,
  source: KnowledgeSource,
  options: LinkOptions = {},
): Linked {
  const context = articleContext(article);
  const mentionsOf = new Map<EntityId, Mention[]>();
  for (const mention of mentions)
    if (mention.entity !== null) mentionsOf.set(mention.entity, [...(mentionsOf.get(mention.entity) ?? []), mention]);
  const idOf = new Map<EntityId, EntityId>();
  const linked = entities.map((entity) => {
    const ranked = rank(entity, mentionsOf.get(entity.id) ?? [], article, context, source);
    const result = linkOne(entity, ranked, source, options);
    idOf.set(entity.id, result.id);
    return result;
  });
  return {
    entities: joinSame(linked),
    mentions: mentions.map((mention) =>
      mention.entity === null ? mention : { ...mention, entity: idOf.get(mention.entity) ?? mention.entity },
    ),
  };
}
