/* Boxes of one template that stand beside each other: the items of a list, whatever its elements are. */

import type { Box } from '../text/page-text.ts';
import type { BoxLines } from './page-tree.ts';

/** Lines of something else, an advertisement or a heading, that may stand between two of them. */
const MAX_BETWEEN = 3;

/** Groups of at least `minBoxes`, of boxes that are items and have the same parent, tag and names. */
export function siblingBoxes(
  boxes: readonly Box[],
  { from, to }: BoxLines,
  minBoxes: number,
  isItem: (box: number) => boolean,
): number[][] {
  const open = new Map<string, number[]>();
  const groups: number[][] = [];
  boxes.forEach(({ tag, tokens, parent }, i) => {
    if ((to[i] as number) < (from[i] as number) || !isItem(i)) return;
    const template = `${parent} ${tag} ${tokens.join('.')}`;
    const group = open.get(template);
    const last = group?.at(-1);
    if (group && last !== undefined && (from[i] as number) - (to[last] as number) <= MAX_BETWEEN + 1) group.push(i);
    else {
      const started = [i];
      open.set(template, started);
      groups.push(started);
    }
  });
  return groups.filter(({ length }) => length >= minBoxes);
}
