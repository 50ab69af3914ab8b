/*
 * Looks into the closed shadow roots of a page in Chromium, which the page itself and Playwright's locators cannot. The
 * debugging protocol can: it finds elements, reads them, and clicks them with the mouse at the place where they are
 * drawn.
 */

import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

interface Found {
  readonly objectId: string;
}

export interface ClosedShadow {
  /** True when any closed root holds an element that `selector` matches. */
  has(selector: string): Promise<boolean>;
  /** Visible text of the first match, or null. */
  text(selector: string): Promise<string | null>;
  texts(selector: string): Promise<string[]>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Clicks the middle of the first match. */
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** What has the focus inside a closed root: its text or label, or null. */
  focused(): Promise<string | null>;
  waitFor(selector: string): Promise<void>;
  waitForNone(selector: string): Promise<void>;
  /** Runs a function on the first match inside the page. */
  run<T>(selector: string, body: (element: Element) => T): Promise<T>;
}

/** How long an element may take to come or go, ms: far above what a loaded two-core machine needed. */
const PATIENCE = 30_000;

export async function closedShadow(page: Page): Promise<ClosedShadow> {
  const session: CDPSession = await page.context().newCDPSession(page);

  /** Object ids of all closed shadow roots, outermost first. */
  async function roots(): Promise<string[]> {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const ids: number[] = [];
    const queue = [root];
    for (let node = queue.shift(); node; node = queue.shift()) {
      if (node.shadowRootType === 'closed') ids.push(node.backendNodeId);
      queue.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
      if (node.contentDocument) queue.push(node.contentDocument);
    }
    const objects = await Promise.all(ids.map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId })));
    return objects.flatMap(({ object }) => (object.objectId ? [object.objectId] : []));
  }

  async function call(objectId: string, body: string, byValue: boolean, argument: unknown = null) {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: body,
      arguments: [{ value: argument }],
      returnByValue: byValue,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }

  async function find(selector: string): Promise<Found | null> {
    for (const root of await roots()) {
      const result = await call(root, 'function (selector) { return this.querySelector(selector) }', false, selector);
      if (result.objectId) return { objectId: result.objectId };
    }
    return null;
  }

  async function must(selector: string): Promise<Found> {
    const found = await find(selector);
    if (!found) throw new Error(`no closed shadow root holds ${selector}`);
    return found;
  }

  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await wait(50);
    }
  }

  const on = async (selector: string, body: string, argument: unknown = null) =>
    (await call((await must(selector)).objectId, body, true, argument)).value;

  return {
    has: async (selector) => (await find(selector)) !== null,
    text: async (selector) =>
      (await find(selector)) ? ((await on(selector, 'function () { return this.innerText }')) as string) : null,
    async texts(selector) {
      const all: string[] = [];
      for (const root of await roots()) {
        const body = 'function (selector) { return [...this.querySelectorAll(selector)].map((e) => e.innerText) }';
        all.push(...((await call(root, body, true, selector)).value as string[]));
      }
      return all;
    },
    attribute: async (selector, name) =>
      (await on(selector, 'function (name) { return this.getAttribute(name) }', name)) as string | null,
    async click(selector) {
      const box = (await on(
        selector,
        `function () {
          this.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = this.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2, area: width * height };
        }`,
      )) as { x: number; y: number; area: number };
      if (box.area === 0) throw new Error(`${selector} is not drawn, so nobody could click it`);
      await page.mouse.click(box.x, box.y);
    },
    focus: async (selector) => void (await on(selector, 'function () { this.focus() }')),
    async focused() {
      for (const root of await roots()) {
        const body =
          'function () { const e = this.activeElement; return e && (e.getAttribute("aria-label") ?? e.innerText ?? e.tagName) }';
        const { value } = await call(root, body, true);
        if (value !== null && value !== undefined) return value as string;
      }
      return null;
    },
    waitFor: (selector) => until(selector, async () => (await find(selector)) !== null),
    waitForNone: (selector) => until(`the end of ${selector}`, async () => (await find(selector)) === null),
    run: async <T>(selector: string, body: (element: Element) => T) =>
      (await on(selector, `function () { return (${body.toString()})(this) }`)) as T,
  };
}
