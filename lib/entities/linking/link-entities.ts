/*
 * Entity linking: from the article's entities to entries of a knowledge source, or to none. Works on whole entities,
 * not on single mentions: by then variants are joined, so "Putin" speaks through "Vladimir Putin". Wrong is worse than
 * none: what is not clearly one entry stays local, and two that are close are offered, not chosen.
 */

import type { Message } from '../../i18n/message.ts';
import type { Article } from '../../text/article.ts';
import { foldName } from '../../text/fold.ts';
import type { Entity, EntityId, EntityType, Mention } from '../mention.ts';
import { LEGAL_FORM } from '../variants/name-groups.ts';
import { spellings } from '../variants/name-spellings.ts';
import { splitTitles } from '../variants/titles.ts';
import { type ArticleContext, articleContext } from './article-context.ts';
import { describeFacts } from './describe-entry.ts';
import { describeName } from './describe-name.ts';
import { isSeatOnly } from './divisions.ts';
import type { Candidate, KnowledgeEntry, KnowledgeSource } from './knowledge-source.ts';
import { isInLongerName } from './longer-names.ts';
import { type MentionContext, mentionContext } from './mention-context.ts';
import { withNamedCountries } from './named-countries.ts';
import { withForms } from './names-in-language.ts';
import { isHiddenPlace, isSettlement } from './place-evidence.ts';
import { isNoRiver } from './rivers.ts';
import { countryPoints, MARGIN, type Score, SHOW, scoreCandidate } from './score.ts';
import { isShortFormElsewhere } from './short-forms.ts';
import { longPlace } from './short-places.ts';
import { isStreet } from './streets.ts';

export interface Alternative {
  readonly id: EntityId;
  readonly name: string;
  readonly description: Message | null;
}

/** `known`: one entry. `maybe`: several, listed as alternatives. `unknown`: what the article says is all there is. */
export type Certainty = 'known' | 'maybe' | 'unknown';

export interface LinkedEntity extends Entity {
  readonly certainty: Certainty;
  /** Composed from facts, or read in its name; null when nothing is known. */
  readonly description: Message | null;
  /** Other readings, best first; for `maybe` all of them. */
  readonly alternatives: readonly Alternative[];
}

export interface Linked {
  readonly entities: readonly LinkedEntity[];
  /** The same mentions, pointing at the linked ids. */
  readonly mentions: readonly Mention[];
}

export interface LinkOptions {
  /** What the user chose before: `choiceKey` → entry id, or null for "none of these". */
  readonly choices?: ReadonlyMap<string, EntityId | null>;
}

/** Under what a user's choice between readings of a name is remembered. */
export const choiceKey = (type: EntityType, name: string): string => `${type}:${foldName(name)}`;

/** Readings offered on one card. */
const MAX_ALTERNATIVES = 5;

interface Scored extends Score {
  readonly candidate: Candidate;
}

/** The names to look an entity up by: as written, then without what a store leaves out, and as it spells them. */
function namesOf({ type, surfaces }: MentionContext, language: string): Set<string> {
  const short = surfaces.flatMap((surface) => {
    if (type === 'place') return longPlace(surface) ?? [];
    return type === 'person' ? lookUpWithoutTitles(surface, language) : surface.replace(LEGAL_FORM, '');
  });
  return new Set([...surfaces, ...short].flatMap((name) => spellings(name, type)));
}

/** "King Charles" is not any Charles: what is left of such a title has to be more than a word. */
function lookUpWithoutTitles(surface: string, language: string): string[] {
  const { name, titles } = splitTitles(surface, language);
  return titles.kind === 'reign' && !name.includes(' ') ? [] : [name];
}

function rank(around: MentionContext, context: ArticleContext, knowledge: KnowledgeSource): Scored[] {
  const found = [...namesOf(around, context.code)].flatMap((name) => {
    const all = knowledge.lookup(name);
    const namesakes = () => all.map((candidate) => [candidate, knowledge.entry(candidate.id)] as const);
    return all.filter(({ id }) => {
      const entry = knowledge.entry(id);
      if (entry === null) return true;
      if (isShortFormElsewhere(context.code, name, entry.name) || isNoRiver(entry, around)) return false;
      return !(isStreet(entry, around) || isSeatOnly(entry, around, namesakes));
    });
  });
  const sameType = found.filter(({ type }) => type === around.type);
  const places = found.filter(({ type }) => type === 'place');
  const best = Math.max(0, ...places.map(({ prior }) => prior));
  const house = Math.max(0, ...found.flatMap(({ type, prior }) => (type === 'organisation' ? prior : [])));
  const isHidden = (candidate: Candidate, country: number): boolean => {
    const entry = knowledge.entry(candidate.id);
    return (
      entry === null || isHiddenPlace(candidate, entry, around, context, { best, places, bodies: [], house }, country)
    );
  };
  const support = {
    countryDecides: found.some((candidate) => {
      const country = countryPoints(candidate, around, context);
      return country > 0 && !isHidden(candidate, country);
    }),
    sameType: sameType.length > 0,
    onlyOne: new Set(sameType.map(({ id }) => id)).size === 1,
    best,
    places,
    house,
    bodies: found.filter(({ type, match }) => type === 'organisation' && match === 'name'),
  };
  const scored = new Map<EntityId, Scored>();
  for (const candidate of found) {
    const score = scoreCandidate(candidate, knowledge.entry(candidate.id), around, context, support);
    if (score === null) continue;
    const known = scored.get(candidate.id);
    if (!known || known.points < score.points) scored.set(candidate.id, { candidate, ...score });
  }
  return [...scored.values()].sort((a, b) => b.points - a.points || (a.candidate.id < b.candidate.id ? -1 : 1));
}

