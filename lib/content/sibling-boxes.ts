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
  const templates = templatesOf(boxes);
  const counts = new Map<number, number>();
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
  const open = new Map<number, number[]>();
  const groups: number[][] = [];
  templates.forEach((template, i) => {
    // Most boxes have no likes beside them: nothing more is asked of those.
    if ((counts.get(template) as number) < minBoxes) return;
    if ((to[i] as number) < (from[i] as number) || !isItem(i)) return;
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

/** Different tags, and different lists of names: a page has a hundred of the ones and a thousand of the others. */
const MAX_TAGS = 2 ** 10;
const MAX_NAMES = 2 ** 20;

function templatesOf(boxes: readonly Box[]): number[] {
  const tags = new Map<string, number>();
  const names = new Map<string, number>();
  // The same few lists of names stand on thousands of boxes, as one object where a page was read.
  const known = new Map<readonly string[], number>();
  return boxes.map(({ tag, tokens, parent }) => {
    let list = known.get(tokens);
    if (list === undefined) {
      list = numberOf(names, tokens.join('.'));
      known.set(tokens, list);
    }
    return ((parent + 1) * MAX_TAGS + (numberOf(tags, tag) % MAX_TAGS)) * MAX_NAMES + list;
  });
}

function numberOf(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
