/*
 * What came of a storage call. A full disk or a killed worker is expected, so it is a value the caller must look at:
 * the editor keeps its text until `ok` is true. Anything that is not the database's own failure is a bug and is thrown
 * on.
 */

import Dexie from 'dexie';
import { type Message, type MessageCode, message } from '../i18n/message.ts';

/**
 * `quota`: no room. `abort`: stopped half-way, nothing was written. `conflict`: somebody else saved in the meantime.
 * `closed`: the database was closed or deleted under us. `blocked`: another tab holds an older version open. `missing`:
 * no such record. `newer`: written by a newer version of Sidelight. `stopped`: by the user, between two transactions.
 */
export type StorageFailure =
  | 'quota'
  | 'abort'
  | 'conflict'
  | 'closed'
  | 'blocked'
  | 'missing'
  | 'unreadable'
  | 'newer'
  | 'stopped';

export interface Failed {
  readonly ok: false;
  readonly reason: StorageFailure;
  /** What the user is told. */
  readonly why: Message;
  /** For developers: the database's own words, or which record it was. */
  readonly detail: string;
}

export type StorageResult<T> = { readonly ok: true; readonly value: T } | Failed;

export const succeeded = <T>(value: T): StorageResult<T> => ({ ok: true, value });

const WHY = {
  quota: 'storageFull',
  abort: 'storageAborted',
  conflict: 'storageConflict',
  closed: 'storageClosed',
  blocked: 'storageBlocked',
  missing: 'storageMissing',
  unreadable: 'storageUnreadable',
  newer: 'storageNewer',
} as const satisfies Partial<Record<StorageFailure, MessageCode>>;

export const failed = (reason: keyof typeof WHY, detail: string): Failed => ({
  ok: false,
  reason,
  why: message(WHY[reason]),
  detail,
});

/** The user has stopped the work on many records after some of them. */
export const stopped = (done: number, total: number): Failed => ({
  ok: false,
  reason: 'stopped',
  why: message('storageStopped', total, done),
  detail: `${done} of ${total}`,
});

const REASONS: Record<string, keyof typeof WHY> = {
  QuotaExceededError: 'quota',
  AbortError: 'abort',
  TransactionInactiveError: 'abort',
  PrematureCommitError: 'abort',
  TimeoutError: 'abort',
  ConstraintError: 'conflict',
  DatabaseClosedError: 'closed',
  OpenFailedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'closed',
  UnknownError: 'unreadable',
  DataError: 'unreadable',
  NotFoundError: 'unreadable',
  UpgradeError: 'unreadable',
  VersionError: 'newer',
};

/**
 * The cause, looked for inside too: a full disk shows as an aborted transaction, a database that cannot be opened as a
 * closed one.
 */
function reasonOf(error: unknown, depth = 0): keyof typeof WHY | null {
  if (!(error instanceof Error) || depth > 3) return null;
  const inner = reasonOf((error as { inner?: unknown }).inner, depth + 1);
  if (inner === 'quota' || inner === 'newer') return inner;
  return REASONS[error.name] ?? (error instanceof Dexie.DexieError ? 'unreadable' : inner);
}

/** Runs a database call and makes its expected failures values. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<StorageResult<T>> {
  try {
    return succeeded(await work());
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return failed(reason, (error as Error).message);
  }
}
