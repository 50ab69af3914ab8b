/*
 * The suggested keys in Chromium: that it takes them, and that each does what it says when it is really pressed.
 */

import { describe, expect } from 'vitest';
import { COMMANDS, type CommandName, suggestedKey } from '../../lib/settings/commands.ts';
import { launchChromium } from './harness/chromium.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { startDisplay } from './harness/display.ts';
import { chromiumTest } from './harness/e2e-test.ts';
import { painted, waitForPainted } from './harness/painted.ts';
import { finishedReport } from './harness/session.ts';
import { select } from './harness/write-note.ts';

const test = chromiumTest;
const seenTest = chromiumTest
  .extend('display', { scope: 'file' }, async ({}, { onCleanup }) => {
    const display = await startDisplay();
    onCleanup(() => display.stop());
    return display;
  })
  .extend('chromium', { scope: 'file' }, async ({ display }, { onCleanup }) => {
    expect(display).toBeDefined();
    const chromium = await launchChromium({ headless: false });
    onCleanup(() => chromium.stop());
    return chromium;
  });

test('Chromium takes each key that is suggested, and the settings show just those', async ({ chromium }) => {
  const worker = await chromium.worker();
  const set = await worker.evaluate(async () =>
    (await chrome.commands.getAll()).map((one) => [one.name, one.shortcut]),
  );
  const expected = (Object.keys(COMMANDS) as CommandName[]).map((name) => [name, suggestedKey(name)]);
  expect(Object.fromEntries(set)).toEqual({ ...Object.fromEntries(expected), _execute_action: '' });
  const options = await chromium.openOwnPage('options.html');
  await expect
    .poll(() => options.locator('.shortcuts .key').allInnerTexts())
    .toEqual(expected.flatMap(([, key]) => key || []));
  await options.close();
});

describe('pressed on a keyboard', () => {
  const keyOf = (name: CommandName) => suggestedKey(name).toLowerCase();

  seenTest(
    'they open the next name and the one before, a note, and highlight',
    async ({ chromium, server, display }) => {
      const page = await chromium.openPage(`${server.origin}/ferry.html`);
      await page.bringToFront();
      await finishedReport(chromium, page);
      await waitForPainted(page, 'person');
      await page.mouse.click(5, 5);
      const frame = await closedShadow(page);
      const nameShown = async () => (await frame.text('.card h2').catch(() => null)) ?? '';

      display.press(keyOf('next-name'));
      await expect.poll(nameShown).not.toBe('');
      const first = await nameShown();
      display.press(keyOf('next-name'));
      await expect.poll(nameShown).not.toBe(first);
      display.press(keyOf('previous-name'));
      await expect.poll(nameShown).toBe(first);
      await page.keyboard.press('Escape');

      await select(page, 'lies behind a skerry');
      display.press(keyOf('highlight-selection'));
      await waitForPainted(page, 'note-yellow');
      expect((await painted(page)).filter(({ layer }) => layer === 'note-yellow').map(({ text }) => text)).toEqual([
        'lies behind a skerry',
      ]);

      await select(page, 'the outer wall');
      display.press(keyOf('note-selection'));
      await frame.waitFor('textarea');
    },
  );
});
