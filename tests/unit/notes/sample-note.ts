/* Notes by number, for tests that need many. */

import { newNote } from '../../../lib/notes/new-note.ts';
import type { Note, Target } from '../../../lib/notes/note.ts';

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
