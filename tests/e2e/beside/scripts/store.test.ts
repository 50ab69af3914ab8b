/* What goes to the stores: the same files again from the sources alone, and nothing that Firefox's linter would say. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { buildFolder } from '../../../../scripts/build.ts';
import { filesBelow } from '../../../../scripts/store/archive.ts';
import { sources } from '../../../../scripts/store/packages.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const packed = sources();

test('the Firefox package is built from the sources alone, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of packed) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const run = spawnSync(process.execPath, ['scripts/build.ts', 'firefox'], { cwd: folder, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  const built = filesBelow(join(folder, '.output/firefox-mv3'));
  const released = filesBelow(buildFolder('firefox'));
  expect([...built.keys()].sort()).toEqual([...released.keys()].sort());
  const changed = [...built].filter(([name, bytes]) => Buffer.compare(bytes, released.get(name) as Uint8Array) !== 0);
  expect(changed.map(([name]) => name)).toEqual([]);
});

test('the sources hold the note for reviewers, and nothing that is made from them', () => {
  expect([...packed.keys()]).toEqual(expect.arrayContaining(['REVIEWERS.md', 'package-lock.json']));
  expect([...packed.keys()].filter((name) => /^(?:node_modules|\.output|\.cache|\.git)\//.test(name))).toEqual([]);
});

test('Firefox’s linter has nothing to say', () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const run = spawnSync(process.execPath, [linter, '--output', 'json', buildFolder('firefox')], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(run.stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
