/*
 * Looks into what is ours over a page in Chromium: the closed shadow roots, which the page itself and Playwright's
 * locators cannot see, by the debugging protocol; and the frame with the card and the editor, which is an extension
 * page. Finds elements, reads them, and clicks them with the mouse at the place where they are drawn.
 */

import type { CDPSession, Frame, Page } from 'playwright-core';
import { until } from '../../until.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ClosedShadow {
  /** True when a closed root or the frame holds an element that `selector` matches. */
  has(selector: string): Promise<boolean>;
  /** Visible text of the first match, or null. */
  text(selector: string): Promise<string | null>;
  texts(selector: string): Promise<string[]>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Where the first match stands in the page's window. */
  box(selector: string): Promise<Box>;
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

/** Where something of ours may stand: a closed root by its id in the debugging protocol, or the frame. */
type Place = { readonly root: string } | { readonly frame: Frame };

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

  const frames = (): Place[] =>
    page
      .frames()
      .filter((frame) => frame !== page.mainFrame() && frame.url().endsWith('/frame.html'))
      .map((frame) => ({ frame }));
  const places = async (): Promise<Place[]> => [...(await roots()).map((root) => ({ root })), ...frames()];

  /** Runs a function, as its text, on a root or the frame's document; its value. */
  async function runIn(place: Place, body: string, ...given: unknown[]): Promise<unknown> {
    if ('frame' in place) {
      // A frame that is being made has no document to ask yet.
      return place.frame
        .evaluate(`(${body}).apply(document, ${JSON.stringify(given)})`)
        .catch((error: unknown) => (/detached|destroyed|navigat/i.test(String(error)) ? null : Promise.reject(error)));
    }
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: place.root,
      functionDeclaration: body,
      arguments: given.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function findIn(some: readonly Place[], selector: string): Promise<Place | null> {
    for (const place of some) {
      const body = 'function (selector) { return this.querySelector(selector) !== null }';
      if ((await runIn(place, body, selector)) === true) return place;
    }
    return null;
  }
  const find = async (selector: string) => findIn(await places(), selector);
  /** The frame first, which is asked without a look at the whole document. */
  const has = async (selector: string) =>
    (await findIn(frames(), selector)) !== null || (await find(selector)) !== null;

  async function must(selector: string): Promise<Place> {
    const found = await find(selector);
    if (!found) throw new Error(`nothing of ours holds ${selector}`);
    return found;
  }

  /** Pages share a window, and a narrow one has made it narrow: a press in a frame beyond its edge would go astray. */
  async function widen(): Promise<void> {
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1400, height: 1100 } });
  }

  const on = async (selector: string, body: string, ...given: unknown[]) =>
    runIn(
      await must(selector),
      `function (selector, ...given) { return (${body}).apply(this.querySelector(selector), given) }`,
      selector,
      ...given,
    );

  return {
    has,
    text: async (selector) =>
      (await find(selector)) ? ((await on(selector, 'function () { return this.innerText }')) as string) : null,
    async texts(selector) {
      const all: string[] = [];
      for (const place of await places()) {
        const body = 'function (selector) { return [...this.querySelectorAll(selector)].map((e) => e.innerText) }';
        all.push(...(((await runIn(place, body, selector)) as string[] | null) ?? []));
      }
      return all;
    },
    attribute: async (selector, name) =>
      (await on(selector, 'function (name) { return this.getAttribute(name) }', name)) as string | null,
    async box(selector) {
      const place = await must(selector);
      if ('frame' in place) {
        const box = await place.frame.locator(selector).boundingBox();
        if (!box) throw new Error(`${selector} is not drawn`);
        return box;
      }
      const body =
        'function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height } }';
      return (await on(selector, body)) as Box;
    },
    async click(selector) {
      const place = await must(selector);
      if ('frame' in place) {
        // Presses act after the first half second.
        await place.frame.waitForSelector('.panel:not(.fresh)');
        await widen();
        return place.frame.click(selector);
      }
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
    async focus(selector) {
      const place = await must(selector);
      if ('frame' in place) {
        await place.frame.focus(selector);
        // Keys go where the browser believes the focus to be, which it tells the page around the frame as well.
        const isFrame = () => page.evaluate(() => (document.activeElement ?? document.body) !== document.body);
        await until(`the focus to be in the frame, on ${selector}`, isFrame);
        return;
      }
      await on(selector, 'function () { this.focus() }');
    },
    async focused() {
      for (const place of await places()) {
        const body = `function () {
          const e = 'hasFocus' in this && !this.hasFocus() ? null : this.activeElement;
          return e && e !== this.body && e.tagName !== 'IFRAME' && (e.getAttribute("aria-label") ?? e.innerText ?? e.tagName);
        }`;
        const value = await runIn(place, body);
        if (typeof value === 'string') return value;
      }
      return null;
    },
    waitFor: async (selector) => void (await until(selector, () => has(selector))),
    waitForNone: async (selector) => void (await until(`the end of ${selector}`, async () => !(await has(selector)))),
    run: async <T>(selector: string, body: (element: Element) => T) =>
      (await on(selector, `function () { return (${body.toString()})(this) }`)) as T,
  };
}
