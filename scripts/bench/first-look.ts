/*
 * What the first look at a page costs its thread: a page of its own each time, the product's functions called once, as
 * in a visit, beside Readability's first call in another fresh page, by turns. Compiling is in both figures, loading
 * the script in neither. Milliseconds.
 */

import type { Browser } from 'playwright-core';
import type { FirstLook } from './in-page.ts';

export interface FirstLooks {
  readonly looks: readonly FirstLook[];
  readonly readability: readonly number[];
}

type Bench = { bench: { firstLook(): FirstLook; firstReadability(): number } };

/** @param script `in-page.ts` as one script @param runs pages of each kind */
export async function timeFirstLooks(
  browser: Browser,
  script: string,
  html: string,
  runs: number,
): Promise<FirstLooks> {
  const looks: FirstLook[] = [];
  const readability: number[] = [];
  for (let run = 0; run < runs; run++) {
    looks.push(await inFreshPage(browser, script, html, () => (globalThis as never as Bench).bench.firstLook()));
    readability.push(
      await inFreshPage(browser, script, html, () => (globalThis as never as Bench).bench.firstReadability()),
    );
  }
  return { looks, readability };
}

/** A context of its own is a renderer of its own: nothing is warm. */
async function inFreshPage<T>(browser: Browser, script: string, html: string, look: () => T): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(script);
    return (await page.evaluate(look)) as T;
  } finally {
    await context.close();
  }
}
