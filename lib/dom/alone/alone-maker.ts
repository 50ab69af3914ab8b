/* Where the script that shows the article alone leaves its maker for the page's script, which must not carry it. */

import type { createAloneView } from './alone-view.ts';

export const ALONE: unique symbol = Symbol.for('sidelight.alone') as never;

/** Null until the script has run. */
export const aloneMaker = (): typeof createAloneView | null =>
  (globalThis as { [ALONE]?: typeof createAloneView })[ALONE] ?? null;
