import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const LISTING = join(ROOT, 'docs/store/listing');
/** What Chrome's store takes of a summary, the least of the three. */
const SUMMARY_CHARACTERS = 132;

test('every language of the interface has its text for the stores', () => {
  const spoken = readdirSync(join(ROOT, 'public/_locales')).map((name) => `${name.replace('_', '-')}.md`);
  expect(readdirSync(LISTING).sort()).toEqual(spoken.sort());
});

test.each(readdirSync(LISTING))(
  '%s: a title, a summary that fits, a description without markup but its list',
  (file) => {
    const [title, summary = '', ...description] = readFileSync(join(LISTING, file), 'utf8').trim().split('\n\n');
    expect(title).toBe('# Sidelight');
    expect(summary).toMatch(/^> [^\n]+$/);
    expect(summary.length - 2).toBeLessThanOrEqual(SUMMARY_CHARACTERS);
    expect(description.join('\n\n')).not.toMatch(/[<>*_[\]`]/);
    expect(description.filter((part) => part.startsWith('- '))).toHaveLength(1);
  },
);
