/* What of a database's failures is a value, by its name and by what it holds; anything else is a bug and thrown on. */

import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { attempt, type StorageFailure } from '../../../lib/storage/storage-result.ts';

const named = (name: string, inner?: unknown): Error => Object.assign(new Error(`${name} happened`), { name, inner });
const failing = (error: unknown) => attempt(() => Promise.reject(error));

test('what was done is its value', async () => {
  expect(await attempt(async () => 7)).toEqual({ ok: true, value: 7 });
});

describe('a failure of the database is a value', () => {
  test.each<[name: string, reason: StorageFailure]>([
    ['QuotaExceededError', 'quota'],
    ['AbortError', 'abort'],
    ['TransactionInactiveError', 'abort'],
    ['PrematureCommitError', 'abort'],
    ['TimeoutError', 'abort'],
    ['ConstraintError', 'conflict'],
    ['DatabaseClosedError', 'closed'],
    ['OpenFailedError', 'closed'],
    ['InvalidStateError', 'closed'],
    ['MissingAPIError', 'closed'],
    ['UnknownError', 'unreadable'],
    ['DataError', 'unreadable'],
    ['NotFoundError', 'unreadable'],
    ['UpgradeError', 'unreadable'],
    ['VersionError', 'newer'],
  ])('%s: %s', async (name, reason) => {
    expect(await failing(named(name))).toMatchObject({ ok: false, reason, detail: `${name} happened` });
  });

  test.each<[name: string, error: unknown, reason: StorageFailure]>([
    ['a full disk shows through an aborted transaction', named('AbortError', named('QuotaExceededError')), 'quota'],
    [
      'and through two things that know nothing',
      named('Strange', named('Stranger', named('QuotaExceededError'))),
      'quota',
    ],
    ['and through three', named('Strange', named('Stranger', named('Odd', named('QuotaExceededError')))), 'quota'],
    [
      'a database of a newer version, through one that is closed',
      named('DatabaseClosedError', named('VersionError')),
      'newer',
    ],
    ['what is inside speaks where the outside says nothing', named('Strange', named('AbortError')), 'abort'],
    ['the outside speaks, where the inside is no full disk', named('ConstraintError', named('AbortError')), 'conflict'],
    ['a failure of Dexie that has no name here', new Dexie.InvalidTableError('no such table'), 'unreadable'],
  ])('%s', async (_, error, reason) => {
    expect(await failing(error)).toMatchObject({ ok: false, reason });
  });
});

describe('anything else is thrown on', () => {
  const deep = (levels: number): Error => named('Strange', levels > 0 ? deep(levels - 1) : named('QuotaExceededError'));
  test.each<[name: string, error: unknown]>([
    ['a mistake of ours', new TypeError('our mistake')],
    ['words', 'QuotaExceededError'],
    ['an object that is named like a failure', { name: 'AbortError' }],
    ['nothing', undefined],
    ['a failure buried very deep', deep(3)],
  ])('%s', async (_, error) => {
    await expect(failing(error)).rejects.toBe(error);
  });

  test('one that holds itself, too', async () => {
    const circle = named('Strange');
    Object.assign(circle, { inner: circle });
    await expect(failing(circle)).rejects.toBe(circle);
  });
});
