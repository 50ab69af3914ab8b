/* Foreign fields, one by one: of the expected form, or absent. */

import { describe, expect, test } from 'vitest';
import {
  dayOf,
  fieldsOf,
  instantOf,
  listOf,
  textOf,
  textsOf,
  UUID,
} from '../../../../lib/notes/formats/import/read-field.ts';

describe('an instant', () => {
  test.each<[written: unknown, read: string | null]>([
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01T10:20', '2026-05-01T10:20:00.000Z'],
    ['2026-05-01T10:20:30', '2026-05-01T10:20:30.000Z'],
    ['2026-05-01 10:20:30', '2026-05-01T10:20:30.000Z'],
    ['2026-05-01T10:20:30.5Z', '2026-05-01T10:20:30.500Z'],
    ['2026-05-01T10:20:30.123456+02:00', '2026-05-01T08:20:30.123Z'],
    ['2026-05-01T10:20-0130', '2026-05-01T11:50:00.000Z'],
    ['2026-05-01 10:20+02:00', '2026-05-01T08:20:00.000Z'],
    ['2026-13-01', null],
    ['2026-05-01T25:00', null],
    ['2026-05-01T10', null],
    ['2026-5-1', null],
    ['at 2026-05-01', null],
    ['2026-05-01 and more', null],
    ['2026-05-01T10:20:30.1234567890Z', null],
    ['yesterday', null],
    ['', null],
    [20260501, null],
    [['2026-05-01'], null],
    [null, null],
  ])('%j is %s', (written, read) => {
    expect(instantOf(written)).toBe(read);
  });
});

describe('a day', () => {
  test.each<[written: unknown, read: string | null]>([
    ['2026-05-01', '2026-05-01'],
    ['2026-05-01T10:20:30+02:00', '2026-05-01T10:20:30+02:00'],
    ['in May', null],
    [['2026-05-01'], null],
    [undefined, null],
  ])('%j is kept as %j', (written, read) => {
    expect(dayOf(written)).toBe(read);
  });
});

describe('anything else', () => {
  test.each<[value: unknown, fields: boolean, text: string, list: unknown[], texts: string[]]>([
    [{ a: 1 }, true, '', [{ a: 1 }], []],
    ['words', false, 'words', ['words'], ['words']],
    [['a', 7, 'b', null], false, '', ['a', 7, 'b', null], ['a', 'b']],
    [null, false, '', [], []],
    [undefined, false, '', [], []],
    [0, false, '', [0], []],
    ['', false, '', [''], ['']],
    [false, false, '', [false], []],
  ])('%j', (value, fields, text, list, texts) => {
    expect([fieldsOf(value) !== null, textOf(value), listOf(value), textsOf(value)]).toEqual([
      fields,
      text,
      list,
      texts,
    ]);
  });
});

test.each<[text: string, is: boolean]>([
  ['00000000-0000-4000-8000-000000000001', true],
  ['x00000000-0000-4000-8000-000000000001', false],
  ['00000000-0000-4000-8000-0000000000012', false],
  ['00000000-0000-4000-8000-00000000000g', false],
  ['00000000-0000-4000-8000-00000000000A', false],
  ['', false],
])('%j is a UUID: %s', (text, is) => {
  expect(UUID.test(text)).toBe(is);
});
