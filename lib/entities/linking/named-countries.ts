/*
 * Countries an article names without saying so: a town or a person of its own that everybody knows ("Atlanta",
 * "Narendra Modi") speaks for its country as the country's name does.
 */

import { type ArticleContext, countriesOfPhrase } from './article-context.ts';
import type { KnowledgeSource } from './knowledge-source.ts';
import type { MentionContext } from './mention-context.ts';

/** Prominence from which a name speaks for its country. */
const KNOWN = 60;
/** And by how much it has to be ahead of others of the name. */
const AHEAD = 20;

export function withNamedCountries(
  context: ArticleContext,
  entities: readonly MentionContext[],
  knowledge: KnowledgeSource,
): ArticleContext {
  const countries = new Map(context.countries);
  const namedBy = new Map<object, string>();
  for (const entity of entities) {
    const { type, surfaces } = entity;
    if (type !== 'place' && type !== 'person') continue;
    const surface = surfaces[0] ?? '';
    if (countriesOfPhrase(surface).length > 0) continue;
    const [first, second] = knowledge
      .lookup(surface)
      .filter((candidate) => candidate.type === type && candidate.match !== 'surname')
      .sort((a, b) => b.prior - a.prior);
    if (!first || first.country === '' || first.prior < KNOWN || (second && first.prior - second.prior < AHEAD))
      continue;
    namedBy.set(entity, first.country);
    countries.set(first.country, (countries.get(first.country) ?? 0) + 1);
  }
  return { ...context, countries, namedBy };
}
