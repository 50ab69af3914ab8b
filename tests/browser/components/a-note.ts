/* A note to draw in tests; each test names what matters to it. */

import type { Note, NoteArticle, Target } from '../../../lib/notes/note.ts';

export const AN_ARTICLE: NoteArticle = {
  source: 'https://news.example/ferry',
  addresses: [],
  title: 'Bergen moves its ferry quay',
  author: 'Ada Solheim',
  publisher: 'News',
  published: '2024-07-10',
};

export const targetOn = (exact: string): Target => ({
  source: AN_ARTICLE.source,
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
  paragraph: exact,
  heading: '',
});

export const aNote = (part: Partial<Note> = {}): Note => ({
  version: 1,
  id: 'n1',
  motivation: 'commenting',
  created: '2024-07-11T10:00:00Z',
  modified: '2024-07-11T10:00:00Z',
  deleted: null,
  body: 'Ask the harbour master.',
  tags: [],
  colour: 'yellow',
  target: null,
  article: AN_ARTICLE,
  entities: [],
  ...part,
});

export const noteOn = (exact: string, part: Partial<Note> = {}): Note => aNote({ target: targetOn(exact), ...part });
