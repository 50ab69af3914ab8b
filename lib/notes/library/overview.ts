/*
 * The library from above: articles with what was noted on them, names with where they were read, and one name through
 * time. What was only read counts beside what was noted.
 */

import type { HistoryEntry } from '../../history/visit.ts';
import { addressKey } from '../../identity/article-identity.ts';
import { webAddress } from '../../identity/web-address.ts';
import type { Note } from '../note.ts';
import { siteOf } from './filter-notes.ts';

export interface ArticleGroup {
  /** The address key. */
  readonly key: string;
  readonly title: string;
  /** http(s) only; '' where there is none to go to. */
  readonly address: string;
  readonly site: string;
  /** The article's own date, ISO; null when unknown. */
  readonly published: string | null;
  /** First read or noted, ISO: stands in for an unknown date. */
  readonly firstSeen: string;
  /** As the article reads. */
  readonly notes: readonly Note[];
  /** The addresses its notes were filed under. */
  readonly sources: readonly string[];
}

export interface EntityGroup {
  readonly id: string;
  /** As written in the last article; '' when only notes hold it. */
  readonly name: string;
  readonly notes: number;
  readonly articles: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When it happened, as far as is known. */
export const dayOf = ({ published, firstSeen }: ArticleGroup): string => published ?? firstSeen;

/** Every article that was noted on or read, latest first. */
export function articleGroups(notes: readonly Note[], readings: readonly HistoryEntry[]): ArticleGroup[] {
  const groups = new Map<string, { reading: HistoryEntry | null; notes: Note[] }>();
  for (const reading of readings) groups.set(reading.key, { reading, notes: [] });
  for (const note of notes) {
    if (!note.article) continue;
    const key = addressKey(note.article.source);
    const group = groups.get(key) ?? { reading: null, notes: [] };
    group.notes.push(note);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => articleGroup(key, group)).sort((a, b) => compare(dayOf(b), dayOf(a)));
}

function articleGroup(key: string, group: { reading: HistoryEntry | null; notes: Note[] }): ArticleGroup {
  const { reading } = group;
  const notes = group.notes.sort((a, b) => startOf(a) - startOf(b) || compare(a.created, b.created));
  const [note] = notes;
  const source = note?.article?.source ?? reading?.source ?? '';
  return {
    key,
    title: note?.article?.title || reading?.title || source,
    address: webAddress(source)?.href ?? '',
    site: note ? siteOf(note) : (webAddress(source)?.hostname.replace(/^www\./, '') ?? ''),
    published: note?.article?.published ?? reading?.published ?? null,
    firstSeen:
      [reading?.first, ...notes.map(({ created }) => created)].filter((at) => at !== undefined).sort()[0] ?? '',
    notes,
    sources: [...new Set(notes.flatMap(({ article }) => article?.source ?? []))],
  };
}

/** A note on the article as a whole comes first. */
const startOf = ({ target }: Note): number => target?.selector[1].start ?? -1;

/**
 * A bare surname of one article must not join two people; only what is known by its id or by its full name is followed.
 */
const isFollowed = (id: string): boolean => /^Q\d+$/.test(id) || id.includes(' ');

/** Every name that was noted on or read, the most noted first. */
export function entityGroups(notes: readonly Note[], readings: readonly HistoryEntry[]): EntityGroup[] {
  const groups = new Map<string, { name: string; notes: number; articles: Set<string> }>();
  const groupOf = (id: string) => {
    const group = groups.get(id) ?? { name: '', notes: 0, articles: new Set<string>() };
    groups.set(id, group);
    return group;
  };
  for (const { key, entities } of readings) {
    for (const { id, name } of entities) {
      if (!isFollowed(id)) continue;
      const group = groupOf(id);
      group.name ||= name;
      group.articles.add(key);
    }
  }
  for (const { article, entities } of notes) {
    for (const id of entities) {
      if (!isFollowed(id)) continue;
      const group = groupOf(id);
      group.notes++;
      if (article) group.articles.add(addressKey(article.source));
    }
  }
  return [...groups]
    .map(([id, { name, notes: noted, articles }]) => ({ id, name, notes: noted, articles: articles.size }))
    .sort((a, b) => b.notes - a.notes || b.articles - a.articles || compare(a.name, b.name));
}

/** The articles that named an entity, with the notes about it, by the article's date: a story from its beginning. */
export function entityTimeline(id: string, notes: readonly Note[], readings: readonly HistoryEntry[]): ArticleGroup[] {
  return articleGroups(
    notes.filter(({ entities }) => entities.includes(id)),
    readings.filter(({ entities }) => entities.some((entity) => entity.id === id)),
  ).reverse();
}
