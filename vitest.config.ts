/*
 * Three kinds of tests. `unit`: the pure folders and the rules of the code base, in Node, milliseconds. `browser`: lib/dom and the
 * components, in real Chromium. `e2e`: the built extension in Chromium and Firefox against pages on a local server.
 */

import process from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

const chromium = await findBrowser('chromium');
/** Chromium refuses its sandbox to root, the usual user of containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        extends: true,
        // Known beforehand, or Vite finds them in the middle of a first run and reloads the page under a test.
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
        test: {
          name: 'browser',
          // By number: a bare container has no /etc/hosts to find "localhost" in.
          api: { host: '127.0.0.1' },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: [...sandbox, '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // A browser starts in one to three seconds; a loaded machine needs many times that.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page shows comes after an idle moment of it; one second, the usual patience, is none on a loaded machine.
          expect: { poll: { timeout: 10_000 } },
          globalSetup: ['tests/e2e/harness/build-once.ts'],
        },
      },
    ],
  },
});
