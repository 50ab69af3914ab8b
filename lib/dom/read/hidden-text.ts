/*
 * Some pages are served with their text hidden until a script has run. Where none runs, in the terminal, the text is
 * read all the same.
 */

import { linkDensity } from '../../content/link-density.ts';
import { textLength } from '../../text/text-length.ts';
import { type Collected, type CollectOptions, collectBlocks } from './collect-blocks.ts';

/** Letters of running text; a page that shows as much hides no article. */
const ENOUGH = 200;
/** What is hidden must be so many times what is seen. */
const TIMES = 3;
/** Share of all the page's text that an element holds which is no dialog or menu in waiting. */
const MOST = 0.5;
/** Letters of a line of running text. */
const LONG_LINE = 60;

export function withHiddenText(root: Element, visible: Collected, options: CollectOptions): Collected {
  const seen = proseIn(visible);
  if (seen >= ENOUGH) return visible;
  const size = collectBlocks(root, { ...options, isHidden: () => false }).text.length;
  const isHidden = (element: Element): boolean =>
    options.isHidden(element) && (element.textContent ?? '').length < size * MOST;
  const more = collectBlocks(root, { ...options, isHidden });
  const found = proseIn(more);
  return found >= ENOUGH && found >= seen * TIMES ? more : visible;
}

function proseIn({ text, blocks }: Collected): number {
  let letters = 0;
  for (const block of blocks) {
    const length = textLength(text, block);
    if (length >= LONG_LINE) letters += length * (1 - linkDensity(block));
  }
  return letters;
}
