/* What every document of ours has for those who use the keyboard, or listen; called once, when its language is set. */

import { announce } from './announce.ts';
import { keepFocus } from './keep-focus.ts';

/** Gives back a function that ends it. */
export function makeAccessible(document: Document): () => void {
  const ends = [keepFocus(document), announce(document)];
  return () => {
    for (const end of ends) end();
  };
}