function alternativesOf(ranked: readonly Scored[], knowledge: KnowledgeSource): Alternative[] {
  return ranked
    .filter(({ points }) => points >= SHOW - MARGIN)
    .slice(0, MAX_ALTERNATIVES)
    .flatMap(({ candidate: { id } }) => {
      const entry = knowledge.entry(id);
      return entry ? [{ id, name: entry.name, description: describeFacts(entry) }] : [];
    });
}

/** What a store holds twice: a province of one country and name, a player with and without a year of birth. */
function isSame(one: Candidate, other: Candidate, knowledge: KnowledgeSource): boolean {
  const [a, b] = [knowledge.entry(one.id), knowledge.entry(other.id)];
  if (!a || !b || a.type !== b.type || foldName(a.name) !== foldName(b.name)) return false;
  const isOneCountry = a.country === b.country;
  if (a.type === 'place') return isOneCountry && a.country !== '' && !isSettlement(a) && !isSettlement(b);
  if (a.type !== 'person' || a.field === '' || a.field !== b.field) return false;
  return (isOneCountry || a.country === '' || b.country === '') && (a.born === null || b.born === null);
}

/** The entry to show, `null` for none, `several` when two are too close to choose. */
function decide(
  ranked: readonly Scored[],
  chosen: EntityId | null | undefined,
  knowledge: KnowledgeSource,
): EntityId | null | 'several' {
  if (chosen !== undefined) return chosen;
  const [first, ...others] = ranked;
  if (!first || first.points < SHOW) return null;
  // What is called "Coast News" only in doubt steps back behind the body whose whole name it is.
  const named = others.find(({ candidate, isDoubtful }) => candidate.match === 'name' && !isDoubtful);
  const isWhole = named?.candidate.written.includes(' ') && named.points >= SHOW - MARGIN;
  if (named && isWhole && first.isDoubtful && first.candidate.type === 'organisation') return named.candidate.id;
  const second = others.find(({ candidate }) => !isSame(first.candidate, candidate, knowledge));
  return first.isDoubtful || (second && first.points - second.points < MARGIN) ? 'several' : first.candidate.id;
}

/** The country an article is about: named at least twice, and twice as often as any other. */
function dominantCountry({ countries }: ArticleContext): string {
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : '';
}

/** A country that acts is a country still: what the entry is counts, between places and bodies. */
const PLACE_OR_BODY: ReadonlySet<EntityType> = new Set(['place', 'organisation']);
const typeOf = (entity: Entity, entry: KnowledgeEntry): EntityType =>
  PLACE_OR_BODY.has(entity.type) && PLACE_OR_BODY.has(entry.type) ? entry.type : entity.type;

function linked(entity: Entity, entry: KnowledgeEntry, alternatives: readonly Alternative[]): LinkedEntity {
  const { id, name, aliases, prior } = entry;
  const description = describeFacts(entry);
  const alsoWritten = [...new Set([entity.name, ...entity.alsoWritten])].filter((written) => written !== name);
  const others = alternatives.filter((alternative) => alternative.id !== id);
  return {
    ...entity,
    type: typeOf(entity, entry),
    id,
    name,
    aliases,
    description,
    prior,
    alsoWritten,
    certainty: 'known',
    alternatives: others,
  };
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
  article: Article,
  knowledge: KnowledgeSource,
  options: LinkOptions = {},
): Linked {
  const mentionsOf = new Map<EntityId, Mention[]>();
  for (const mention of mentions)
    if (mention.entityId !== null)
      mentionsOf.set(mention.entityId, [...(mentionsOf.get(mention.entityId) ?? []), mention]);
  const linkedTo = new Map<EntityId, { id: EntityId; was: EntityType; type: EntityType }>();

  const about = articleContext(article);
  const around = new Map(
    entities.map((entity) => {
      const own = mentionContext(entity, mentionsOf.get(entity.id) ?? [], article);
      return [entity.id, withForms(own, about.code, knowledge, about.isSporty)];
    }),
  );
  const context = withNamedCountries(about, [...around.values()], knowledge);
  const dominant = dominantCountry(context);

  const ownerOf = new Map(
    entities.flatMap(({ type, id, name, alsoWritten }) =>
      type === 'organisation' ? [name, ...alsoWritten].map((written) => [foldName(written), id] as const) : [],
    ),
  );
  const results = entities.map((entity): LinkedEntity => {
    const own = around.get(entity.id);
    const ranked = own ? rank(own, context, knowledge) : [];
    const decision = decide(ranked, options.choices?.get(choiceKey(entity.type, entity.name)), knowledge);
    const alternatives = decision === null ? [] : alternativesOf(ranked, knowledge);
    const entry = decision === null || decision === 'several' ? null : knowledge.entry(decision);
    const named = mentionsOf.get(entity.id) ?? [];
    const isOther = (name: string): boolean => (ownerOf.get(name) ?? entity.id) !== entity.id;
    const isCut =
      entry !== null &&
      named.length > 0 &&
      named.every((mention) => isInLongerName(article.text, mention, entry.id, isOther, knowledge));
    if (entry && !isCut) {
      linkedTo.set(entity.id, { id: entry.id, was: entity.type, type: typeOf(entity, entry) });
      return linked(entity, entry, alternatives);
    }
    const description = describeName(entity.name, entity.type, dominant);
    const certainty = decision === 'several' ? 'maybe' : 'unknown';
    return { ...entity, description, certainty, alternatives: certainty === 'maybe' ? alternatives : [] };
  });

  return {
    entities: joinSame(results),
    mentions: mentions.map((mention) => {
      const own = mention.entityId === null ? undefined : linkedTo.get(mention.entityId);
      return own ? { ...mention, entityId: own.id, type: mention.type === own.was ? own.type : mention.type } : mention;
    }),
  };
}
