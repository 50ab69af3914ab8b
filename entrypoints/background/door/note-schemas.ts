/*
 * Notes and drafts as messages bring them. A note is read as an imported one is (`lib/notes/formats/import`), after its
 * form was looked at more strictly: what is stored is what a backup of it gives back.
 */

import * as v from 'valibot';
import type { Message } from '../../../lib/i18n/message.ts';
import type { SelectedWords } from '../../../lib/messaging/protocol.ts';
import { UUID } from '../../../lib/notes/formats/import/read-field.ts';
import { readNote } from '../../../lib/notes/formats/import/read-note.ts';
import { MAX_BODY, MAX_TAG, MAX_TAGS, type NoteDraft } from '../../../lib/notes/new-note.ts';
import { NOTE_COLOURS, type Note, type NoteArticle, type Target } from '../../../lib/notes/note.ts';

/** Characters of a page's words: all that is read of one page (`lib/dom/read`). */
const MAX_PAGE_CHARACTERS = 1_000_000;
/** Characters of a draft's body: what is typed is kept, also where it is too long to be saved as a note. */
const MAX_DRAFT_CHARACTERS = 10 * MAX_PAGE_CHARACTERS;

export const words = v.pipe(v.string(), v.maxLength(MAX_PAGE_CHARACTERS));
export const shortText = v.pipe(v.string(), v.maxLength(300));
export const noteId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** An ISO instant, or the version of a note; its form is the business of whoever reads it. */
export const instant = v.pipe(v.string(), v.maxLength(100));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A list that does not change, of at most so many. */
const list = <T>(item: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, readonly T[]> =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());

export const TARGET: v.GenericSchema<unknown, Target> = v.object({
  source: words,
  selector: v.tuple([
    v.object({ type: v.literal('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
    v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  ]),
  paragraph: words,
  heading: words,
  repeats: v.exactOptional(offset),
  twins: v.exactOptional(offset),
  surroundings: v.exactOptional(v.object({ before: words, after: words, inArticle: v.boolean() })),
  clean: v.exactOptional(words),
  credit: v.exactOptional(words),
});

export const ARTICLE: v.GenericSchema<unknown, NoteArticle> = v.object({
  source: words,
  addresses: list(words, 1_000),
  title: words,
  author: words,
  publisher: words,
  published: v.nullable(words),
  story: v.exactOptional(list(v.number(), 1_000)),
});

/** Words to be: a code and what goes into it. */
export const MESSAGE: v.GenericSchema<unknown, Message> = v.custom<Message>((given) =>
  v.is(v.looseObject({ code: shortText }), given),
);

export const COLOUR = v.picklist(NOTE_COLOURS);

export const SELECTED_WORDS: v.GenericSchema<unknown, SelectedWords> = v.object({
  article: ARTICLE,
  target: TARGET,
  entities: list(shortText, 1_000),
  on: list(noteId, 1_000),
});

const COMMON = {
  colour: COLOUR,
  target: v.nullable(TARGET),
  article: v.nullable(ARTICLE),
  entities: list(words, 1_000),
};

const newId = v.pipe(v.string(), v.regex(UUID));

const NOTE_FORM = v.object({
  ...COMMON,
  version: v.literal(1),
  id: newId,
  motivation: v.picklist(['commenting', 'highlighting']),
  created: instant,
  modified: instant,
  deleted: v.nullable(instant),
  body: v.pipe(v.string(), v.maxLength(MAX_BODY)),
  tags: list(v.pipe(v.string(), v.maxLength(MAX_TAG)), MAX_TAGS),
});

export const NOTE: v.GenericSchema<unknown, Note> = v.pipe(
  NOTE_FORM,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { value, why } = readNote(dataset.value);
    if (why === null) return value;
    addIssue({ message: why.code, expected: why.code });
    return NEVER;
  }),
);

export const DRAFT: v.GenericSchema<unknown, NoteDraft> = v.object({
  ...COMMON,
  id: v.exactOptional(newId),
  created: v.exactOptional(instant),
  body: v.pipe(v.string(), v.maxLength(MAX_DRAFT_CHARACTERS)),
  // As they are typed: cleaned, and cut to what a note holds, when it is saved.
  tags: list(words, 1_000),
  replaces: v.exactOptional(instant),
});
