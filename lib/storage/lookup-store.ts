/*
 * What live look-ups leave behind: the replies of the last days, so that the same question is not asked twice, and a
 * log of every request that left this browser. Its own database, so that clearing it can never touch a note.
 */

import Dexie, { type Table } from 'dexie';

/** Of a stored reply this much is known here; the rest is the asker's. */
export interface StoredLookup {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly stored: number;
}

export interface SentRequest {
  /** ISO 8601. */
  readonly at: string;
  readonly address: string;
}

/** Replies kept; at some 3 kB each about a megabyte. */
const MAX_REPLIES = 300;
/** Requests listed; older ones go. */
const MAX_REQUESTS = 500;

export interface LookupStoreOptions {
  /** A stand-in for the browser's, in tests. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly mostReplies?: number;
}

export function createLookupStore<T extends StoredLookup>({
  mostReplies = MAX_REPLIES,
  ...dependencies
}: LookupStoreOptions = {}) {
  const database = new Dexie('sidelight-lookups', dependencies);
  database.version(1).stores({ replies: 'key, stored', requests: '++id' });
  const replies: Table<T, string> = database.table('replies');
  const requests: Table<SentRequest, number> = database.table('requests');

  async function dropOldest(table: Table, order: string, most: number): Promise<void> {
    const over = (await table.count()) - most;
    if (over > 0) await table.orderBy(order).limit(over).delete();
  }

  return {
    cache: {
      get: async (key: string): Promise<T | null> => (await replies.get(key)) ?? null,
      put: async (entry: T): Promise<void> => {
        await replies.put(entry);
        await dropOldest(replies, 'stored', mostReplies);
      },
      clear: (): Promise<void> => replies.clear(),
    },
    logRequest: async (address: string, at: string): Promise<void> => {
      await requests.add({ at, address });
      await dropOldest(requests, 'id', MAX_REQUESTS);
    },
    /** Newest first. */
    sent: (): Promise<SentRequest[]> => requests.orderBy('id').reverse().toArray(),
    /** The replies and the log, for good. */
    clear: async (): Promise<void> => {
      await replies.clear();
      await requests.clear();
    },
    close: (): void => database.close(),
  };
}
