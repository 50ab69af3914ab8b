/*
 * The hand over a name, which says that it can be pressed. Highlights have no cursor, so a rule for what the pointer is
 * over comes and goes with it: out of the page's sight, and without a change to its DOM.
 */

import { MAX_ELEMENTS_IN_ONE_RULE } from '../../../lib/dom/paint/painted-elements.ts';

export interface PointerSign {
  over(isPressable: boolean): void;
}

export interface PageStyles {
  add(css: string): Promise<void>;
  remove(css: string): Promise<void>;
}

const HAND = ':hover { cursor: pointer !important; }';

export function createPointerSign(document: Document, { add, remove }: PageStyles): PointerSign {
  let wanted = false;
  let shown = false;
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    // A pointer is faster than the background: what is wanted may have changed meanwhile.
    while (shown !== wanted) {
      shown = wanted;
      await (shown ? add(HAND) : remove(HAND));
    }
    working = false;
  };
  return {
    over(isPressable) {
      if (isPressable === wanted) return;
      // A rule that matches every element costs a very large page more than the hand is worth.
      if (isPressable && document.getElementsByTagName('*').length > MAX_ELEMENTS_IN_ONE_RULE) return;
      wanted = isPressable;
      if (!working) void work();
    },
  };
}
