/*
 * Entity memory: what was seen before, asked and kept in one call when an article has been read. Nothing is kept in a
 * private window, on a site where the user has switched it off, or when it is off altogether.
 */

import type { Card, SeenBefore } from '../../lib/cards/card.ts';
import { type HistoryEntry, memoryId, newHistoryEntry } from '../../lib/history/visit.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { addressKey } from '../../lib/identity/article-identity.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';
import { createReadingHistory, type HistoryRange } from '../../lib/storage/reading-history.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { store } from './note-handlers.ts';

const memory = createReadingHistory(store.database);

/** Articles named on a card; the count says how many there are. */
const LISTED = 5;

export interface RecordedVisit {
  readonly cast: readonly Card[];
  readonly notices: readonly Message[];
}

/** The cast with the earlier articles that named each; and remembers this article, where that is wanted. */
export async function recordVisit(
  cast: readonly Card[],
  article: { readonly source: string; readonly title: string; readonly published: string | null },
  incognito: boolean,
): Promise<RecordedVisit> {
  const address = webAddress(article.source);
  const choices = siteChoices(await loadSettings(), address?.hostname ?? '');
  if (!address || !choices.memory) return { cast, notices: [] };
  const entities = cast.map(({ entityId, name, type }) => ({ id: entityId, name, type }));
  const ids = new Map(entities.map((entity) => [entity.id, memoryId(entity)]));
  const known = [...ids.values()].filter((id) => id !== null);
  const earlier = await memory.entriesNaming(known, addressKey(article.source));
  if (!earlier.ok) return { cast, notices: [message('noticeHistoryUnread', earlier.why)] };
  const kept = newHistoryEntry(article, entities, new Date().toISOString());
  const written = kept && !incognito ? await memory.remember(kept) : null;
  return {
    cast: cast.map((card) => ({
      ...card,
      seenBefore: seenBefore(earlier.value.get(ids.get(card.entityId) ?? '') ?? []),
    })),
    notices: written && !written.ok ? [message('noticeNotRemembered', written.why)] : [],
  };
}

const seenBefore = (readings: readonly HistoryEntry[]): SeenBefore | null =>
  readings.length === 0
    ? null
    : {
        count: readings.length,
        articles: readings.slice(0, LISTED).map(({ title, source, last }) => ({ title, source, last })),
      };

export const ownMemoryCalls = {
  'history.clear': async (range: HistoryRange): Promise<Reply<number>> => {
    const cleared = await memory.clear(range);
    return cleared.ok ? { ok: true, value: cleared.value } : { ok: false, reason: cleared.why };
  },
};
