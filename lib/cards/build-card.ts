/*
 * From a linked entity and its article to the one card a user sees, in the page, the popup and the panel alike. When
 * nothing is known the card is small and honest: the name, how the article words it, how often.
 */

import type { KnowledgeEntry, KnowledgeSource } from '../entities/linking/knowledge-source.ts';
import type { Alternative, LinkedEntity } from '../entities/linking/link-entities.ts';
import type { EntityId, Mention } from '../entities/mention.ts';
import type { Message } from '../i18n/message.ts';
import type { Article } from '../text/article.ts';
import { compareSpans } from '../text/span.ts';
import type { Card, CardNote, CardQuote } from './card.ts';
import { cardOffices, leadsCountry, yearOf } from './card-offices.ts';
import { cardPlace } from './card-place.ts';
import { cardSources } from './card-sources.ts';
import { descriptionInArticle } from './description-in-article.ts';
import { firstNaming } from './first-naming.ts';
import { isDoubtful } from './is-doubtful.ts';
import { officeAtPublication } from './office-then.ts';
import type { CardSpeaker } from './spoken/card-speaker.ts';
import { wordEntry } from './word-entry.ts';

export interface CardContext {
  readonly article: Article;
  /** Every entity of the article, as linked. */
  readonly entities: readonly LinkedEntity[];
  /** Every mention of the article, as linked. */
  readonly mentions: readonly Mention[];
  readonly knowledge: KnowledgeSource;
  readonly quotes?: readonly CardQuote[];
  readonly notes?: readonly CardNote[];
  readonly choiceKeys?: Readonly<Record<EntityId, readonly string[]>>;
  /** What the user chose, by choice key. */
  readonly choices?: ReadonlyMap<string, EntityId | null>;
  /** Says facts in the language of the interface; none where that is English. */
  readonly speaker?: CardSpeaker | null;
}

/** Led its country in the article's year (or at any time when that is unknown). */
function ledCountry(entry: KnowledgeEntry, year: number | null): boolean {
  return (
    entry.country !== '' &&
    entry.offices.filter(leadsCountry).some(({ from, to }) => {
      if (year === null) return to === null;
      return !((yearOf(from) ?? year) > year) && !((yearOf(to) ?? year) < year);
    })
  );
}

function countryLed(entity: LinkedEntity, { article, entities, knowledge }: CardContext): string | null {
  const year = yearOf(article.published);
  const leaders = entities.flatMap(({ id, type }) => {
    const entry = type === 'person' ? knowledge.entry(id) : null;
    return entry && ledCountry(entry, year) ? [entry] : [];
  });
  const own = leaders.find(({ id }) => id === entity.id);
  if (!own) return null;
  return leaders.some(({ id, country }) => id !== entity.id && country === own.country) ? null : own.country;
}

const isSame = (a: Message | null, b: Message | null): boolean => JSON.stringify(a) === JSON.stringify(b);

function chosen(keys: readonly string[], choices: CardContext['choices']): Card['chosen'] {
  const key = keys.find((candidate) => choices?.has(candidate));
  if (key === undefined) return null;
  return choices?.get(key) === null ? 'none' : 'this';
}

function wordAlternative(other: Alternative, { knowledge, speaker }: CardContext): Alternative {
  const entry = speaker ? knowledge.entry(other.id) : null;
  if (!entry || !speaker) return other;
  const { name, description } = wordEntry(entry, speaker);
  return { ...other, name, description };
}

/** Where the card has another title than the entry, the article may have written the entry's. */
function alsoWritten({ name, alsoWritten: others }: LinkedEntity, title: string, written: readonly string[]): string[] {
  return [...new Set([...(written.includes(name) ? [name] : []), ...others])].filter((other) => other !== title);
}

export function buildCard(entity: LinkedEntity, context: CardContext): Card {
  const { article, knowledge } = context;
  const choiceKeys = context.choiceKeys?.[entity.id] ?? [];
  const entry = entity.certainty === 'known' ? knowledge.entry(entity.id) : null;
  const named = context.mentions.filter((mention) => mention.entityId === entity.id).sort(compareSpans);
  const mentions = named.map(({ start, end }) => ({ start, end }));
  const then = entry && officeAtPublication(entry.offices, article.published, entry.asOf);
  const worded = entry && wordEntry(entry, context.speaker ?? null);
  const office = then && worded ? worded.office(then) : null;
  const description = worded ? worded.description : entity.description;
  const name = worded?.name ?? entity.name;
  return {
    entityId: entity.id,
    name,
    nativeName: entry?.nativeName ?? null,
    type: entity.type,
    description,
    asOf: entry?.asOf ?? null,
    descriptionInArticle: descriptionInArticle(article, {
      mentions: named,
      names: context.mentions,
      leads: countryLed(entity, context),
      isKnown: description !== null,
    }),
    firstNamed: firstNaming(article, mentions),
    officeAtPublication: isSame(office, description) ? null : office,
    published: article.published,
    offices: entry && worded ? cardOffices(entry, entry.text === null, worded.office) : [],
    facts: worded?.facts ?? [],
    sources: entry ? cardSources(entry) : [],
    place: entry ? cardPlace(entry, worded?.facts ?? []) : null,
    mentionCount: mentions.length,
    mentions,
    extent: article.text === '' ? null : { start: 0, end: article.text.length },
    quotes: context.quotes ?? [],
    alternatives: entity.alternatives.map((other) => wordAlternative(other, context)),
    alsoWritten: alsoWritten(
      entity,
      name,
      mentions.map(({ start, end }) => article.text.slice(start, end)),
    ),
    notes: context.notes ?? [],
    seenBefore: null,
    certainty: entity.certainty,
    choiceKeys,
    chosen: chosen(choiceKeys, context.choices),
    ask: null,
    bare: false,
    doubtful: isDoubtful(entity.type, named, article.language),
    muted: false,
  };
}
