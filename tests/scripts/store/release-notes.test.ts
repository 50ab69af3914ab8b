import { expect, test } from 'vitest';
import { releaseNotes } from '../../../scripts/store/release-notes.ts';

const CHANGELOG = '# Changelog\n\n## 1.10.0 (soon)\n\n- Later.\n\n## 1.1.0\n\nFirst.\n\n- One.\n';

test('of a version, its own part', () => {
  expect(releaseNotes(CHANGELOG, '1.1.0')).toBe('First.\n\n- One.');
  expect(releaseNotes(CHANGELOG, '1.10.0')).toBe('- Later.');
  expect(releaseNotes(CHANGELOG, '1.1')).toBeNull();
});
