/*
 * One thing, one entity: the mentions of an article grouped by what they name. Surnames go to the full name they
 * follow, acronyms to their expansion, spellings of one foreign name together. What could be two things stays two: a
 * wrong join puts a wrong person on a card.
 */

import { foldName } from '../../text/fold.ts';
import { transliterationKey } from '../../text/transliteration-key.ts';
import type { Entity, EntityType, Mention } from '../mention.ts';
import { knownType } from '../rules/known-names.ts';
import { surfaceOf } from '../surface-of.ts';
import { explainsInBrackets, isAcronym } from './acronyms.ts';
import { coreName, type KnownName, type NameGroup, pairGroups } from './name-groups.ts';
import { type PersonName, partOf, personName, samePerson } from './person-names.ts';

interface Cluster {
  readonly type: EntityType;
  readonly mentions: number[];
}

interface Written extends Mention {
  readonly surface: string;
}

const knownByList: KnownName = (name, type) => knownType(name) === type;

/** The word before a mention, for titles. */
function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 16), start).trimEnd();
  return before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('“')) + 1);
}

/** "Kim Jong-un", "Yoon Suk-yeol": the surname leads. */
const surnameLeads = (surface: string): boolean => /^\p{Lu}[\p{Ll}]+ \p{Lu}[\p{Ll}]+-\p{L}[\p{Ll}]+$/u.test(surface);

interface PersonCluster extends Cluster {
  readonly names: PersonName[];
  readonly surnameFirst: boolean;
}

/**
 * People of one name compared at most: a story has few, a list has thousands, and comparing all would cost the square.
 */
const MAX_NAMESAKES = 40;

function joinPersons(text: string, written: readonly Written[], indexes: readonly number[]): Cluster[] {
  const clusters: PersonCluster[] = [];
  const byWord = new Map<string, PersonCluster[]>();
  const names = new Map<number, PersonName>();
  const named = (index: number): PersonName => {
    let name = names.get(index);
    if (!name) {
      const each = written[index] as Written;
      name = personName(each.surface, wordBefore(text, each.start));
      names.set(index, name);
    }
    return name;
  };
  const byName = new Map<string, PersonCluster>();
  for (const index of indexes) {
    const name = named(index);
    if (name.words.length < 2) continue;
    const exact = `${name.words.join(' ')}|${name.suffix}|${name.gender}`;
    const surname = transliterationKey(name.words.at(-1) as string);
    const home =
      byName.get(exact) ??
      (byWord.get(surname) ?? [])
        .slice(0, MAX_NAMESAKES)
        .find((cluster) => cluster.names.every((other) => samePerson(name, other)));
    if (home) {
      home.mentions.push(index);
      if (!byName.has(exact)) home.names.push(name);
      byName.set(exact, home);
      continue;
    }
    const { surface } = written[index] as Written;
    const cluster: PersonCluster = {
      type: 'person',
      mentions: [index],
      names: [name],
      surnameFirst: surnameLeads(surface),
    };
    clusters.push(cluster);
    byName.set(exact, cluster);
    for (const key of new Set(name.words.map(transliterationKey))) {
      const list = byWord.get(key);
      if (list) list.push(cluster);
      else byWord.set(key, [cluster]);
    }
  }
  const alone = new Map<string, Cluster>();
  for (const index of indexes) {
    const name = named(index);
    if (name.words.length !== 1) continue;
    const word = name.words[0] as string;
    let fits = (byWord.get(transliterationKey(word)) ?? [])
      .slice(0, MAX_NAMESAKES)
      .filter((cluster) => cluster.names.every((full) => partOf(name, full, cluster.surnameFirst) !== null));
    const exact = fits.filter((cluster) => cluster.names.some((full) => full.words.includes(word)));
    if (exact.length > 0) fits = exact;
    const surname = fits.filter((cluster) =>
      cluster.names.some((full) => partOf(name, full, cluster.surnameFirst) === 'surname'),
    );
    if (surname.length > 0) fits = surname;
    // Who was introduced before decides; a namesake who comes later cannot be meant yet.
    const earlier = fits.filter((cluster) => (cluster.mentions[0] as number) < index);
    const home = earlier.length === 1 ? earlier[0] : earlier.length === 0 && fits.length === 1 ? fits[0] : undefined;
    if (home) {
      home.mentions.push(index);
      continue;
    }
    const own = alone.get(word);
    if (own) own.mentions.push(index);
    else {
      const cluster: Cluster = { type: 'person', mentions: [index] };
      alone.set(word, cluster);
      clusters.push({ ...cluster, names: [name], surnameFirst: false });
    }
  }
  return clusters;
}

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
      groups.push({ type, core, name: surface });
      clusters.push({ type, mentions: [] });
    }
    (clusters[group] as Cluster).mentions.push(index);
    groupOf.set(index, group);
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

/**
 * Mentions with their entity, and the entities in order of first appearance. `known` says whether a name is something
 * of its own.
 */
export function joinVariants(
  text: string,
  mentions: readonly Mention[],
  known: KnownName = knownByList,
): { mentions: Mention[]; entities: Entity[] } {
  const written: Written[] = mentions.map((mention) => ({
    ...mention,
    surface: surfaceOf(text, mention.start, mention.end),
  }));
  const persons: number[] = [];
  const others: number[] = [];
  written.forEach((each, index) => {
    (each.type === 'person' ? persons : others).push(index);
  });
  const clusters = [...joinPersons(text, written, persons), ...joinOthers(text, written, others, known)];
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a - b);
  clusters.sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
  const entities: Entity[] = [];
  const ids: (string | null)[] = mentions.map(() => null);
  const taken = new Map<string, number>();
  for (const { type, mentions: members } of clusters) {
    const surfaces = [...new Set(members.map((index) => (written[index] as Written).surface))];
    const name = fullest(surfaces);
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
