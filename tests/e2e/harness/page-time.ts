/*
 * Waiting that a page's own thread counts. What waits there together comes in order, however slow the machine: when a
 * later and longer wait of the test's has ended, so has the earlier one of ours, and "nothing happened" was looked at.
 */

import type { Page } from 'playwright-core';

/**
 * Until the page, which must be in front, has twice had nothing to do; idle work that was asked for before has then
 * been done.
 */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let round = 0; round < 2; round++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** Lets timers of these lengths (ms) run out in the page, each set when the one before has ended. */
export async function letTimersRun(page: Page, ...lengths: readonly number[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const length of all) await new Promise((resolve) => setTimeout(resolve, length));
  }, lengths);
  await idle(page);
}
