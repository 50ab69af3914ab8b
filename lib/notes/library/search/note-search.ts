/*
 * Full-text search over the library as one types. A plain scan over folded texts: over 10,000 notes it beat both an
 * inverted index (MiniSearch) and a multi-entry database index, is built in a hundredth of their time, and finds the
 * second half of a German compound (`npm run -s bench:search`, figures in docs/quality/search.md).
 */

import type { CooperativeTask } from '../../../text/cooperative-task.ts';
import type { Note } from '../../note.ts';
import { isWithin, siteOf } from '../filter-notes.ts';
import { comparable } from './comparable.ts';
import { learnWords, nearWords, slipsForgiven, type Vocabulary } from './near-words.ts';
import { type ColoursNamed, readQuery, type SearchTerm } from './search-query.ts';

export interface NearSpelling {
  /** As it was typed, folded: no note holds it. */
  readonly typed: string;
  /** What was looked for instead. */
  readonly meant: readonly string[];
}

export interface SearchResult {
  readonly ids: ReadonlySet<string>;
  /** What to mark in the notes that were found, folded. */
  readonly marks: readonly string[];
  readonly near: readonly NearSpelling[];
}

export interface NoteSearch {
  /** What the first query would have to do before it can begin, done before anybody asks. */
  prepare(): CooperativeTask<void>;
  /** The notes that meet every condition of the query; null for a query that says nothing. */
  search(query: string): CooperativeTask<SearchResult | null>;
}

export interface SearchNames {
  /** What an entity is called. */
  nameOf(entityId: string): string;
  readonly coloursNamed: ColoursNamed;
}

interface Entry {
  readonly note: Note;
  readonly text: string;
}

/** Notes folded, or looked through, in one step. */
const STEP = 100;

/** What a note says stays the same as long as the note is the same, whichever search it is in. */
const TEXTS = new WeakMap<Note, string>();

/** Lines are of different parts of the note: a phrase does not reach from one into the next. */
function textOf(note: Note): string {
  const known = TEXTS.get(note);
  if (known !== undefined) return known;
  const { target, body, tags, article } = note;
  const parts = [
    ...[target?.selector[0].exact, target?.clean, body, ...tags],
    ...[article?.title, article?.author, article?.publisher, article?.source],
  ];
  const text = comparable(
    parts
      .map((part) => part && onOneLine(part))
      .filter(Boolean)
      .join('\n'),
  );
  TEXTS.set(note, text);
  return text;
}

/** So that a phrase is found over a line, too. */
const onOneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

const NO_NAMES: SearchNames = { nameOf: () => '', coloursNamed: () => [] };

/**
 * Made anew when the notes change: that costs less than one query of the rivals. The texts are folded by the first
 * query; one that is left half-way is no loss for the next.
 */
export function createNoteSearch(notes: readonly Note[], names: SearchNames = NO_NAMES): NoteSearch {
  const all: Entry[] = [];
  const vocabulary = new Map<number, Set<string>>();
  let learnt = 0;
  let last: { readonly terms: readonly SearchTerm[]; readonly found: readonly Entry[] } = { terms: [], found: all };

  function* fold(): CooperativeTask<void> {
    while (all.length < notes.length) {
      for (const note of notes.slice(all.length, all.length + STEP)) all.push({ note, text: textOf(note) });
      yield;
    }
  }

  function* learn(): CooperativeTask<Vocabulary> {
    for (; learnt < all.length; learnt++) {
      learnWords(vocabulary, (all[learnt] as Entry).text);
      if (learnt % STEP === 0) yield;
    }
    return { byLength: vocabulary };
  }

  function* scan(entries: readonly Entry[], tests: readonly Test[]): CooperativeTask<Entry[]> {
    const found: Entry[] = [];
    for (const [i, entry] of entries.entries()) {
      if (tests.every((test) => test(entry))) found.push(entry);
      if (i % STEP === 0) yield;
    }
    return found;
  }

  /** What was meant by the words that no note holds. */
  function* nearOf(terms: readonly SearchTerm[], named: NamedIds): CooperativeTask<NearSpelling[]> {
    const near: NearSpelling[] = [];
    for (const term of terms) {
      if (term.not || term.kind !== 'words' || term.isPhrase || slipsForgiven(term.words) === 0) continue;
      if (named.holding(term.words).size > 0 || (yield* holds(all, term.words))) continue;
      const meant = nearWords(term.words, yield* learn());
      if (meant.length > 0) near.push({ typed: term.words, meant });
    }
    return near;
  }

  return {
    prepare: fold,
    *search(query) {
      const terms = readQuery(query, names.coloursNamed);
      if (terms.length === 0) return null;
      yield* fold();
      const named = namedIds(notes, names.nameOf);
      const tests = terms.map((term) => testOf(term, named));
      const found = yield* scan(narrows(last.terms, terms) ? last.found : all, tests);
      last = { terms, found };
      const near = found.length === 0 ? yield* nearOf(terms, named) : [];
      const meant = new Map(near.map((spelling) => [spelling.typed, spelling.meant]));
      const marks = terms.flatMap((term) =>
        term.not || term.kind !== 'words' ? [] : (meant.get(term.words) ?? [term.words]),
      );
      const entries =
        near.length === 0
          ? found
          : yield* scan(
              all,
              terms.map((term) => orMeant(testOf(term, named), term.kind === 'words' && meant.get(term.words))),
            );
      return { ids: new Set(entries.map(({ note }) => note.id)), marks, near };
    },
  };
}

