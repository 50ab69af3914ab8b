import { expect, test } from 'vitest';
import { randomId } from '../../../lib/identity/random-id.ts';

test('an id has the form of a UUID of version 4', () => {
  const ids = Array.from({ length: 50 }, () => randomId(crypto));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('every other bit is chance', () => {
  const filled = (value: number) => randomId({ getRandomValues: (bytes) => bytes.fill(value) });
  expect(filled(0x00)).toBe('00000000-0000-4000-8000-000000000000');
  expect(filled(0xff)).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
