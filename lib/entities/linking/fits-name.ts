/*
 * Does an entry bear the whole name an article gives, or only a shorter form of it? "Biden" leads to a president, but
 * not where the article says "Ethan Biden"; "House" is no entry for the "House Science Committee".
 */

import { foldName } from '../../text/fold.ts';
import type { EntityType } from '../mention.ts';
import { STATE_BODIES } from '../rules/name-cues.ts';
import { initialsOf, isAcronym } from '../variants/acronyms.ts';
import { personName, samePerson } from '../variants/person-names.ts';
import { NO_TITLES, withoutTitles } from '../variants/titles.ts';
import type { Candidate, KnowledgeEntry } from './knowledge-source.ts';

/** `whole`: yes. `shorter`: it may be, with a middle name more or less. `no`: it bears another name. */
export type NameFit = 'whole' | 'shorter' | 'no';

/** Words that two names of one body differ by without being two. */
const EMPTY = new Set('the of and for in inc corp corporation co company ltd plc ag group holdings us u s'.split(' '));

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word));

function personFit(full: string, entry: KnowledgeEntry, language: string): NameFit {
  const wanted = personName(full, NO_TITLES, language);
  if (wanted.words.length < 2) return 'whole';
  let fit: NameFit = 'no';
  for (const written of [entry.name, ...entry.aliases]) {
    const name = personName(written, NO_TITLES, language);
    if (name.words.join(' ') === wanted.words.join(' ')) return 'whole';
    if (name.words.length === 1 && wanted.words.includes(name.words[0] as string)) fit = 'shorter';
    else if (name.words.length > 1 && samePerson(name, wanted)) {
      // With more middle names than the article it is the same; with fewer it may be a namesake.
      if (name.words.length >= wanted.words.length) return 'whole';
      fit = 'shorter';
    }
  }
  return fit;
}

function otherFit(full: string, entry: KnowledgeEntry): NameFit {
  const names = [entry.name, ...entry.aliases];
  if (isAcronym(full)) return 'whole';
  const told = new Set([...names, entry.text ?? ''].flatMap(wordsOf));
  const missing = wordsOf(full).filter((word) => !told.has(word));
  if (missing.length === 0) return 'whole';
  const short = initialsOf(full);
  return short.length > 2 && names.some((name) => foldName(name) === short) && missing.length < 2 ? 'shorter' : 'no';
}

/** How an entry's names fit the fullest name the article has for the entity. */
export function fitsName(full: string, type: EntityType, entry: KnowledgeEntry, language: string): NameFit {
  const bare = foldName(type === 'person' ? withoutTitles(full, language) : full);
  if ([entry.name, ...entry.aliases].some((name) => foldName(name) === bare)) return 'whole';
  return type === 'person' ? personFit(full, entry, language) : otherFit(full, entry);
}

/** Words of what the article says an acronym is short for that the entry's names have too; half of them are enough. */
export function fitsDefinition(long: string, entry: KnowledgeEntry): boolean {
  const wanted = wordsOf(long);
  return [entry.name, ...entry.aliases].some((name) => {
    const words = new Set(wordsOf(name));
    const shared = wanted.filter((word) => words.has(word)).length;
    return wanted.length > 0 && 2 * shared >= Math.max(wanted.length, Math.min(words.size, 2 * wanted.length));
  });
}

/** Words that one of two names has and the other not. */
const more = (name: string, than: string): string[] => {
  const known = wordsOf(than);
  return wordsOf(name).filter((word) => !known.includes(word));
};

/** Some stores list the Senate's committee as another name of the House's. */
export const isOfOtherHouse = ({ written, match }: Candidate, { name }: KnowledgeEntry): boolean =>
  match === 'alias' &&
  more(written, name).some((word) => STATE_BODIES.has(word)) &&
  more(name, written).some((word) => STATE_BODIES.has(word));

/** Or the news desk as a name of its broadcaster, and a whole university's name as that of one campus. */
export function isAnotherBody(
  { written, match, type }: Candidate,
  { name, text, field }: KnowledgeEntry,
  qualifiers: readonly string[],
): boolean {
  if (type !== 'organisation' || match !== 'alias' || isAcronym(written) || wordsOf(written).length < 2) return false;
  if (foldName(name).startsWith(`${foldName(written)} `) && name.includes(','))
    return !qualifiers.some((qualifier) => name.endsWith(qualifier));
  if (more(name, written).length > 0 || wordsOf(name).length > 1 || field === 'football') return false;
  return more(written, `${name} ${text ?? ''}`).length > 0;
}
