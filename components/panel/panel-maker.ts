/* Where the script that draws panels leaves its maker for the page's script, which must not carry it. */

import type { createOverlay } from './overlay.ts';

export const PANEL: unique symbol = Symbol.for('sidelight.panel') as never;

/** Null until the script has run. */
export const panelMaker = (): typeof createOverlay | null =>
  (globalThis as { [PANEL]?: typeof createOverlay })[PANEL] ?? null;
