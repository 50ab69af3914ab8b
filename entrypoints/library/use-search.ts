/* Full-text search as you type. */

import { useMemo } from 'preact/hooks';
import type { Note } from '../../lib/notes/note.ts';

/** Ids of the notes that hold every word of the query, null when nothing is asked. */
export function useSearch(notes: readonly Note[] | null, query: string): ReadonlySet<string> | null {
  const texts = useMemo(() => (notes ?? []).map((note) => ({ id: note.id, text: searchText(note) })), [notes]);
  return useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return null;
    return new Set(texts.filter(({ text }) => words.every((word) => text.includes(word))).map(({ id }) => id));
  }, [texts, query]);
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const searchText = (note: Note): string =>
  fold(
    [note.target?.selector[0].exact, note.body, note.tags.join(' '), note.article?.title].filter(Boolean).join('\n'),
  );
