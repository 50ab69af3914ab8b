/*
 * The changelog: a part a version, newest first, a bullet for each thing that a user would notice. What is being made
 * stands in the first part, under the version of package.json or a later one; its bullets become the notes of the
 * release.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const HEADING = /^(\d+\.\d+\.\d+) \((unreleased|\d{4}-\d{2}-\d{2})\)$/;
/** One bullet, with the lines that it goes on in. */
const BULLET = /^- (?:.+)(?:\n {2}\S.*)*$/;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const [head = '', ...parts] = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').split(/^## /m);
const headings = parts.map((part) => HEADING.exec(part.slice(0, part.indexOf('\n'))));

const weight = (numbers: string): number => numbers.split('.').reduce((sum, number) => sum * 1000 + Number(number), 0);

test('has a part for the version that is being made or was made last', () => {
  expect(head).toBe('# Changelog\n\n');
  expect(weight(headings[0]?.[1] ?? '0.0.0')).toBeGreaterThanOrEqual(weight(version));
  expect(headings.map((heading) => heading?.[1])).toContain(version);
});

test('has versions with their days, newest first; only the first may be unreleased', () => {
  expect(headings).not.toContain(null);
  const versions = headings.map((heading) => weight(heading?.[1] ?? ''));
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => b - a));
  expect(headings.slice(1).map((heading) => heading?.[2])).not.toContain('unreleased');
});

test('says sentences, in bullets', () => {
  for (const part of parts) {
    const paragraphs = part
      .slice(part.indexOf('\n'))
      .trim()
      .split(/\n\n|\n(?=- )/);
    const bullets = paragraphs.filter((text) => text.startsWith('- '));
    expect(bullets.length).toBeGreaterThan(0);
    expect(bullets.filter((text) => !BULLET.test(text) || !/^- [\p{Lu}`]/u.test(text) || !text.endsWith('.'))).toEqual(
      [],
    );
  }
});
