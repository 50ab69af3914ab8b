/*
 * Looks whether a page is an article: now, and again when much text has come or its address has changed, because many
 * sites bring their text late or change pages without loading them. A few times at most for one address: a page that
 * never ends is none.
 */

import { textLength } from '../text/text-length.ts';

export interface ArticleWatchOptions {
  /** Whether the page is one now. */
  looks(): boolean;
  onArticle(): void;
  /** Runs work when the page is idle. */
  whenIdle(work: () => void): void;
  /** Tells of changes of the address that load no page; null where the browser does not. */
  readonly navigation: Pick<EventTarget, 'addEventListener'> | null;
}

/** Looks at one address: at first, and after text has come. */
export const MAX_LOOKS = 4;
/** Letters of text that must have come since the last look. */
export const MUCH_TEXT = 500;

export interface ArticleWatch {
  /** Looks once more, however often it was done. */
  again(): void;
}

export function watchForArticle(document: Document, options: ArticleWatchOptions): ArticleWatch {
  let looks = 0;
  let found = false;
  let waiting = false;
  let come = 0;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) come += textLength(node.textContent ?? '');
    if (come >= MUCH_TEXT) look();
  });

  const look = () => {
    if (waiting) return;
    waiting = true;
    options.whenIdle(() => {
      waiting = false;
      come = 0;
      looks++;
      found = options.looks();
      // Found, the reader watches the page itself; a page that was looked at often enough costs no more.
      if (found || looks >= MAX_LOOKS) observer.disconnect();
      else observer.observe(document, { childList: true, subtree: true });
      if (found) options.onArticle();
    });
  };

  /** A frame whose document comes after the page was looked at changes nothing in the page's own. */
  const onLoad = ({ target }: Event) => {
    // Null for another site's; other elements that load have none.
    const text = (target as HTMLIFrameElement).contentDocument?.body?.textContent;
    if (!found && looks < MAX_LOOKS && text && textLength(text) >= MUCH_TEXT) look();
  };

  const again = () => {
    looks = 0;
    look();
  };
  options.navigation?.addEventListener('navigatesuccess', again);
  document.addEventListener('load', onLoad, true);
  again();
  return { again };
}
