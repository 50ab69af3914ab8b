/* The unit tests that mutants of one room meet (`mutate.ts` says which), but for one that takes seconds. */

import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [process.env.MUTATION_TESTS ?? 'tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/storage/backup.test.ts'],
    environment: 'node',
    setupFiles: ['tests/use-english-words.ts', 'tests/extension-in-node.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
