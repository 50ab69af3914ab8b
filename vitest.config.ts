/*
 * What tests there are. `unit` and `unit-alone`: what code does. `properties`: what must hold of any input, tried on
 * thousands made up. `rules`: what the code base keeps to. `quality`: how good it is, on gold and with the data that is
 * shipped, and how its work grows with the text. `scripts`: the workshop's own. These run in Node. `browser`: lib/dom,
 * the reader and the components, in real Chromium. `e2e`: the built extension in Chromium and Firefox against pages on
 * a local server; `e2e-beside`: those of them that press no key and may run while another browser works. None asserts how long a thing
 * takes; what it may take here is there to end a test that hangs, many times what a loaded machine needs.
 */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

const chromium = await findBrowser('chromium');
/** Milliseconds for what an idle machine does in well under a second. */
const PATIENCE = 60_000;
/** Milliseconds for a test that starts a browser of its own, or has one read a page several times. */
const LONG_PATIENCE = 180_000;
/** Milliseconds for one thing to show, in a page that may have to wait for an idle moment first. */
const POLL = { timeout: 30_000 };

/** Chromium refuses its sandbox to root, the usual user of containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const PROPERTIES = 'tests/unit/**/*.property.test.ts';
/** Unit tests that put something in a module's place, each in a process where nothing has loaded the module before. */
const alone = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: import.meta.dirname }).filter((file) =>
  /\bvi\.(?:mock|doMock|hoisted|resetModules)\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

const IN_NODE = {
  environment: 'node',
  setupFiles: ['tests/use-english-words.ts', 'tests/extension-in-node.ts'],
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: POLL },
};

const IN_BROWSERS = {
  environment: 'node',
  fileParallelism: false,
  // One process, so that a browser may outlive a file.
  isolate: false,
  testTimeout: LONG_PATIENCE,
  hookTimeout: LONG_PATIENCE,
  expect: { poll: POLL },
  globalSetup: ['tests/e2e/harness/build-once.ts'],
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...IN_NODE,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...alone, PROPERTIES],
          // The files of one process share what they load, which otherwise was four fifths of the work.
          isolate: false,
        },
      },
      { extends: true, test: { ...IN_NODE, name: 'unit-alone', include: alone } },
      { extends: true, test: { ...IN_NODE, name: 'properties', include: [PROPERTIES], isolate: false } },
      { extends: true, test: { ...IN_NODE, name: 'rules', include: ['tests/*.test.ts'], isolate: false } },
      { extends: true, test: { ...IN_NODE, name: 'quality', include: ['tests/quality/**/*.test.ts'] } },
      { extends: true, test: { ...IN_NODE, name: 'scripts', include: ['tests/scripts/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        // Known beforehand, or Vite finds them in the middle of a first run and reloads the page under a test.
        optimizeDeps: {
          include: [
            ...['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'preact/test-utils'],
            ...['@tanstack/virtual-core', 'axe-core', 'dexie', 'fflate', 'marked', 'valibot', 'webextension-polyfill'],
            'wxt/testing/fake-browser',
          ],
        },
        test: {
          name: 'browser',
          // By number: a bare container has no /etc/hosts to find "localhost" in.
          api: { host: '127.0.0.1' },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/use-english-words.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          expect: { poll: POLL },
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
          include: ['tests/e2e/*.test.ts'],
          ...IN_BROWSERS,
        },
      },
      // With two browsers at work on two cores a key press was lost now and then; these give way (`scripts/test.ts`).
      { extends: true, test: { name: 'e2e-beside', include: ['tests/e2e/beside/**/*.test.ts'], ...IN_BROWSERS } },
    ],
  },
});
