/*
 * What an article names without saying so: a town or a person of its own that everybody knows ("Atlanta", "Narendra
 * Modi") speaks for its country as the country's name does, and a handful of singers make it one about music. And what
 * it seems to name but does not: a Jordan who is somebody's surname.
 */

import { foldName } from '../../text/fold.ts';
import { withoutTitles } from '../variants/titles.ts';
import { evidenceAgainst } from './against.ts';
import { type ArticleContext, countriesOfPhrase } from './article-context.ts';
import type { Candidate, KnowledgeField, KnowledgeSource } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';

/** Prominence from which a name speaks for its country. */
const KNOWN = 60;
/** The same for people, who have more namesakes than any list, unless the article is about their field. */
const KNOWN_PERSON = 75;
/** Words of a field from which an article is about it. */
const ABOUT = 2;
/** People of one field who make an article one about it. */
const PEERS = 4;
/** And by how much a name has to be ahead of others of its kind. */
const AHEAD = 20;

/** Countries that a part of every spelling of a name is called like. */
function countriesInName(surfaces: readonly string[]): readonly string[] {
  const [first = '', ...others] = surfaces;
  return first
    .split(' ')
    .filter((word) => others.every((surface) => surface.split(' ').includes(word)))
    .flatMap(countriesOfPhrase);
}

/** Whom or what everybody thinks of at a name, when nothing beside it speaks against that; null when there is none. */
function firstThought(entity: MentionContext, context: ArticleContext, knowledge: KnowledgeSource): Candidate | null {
  const { type, surfaces } = entity;
  const surface = surfaces[0] ?? '';
  if ((type !== 'place' && type !== 'person') || countriesOfPhrase(surface).length > 0) return null;
  const [first, second] = knowledge
    .lookup(surface)
    .filter((candidate) => candidate.type === type && candidate.match !== 'surname')
    .sort((a, b) => b.prior - a.prior);
  if (!first || first.prior < KNOWN || (second && first.prior - second.prior < AHEAD)) return null;
  const entry = knowledge.entry(first.id);
  const against = entry && evidenceAgainst(first, entry, entity, context, 0);
  return against && against.points >= 0 ? first : null;
}

/** Fields by their words, and those that enough people of the article belong to. */
function fieldsOf(context: ArticleContext, people: readonly Candidate[]): ReadonlyMap<KnowledgeField, number> {
  const fields = new Map(context.fields);
  const peers = new Map<KnowledgeField, number>();
  for (const { field } of people) if (field !== '') peers.set(field, (peers.get(field) ?? 0) + 1);
  for (const [field, count] of peers) if (count >= PEERS) fields.set(field, Math.max(count, fields.get(field) ?? 0));
  return fields;
}

/** Where the article's bodies are at home, as far as their own names tell. */
function homesOf(entities: readonly MentionContext[], knowledge: KnowledgeSource): ReadonlyMap<string, number> {
  const homes = new Map<string, number>();
  for (const { type, surfaces } of entities) {
    if (type !== 'organisation') continue;
    const [best] = surfaces
      .flatMap((surface) => knowledge.lookup(surface))
      .filter((candidate) => candidate.type === type && candidate.match !== 'generic')
      .sort((a, b) => b.prior - a.prior);
    if (best && best.country !== '') homes.set(best.country, (homes.get(best.country) ?? 0) + 1);
  }
  return homes;
}

export function withNamedCountries(
  context: ArticleContext,
  entities: readonly MentionContext[],
  knowledge: KnowledgeSource,
): ArticleContext {
  const countries = new Map(context.countries);
  const namedBy = new Map<object, string>();
  for (const { type, surfaces, count } of entities)
    if (type === 'person')
      for (const code of countriesInName(surfaces)) {
        const left = (countries.get(code) ?? 0) - count;
        if (left > 0) countries.set(code, left);
        else countries.delete(code);
      }
  const surnames = new Set(
    entities
      .filter(({ type }) => type === 'person')
      .map(({ fullName }) => withoutTitles(fullName, context.code))
      .filter((name) => name.includes(' '))
      .map((name) => foldName(name.slice(name.lastIndexOf(' ')))),
  );
  const thoughts = entities.flatMap((entity) => {
    const candidate = firstThought(entity, context, knowledge);
    return candidate ? [{ entity, candidate }] : [];
  });
  const people = thoughts.filter(({ entity }) => entity.type === 'person').map(({ candidate }) => candidate);
  const fields = fieldsOf(context, people);
  for (const { entity, candidate } of thoughts) {
    const { country, field, prior } = candidate;
    const isStranger = entity.type === 'person' && (fields.get(field) ?? 0) < ABOUT;
    if (country === '' || (isStranger && prior < KNOWN_PERSON)) continue;
    namedBy.set(entity, country);
    countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return { ...context, countries, namedBy, homes: homesOf(entities, knowledge), fields, surnames };
}
