import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closed, released, whatIsLeft, withHome, withVersion } from '../../../scripts/store/release.ts';
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

describe('a release', () => {
  const unreleased = '# Changelog\n\n## 0.2.0 (unreleased)\n\n- New.\n';
  const files = (file: string): string => (file === 'CHANGELOG.md' ? unreleased : read(file));

  test('is all files, or none of them where the address is none', () => {
    const all = released(files, '9.8.7', '2026-12-01', 'https://code.example/a/b');
    expect(all['CHANGELOG.md']).toContain('## 9.8.7 (2026-12-01)');
    expect(JSON.parse(all['package.json'] ?? '')).toMatchObject({
      version: '9.8.7',
      homepage: 'https://code.example/a/b',
    });
    expect(JSON.parse(all['package-lock.json'] ?? '')).toMatchObject({ version: '9.8.7' });
    expect(() => released(files, '9.8.7', '2026-12-01', 'code.example/a/b')).toThrow();
  });

  test('is pushed with its tag, which is what publishes it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-release-'));
    const run = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, stdio: 'pipe' }).toString();
    try {
      run('git init -q --bare there.git && git init -q here && cd here && git remote add origin ../there.git');
      run('cd here && git config user.name a && git config user.email a@b.example && git config commit.gpgSign false');
      writeFileSync(join(folder, 'here/file'), '1');
      run('cd here && git add file && git commit -qm one && git push -qu origin HEAD');
      writeFileSync(join(folder, 'here/file'), '2');
      run(`cd here && ${whatIsLeft('9.8.7')}`);
      expect(run('git -C there.git tag').trim()).toBe('v9.8.7');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
