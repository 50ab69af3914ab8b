/* A reading as it is stored comes back as it was; anything else is none. */

import { expect, test } from 'vitest';
import { MAX_TEXT_CHARACTERS, readStoredReading, storedReading } from '../../../lib/changes/stored-reading.ts';
import { aReading } from './a-reading.ts';

const reading = aReading('# Fog\nThe ferry is late.\n* One boat\n> The quay', { aside: [7, 9] });

test('comes back as it was', () => {
  expect(readStoredReading(JSON.parse(storedReading(reading) ?? ''))).toEqual(reading);
});

test.each<[what: string, text: string]>([
  ['no text at all', ''],
  ['a book', 'x'.repeat(MAX_TEXT_CHARACTERS + 1)],
])('%s is not stored', (_, text) => {
  expect(storedReading(aReading(text))).toBeNull();
});

test.each<[what: string, value: unknown]>([
  ['nothing', null],
  ['a number', 7],
  ['a list', []],
  ['no lines', { title: 'a', language: 'en', aside: [] }],
  ['a line of an unknown kind', { title: 'a', language: 'en', lines: [['song', 'a']], aside: [] }],
  ['a line that is none', { title: 'a', language: 'en', lines: ['a'], aside: [] }],
  ['a title that is none', { title: 7, language: 'en', lines: [['paragraph', 'a']], aside: [] }],
])('%s is no reading', (_, value) => {
  expect(readStoredReading(value)).toBeNull();
});
