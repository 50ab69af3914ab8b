/* Edge takes Chrome's package, if it keeps to what its store asks: `docs/store/edge.md`. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { manifestCommands } from '../../../lib/settings/commands.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'public/_locales');
const LISTING = join(ROOT, 'docs/store/listing');
/** Characters of a description in the listing. */
const DESCRIPTION = { least: 250, most: 10_000 };
/** Characters of the manifest's, which is the listing's short one. */
const SHORT = 132;
/** With Alt and Shift, Edge's own. */
const TAKEN = 'ABCINPRTWXZ';

test.each(readdirSync(LOCALES))('%s: name and description are short, and of no other browser', (locale) => {
  const { name, description } = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
  expect(name.message).toBe('Sidelight');
  expect(description.message.length).toBeLessThanOrEqual(SHORT);
  expect(description.message).not.toMatch(/chrome/i);
});

test.each(readdirSync(LISTING))('%s: the description is as long as is asked, and of no other browser', (file) => {
  const [, , ...description] = readFileSync(join(LISTING, file), 'utf8').trim().split('\n\n');
  const words = description.join('\n\n');
  expect(words.length).toBeGreaterThanOrEqual(DESCRIPTION.least);
  expect(words.length).toBeLessThanOrEqual(DESCRIPTION.most);
  expect(words).not.toMatch(/chrome/i);
});

test('the manifest names no place for updates and no key of a store, and suggests no key that is Edge’s', () => {
  expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).not.toMatch(/\b(?:update_url|key)\b\s*:/);
  const letters = Object.values(manifestCommands()).flatMap(({ suggested_key: key }) => key?.default.at(-1) ?? []);
  expect(letters.filter((letter) => TAKEN.includes(letter))).toEqual([]);
  expect(letters).toHaveLength(4);
});
