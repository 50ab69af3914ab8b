/* Writes down every request that leaves this browser before it goes: look-ups and sync alike, read in the settings. */

import type { CachedLookup } from '../../lib/knowledge/live-lookup.ts';
import { createLookupStore } from '../../lib/storage/lookup-store.ts';

export const lookupStore = createLookupStore<CachedLookup>();

export const logRequest = (address: string): Promise<void> => lookupStore.logRequest(address, new Date().toISOString());
