/* A note store on an IndexedDB of its own, gone with the test. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { newNote } from '../../../lib/notes/new-note.ts';
import type { Note, Target } from '../../../lib/notes/note.ts';
import type { Kept } from '../../../lib/storage/kept.ts';
import type { DatabaseOptions } from '../../../lib/storage/note-database.ts';
import { createNoteStore, type NoteStore } from '../../../lib/storage/note-store.ts';

export const freshDatabase = (): DatabaseOptions => ({
  name: 'notes-in-a-test',
  indexedDB: new IDBFactory(),
  IDBKeyRange,
});

export const freshStore = (options: DatabaseOptions = freshDatabase()): NoteStore => createNoteStore(options);

export function got<T>(result: Kept<T>): T {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.value;
}

const target = (source: string): Target => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact: 'the harbour', prefix: 'They closed ', suffix: ' in May.' },
    { type: 'TextPositionSelector', start: 12, end: 23 },
  ],
  paragraph: 'They closed the harbour in May.',
  heading: '',
});

/** A note on words of an article, one of many by its number. */
export function sampleNote(number: number, source = `https://news.example/${number % 50}`): Note {
  const day = String(1 + (number % 28)).padStart(2, '0');
  return newNote(
    {
      body: number % 3 === 0 ? '' : `Thought ${number} about **harbours**`,
      tags: [`tag ${number % 7}`],
      colour: (['yellow', 'green', 'blue', 'pink'] as const)[number % 4] ?? 'yellow',
      target: target(source),
      article: {
        source,
        addresses: [source, `${source}?page=1`],
        title: `Harbour news ${number % 50}`,
        author: '',
        publisher: 'The Quay',
        published: `2026-03-${day}`,
      },
      entities: [`Q${number % 20}`],
    },
    `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    `2026-04-${day}T10:00:00.000Z`,
  );
}
