/*
 * Entity memory: which names an article had, kept when it has been read, and asked for a card. Nothing is kept in a
 * private window, on a site where the user has switched it off, or when it is off altogether.
 */

import type { Card, SeenBefore } from '../../lib/cards/card.ts';
import { countByMonth } from '../../lib/history/months.ts';
import { type HistoryEntry, type MetEntity, memoryId, newHistoryEntry } from '../../lib/history/visit.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { addressKey } from '../../lib/identity/article-identity.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';
import { createReadingHistory, type HistoryRange } from '../../lib/storage/reading-history.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';
import { forgetHistory } from '../../lib/storage/sync/forgotten-history.ts';
import { store } from './note-handlers.ts';
import { afterForgetting } from './sync/sync-times.ts';
import { forgetTabChanges } from './tab-changes.ts';

const memory = createReadingHistory(store.database);

/** Articles named on a card; the count says how many there are. */
const LISTED = 5;

/** As much of a card as memory knows names by. */
type CastMember = Pick<Card, 'entityId' | 'name' | 'type'>;

const met = ({ entityId, name, type }: CastMember): MetEntity => ({ id: entityId, name, type });

/** Under which an article is remembered; null where nothing is to be, or it is not on the web. */
export async function historyKey(source: string): Promise<string | null> {
  const address = webAddress(source);
  const choices = siteChoices(await loadSettings(), address?.hostname ?? '');
  return address && choices.memory ? addressKey(source) : null;
}

/** Remembers an article, where that is wanted; gives what the user should know of it. */
export async function recordVisit(
  cast: readonly CastMember[],
  article: { readonly source: string; readonly title: string; readonly published: string | null },
  incognito: boolean,
): Promise<Message[]> {
  if (incognito || (await historyKey(article.source)) === null) return [];
  const entry = newHistoryEntry(article, cast.map(met), new Date().toISOString());
  const written = entry && (await memory.remember(entry));
  return written && !written.ok ? [message('noticeNotRemembered', written.why)] : [];
}

/** Earlier articles that named each of a cast, by the entity's id in this article. */
export async function seenBefore(
  cast: readonly CastMember[],
  source: string,
): Promise<StorageResult<ReadonlyMap<string, SeenBefore>>> {
  const key = await historyKey(source);
  if (key === null) return { ok: true, value: new Map() };
  const ids = cast.flatMap((card) => {
    const id = memoryId(met(card));
    return id === null ? [] : [[card.entityId, id] as const];
  });
  const earlier = await memory.entriesNaming(
    ids.map(([, id]) => id),
    key,
  );
  if (!earlier.ok) return earlier;
  const seen = ids.flatMap(([entityId, id]) => {
    const entries = earlier.value.get(id);
    return entries ? [[entityId, summaryOf(entries)] as const] : [];
  });
  return { ok: true, value: new Map(seen) };
}

const summaryOf = (entries: readonly HistoryEntry[]): SeenBefore => ({
  count: entries.length,
  months: countByMonth(entries.map(({ last }) => last)),
  articles: entries.slice(0, LISTED).map(({ title, source, last }) => ({ title, source, last })),
});

let clears = 0;

/** Raised when history is cleared: what was read of it before is not written again by who is still at work. */
export const timesCleared = (): number => clears;

export const ownMemoryCalls = {
  'history.clear': async (range: HistoryRange): Promise<Reply<number>> => {
    clears += 1;
    const cleared = await forgetHistory(store.database, range);
    await forgetTabChanges();
    if (cleared.ok) await afterForgetting();
    return cleared.ok ? { ok: true, value: cleared.value } : { ok: false, reason: cleared.why };
  },
};
