/*
 * Full-text search over the library as one types. A plain scan over folded texts: over 10,000 notes it beat both an
 * inverted index (MiniSearch) and a multi-entry database index, is built in a hundredth of their time, and finds the
 * second half of a German compound (`npm run -s bench:search`, figures in docs/quality/search.md).
 */

import { fold, STRAIGHT } from '../../text/fold.ts';
import type { Note } from '../note.ts';

/** Case, marks on letters and kinds of quotation marks and dashes do not count: "Müller" is found by "muller". */
const comparable = (text: string): string => fold(text, { marks: STRAIGHT });

const textOf = ({ target, body, tags, article }: Note): string =>
  comparable(
    [target?.selector[0].exact, body, ...tags, article?.title, article?.author, article?.publisher, article?.source]
      .filter(Boolean)
      .join('\n'),
  );

export interface NoteSearch {
  /** Ids of the notes that hold every word of the query; null for a query without words. */
  search(query: string): ReadonlySet<string> | null;
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Made anew when the notes change: that costs less than one query of the rivals. */
export function createNoteSearch(notes: readonly Note[]): NoteSearch {
  const all: readonly Entry[] = notes.map((note) => ({ id: note.id, text: textOf(note) }));
  let lastWords: readonly string[] = [];
  let lastFound = all;
  return {
    search(query) {
      const words = comparable(query).split(/\s+/).filter(Boolean);
      if (words.length === 0) return null;
      // Typing on only narrows: every earlier word is part of a present one.
      const narrows = lastWords.every((last) => words.some((word) => word.includes(last)));
      lastFound = (narrows ? lastFound : all).filter(({ text }) => words.every((word) => text.includes(word)));
      lastWords = words;
      return new Set(lastFound.map(({ id }) => id));
    },
  };
}
