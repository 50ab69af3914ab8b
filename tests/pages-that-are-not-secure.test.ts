/*
 * Scripts in a page of an `http:` site, and in Firefox our frame over it, are not given what the browser keeps for
 * secure pages. The tests' own pages are on this machine, which counts as secure, so a use of it would be seen by no
 * other test.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importedFile, importsIn, ROOT } from './source-files.ts';

/** What stands in a page or over it. */
const ENTRIES = ['gate.ts', 'picker.ts', 'panel.ts', 'reader/index.ts', 'frame/main.tsx'];

/** `navigator.clipboard?.` asks first. */
const FOR_SECURE_PAGES =
  /\bcrypto\.(?:randomUUID|subtle)\b|\bcaches\.(?:open|match)\b|\bnavigator\.(?:locks|storage|serviceWorker|clipboard(?!\?))\b|\bshow(?:Open|Save|Directory)\w*Picker\(/;
const COMMENT = /^\s*(?:\/?\*|\/\/)/;

function reachable(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file)) continue;
    seen.add(file);
    for (const { from, typeOnly } of importsIn(file, readFileSync(join(ROOT, file), 'utf8')))
      if (from.startsWith('.') && !typeOnly) queue.push(importedFile(file, from));
  }
  return seen;
}

test('nothing in a page or over it needs a secure one', () => {
  const files = [...reachable(ENTRIES.map((entry) => `entrypoints/${entry}`))];
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (FOR_SECURE_PAGES.test(line) && !COMMENT.test(line) ? [`${file}:${at + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

test('what is looked for is found, and asking first is fine', () => {
  expect('id: crypto.randomUUID(),').toMatch(FOR_SECURE_PAGES);
  expect('await navigator.clipboard.writeText(text)').toMatch(FOR_SECURE_PAGES);
  expect('navigator.clipboard?.writeText(text)').not.toMatch(FOR_SECURE_PAGES);
  expect('crypto.getRandomValues(bytes)').not.toMatch(FOR_SECURE_PAGES);
});
