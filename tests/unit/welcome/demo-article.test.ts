/* The demo article is whole in each language of the interface, and nothing of it is left in English. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DemoWords, demoFileOf } from '../../../entrypoints/welcome/demo-article.ts';
import { INTERFACE_LANGUAGES } from '../../../lib/i18n/interface-languages.ts';
import { ROOT } from '../../source-files.ts';

const page = readFileSync(join(ROOT, 'entrypoints/welcome/index.html'), 'utf8');
const marked = [...page.matchAll(/data-demo(?:-label)?="(\w+)"/g)].map(([, name]) => name);
const others = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

test('there is a file for each language but English, and no other', () => {
  expect(readdirSync(join(ROOT, 'public/demo')).sort()).toEqual(others.map((language) => `${language}.json`).sort());
  expect(demoFileOf('en')).toBeNull();
  expect(demoFileOf('tlh')).toBeNull();
});

describe.each(others)('the demo article in %s', (language) => {
  const words = JSON.parse(readFileSync(join(ROOT, `public${demoFileOf(language)}`), 'utf8')) as DemoWords;

  test('has every part that the page marks, and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...marked].sort());
    expect(Object.values(words).every((text) => text.trim() !== '')).toBe(true);
  });

  test('has nothing left in English', () => {
    expect(Object.values(words).filter((text) => page.includes(text))).toEqual([]);
    expect(Object.values(words).join(' ')).not.toMatch(/\b(?:the|and|which|from)\b/);
  });

  test('has the junk that a page of that language has', () => {
    expect(words.p1).toContain('2024-07-10');
    expect(words.caption).toContain('©');
  });
});
