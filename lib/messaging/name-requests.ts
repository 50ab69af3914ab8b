/*
 * What is asked of the background when the user says something about a name, the same from the page, the popup and the
 * panel.
 */

import type { Card } from '../cards/card.ts';
import type { UserCalls } from './protocol.ts';

type Request<K extends keyof UserCalls> = Parameters<UserCalls[K]>[0];

/** @param id an entity's id, null for "none of these", undefined to take the choice back */
export const choiceOf = (card: Card, id: string | null | undefined): Request<'names.choose'> => ({
  keys: card.choiceKeys,
  ...(id === undefined ? {} : { choice: id }),
});

export const muteOf = (card: Card, muted: boolean): Request<'names.mute'> => ({
  entityId: card.entityId,
  ...(muted ? { name: card.name } : {}),
});
