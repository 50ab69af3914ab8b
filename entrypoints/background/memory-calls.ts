/*
 * Entity memory: what was met before, asked and kept in one call when an article has been read. Nothing is kept in a private window, on
 * a site where the reader has switched it off, or when it is off altogether.
 */

import { memoryId, newReading } from '../../lib/history/visit.ts';
import { addressKey } from '../../lib/identity/article-identity.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { ReaderCalls, Reply } from '../../lib/messaging/protocol.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';
import { createReadingMemory, type ReadingRange } from '../../lib/storage/reading-memory.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { store } from './note-calls.ts';

const memory = createReadingMemory(store.database);

type Met = ReturnType<ReaderCalls['memory.meet']>;
type Sender = { tab?: { incognito?: boolean } };

/** Articles named on a card; the count says how many there are. */
const LISTED = 5;

export const memoryCalls = {
  'memory.meet': async (
    { article, entities }: Parameters<ReaderCalls['memory.meet']>[0],
    { tab }: Sender,
  ): Promise<Met> => {
    const address = webAddress(article.source);
    const choices = siteChoices(await loadSettings(), address?.hostname ?? '');
    if (!address || !choices.memory) return { ok: true, value: {} };
    const ids = new Map(entities.map((entity) => [entity.id, memoryId(entity)]));
    const known = [...ids.values()].filter((id) => id !== null);
    const met = await memory.metBefore(known, addressKey(article.source));
    if (!met.ok) return { ok: false, reason: met.message };
    const kept = newReading(article, entities, new Date().toISOString());
    if (kept && !tab?.incognito) {
      const written = await memory.remember(kept);
      if (!written.ok) return { ok: false, reason: written.message };
    }
    const seen = [...ids].flatMap(([entity, id]) => {
      const readings = (id !== null && met.value.get(id)) || [];
      const articles = readings.slice(0, LISTED).map(({ title, source, last }) => ({ title, source, last }));
      return readings.length > 0 ? [[entity, { count: readings.length, articles }] as const] : [];
    });
    return { ok: true, value: Object.fromEntries(seen) };
  },
};

export const ownMemoryCalls = {
  'memory.clear': async (range: ReadingRange): Promise<Reply<number>> => {
    const cleared = await memory.clear(range);
    return cleared.ok ? { ok: true, value: cleared.value } : { ok: false, reason: cleared.message };
  },
};
