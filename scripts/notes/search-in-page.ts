/*
 * What the search benchmark runs in the browser: the same queries through the index we ship, a plain scan, and a
 * database index.
 */

import Dexie from 'dexie';
import MiniSearch from 'minisearch';
import { createNoteSearch } from '../../lib/notes/library/search/note-search.ts';
import { newNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import { comparableWords } from '../../lib/text/comparable-words.ts';
import { runToEnd } from '../../lib/text/cooperative-task.ts';
import { below, pick, type Random, seeded } from '../random.ts';

/**
 * A made-up language with the word frequencies of a real one (Zipf), so that some words are in every note and most in
 * few.
 */
function vocabulary(random: Random): string[] {
  const syllables = 'ba ko ri ten sal mor vi dun pe la stra gon hi fer nu ost'.split(' ');
  return Array.from({ length: 30_000 }, () =>
    Array.from({ length: 1 + below(random, 4) }, () => pick(random, syllables)).join(''),
  );
}

function makeNotes(count: number, random: Random): Note[] {
  const words = vocabulary(random);
  const text = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(words.length ** random()) - 1] ?? words[0]).join(' ');
  return Array.from({ length: count }, (_, i) =>
    newNote(
      {
        body: text(25),
        tags: [text(1), text(1)],
        target: {
          source: `https://a.example/${i % 2_000}`,
          selector: [
            { type: 'TextQuoteSelector', exact: text(25), prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: 0, end: 1 },
          ],
          paragraph: '',
          heading: '',
        },
        article: {
          source: `https://a.example/${i % 2_000}`,
          addresses: [],
          title: text(8),
          author: '',
          publisher: '',
          published: null,
        },
      },
      `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      '2026-01-01T00:00:00Z',
    ),
  );
}

const textOf = (note: Note): string =>
  [note.target?.selector[0].exact, note.body, note.tags.join(' '), note.article?.title].join('\n');

/** Every state of the box while one to three words are typed. */
function typedQueries(notes: readonly Note[], random: Random): string[] {
  return Array.from({ length: 30 }, (_, i) => {
    const words = textOf(pick(random, notes)).split(/\s+/);
    const query = Array.from({ length: 1 + (i % 3) }, () => pick(random, words)).join(' ');
    return Array.from({ length: query.length }, (_, length) => query.slice(0, length + 1));
  }).flat();
}

type Search = (query: string) => unknown;

async function times(queries: readonly string[], search: Search): Promise<number[]> {
  const all: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await search(query);
    all.push(performance.now() - began);
  }
  return all.sort((a, b) => a - b);
}

async function databaseSearch(notes: readonly Note[]): Promise<Search> {
  const database = new Dexie(`search-bench-${Date.now()}`);
  database.version(1).stores({ texts: 'id, *words' });
  const table = database.table<{ id: string; words: string[] }, string>('texts');
  await table.bulkAdd(notes.map((note) => ({ id: note.id, words: [...new Set(comparableWords(textOf(note)).keys)] })));
  return async (query) => {
    let found: string[] | null = null;
    for (const word of comparableWords(query).keys) {
      const keys = new Set(await table.where('words').startsWith(word).primaryKeys());
      found = found === null ? [...keys] : (found as string[]).filter((id) => keys.has(id));
    }
    return found;
  };
}

export interface SearchFigures {
  readonly name: string;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
}

export async function benchSearch(count: number): Promise<SearchFigures[]> {
  const random = seeded(11);
  const notes = makeNotes(count, random);
  const queries = typedQueries(notes, random);
  const candidates: [name: string, make: () => Search | Promise<Search>][] = [
    [
      'ours: a scan',
      () => {
        const { search } = createNoteSearch(notes);
        runToEnd(search('a'));
        return (query) => runToEnd(search(query));
      },
    ],
    [
      'MiniSearch',
      () => {
        const index = new MiniSearch({ fields: ['text'], searchOptions: { combineWith: 'AND', prefix: true } });
        index.addAll(notes.map((note) => ({ id: note.id, text: textOf(note) })));
        return (query) => index.search(query);
      },
    ],
    ['Dexie multi-entry index', () => databaseSearch(notes)],
  ];
  const figures: SearchFigures[] = [];
  for (const [name, make] of candidates) {
    const began = performance.now();
    const search = await make();
    const buildMs = performance.now() - began;
    const all = await times(queries, search);
    const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;
    figures.push({ name, buildMs, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) });
  }
  return figures;
}

Object.assign(globalThis, { benchSearch });