function* holds(all: readonly Entry[], words: string): CooperativeTask<boolean> {
  for (const [i, { text }] of all.entries()) {
    if (text.includes(words)) return true;
    if (i % STEP === 0) yield;
  }
  return false;
}

/** Typing on only narrows: every earlier condition is there still, or its word is part of a longer one. */
function narrows(before: readonly SearchTerm[], now: readonly SearchTerm[]): boolean {
  return before.every((term) =>
    now.some(
      (other) =>
        JSON.stringify(other) === JSON.stringify(term) ||
        (term.kind === 'words' &&
          other.kind === 'words' &&
          !term.not &&
          !other.not &&
          other.words.includes(term.words)),
    ),
  );
}

type Test = (entry: Entry) => boolean;

const orMeant =
  (test: Test, meant: readonly string[] | undefined | false): Test =>
  (entry) =>
    test(entry) || (meant !== undefined && meant !== false && meant.some((words) => entry.text.includes(words)));

function testOf(term: SearchTerm, named: NamedIds): Test {
  const test = conditionOf(term, named);
  return term.not ? (entry) => !test(entry) : test;
}

function conditionOf(term: SearchTerm, named: NamedIds): Test {
  switch (term.kind) {
    case 'words': {
      const ids = named.holding(term.words);
      return ids.size === 0
        ? ({ text }) => text.includes(term.words)
        : ({ text, note }) => text.includes(term.words) || note.entities.some((id) => ids.has(id));
    }
    case 'tag':
      return ({ note }) => note.tags.some((tag) => fits(comparable(tag), term));
    case 'name': {
      const ids = named.fitting(term);
      return ({ note }) => note.entities.some((id) => ids.has(id));
    }
    case 'site':
      return ({ note }) => term.sites.some((site) => isOnSite(note, site));
    case 'colour':
      return ({ note }) => term.colours.includes(note.colour);
    case 'written':
      return ({ note }) => isWithin(note.created, term.days);
    case 'published':
      return ({ note }) => isWithin(note.article?.published, term.days);
  }
}

interface Named {
  readonly value: string;
  readonly isWhole: boolean;
}

const fits = (folded: string, { value, isWhole }: Named): boolean =>
  isWhole ? folded === value : folded.startsWith(value);

/** The site or one below it; with a path behind it, what lies under that. */
function isOnSite(note: Note, site: string): boolean {
  const host = siteOf(note);
  if (host === '') return false;
  if (site.includes('/')) {
    const address = comparable(withoutScheme(note.article?.source ?? ''));
    return address.startsWith(site) && (site.endsWith('/') || /^(?:$|[/?#&])/.test(address.slice(site.length)));
  }
  return host.endsWith(`.${site}`) || host.startsWith(site) || host.split('.').some((label) => label.startsWith(site));
}

const withoutScheme = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '');

interface NamedIds {
  /** The entities whose names hold these words. */
  holding(words: string): ReadonlySet<string>;
  /** Those that a `name:` means: the whole name, or one of which a word begins so. */
  fitting(name: Named): ReadonlySet<string>;
}

function namedIds(notes: readonly Note[], nameOf: (entityId: string) => string): NamedIds {
  let names: ReadonlyMap<string, string> | null = null;
  const known = (): ReadonlyMap<string, string> => {
    names ??= new Map([...entityIdsOf(notes)].map((id) => [id, comparable(nameOf(id))]));
    return names;
  };
  const those = (test: (name: string) => boolean) =>
    new Set([...known()].flatMap(([id, name]) => (test(name) ? [id] : [])));
  return {
    holding: (words) => those((name) => name.includes(words)),
    fitting: ({ value, isWhole }) =>
      those((name) => (isWhole ? name === value : name.startsWith(value) || name.includes(` ${value}`))),
  };
}

const IDS = new WeakMap<readonly Note[], ReadonlySet<string>>();

function entityIdsOf(notes: readonly Note[]): ReadonlySet<string> {
  const known = IDS.get(notes);
  if (known) return known;
  const ids = new Set(notes.flatMap(({ entities }) => entities));
  IDS.set(notes, ids);
  return ids;
}
