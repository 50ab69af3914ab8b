/* The cast as this user sees it: with what they wrote about each name, and which names they want underlined no more. */

import type { Card } from '../../../lib/cards/card.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { KnownPage } from './page-state.ts';

export const withUserData = (
  { names, notes }: Pick<KnownPage, 'names' | 'notes'>,
  { muted }: Pick<Settings, 'muted'>,
): Card[] =>
  names.cast.map((card) => ({
    ...card,
    muted: Object.hasOwn(muted, card.entityId),
    notes: notes.entityNotes
      .filter(({ entities, body }) => body !== '' && entities.includes(card.entityId))
      .map(({ id, body }) => ({ id, body })),
  }));
