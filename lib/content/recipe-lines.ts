/*
 * The lines of a recipe: what goes in, and what is done with it. Pages name these parts, as properties after schema.org
 * or as class words, because search engines ask for them; the scorer has learnt from news and has them for menus.
 */

import type { Box } from '../text/page-text.ts';
import { linkDensity } from './link-density.ts';
import type { Page } from './page.ts';

const PART_ROLES = new Set(['recipeingredient', 'ingredients', 'recipeinstructions']);
const INGREDIENT_TOKENS = new Set(['ingredient', 'ingredients']);
/** Of the steps; on a page without ingredients they may be anything. */
const STEP_TOKENS = new Set(['instruction', 'instructions', 'directions', 'preparation']);
/** Share of a part's lines that link, from which on it is a list of other recipes. */
const MAX_LINKED = 0.3;
const LINKED_SHARE = 0.5;

export function recipeLines({ blocks, boxes }: Pick<Page, 'blocks' | 'boxes'>): number[] {
  const parts = partsOf(boxes);
  if (parts === null) return [];
  const byPart = new Map<number, number[]>();
  blocks.forEach((block, i) => {
    const part = parts[block.box] ?? -1;
    if (part < 0) return;
    const lines = byPart.get(part);
    if (lines) lines.push(i);
    else byPart.set(part, [i]);
  });
  const isLinked = (i: number): boolean => linkDensity(blocks[i] as Page['blocks'][number]) >= LINKED_SHARE;
  return [...byPart.values()]
    .filter((lines) => lines.filter(isLinked).length < lines.length * MAX_LINKED)
    .flatMap((lines) => lines.filter((i) => !isLinked(i)));
}

/** By box, the outermost part that it is in; -1 where it is in none. Null where the page has no ingredients. */
function partsOf(boxes: readonly Box[]): number[] | null {
  const hasNamed = boxes.some(({ tokens }) => tokens.some((token) => INGREDIENT_TOKENS.has(token)));
  if (!hasNamed && !boxes.some(({ roles }) => roles.some((role) => PART_ROLES.has(role)))) return null;
  const isPart = ({ tokens, roles }: Box): boolean =>
    roles.some((role) => PART_ROLES.has(role)) ||
    (hasNamed && tokens.some((token) => INGREDIENT_TOKENS.has(token) || STEP_TOKENS.has(token)));
  const parts: number[] = [];
  boxes.forEach((box, i) => {
    const outer = parts[box.parent] ?? -1;
    parts.push(outer >= 0 ? outer : isPart(box) ? i : -1);
  });
  return parts;
}
