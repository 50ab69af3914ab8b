import { expect, test } from 'vitest';
import { UUID } from '../../../../lib/notes/formats/import/read-field.ts';
import { uuidFrom } from '../../../../lib/notes/formats/uuid-from.ts';

const MANY = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'hypothesis:abc',
  'x'.repeat(10_000),
  ...Array.from({ length: 500 }, (_, i) => `n${i}`),
];

test.each(MANY.slice(0, 7))('%.20j makes a UUID of our own kind, always the same', (words) => {
  const uuid = uuidFrom(words);
  expect(uuid).toMatch(UUID);
  expect([uuid[14], uuid[19]]).toEqual(['8', 'a']);
  expect(uuidFrom(words)).toBe(uuid);
});

test('other words make another, in every part of it', () => {
  const parts = MANY.map((words) => uuidFrom(words).split('-'));
  expect(new Set(parts.map((part) => part.join('-'))).size).toBe(MANY.length);
  for (const place of [0, 4]) expect(new Set(parts.map((part) => part[place])).size).toBe(MANY.length);
});

test('notes that were imported once are known again: the rule never changes', () => {
  expect([uuidFrom(''), uuidFrom('hypothesis:abc')]).toMatchInlineSnapshot(`
    [
      "9e3779b9-243f-8a88-a7e1-5162deadbeef",
      "e00f2ee2-20f7-8ba8-ab4f-eb3601393701",
    ]
  `);
});
