import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closed, withHome, withVersion } from '../../../scripts/store/release.ts';
import { releaseNotes } from '../../../scripts/store/release-notes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe.each(['package.json', 'package-lock.json'])('%s', (file) => {
  test('says the version wherever npm looks, and nothing else changes', () => {
    const before = read(file).split('\n');
    const after = withVersion(read(file), '9.8.7').split('\n');
    const changed = after.filter((line, at) => line !== before[at]);
    expect(after).toHaveLength(before.length);
    expect(changed.map((line) => line.trim())).toEqual(
      file === 'package.json' ? ['"version": "9.8.7",'] : ['"version": "9.8.7",', '"version": "9.8.7",'],
    );
  });
});

test('the address of the project is put into three places', () => {
  const { homepage, bugs, repository } = JSON.parse(withHome(read('package.json'), 'https://code.example/a/b/'));
  expect([homepage, bugs, repository]).toEqual([
    'https://code.example/a/b',
    'https://code.example/a/b/issues',
    { type: 'git', url: 'https://code.example/a/b.git' },
  ]);
});

test('what was unreleased is that version, from that day on, and the notes of it can be had', () => {
  const changelog = '# Changelog\n\n## 0.2.0 (unreleased)\n\n- New.\n\n## 0.1.0 (2026-01-02)\n\n- Old.\n';
  const after = closed(changelog, '1.0.0', '2026-12-01');
  expect(after).toBe(changelog.replace('0.2.0 (unreleased)', '1.0.0 (2026-12-01)'));
  expect(releaseNotes(after, '1.0.0')).toBe('- New.');
  expect(() => closed(after, '1.0.1', '2026-12-02')).toThrow('nothing that is unreleased');
});

test('no version that is not finished has notes', () => {
  expect(releaseNotes('# Changelog\n\n## 1.0.0 (unreleased)\n\n- New.\n', '1.0.0')).toBeNull();
});
