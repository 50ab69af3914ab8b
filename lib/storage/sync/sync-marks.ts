/*
 * What sync keeps of itself, each a line among the database's marks: where the mailbox is and how to get in, where this
 * device stands with it, and how the last round went. The user's password and passphrase are here and nowhere else: no
 * backup, export or page holds them.
 */

import * as v from 'valibot';
import type { SyncState } from '../../sync/local.ts';
import type { NoteDatabase } from '../note-database.ts';

export const SYNC_MARKS = {
  access: 'sync-access',
  address: 'sync-address',
  state: 'sync-state',
  status: 'sync-status',
} as const;

/** How to get to the mailbox. */
export interface SyncAccess {
  /** Of a folder on a WebDAV server; '' where it is one on this device. */
  readonly address: string;
  /** What that folder is called, which is kept for us (`kept-folder.ts`); '' for a server. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  /** '' for none: the notes lie there as they are. */
  readonly passphrase: string;
  /** What the other devices call this one. */
  readonly deviceName: string;
  /** What was read is shared too. */
  readonly history: boolean;
}

/** How it went. Instants are ISO 8601. */
export interface SyncStatus {
  /** When a round last came to its end; null when none has yet. */
  readonly last: string | null;
  /**
   * Since when no round did, and why the latest did not: the kind of a `MailboxFault`, or `unknown`. `until`: when the
   * place asked to be left alone.
   */
  readonly failing: { readonly since: string; readonly kind: string; readonly until: string | null } | null;
  /** Rounds that failed one after the other. */
  readonly failures: number;
  /** Files of other devices that could not be read in the last round. */
  readonly unread: number;
  /** What time it was there and here, where the two are far apart. */
  readonly clocks: { readonly there: string; readonly here: string } | null;
}

/** How the sharing of notes stands, without the words that open it. */
export interface SyncReport extends SyncStatus {
  readonly address: string;
  /** The folder's name, where it is one on this device; '' for a server. */
  readonly folder: string;
  readonly user: string;
  readonly deviceName: string;
  readonly isSealed: boolean;
  readonly history: boolean;
}

export const NO_STATUS: SyncStatus = { last: null, failing: null, failures: 0, unread: 0, clocks: null };

const NAMED = v.record(v.string(), v.object({ mark: v.string(), taken: v.array(v.string()) }));
const SEGMENT = v.object({ name: v.string(), bytes: v.number(), sum: v.string() });
const STATE = v.object({
  device: v.string(),
  counter: v.number(),
  own: v.array(SEGMENT),
  base: v.number(),
  tail: v.optional(v.number(), 0),
  changed: v.optional(v.array(v.string()), []),
  manifest: v.nullable(v.object({ bytes: v.number(), before: v.string() })),
  others: NAMED,
});
export const ACCESS = v.object({
  address: v.pipe(v.string(), v.maxLength(2000)),
  folder: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  user: v.pipe(v.string(), v.maxLength(500)),
  password: v.pipe(v.string(), v.maxLength(2000)),
  passphrase: v.pipe(v.string(), v.maxLength(2000)),
  deviceName: v.pipe(v.string(), v.maxLength(100)),
  history: v.optional(v.boolean(), false),
});
const STATUS = v.object({
  last: v.nullable(v.string()),
  failing: v.nullable(
    v.object({ since: v.string(), kind: v.string(), until: v.optional(v.nullable(v.string()), null) }),
  ),
  failures: v.number(),
  unread: v.number(),
  clocks: v.optional(v.nullable(v.object({ there: v.string(), here: v.string() })), null),
});

/** A place, told from others. */
export const placeOf = ({ address, folder }: Pick<SyncAccess, 'address' | 'folder'>): string =>
  folder === '' ? address : `folder:${folder}`;

export function syncMarks({ marks }: Pick<NoteDatabase, 'marks'>) {
  async function read<T>(key: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
    const text = (await marks.get(key))?.value;
    if (text === undefined) return null;
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  }
  const write = async (key: string, value: unknown): Promise<void> => {
    await marks.put({ key, value: JSON.stringify(value) });
  };
  return {
    access: (): Promise<SyncAccess | null> => read(SYNC_MARKS.access, ACCESS),
    state: (): Promise<SyncState | null> => read(SYNC_MARKS.state, STATE),
    status: async (): Promise<SyncStatus> => (await read(SYNC_MARKS.status, STATUS)) ?? NO_STATUS,
    /** Where notes were last shared, also when they are no longer: what is known of that place holds there alone. */
    lastPlace: (): Promise<string | null> => read(SYNC_MARKS.address, v.string()),
    keepAccess: async (access: SyncAccess): Promise<void> => {
      await write(SYNC_MARKS.access, access);
      await write(SYNC_MARKS.address, placeOf(access));
    },
    keepState: (state: SyncState) => write(SYNC_MARKS.state, state),
    keepStatus: (status: SyncStatus) => write(SYNC_MARKS.status, status),
    /** Ends the sharing; how far it had come is kept, for the day it is taken up again. */
    end: (): Promise<void> => marks.bulkDelete([SYNC_MARKS.access, SYNC_MARKS.status]),
    forget: (): Promise<void> => marks.bulkDelete(Object.values(SYNC_MARKS)),
  };
}
