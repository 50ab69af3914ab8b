import { expect, test } from 'vitest';
import { message, Refusal } from '../../../lib/i18n/message.ts';
import { replyOf } from '../../../lib/messaging/reply.ts';

const refusal = new Refusal(message('ruleTooMany'));

test.each<[string, () => unknown, unknown]>([
  ['what is given is the value', () => 7, { ok: true, value: 7 }],
  ['what is promised is awaited', async () => null, { ok: true, value: null }],
  [
    'a refusal says why',
    () => {
      throw refusal;
    },
    { ok: false, reason: message('ruleTooMany') },
  ],
  ['a refusal that comes late says why', () => Promise.reject(refusal), { ok: false, reason: message('ruleTooMany') }],
  [
    'a bug says what it says',
    () => Promise.reject(new TypeError('x is not a function')),
    { ok: false, reason: message('fault', 'x is not a function') },
  ],
])('%s', async (_, work, expected) => {
  expect(await replyOf(work)).toEqual(expected);
});
