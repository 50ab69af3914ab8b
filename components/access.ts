/*
 * What every document of ours has for those who use the keyboard, or listen; called once, when its language is set. A
 * component places the focus itself only where somebody is to type, by `useLayoutEffect`, or marks an offer that is to
 * have it by `data-autofocus`.
 */

import { announce } from './announce.ts';
import { keepFocus } from './keep-focus.ts';

/** Gives back a function that ends it. */
export function makeAccessible(document: Document): () => void {
  const ends = [keepFocus(document), announce(document)];
  return () => {
    for (const end of ends) end();
  };
}
