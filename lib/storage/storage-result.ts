/*
 * What came of a storage call. A full disk or a killed worker is expected, so it is a value the caller must look at: the editor keeps its
 * text until `ok` is true. Anything that is not the database's own failure is a bug and is thrown on.
 */

import Dexie from 'dexie';

/**
 * `quota`: no room. `abort`: stopped half-way, nothing was written. `conflict`: somebody else saved in the meantime. `closed`: the
 * database was closed or deleted under us. `blocked`: another tab holds an older version open. `missing`: no such record.
 */
export type StorageFailure = 'quota' | 'abort' | 'conflict' | 'closed' | 'blocked' | 'missing' | 'unreadable';

export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: StorageFailure; readonly message: string };

export const succeeded = <T>(value: T): StorageResult<T> => ({ ok: true, value });

export const failed = <T>(reason: StorageFailure, message: string): StorageResult<T> => ({
  ok: false,
  reason,
  message,
});

const REASONS: Record<string, StorageFailure> = {
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
  VersionError: 'unreadable',
};

/** The cause, looked for inside too: a full disk shows as an aborted transaction. */
function reasonOf(error: unknown, depth = 0): StorageFailure | null {
  if (!(error instanceof Error) || depth > 3) return null;
  const inner = reasonOf((error as { inner?: unknown }).inner, depth + 1);
  if (inner === 'quota') return inner;
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
