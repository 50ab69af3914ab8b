/* On which layer dimmed junk is painted, by how pale the user wants it and whether the page is dark. */

import type { Layer } from '../../../lib/dom/paint/highlighter.ts';
import { isDarkPage } from '../../../lib/dom/paint/page-lightness.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { Dimming } from '../../../lib/settings/appearance.ts';
import type { Span } from '../../../lib/text/span.ts';

export const DIM_LAYERS = ['junk', 'junk-on-dark', 'junk-pale', 'junk-faint'] as const satisfies readonly Layer[];

export function dimLayer(dimming: Dimming, dark: boolean): (typeof DIM_LAYERS)[number] {
  if (dimming !== 'readable') return `junk-${dimming}`;
  return dark ? 'junk-on-dark' : 'junk';
}

/** By the first of these lines that stands in the page. */
export function isDarkBehind(map: PageMap, lines: readonly Span[]): boolean {
  for (const line of lines) {
    const words = map.rangeOf(line)?.startContainer.parentElement;
    if (words) return isDarkPage(words);
  }
  return false;
}
