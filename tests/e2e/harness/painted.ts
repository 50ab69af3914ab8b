/*
 * What is painted on a page, by layer, read from the browser's highlight registry: words and where they stand in the
 * window.
 */

import type { Page } from 'playwright-core';
import { LAYERS, type Layer } from '../../../lib/dom/paint/highlighter.ts';

export interface Painted {
  /** `person`, `junk`, `note-yellow`: known by how far above the others it lies, because names say nothing. */
  readonly layer: string;
  readonly text: string;
  /** Middle of the first line of the words, in window coordinates. */
  readonly x: number;
  readonly y: number;
}

/** Source of a function for the page, so that both browsers can run it. */
export const PAINTED = `
  const found = [];
  const layers = ${JSON.stringify(LAYERS)};
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      // The page may be changing under its static ranges; one past its node's end paints nothing.
      const stale = [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]];
      if (stale.some(([node, offset]) => offset > (node.nodeType === 3 ? node.length : node.childNodes.length))) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getClientRects()[0] ?? new DOMRect();
      const layer = layers[highlight.priority];
      found.push({ layer, text: live.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 });
    }
  }
  return found;
`;

/** What a layer is known by in the page's registry. */
export const priorityOf = (layer: string): number => LAYERS.indexOf(layer as Layer);

const COMPACT = /\s+/g;

/** In no particular order; white space in the words is collapsed. */
export async function painted(page: Page): Promise<Painted[]> {
  const found = (await page.evaluate(`(() => {${PAINTED}})()`)) as Painted[];
  return found.map((item) => ({ ...item, text: item.text.replace(COMPACT, ' ').trim() }));
}

/** Waits until a layer holds something, and gives that. */
export async function waitForPainted(page: Page, layer: string): Promise<Painted[]> {
  await page.waitForFunction(
    (priority) => [...CSS.highlights.values()].some((layer) => layer.priority === priority),
    priorityOf(layer),
  );
  return (await painted(page)).filter((item) => item.layer === layer);
}

/**
 * Writes down from now on what a layer shows, for what is gone again by itself. On the page's own thread, so that a
 * slow machine cannot miss it: the next look is due before the end of anything that lasts longer than from one look to
 * the next.
 */
export async function watchPainted(page: Page, layer: string): Promise<() => Promise<string[]>> {
  const priority = priorityOf(layer);
  await page.evaluate((wanted) => {
    const seen = new Set<string>();
    Object.assign(window, { [`seen-${wanted}`]: seen });
    setInterval(() => {
      const highlights = [...CSS.highlights.values()].filter((highlight) => highlight.priority === wanted);
      for (const range of highlights.flatMap((ranges) => [...ranges])) {
        const words = document.createRange();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        seen.add(words.toString());
      }
    }, 50);
  }, priority);
  return () =>
    page.evaluate((name) => [...((window as unknown as Record<string, Set<string>>)[name] ?? [])], `seen-${priority}`);
}

/** Scrolls painted words into the window and clicks them. */
export async function clickPainted(page: Page, layer: string, text: string): Promise<void> {
  const position = async () => (await painted(page)).find((item) => item.layer === layer && item.text === text);
  const before = await position();
  if (!before) throw new Error(`“${text}” is not painted as ${layer}`);
  await page.evaluate((y) => window.scrollBy(0, y - window.innerHeight / 2), before.y);
  const now = await position();
  if (!now) throw new Error(`“${text}” lost its paint on the way`);
  await page.mouse.click(now.x, now.y);
}
