/* A card opened in a list, with what the user wrote of the name. */

import type { Card } from '../lib/cards/card.ts';
import { type CardActions, EntityCard } from './entity-card.tsx';
import { OwnNotes } from './own-notes.tsx';

export const OpenedCard = ({ card, actions }: { readonly card: Card; readonly actions: CardActions }) => (
  <EntityCard card={card} at={null} actions={actions} ownNotes={<OwnNotes notes={card.notes} />} />
);
