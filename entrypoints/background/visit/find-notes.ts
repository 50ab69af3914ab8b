/*
 * The third step of a visit: the user's notes on its words, on its names, and on copies of its story elsewhere. Words
 * are looked for in the whole page, because a quote may stand outside the article.
 */

import { message } from '../../../lib/i18n/message.ts';
import { nearDuplicateSketch } from '../../../lib/identity/near-duplicate.ts';
import { anchorNotes } from '../../../lib/notes/anchoring/anchor-notes.ts';
import type { NotesAnswer } from '../../../lib/visit/visit.ts';
import { store } from '../note-handlers.ts';
import type { Visit } from './open-visit.ts';

/** @param entities ids of the article's entities */
export async function findNotes({ page, article, origin }: Visit, entities: readonly string[]): Promise<NotesAnswer> {
  const { addresses } = origin;
  const story = nearDuplicateSketch(article);
  const [here, named, copies] = await Promise.all([
    store.forArticle(addresses),
    store.forEntities(entities),
    store.forStory(story, addresses),
  ]);
  const failed = [here, named].find((found) => !found.ok);
  const found = [...new Map([...notesOf(here), ...notesOf(named)].map((note) => [note.id, note])).values()];
  // A note on a name may come from another article: its words are not to be looked for here.
  const notes = found.filter(({ article: from }) => from?.addresses.some((address) => addresses.includes(address)));
  return {
    notes,
    anchors: notes.some(({ target }) => target) ? anchorNotes(notes, page) : [],
    entityNotes: found.filter((note) => note.entities.length > 0),
    story,
    copies: notesOf(copies),
    notices: failed && !failed.ok ? [message('noticeNotesUnread', failed.why)] : [],
  };
}

const notesOf = <T>(
  result: { readonly ok: true; readonly value: readonly T[] } | { readonly ok: false },
): readonly T[] => (result.ok ? result.value : []);
