/*
 * Waiting that a page's own thread counts. What waits there together comes in order, however slow the machine: when a
 * later and longer wait of the test's has ended, so has the earlier one of ours, and "nothing happened" was looked at.
 */

import type { Page } from 'playwright-core';
import { within } from './within.ts';

/** Milliseconds; an idle machine is idle within one. */
const PATIENCE = 90_000;
/**
 * Milliseconds. Chromium 156 now and then tells a page that draws nothing of no idle moment at all, so that nothing
 * may wait for one without a limit; longer than anything of ours does, so that ours still comes first.
 */
const LONGEST_IDLE_WAIT = 2500;

/** Until the page has twice had nothing to do; idle work that was asked for before has then been done. */
export async function idle(page: Page): Promise<void> {
  const twice = page.evaluate(async (timeout) => {
    for (let round = 0; round < 2; round++) await new Promise((resolve) => requestIdleCallback(resolve, { timeout }));
  }, LONGEST_IDLE_WAIT);
  await within(PATIENCE, `an idle moment of ${page.url()}`, twice);
}

/** Lets timers of these lengths (ms) run out in the page, each set when the one before has ended. */
export async function letTimersRun(page: Page, ...lengths: readonly number[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const length of all) await new Promise((resolve) => setTimeout(resolve, length));
  }, lengths);
  await idle(page);
}
