/*
 * One thing, one entity: the mentions of an article grouped by what they name. Surnames go to the full name they
 * follow, acronyms to their expansion, spellings of one foreign name together. What could be two things stays two: a
 * wrong join puts a wrong person on a card.
 */

import { foldName } from '../../text/fold.ts';
import type { Entity, Mention } from '../mention.ts';
import { knownType } from '../rules/known-names.ts';
import { surfaceOf } from '../surface-of.ts';
import { explainsInBrackets, isAcronym } from './acronyms.ts';
import { inOneForm } from './case-forms.ts';
import { type Cluster, joinPersons, type Person, type Written } from './join-persons.ts';
import { coreName, type KnownName, type NameGroup, pairGroups } from './name-groups.ts';

const knownByList: KnownName = (name, type) => knownType(name) === type;

/** "the Times"; the kind words this is asked for are English. */
const isDefinite = (text: string, { surface, start }: Written): boolean =>
  /^the /i.test(surface) || /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));

function joinOthers(
  text: string,
  written: readonly Written[],
  indexes: readonly number[],
  known: KnownName,
): Cluster[] {
  const byCore = new Map<string, number>();
  const groups: NameGroup[] = [];
  const clusters: Cluster[] = [];
  const groupOf = new Map<number, number>();
  for (const index of indexes) {
    const { type, surface } = written[index] as Written;
    const core = coreName(surface, type, known);
    const key = `${type}|${core}`;
    let group = byCore.get(key);
    if (group === undefined) {
      group = groups.length;
      byCore.set(key, group);
      groups.push({ type, core, name: surface, definite: true });
      clusters.push({ type, mentions: [] });
    }
    (clusters[group] as Cluster).mentions.push(index);
    groupOf.set(index, group);
    const grown = groups[group] as NameGroup;
    if (grown.definite && !isDefinite(text, written[index] as Written)) groups[group] = { ...grown, definite: false };
  }
  const bracketed = new Set<string>();
  for (let i = 0; i + 1 < indexes.length; i++) {
    const first = written[indexes[i] as number] as Written;
    const second = written[indexes[i + 1] as number] as Written;
    if (!explainsInBrackets(text, first, second)) continue;
    const a = groupOf.get(indexes[i] as number);
    const b = groupOf.get(indexes[i + 1] as number);
    bracketed.add(isAcronym(first.surface) ? `${a}|${b}` : `${b}|${a}`);
  }
  const home = clusters.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (home[at] !== at) at = home[at] as number;
    return at;
  };
  for (const [a, b] of pairGroups(groups, bracketed, known))
    home[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const joined: Cluster[] = [];
  clusters.forEach((cluster, index) => {
    const target = root(index);
    if (target === index) joined.push(cluster);
    else (clusters[target] as Cluster).mentions.push(...cluster.mentions);
  });
  return joined;
}

/** The fullest form: most words, then longest, then first; never an acronym when there is another. */
function fullest(surfaces: readonly string[]): string {
  const rank = (name: string): number => (isAcronym(name) ? 0 : 1000 * name.split(/\s/).length + name.length);
  return surfaces.reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

/** What to call a person: without titles, but for those that make a given name a whole one ("Pope Francis"). */
function personsName({ names }: Person): string {
  const full = names.filter(({ words }) => words.length > 1);
  if (full.length > 0) return fullest(full.map(({ bare }) => bare));
  return fullest(names.map(({ bare, written, title }) => (title === 'surname' ? bare : written)));
}

/**
 * Mentions with their entity, and the entities in order of first appearance. `known` says whether a name is something
 * of its own; the language is the article's, '' when unknown.
 */
export function joinVariants(
  text: string,
  mentions: readonly Mention[],
  { known = knownByList, language = '' }: { readonly known?: KnownName; readonly language?: string } = {},
): { mentions: Mention[]; entities: Entity[] } {
  const written: Written[] = inOneForm(
    mentions.map((mention) => ({ ...mention, surface: surfaceOf(text, mention.start, mention.end) })),
    language,
  );
  const persons: number[] = [];
  const others: number[] = [];
  written.forEach((each, index) => {
    (each.type === 'person' ? persons : others).push(index);
  });
  const people = joinPersons(text, language, written, persons);
  const named = new Map<Cluster, string>(people.map((person) => [person, personsName(person)]));
  const clusters: Cluster[] = [...people, ...joinOthers(text, written, others, known)];
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a - b);
  clusters.sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
  const entities: Entity[] = [];
  const ids: (string | null)[] = mentions.map(() => null);
  const taken = new Map<string, number>();
  for (const cluster of clusters) {
    const { type, mentions: members } = cluster;
    const surfaces = [...new Set(members.map((index) => (written[index] as Written).surface))];
    const name = named.get(cluster) ?? fullest(surfaces);
    const base = `${type}:${foldName(name)}`;
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    const id = number === 1 ? base : `${base}#${number}`;
    for (const index of members) ids[index] = id;
    entities.push({
      id,
      type,
      name,
      aliases: [],
      prior: 0,
      alsoWritten: surfaces.filter((surface) => surface !== name),
    });
  }
  return { mentions: mentions.map((mention, index) => ({ ...mention, entityId: ids[index] ?? null })), entities };
}
