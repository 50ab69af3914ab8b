/*
 * What a format does not carry. A note that comes back by such a one is compared with ours in what it carries, and
 * takes the rest from ours: a table knows nothing of a paragraph, and must not erase it.
 */

import type { Note } from '../../note.ts';
import { quotedWords } from '../../quoted-words.ts';

export type Lack =
  | 'colour'
  | 'tags'
  /** Signs of tags that another program's tags cannot hold. */
  | 'tag-spelling'
  | 'entities'
  /** White space around and between the words of its text. */
  | 'white-space'
  /** Where the words stand: what is around them, and the junk that stood among them. */
  | 'place'
  /** What else is known of the article. */
  | 'article'
  | 'created'
  | 'modified';

type Complete = (theirs: Note, ours: Note) => Partial<Note>;

const COMPLETE: Record<Lack, Complete> = {
  colour: (_, { colour }) => ({ colour }),
  tags: (_, { tags }) => ({ tags }),
  'tag-spelling': (theirs, { tags }) => (lettersOf(theirs.tags) === lettersOf(tags) ? { tags } : {}),
  entities: (_, { entities }) => ({ entities }),
  'white-space': (theirs, { body }) => (wordsIn(theirs.body) === wordsIn(body) ? { body } : {}),
  place: (theirs, ours) =>
    theirs.target && ours.target && saidWords(theirs) === saidWords(ours) ? { target: ours.target } : {},
  article: (_, { article }) => ({ article }),
  created: (_, { created }) => ({ created }),
  modified: (_, { modified }) => ({ modified }),
};

/** But for white space, which not every form keeps. */
export const saidWords = ({ target }: Note): string => (target ? wordsIn(quotedWords(target)) : '');

const wordsIn = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two that are spelt alike without those signs are one. */
const lettersOf = (tags: readonly string[]): string =>
  [...new Set(tags.map((tag) => tag.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()))].join(' ');

/** Theirs with what it could not say, as ours says it. */
export function completed(theirs: Note, ours: Note, lacks: readonly Lack[]): Note {
  if (lacks.length === 0) return theirs;
  const note = { ...theirs };
  for (const lack of lacks) Object.assign(note, COMPLETE[lack](theirs, ours));
  // No format but our own knows the bin.
  return { ...note, deleted: ours.deleted };
}
