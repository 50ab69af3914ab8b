/*
 * The unit tests that a mutant may be met by: those of the five rooms and of what stands on them. The rules about the code base are
 * left out, because the mutated code breaks them all, and so is what takes seconds, for each mutant runs all tests that reach it.
 */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{background,history,identity,messaging,notes,settings,storage,visit}/**/*.test.{ts,tsx}'],
    exclude: ['tests/unit/storage/backup.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
