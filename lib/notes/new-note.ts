/* Makes a note and its edited copies. Time and id come from outside, so that this stays pure. */

import type { Note, NoteArticle, NoteColour, Target } from './note.ts';

export interface NoteDraft {
  /**
   * Of the note it is to become, and when that was begun: one that was stored while nobody could say so is not stored
   * once more when its draft is offered again.
   */
  readonly id?: string;
  readonly created?: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly target: Target | null;
  readonly article: NoteArticle | null;
  readonly entities: readonly string[];
  /**
   * The version that was being edited (`versionOf`): what is typed now is saved another day, against that one. Missing
   * for a new note.
   */
  readonly replaces?: string;
}

export const EMPTY_DRAFT: NoteDraft = {
  body: '',
  tags: [],
  colour: 'yellow',
  target: null,
  article: null,
  entities: [],
};

/** Characters of a body kept; a book, not a note, is longer. */
export const MAX_BODY = 200_000;
export const MAX_TAGS = 50;
export const MAX_TAG = 100;

/** Tags as stored: trimmed, without a leading "#", one white space inside, each once without regard to case. */
export function cleanTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  const clean: string[] = [];
  for (const raw of tags) {
    const tag = raw.replace(/\s+/g, ' ').trim().replace(/^#+/, '').trim().slice(0, MAX_TAG);
    const key = tag.toLowerCase();
    if (tag === '' || seen.has(key)) continue;
    seen.add(key);
    clean.push(tag);
    if (clean.length === MAX_TAGS) break;
  }
  return clean;
}

const motivationOf = (body: string): Note['motivation'] => (body.trim() === '' ? 'highlighting' : 'commenting');

/** `id`: a UUID, from `crypto.randomUUID()`. `now`: ISO 8601. */
export function newNote(draft: Partial<NoteDraft>, id: string, now: string): Note {
  const { body, tags, colour, target, article, entities } = { ...EMPTY_DRAFT, ...draft };
  return {
    version: 1,
    id,
    motivation: motivationOf(body),
    created: now,
    modified: now,
    deleted: null,
    body: body.slice(0, MAX_BODY),
    tags: cleanTags(tags),
    colour,
    target,
    article,
    entities: [...new Set(entities)],
  };
}

export type NoteChange = Partial<Pick<Note, 'body' | 'tags' | 'colour' | 'target' | 'entities'>>;

/** `now`, or a moment after `before` where the clock stands still or was put back: no two versions have one instant. */
export function laterThan(before: string, now: string): string {
  const last = Date.parse(before);
  return last >= Date.parse(now) ? new Date(last + 1).toISOString() : now;
}

export function editNote(note: Note, change: NoteChange, now: string): Note {
  const body = (change.body ?? note.body).slice(0, MAX_BODY);
  return {
    ...note,
    ...change,
    body,
    tags: cleanTags(change.tags ?? note.tags),
    motivation: motivationOf(body),
    modified: laterThan(note.modified, now),
  };
}
