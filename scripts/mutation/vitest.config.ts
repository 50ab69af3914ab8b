/*
 * The unit tests of the rooms that are mutated, and of what is read with them. Others would notice more, but each mutant runs all tests that
 * reach it: left out are those that take seconds or load the whole background. So are the rules about the code base, which mutated code breaks.
 */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{history,identity,messaging,notes,settings,storage}/**/*.test.{ts,tsx}'],
    exclude: ['tests/unit/storage/backup.test.ts'],
    environment: 'node',
    setupFiles: ['tests/use-english-words.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
