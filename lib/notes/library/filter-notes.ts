/*
 * Which of the user's notes a filter leaves, in what order, and how many each choice would leave: what the library's
 * side column shows. Of 20,000 each takes a tenth of a second, so all is done a little at a time.
 */

import { webAddress } from '../../identity/web-address.ts';
import type { CooperativeTask } from '../../text/cooperative-task.ts';
import type { Note, NoteColour } from '../note.ts';

export interface NoteFilter {
  /** Ids a full-text search found, null when nothing is searched for. */
  readonly found: ReadonlySet<string> | null;
  /** A note must carry all of these tags. */
  readonly tags: readonly string[];
  /** A note must be about all of these entities. */
  readonly entities: readonly string[];
  /** Addresses of articles; a note may be from any of them. */
  readonly articles: readonly string[];
  /** Host names; a note may be from any of them. */
  readonly sites: readonly string[];
  readonly colours: readonly NoteColour[];
  /** ISO days, '' for open ends; both included. */
  readonly published: DayRange;
  readonly written: DayRange;
}

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: NoteFilter = {
  found: null,
  tags: [],
  entities: [],
  articles: [],
  sites: [],
  colours: [],
  published: { from: '', to: '' },
  written: { from: '', to: '' },
};

export const NOTE_ORDERS = ['newest', 'oldest', 'changed', 'article'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Reading an address costs microseconds, and the library asks for 10,000 at every key. */
const SITES = new WeakMap<Note, string>();

export function siteOf(note: Note): string {
  const known = SITES.get(note);
  if (known !== undefined) return known;
  const site = webAddress(note.article?.source ?? '')?.hostname.replace(/^www\./, '') ?? '';
  SITES.set(note, site);
  return site;
}

export const isWithin = (instant: string | null | undefined, { from, to }: DayRange): boolean => {
  if (from === '' && to === '') return true;
  const day = instant?.slice(0, 10) ?? '';
  return day !== '' && (from === '' || day >= from) && (to === '' || day <= to);
};

type Condition = (note: Note) => boolean;

const isOpen = ({ from, to }: DayRange): boolean => from === '' && to === '';

/** What a filter asks, and nothing that it leaves open: each is asked of every note at every key. */
function conditionsOf(filter: NoteFilter): Condition[] {
  const { found, tags, entities, articles, sites, colours, published, written } = filter;
  const conditions: (Condition | null)[] = [
    found && ((note) => found.has(note.id)),
    tags.length > 0 ? (note) => tags.every((tag) => note.tags.includes(tag)) : null,
    entities.length > 0 ? (note) => entities.every((entity) => note.entities.includes(entity)) : null,
    articles.length > 0 ? (note) => articles.includes(note.article?.source ?? '') : null,
    sites.length > 0 ? (note) => sites.includes(siteOf(note)) : null,
    colours.length > 0 ? (note) => colours.includes(note.colour) : null,
    isOpen(published) ? null : (note) => isWithin(note.article?.published, published),
    isOpen(written) ? null : (note) => isWithin(note.created, written),
  ];
  return conditions.filter((condition) => condition !== null);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS: Record<NoteOrder, (a: Note, b: Note) => number> = {
  newest: (a, b) => compareText(b.created, a.created),
  oldest: (a, b) => compareText(a.created, b.created),
  changed: (a, b) => compareText(b.modified, a.modified),
  // The article's latest news first, and inside an article as it reads.
  article: (a, b) =>
    compareText(b.article?.published ?? '', a.article?.published ?? '') ||
    compareText(a.article?.source ?? '', b.article?.source ?? '') ||
    (a.target?.selector[1].start ?? -1) - (b.target?.selector[1].start ?? -1),
};

/** Notes put in order, filtered or counted in one step. */
const STEP = 500;

/** Parts of them sorted, then every two merged. */
export function* orderNotes(notes: readonly Note[], order: NoteOrder): CooperativeTask<Note[]> {
  const compare = (a: Note, b: Note) => ORDERS[order](a, b) || compareText(a.id, b.id);
  let parts: Note[][] = [];
  for (let i = 0; i < notes.length; i += STEP) {
    parts.push(notes.slice(i, i + STEP).sort(compare));
    yield;
  }
  while (parts.length > 1) {
    const merged: Note[][] = [];
    for (let i = 0; i < parts.length; i += 2)
      merged.push(yield* mergeNotes(parts[i] as Note[], parts[i + 1] ?? [], compare));
    parts = merged;
  }
  return parts[0] ?? [];
}

function* mergeNotes(
  one: readonly Note[],
  two: readonly Note[],
  compare: (a: Note, b: Note) => number,
): CooperativeTask<Note[]> {
  const merged: Note[] = [];
  for (let i = 0, k = 0; i < one.length || k < two.length; ) {
    const [a, b] = [one[i], two[k]];
    const first = !b || (a && compare(a, b) <= 0) ? (a as Note) : b;
    if (first === a) i++;
    else k++;
    merged.push(first);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}

/** The notes themselves where the filter asks nothing. */
export function* filterNotes(notes: readonly Note[], filter: NoteFilter): CooperativeTask<readonly Note[]> {
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return notes;
  const left: Note[] = [];
  for (let i = 0; i < notes.length; i++) {
    const note = notes[i] as Note;
    if (conditions.every((holds) => holds(note))) left.push(note);
    if (i % STEP === 0) yield;
  }
  return left;
}

/** A choice of the side column and how many of the listed notes it would leave. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly tags: readonly Facet[];
  readonly entities: readonly Facet[];
  readonly sites: readonly Facet[];
}

function* count(notes: readonly Note[], valuesOf: (note: Note) => readonly string[]): CooperativeTask<Facet[]> {
  const counts = new Map<string, number>();
  for (const [i, note] of notes.entries()) {
    for (const value of valuesOf(note)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    if (i % STEP === 0) yield;
  }
  return [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
}

export function* facetsOf(notes: readonly Note[]): CooperativeTask<Facets> {
  return {
    tags: yield* count(notes, ({ tags }) => tags),
    entities: yield* count(notes, ({ entities }) => entities),
    sites: yield* count(notes, (note) => [siteOf(note)]),
  };
}

/** All tags with how many notes have them, the most used first. */
export function* tagCounts(notes: readonly Note[]): CooperativeTask<Facet[]> {
  return yield* count(notes, ({ tags }) => tags);
}

/** All tags, the most used first. */
export function* tagsOf(notes: readonly Note[]): CooperativeTask<string[]> {
  return (yield* tagCounts(notes)).map(({ value }) => value);
}
