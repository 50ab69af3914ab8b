/*
 * What the page holds and does not show: folded paragraphs, tabs that are not chosen, the rest of a text behind "read
 * more". Only notes are looked for in it; of an article it is no part before somebody opens it.
 */

import { collectBlocks } from './collect-blocks.ts';
import { UNREAD_TAGS } from './element-kinds.ts';
import { tagOf } from './element-names.ts';

/** Characters taken at most. */
const MOST = 200_000;

/** Its lines, in the order of the page; '' where nothing is folded. */
export function foldedText(root: Element, isHidden: (element: Element) => boolean): string {
  const lines: string[] = [];
  let left = MOST;
  const look = (parent: Element): void => {
    for (const element of parent.children) {
      if (left <= 0) return;
      if (UNREAD_TAGS.has(tagOf(element))) continue;
      if (!isHidden(element)) {
        look(element);
        continue;
      }
      const all = { isHidden: () => false, isWrapped: () => false, apart: () => null, wrapWidth: 0 };
      const { text } = collectBlocks(element, all);
      if (text.trim() !== '') lines.push(text.slice(0, left));
      left -= text.length;
    }
  };
  look(root);
  return lines.join('\n');
}
