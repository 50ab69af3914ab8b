/*
 * What the user wrote and read before, put beside what the page's script knows. It is joined in the background, for our
 * own pages and the frame: the page's script never holds it.
 */

import type { Card, SeenBefore } from '../cards/card.ts';
import type { Note } from '../notes/note.ts';

export interface UserWords {
  /** Notes on names of the article, from wherever they were written. */
  readonly entityNotes: readonly Note[];
  /** By the entity's id in this article. */
  readonly seen: ReadonlyMap<string, SeenBefore>;
}

export const withUserWords = (card: Card, { entityNotes, seen }: UserWords): Card => ({
  ...card,
  seenBefore: seen.get(card.entityId) ?? null,
  notes: entityNotes
    .filter(({ entities, body }) => body !== '' && entities.includes(card.entityId))
    .map(({ id, body }) => ({ id, body })),
});
