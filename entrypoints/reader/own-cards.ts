/* The cast as this reader sees it: with what they wrote about each name, and which names they want underlined no more. */

import type { Card } from '../../lib/cards/card.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** @param notes those on entities, from this article and from others */
export const ownCards = (cast: readonly Card[], notes: readonly Note[], { muted }: Settings): Card[] =>
  cast.map((card) => ({
    ...card,
    muted: Object.hasOwn(muted, card.entityId),
    notes: notes
      .filter(({ entities, body }) => body !== '' && entities.includes(card.entityId))
      .map(({ id, body }) => ({ id, body })),
  }));

/** Whether the background must be asked again: the reader chose another reading of a name, or another day of the article. */
export const changesAnalysis = (before: Settings, now: Settings): boolean =>
  JSON.stringify([before.choices, before.articleDates]) !== JSON.stringify([now.choices, now.articleDates]);
