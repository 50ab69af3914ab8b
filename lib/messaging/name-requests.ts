/*
 * What is asked of the background when the user says something about a name, the same from the page, the popup and the
 * panel.
 */

import type { Card } from '../cards/card.ts';
import { Refusal } from '../i18n/message.ts';
import type { LivePicture } from '../knowledge/live-picture.ts';
import type { LookupAnswer, LookupPermission, UserCalls } from './protocol.ts';
import { send } from './send.ts';

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

/** Where the browser asks nothing, as in a frame over a page, it is asked in the settings. */
export async function permitElsewhere(): Promise<LookupPermission> {
  try {
    await send('lookup.permit');
    return 'elsewhere';
  } catch (error) {
    if (error instanceof Refusal) return 'unanswered';
    throw error;
  }
}

/** The picture of a live card; null where none comes. */
export async function askPicture(request: Request<'lookup.picture'>): Promise<LivePicture | null> {
  try {
    return await send('lookup.picture', request);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Asks Wikipedia about a name. That the background does not answer is to the user as if Wikipedia did not. */
export async function askWikipedia(request: Request<'lookup.ask'>): Promise<LookupAnswer> {
  try {
    return await send('lookup.ask', request);
  } catch (error) {
    if (error instanceof Refusal) return { status: 'timeout' };
    throw error;
  }
}
