/*
 * What an end-to-end test is given by name: a server with the fixture pages, a browser with the extension in it, a
 * visit to a page. A file takes one of the three tests; what its tests name is started for the first that does, and
 * stopped when it is done with. A file that wants one of them otherwise says so with `extend`: all files share these.
 */

import type { Page } from 'playwright-core';
import { test } from 'vitest';
import type { BuildName } from '../../../scripts/build.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type FixtureServer, startFixtureServer } from './fixture-server.ts';
import { waitForPainted } from './painted.ts';
import { finishedReport } from './session.ts';

export type { BuildName };

/** Opens a page of the server; comes back when it has been read, and painted in `layer` where one is named. */
export type Visit = (path: string, layer?: string) => Promise<Page>;

const visitor =
  (chromium: Chromium, server: FixtureServer): Visit =>
  async (path, layer) => {
    const page = await chromium.openPage(server.origin + path);
    await finishedReport(chromium, page);
    if (layer) await waitForPainted(page, layer);
    return page;
  };

const serverTest = test.extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await startFixtureServer();
  onCleanup(() => server.stop());
  return server;
});

/** One Chromium for a file: a test sees what those before it stored. */
export const chromiumTest = serverTest
  .extend('build', { scope: 'file' }, (): BuildName => 'chrome-test')
  .extend('chromium', { scope: 'file' }, async ({ build }, { onCleanup }) => {
    const chromium = await launchChromium({ build });
    onCleanup(() => chromium.stop());
    return chromium;
  })
  .extend('visit', { scope: 'file' }, ({ chromium, server }) => visitor(chromium, server));

/** One Chromium for all files, which has forgotten all before each test: a start costs more than most of the tests. */
export const freshChromiumTest = serverTest
  .extend('used', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const chromium = await launchChromium();
    onCleanup(() => chromium.stop());
    return chromium;
  })
  .extend('chromium', async ({ used, server }): Promise<Chromium> => {
    await used.forget([server.origin]);
    return used;
  })
  .extend('visit', ({ chromium, server }) => visitor(chromium, server));

/** One Firefox for a file, whose tests are the steps of one way through it. */
export const firefoxTest = serverTest.extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
  const firefox = await launchFirefox();
  onCleanup(() => firefox.stop());
  return firefox;
});
