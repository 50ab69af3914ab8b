/* The table holds together: each row says what it is, and what it says of itself is true. */

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_CHANGE } from '../../../lib/settings/settings.ts';
import { SETTINGS, SETTINGS_SECTIONS, type Setting } from '../../../lib/settings/settings-table.ts';

const rows = Object.entries(SETTINGS) as unknown as readonly (readonly [string, Setting<unknown>])[];

describe('every setting', () => {
  test.each(rows)('%s may be as it is when nobody has said', (_, { type, default: value }) => {
    expect(v.is(type, value)).toBe(true);
  });

  test.each(rows)('%s offers what it may be, and nothing else', (_, { type, control }) => {
    if (control.kind === 'switch') expect([v.is(type, true), v.is(type, false)]).toEqual([true, true]);
    if (control.kind === 'choice') for (const value of Object.keys(control.words)) expect(v.is(type, value)).toBe(true);
    expect(v.is(type, 'nothing of the kind')).toBe(false);
  });

  test('stands in a section, and no section is empty', () => {
    expect(new Set(rows.map(([, { section }]) => section))).toEqual(new Set(SETTINGS_SECTIONS));
  });

  test('has a label of its own', () => {
    expect(new Set(rows.map(([, { label }]) => label)).size).toBe(rows.length);
  });
});

describe('a change of settings that a message brings', () => {
  test.each<[string, unknown, boolean]>([
    ['all of them', DEFAULT_SETTINGS, true],
    ['one', { density: 'none' }, true],
    ['none', {}, true],
    ['no object', 'dim', false],
    ['one that does not exist', { colour: 'red' }, false],
    ['a value that does not exist', { density: 'loud' }, false],
    ['nothing for a value', { density: null }, false],
    ['a record with one bad entry', { muted: { Q1: 'a', Q2: 7 } }, false],
    ['a record of too many', { muted: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [i, 'a'])) }, false],
    ['a record that is a list', { muted: [] }, false],
    ['a choice of a site that does not exist', { sites: { a: { colour: 'red' } } }, false],
    ['a rule that cannot be', { junkRules: [{ id: 'a' }] }, false],
  ])('%s: %#', (_, change, isOne) => {
    expect(v.is(SETTINGS_CHANGE, change)).toBe(isOne);
  });
});
