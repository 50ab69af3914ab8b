/* What a reply becomes of work that is done, refused, or broken; and of a question that nobody answers. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import { DONE, replied, replyOf } from '../../../lib/messaging/reply.ts';

const refusal = new Refusal(message('ruleTooMany'));
const bug = new TypeError('x is not a function');

afterEach(() => void vi.restoreAllMocks());

test('what was done and gives nothing says that it was done', () => {
  expect(DONE).toEqual({ ok: true, value: null });
});

describe('the answering side', () => {
  test.each<[string, () => unknown, unknown, noted: unknown[]]>([
    ['what is given is the value', () => 7, { ok: true, value: 7 }, []],
    ['what is promised is awaited', async () => null, { ok: true, value: null }, []],
    [
      'a refusal says why',
      () => {
        throw refusal;
      },
      { ok: false, reason: message('ruleTooMany') },
      [],
    ],
    [
      'a refusal that comes late says why',
      () => Promise.reject(refusal),
      { ok: false, reason: message('ruleTooMany') },
      [],
    ],
    [
      'a bug says which kind it is, and its own words stand in our console',
      () => Promise.reject(bug),
      { ok: false, reason: message('fault', 'TypeError') },
      [bug],
    ],
  ])('%s', async (_, work, expected, noted) => {
    const errors = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(await replyOf(work)).toEqual(expected);
    const ours = expect.stringContaining('Sidelight');
    expect(errors.mock.calls).toEqual(noted.map((error) => [ours, error]));
  });
});

describe('the asking side', () => {
  test.each<[string, () => Promise<unknown>, unknown]>([
    ['has the reply as it is', async () => ({ ok: true, value: 7 }), { ok: true, value: 7 }],
    [
      'has one too where nobody answered',
      () => Promise.reject(new Refusal(message('visitNoAnswer'))),
      { ok: false, reason: message('visitNoAnswer') },
    ],
  ])('%s', async (_, asked, expected) => {
    expect(await replied(asked() as never)).toEqual(expected);
  });

  test('hears of a bug of its own', async () => {
    await expect(replied(Promise.reject(bug))).rejects.toBe(bug);
  });
});
