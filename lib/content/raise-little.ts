/*
 * Scores of a page with little text. What is near running text scores high, and so does what stands between two pieces
 * of it: where there is next to none, a short line of text has nothing to lean on and reads a little like a menu. It is
 * given more there, the more the less text the page has; a menu, which has next to nothing, stays where it is.
 */

import type { PageBlock } from '../text/page-text.ts';
import { textLength } from '../text/text-length.ts';
import { linkDensity } from './link-density.ts';
import type { Page } from './page.ts';

/** Letters of what reads like text. */
const LITTLE = 600;
/** From this share of links on a line is one of a menu, or may be. */
const LINKED_SHARE = 0.2;

export function raiseOnLittlePage(
  { text, blocks }: Pick<Page, 'text' | 'blocks'>,
  scores: readonly number[],
): readonly number[] {
  let letters = 0;
  for (let i = 0; i < blocks.length && letters < LITTLE; i++) letters += textLength(text, blocks[i]) * (scores[i] ?? 0);
  if (letters >= LITTLE) return scores;
  const power = (1 + letters / LITTLE) / 2;
  return scores.map((score, i) => (linkDensity(blocks[i] as PageBlock) < LINKED_SHARE ? score ** power : score));
}
