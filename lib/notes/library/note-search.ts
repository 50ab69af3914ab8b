/*
 * Full-text search over the library as one types. A plain scan over folded texts: over 10,000 notes it beat both an
 * inverted index (MiniSearch) and a multi-entry database index, is built in a hundredth of their time, and finds the
 * second half of a German compound (`npm run -s bench:search`, figures in docs/quality/search.md).
 */

import type { CooperativeTask } from '../../text/cooperative-task.ts';
import { fold, STRAIGHT } from '../../text/fold.ts';
import type { Note } from '../note.ts';

/** Case, marks on letters and kinds of quotation marks and dashes do not count: "Müller" is found by "muller". */
const comparable = (text: string): string => fold(text, { marks: STRAIGHT });

const textOf = ({ target, body, tags, article }: Note): string =>
  comparable(
    [
      target?.selector[0].exact,
      target?.clean,
      body,
      ...tags,
      article?.title,
      article?.author,
      article?.publisher,
      article?.source,
    ]
      .filter(Boolean)
      .join('\n'),
  );

export interface NoteSearch {
  /** Ids of the notes that hold every word of the query; null for a query without words. */
  search(query: string): CooperativeTask<ReadonlySet<string> | null>;
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Notes folded, or looked through, in one step. */
const STEP = 100;

/**
 * Made anew when the notes change: that costs less than one query of the rivals. The texts are folded by the first
 * query; one that is left half-way is no loss for the next.
 */
export function createNoteSearch(notes: readonly Note[]): NoteSearch {
  const all: Entry[] = [];
  let lastWords: readonly string[] = [];
  let lastFound: readonly Entry[] = all;
  return {
    *search(query) {
      const words = comparable(query).split(/\s+/).filter(Boolean);
      if (words.length === 0) return null;
      while (all.length < notes.length) {
        for (const note of notes.slice(all.length, all.length + STEP)) all.push({ id: note.id, text: textOf(note) });
        yield;
      }
      // Typing on only narrows: every earlier word is part of a present one.
      const narrows = lastWords.every((last) => words.some((word) => word.includes(last)));
      const found: Entry[] = [];
      for (const [i, entry] of (narrows ? lastFound : all).entries()) {
        if (words.every((word) => entry.text.includes(word))) found.push(entry);
        if (i % STEP === 0) yield;
      }
      lastFound = found;
      lastWords = words;
      return new Set(found.map(({ id }) => id));
    },
  };
}
