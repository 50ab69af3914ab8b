/*
 * Which document of a page holds its article: nearly always the page's own; where that is a shell, a frame of the same
 * origin in it. Frames of other sites cannot be looked into.
 */

import { looksLikeArticle } from './looks-like-article.ts';

/** The document of a frame that holds an article where the page's own holds none; null where none does. */
export function frameWithArticle(document: Document): Document | null {
  if (looksLikeArticle(document)) return null;
  for (const frame of document.querySelectorAll('iframe, frame')) {
    // Null for another site's.
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (inner?.body && looksLikeArticle(inner)) return inner;
  }
  return null;
}

/** What stands in the address bar: a frame may have no address of its own. */
export function pageAddress(document: Document): string {
  let view = document.defaultView;
  while (view?.frameElement) view = view.parent as typeof view;
  return (view?.document ?? document).location.href;
}

export const isInFrame = (document: Document): boolean => (document.defaultView?.frameElement ?? null) !== null;
